package support

import (
	"strconv"
	"strings"
)

// A documented row of the kind that the real document has; {…} is a hole.
type sampleRow struct {
	status  int
	code    string
	message string
}

// agoraRows are the rows of a real document, holes written out.
var agoraRows = []sampleRow{
	{400, "invalid_grant", "Invalid username or password."},
	{400, "invalid_grant", "client_id does not match"},
	{400, "json_parse", "Unexpected character {Detail}"},
	{400, "illegal_argument", "Entity user requires a property named username."},
	{400, "illegal_argument", "Password or pin must provided."},
	{400, "illegal_argument", "Newpassword is required."},
	{400, "illegal_argument", "Group member {Username} doesn’t exist."},
	{400, "illegal_argument", "This is an invalid request."},
	{400, "illegal_argument", "From can't be empty."},
	{400, "illegal_argument", "Target_type can only be 'users' or 'chatgroups' or 'chatrooms'."},
	{400, "illegal_argument", "username [{Username}] is not legal"},
	{400, "illegal_argument", "This chatmessage request is not supported."},
	{400, "illegal_argument", "Illegal arguments: appkey: {AppKey}, time: {Time}, maybe chat message history is expired or unstored."},
	{400, "invalid_parameter", "Some of [{GroupID}] are not valid fields."},
	{400, "required_property_not_found", "Entity user requires a property named username."},
	{400, "duplicate_unique_property_exists", "Application {Application} Entity user requires that property named username be unique, value of {Username} exists."},
	{400, "", "set presence failed"},
	{400, "", "ext is too big"},
	{400, "", "resource not exist"},
	{400, "", "you can't sub yourself"},
	{400, "", "too many sub presence"},
	{400, "", "too many get presences"},
	{400, "", "too many unsub presences"},
	{400, "", "too many queries"},
	{401, "unauthorized", "registration is not open, please contact the app admin"},
	{401, "unauthorized", "Unable to authenticate due to expired access token."},
	{401, "auth_bad_access_token", "Unable to authenticate due to corrupt access token."},
	{401, "auth_bad_access_token", "Unable to authenticate."},
	{403, "forbidden_op", "Can not join this group, reason:user: {Username} already in group: {GroupID}."},
	{403, "forbidden_op", "Users [{Username}] are not members of this group!"},
	{403, "forbidden_op", "User: {Username} doesn't exist in group: {GroupID}."},
	{403, "forbidden_op", "New owner and old owner are the same."},
	{403, "forbidden_op", "Forbidden operation on group owner!"},
	{403, "forbidden_op", "Can not join this group, reason：user {Username} has joined too many groups/chatroom!"},
	{403, "forbidden_op", "This appKey has create too many groups/chatrooms!"},
	{404, "organization_application_not_found", "Could not find application for {Application} from URI: {URI}."},
	{404, "service_resource_not_found", "Service resource not found."},
	{404, "storage_object_not_found", "Failed to find chat message history download url for appkey: {AppKey}, time: {Time}."},
	{413, "Request Entity Too Large", "Request Entity Too Large."},
	{415, "web_application", "Unsupported Media Type."},
	{429, "resource_limited", "You have exceeded the limit of the {Edition} edition. Please upgrade to higher edition."},
	{429, "reach_limit", "This request has reached api limit."},
	{500, "no_full_text_index", "Entity '{Entity}' with property named '{Property}' is not full text indexed. You cannot use the ‘contains’ operand on this field."},
	{500, "unsupported_service_operation", "Service operation not supported."},
	{500, "web_application", "javax.ws.rs.WebApplicationException"},
}

// template turns {Name} into holes.
func template(row int, message string) Template {
	t := Template{Row: row}
	for {
		before, rest, found := strings.Cut(message, "{")
		t.Text += before
		if !found {
			return t
		}
		name, after, _ := strings.Cut(rest, "}")
		t.Text += "\x00"
		t.Holes = append(t.Holes, name)
		message = after
	}
}

// catalogOf returns a catalogue in which the reason of a row is its number as text.
func catalogOf(rows []sampleRow) *Catalog {
	var r []Row
	var t []Template
	for n, s := range rows {
		r = append(r, Row{Reason: reasonOf(n), Status: s.status, Code: s.code})
		t = append(t, template(n, s.message))
	}
	return NewCatalog(r, t, sampleResponse, []int{429, 503})
}

func reasonOf(n int) string { return strconv.Itoa(n) }

var sampleResponse = Response{Code: []Pointer{{Path: []string{"error"}}}, Message: []Pointer{{Path: []string{"error_description"}}}, MaxBody: 1 << 20}

// paths are pointers whose tokens have blanks between.
func paths(texts ...string) []pointer {
	var ps []pointer
	for _, text := range texts {
		ps = append(ps, pointer{path: strings.Fields(text)})
	}
	return ps
}
