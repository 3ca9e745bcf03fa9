package cells

import "strings"

// IsField reports whether a word is what bodies call a part of an error: code, message, request_id. A list of such words says what an
// error consists of, and is no list of errors.
func IsField(word string) bool {
	const longest = 24 // bytes
	if of, part, ok := strings.Cut(word, "."); ok && fields[strings.ToLower(of)] {
		word = part // error.code
	}
	return len(word) <= longest && fields[strings.ToLower(joining.Replace(word))]
}

var joining = strings.NewReplacer("_", "", "-", "", " ", "")

var fields = func() map[string]bool {
	m := map[string]bool{}
	for name := range strings.FieldsSeq("code message msg error errors status statuscode type errorcode errcode errno errornumber errnum " +
		"errormessage errmsg errordescription errordetails erroruri errorinfo errortype errorname details detail description reason requestid traceid " +
		"timestamp path data param params title instance success sqlstat sqlstate subcode category stack stacktrace hint retryable") {
		m[name] = true
	}
	return m
}()
