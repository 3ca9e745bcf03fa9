package support

// The sample catalogue that this package is tested with. In a generated package, emitted files take this file's place.

// ErrUsernameNotLegal is sent with status 400 and code illegal_argument:
//
//	username [{Username}] is not legal
const ErrUsernameNotLegal Reason = "username_not_legal"

// ErrNotInGroup is sent with status 403 and code forbidden_op:
//
//	User: {Username} doesn't exist in group: {GroupID}.
const ErrNotInGroup Reason = "not_in_group"

// ErrReachLimit is sent with status 429 and code reach_limit:
//
//	This request has reached api limit.
const ErrReachLimit Reason = "reach_limit"

// ErrExtTooBig is sent with status 400 and no code:
//
//	ext is too big
const ErrExtTooBig Reason = "ext_too_big"

// Codes that the sample documents.
const (
	CodeIllegalArgument Code = "illegal_argument"
	CodeForbiddenOp     Code = "forbidden_op"
	CodeReachLimit      Code = "reach_limit"
)

// Params are the values that a message holds.
type Params struct {
	// GroupID is in the message of ErrNotInGroup.
	GroupID string
	// Username is in the messages of ErrNotInGroup and ErrUsernameNotLegal.
	Username string
}

const (
	paramGroupID param = iota
	paramUsername
)

// field returns the place of a hole's value.
func (p *Params) field(n param) *string {
	switch n {
	case paramGroupID:
		return &p.GroupID
	case paramUsername:
		return &p.Username
	}
	return nil
}

const (
	atIllegalArgument = iota + 1
	atForbiddenOp
	atReachLimit
)

const (
	rowUsernameNotLegal = iota
	rowNotInGroup
	rowReachLimit
	rowExtTooBig
)

var spec = catalog{
	name: "support",
	rows: []row{
		{reason: ErrUsernameNotLegal, status: 400, code: CodeIllegalArgument, template: "username [\x00] is not legal", holes: []param{paramUsername}, retry: retryNo},
		{reason: ErrNotInGroup, status: 403, code: CodeForbiddenOp, template: "User: \x00 doesn't exist in group: \x00.", holes: []param{paramUsername, paramGroupID}},
		{reason: ErrReachLimit, status: 429, code: CodeReachLimit, template: "This request has reached api limit.", retry: retryYes},
		{reason: ErrExtTooBig, status: 400, template: "ext is too big"},
	},
	byReason: []uint32{rowExtTooBig, rowNotInGroup, rowReachLimit, rowUsernameNotLegal},
	params:   []string{"GroupID", "Username"},
	index: &node{
		first: "etu",
		next: []node{
			{text: "ext is too big", ends: []end{{row: rowExtTooBig, chars: 11}}},
			{text: "this request has reached api limit", ends: []end{{row: rowReachLimit, chars: 29}}},
			{text: "user", first: ":n", next: []node{
				{text: ": ", hole: &node{first: " ", next: []node{
					{text: " doesn't exist in group: ", hole: &node{
						ends: []end{{row: rowNotInGroup, chars: 25, holes: []param{paramUsername, paramGroupID}}},
					}},
				}}},
				{text: "name [", hole: &node{first: "]", next: []node{
					{text: "] is not legal", ends: []end{{row: rowUsernameNotLegal, chars: 20, holes: []param{paramUsername}}}},
				}}},
			}},
		},
	},
	codes: codeIndex{
		codes: []coded{{code: CodeIllegalArgument}, {code: CodeForbiddenOp}, {code: CodeReachLimit}},
		slots: []uint32{0: atReachLimit, 1: atIllegalArgument, 2: atForbiddenOp, 7: 0},
	},
	retry:    []int{408, 429, 500, 502, 503, 504},
	after:    []wait{{header: "Retry-After"}},
	response: response{code: []pointer{{path: []string{"error"}}}, message: []pointer{{path: []string{"error_description"}}}, maxBody: 1 << 20},
}

// TextEn returns what the English document says of err.
func TextEn(err error) Text { return spec.text(err, &textsEn) }

var textsEn = texts{
	rows: []Text{
		{Cause: "The user ID is not legal.", Action: "Choose another user ID."},
		{Cause: "The user is not in the group."},
		{Cause: "Too many calls.\nThe limit is per app."},
		{},
	},
	statuses: []statusText{
		{4, Text{Summary: "The request failed.", Cause: "The request is wrong.", Action: "Try again."}},
		{400, Text{Summary: "Bad request."}},
		{403, Text{Summary: "Forbidden."}},
		{429, Text{Summary: "Too many requests."}},
	},
}
