package align

import "strings"

// Documents say that something is wrong in few ways, and reword one into the other: what "does not exist" in one version "is not found" in the
// next. sayings has one word for all that mean the same.
var sayings = func() map[string]string {
	ways := []struct{ word, are string }{
		{"§exists", "already exists|already exist|already been registered|already registered|already taken|already in use|has been used|must be unique|be unique|not unique|duplicated|duplicate"},
		{"§absent", "does not exist|doesnt exist|do not exist|dont exist|did not exist|not exists|not exist|could not be found|couldnt be found|can not be found|cannot be found|cant be found|" +
			"could not find|couldnt find|cannot find|can not find|cant find|was not found|is not found|not found|unable to find|nonexistent|non existent|no such|unknown"},
		{"§required", "must be provided|must provide|must provided|must be specified|must be supplied|must be set|must not be empty|must not be null|must not be blank|can not be empty|cannot be empty|cant be empty|" +
			"should not be empty|can not be null|cannot be null|cant be null|should not be null|cannot be blank|cant be blank|is empty|is null|is blank|is missing|not provided|not specified|was not supplied|not supplied|is required|are required|required|missing|mandatory"},
		{"§invalid", "is not legal|not legal|not valid|isnt valid|is not a valid|not a valid|is wrong|is incorrect|not correct|malformed|illegal|invalid|incorrect|wrong|bad"},
		{"§denied", "not allowed|not permitted|isnt allowed|not authorized|not authorised|unauthorized|unauthorised|no permissions|no permission|permission denied|access denied|denied|forbidden|" +
			"insufficient permissions|insufficient permission|not have permission|prohibited|not entitled|disallowed"},
		{"§exceeded", "exceeds the maximum|exceeded the maximum|exceeds the limit|exceeded the limit|exceeds|exceeded|exceed|too many|too large|too long|too big|over the limit|limit reached|reached the limit|maximum|max"},
		{"§expired", "has expired|is expired|expired|timed out|time out|timeout|no longer valid"},
		{"§unsupported", "is not supported|are not supported|not supported|isnt supported|unsupported"},
		{"§unable", "unable to|could not|couldnt|cannot|can not|cant|failed to|failure to|fail to"},
		{"§internal", "internal server error|internal error|server error|unexpected error|unknown error|system error"},
	}
	all := map[string]string{}
	for _, way := range ways {
		for phrase := range strings.SplitSeq(way.are, "|") {
			all[phrase] = way.word
		}
	}
	return all
}()

// saying returns the word for the longest saying that words begin with, and of how many words it is; 0 if they begin with none.
func saying(words []string) (word string, n int) {
	const longest = 5
	for n := min(len(words), longest); n > 0; n-- {
		if word, ok := sayings[strings.Join(words[:n], " ")]; ok {
			return word, n
		}
	}
	return "", 0
}

// nothing are words that can be left out without saying anything else.
var nothing = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`a an the this that these those is are be been was were will would has have had it its of for to in on at by with and or
		as so please you your we our there if when error err occur occurr while`) {
		m[w] = true
	}
	return m
}()
