package config

import (
	"slices"
	"strings"
)

// Where bodies hold codes and messages if errgen.yaml does not say it. What is called so is usually one; what is called as the others are is
// often something else, so it counts only if its value is a documented code.
var (
	usualCodes = strings.Fields(`/code /error/code /errors/*/code /errorCode /error_code /errcode /errCode /err_code /retCode /ret_code /data/code
		/errors/*/extensions/code /*/error/code`)
	otherCodes    = strings.Fields(`/error/errorCode /error/status /error/reason /error/type /errno /ret /status /reason /type /title /result/code /Code`)
	usualMessages = strings.Fields(`/message /error/message /errors/*/message /errorMessage /error_description /error_message /errmsg /errMsg /err_msg /retMsg
		/ret_msg /msg /error/msg /data/message /detail /Message /*/error/message /error`)

	// Where XML has them.
	usualCodesXML = strings.Fields(`/Error/Code /ErrorResponse/Error/Code /Response/Errors/Error/Code /Response/Errors/Error/*/Code /Errors/Error/Code
		/Errors/Error/*/Code /errors/error/code /errors/error/*/code /rsp/err@code`)
	usualMessagesXML = strings.Fields(`/Error/Message /ErrorResponse/Error/Message /Response/Errors/Error/Message /Response/Errors/Error/*/Message
		/Errors/Error/Message /Errors/Error/*/Message /errors/error/message /errors/error/*/message /rsp/err@msg /Response/Message
		/Envelope/Body/Fault/faultstring`)
	otherCodesXML = strings.Fields(`/Response/Code /Envelope/Body/Fault/Code/Value`)
)

// WithUsual returns r with the usual pointers where the file names none.
func (r Response) WithUsual() Response {
	isXML := slices.Contains(r.Formats, "xml")
	if len(r.Code) == 0 {
		r.Code = slices.Concat(pointers(usualCodes, false), []Pointer{{Path: []string{"error"}, Word: true}, {Path: []string{"__type"}, After: "#"}},
			pointers(otherCodes, true), parts("type", "/", "#", ":"))
		if isXML {
			r.Code = slices.Concat(r.Code, pointers(usualCodesXML, false), pointers(otherCodesXML, true), parts("Envelope/Body/Fault/faultcode", ":"))
		}
	}
	if len(r.Message) == 0 {
		r.Message = pointers(usualMessages, false)
		if isXML {
			r.Message = append(r.Message, pointers(usualMessagesXML, false)...)
		}
	}
	return r
}

func pointers(texts []string, known bool) []Pointer {
	var ps []Pointer
	for _, text := range texts {
		ps = append(ps, Pointer{Path: strings.Split(text[1:], "/"), Known: known})
	}
	return ps
}

// parts are pointers to a documented code behind one of several marks: the last segment of a URI, mostly.
func parts(path string, marks ...string) []Pointer {
	var ps []Pointer
	for _, mark := range marks {
		ps = append(ps, Pointer{Path: strings.Split(path, "/"), After: mark, Known: true})
	}
	return ps
}
