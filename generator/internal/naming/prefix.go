package naming

import (
	"slices"
	"strings"
)

// Constants returns the words of a table's constants, without what does not name their errors: the path of a class, and a prefix that nearly
// all of them share. Said reports whether the texts of the constant with a number speak of a word: then it is no mere prefix.
func Constants(constants []string, said func(i int, word string) bool) [][]string {
	all := make([][]string, len(constants))
	for i, c := range constants {
		all[i] = Words(lastSegment(c))
	}
	dropGlued(all)
	dropThroughError(all)
	for dropShared(all, said) {
	}
	for i, words := range all {
		all[i] = unframed(words)
	}
	dropTrailingError(all)
	return all
}

// dropTrailingError drops the "error" that all of several constants end with where what is left is a name, and no other's.
func dropTrailingError(all [][]string) {
	const few = 3
	left := map[string]int{}
	for _, words := range all {
		n := len(words) - 1
		if n < 0 || words[n] != "error" {
			return
		}
		left[Fold(words[:n])]++
	}
	if len(all) < few {
		return
	}
	for i, words := range all {
		rest := words[:len(words)-1]
		if nameable(rest) && left[Fold(rest)] == 1 && rest[len(rest)-1] != "server" && !(len(rest) == 1 && bareErrors[rest[0]]) {
			all[i] = rest
		}
	}
}

// Unframed returns the words of a code or a constant without what says that it is an error's, of which there may be nothing but a number left: ERR-003 is
// "003".
func Unframed(words []string) []string {
	for len(words) > 1 && errorPrefixes[words[0]] && words[0] != "e" && words[0] != "er" {
		words = words[1:]
	}
	return words
}

// Whole returns the words of a constant with its prefix. Of an address, which nobody would type, they are its last segment's.
func Whole(constant string) []string {
	if IsURI(constant) {
		return append(Words(Segment(constant)), "uri")
	}
	words := Words(constant)
	if len(words) > 1 && words[0] == "err" {
		return words[1:] // the name's prefix says so
	}
	return words
}

// lastSegment returns a constant without the namespace or the package before it.
func lastSegment(constant string) string {
	if strings.ContainsRune(constant, ' ') {
		return constant
	}
	if IsURI(constant) {
		return Segment(constant)
	}
	for _, mark := range []string{"\\", "::", "/", "#"} {
		if at := strings.LastIndex(constant, mark); at >= 0 && at+len(mark) < len(constant) {
			constant = constant[at+len(mark):]
		}
	}
	last := constant[strings.LastIndexByte(constant, '.')+1:]
	if strings.Count(constant, ".") > 1 && last != "" && isUpper(last[0]) && isLower(constant[0]) {
		return last
	}
	return constant
}

// errorPrefixes say no more than the Err that each name begins with.
var errorPrefixes = set("e er err error errors errno errcode")

// unframed drops the prefix that says that a constant is an error's.
func unframed(words []string) []string {
	for len(words) > 1 && errorPrefixes[words[0]] && nameable(words[1:]) {
		words = words[1:]
	}
	return words
}

// nameable reports whether words can be a name.
func nameable(words []string) bool {
	return len(words) > 0 && !isDigit(words[0][0]) && !allOf(words, empty) && !allOf(words, success) && (len(words) > 1 || len(words[0]) > 1)
}

var success = set("ok success none no")

const (
	fewConstants = 5 // by which no habit is told
	nearlyAll    = 0.9
)

// dropShared drops the first word of all constants if it is the mark of a product: nearly all share it, it is no subject, since their texts don't speak of
// it, and what is left is a name of several words, mostly. It reports whether it has dropped one.
func dropShared(all [][]string, said func(int, string) bool) bool {
	first := map[string]int{}
	prefix := ""
	for _, words := range all {
		if len(words) > 1 {
			if first[words[0]]++; first[words[0]] > first[prefix] {
				prefix = words[0]
			}
		}
	}
	if len(all) < fewConstants || float64(first[prefix]) < nearlyAll*float64(len(all)) {
		return false
	}
	spoken, several, texts := 0, 0, 0
	for i, words := range all {
		if said(i, "") {
			texts++
		}
		if said(i, prefix) {
			spoken++
		}
		if len(words) > 2 {
			several++
		}
	}
	if !codeFrame[prefix] && len(prefix) > 1 && (texts < len(all)/2 || spoken*5 > texts || several*2 < len(all)) {
		return false
	}
	return dropFirst(all, prefix)
}

// dropThroughError drops what nearly all constants begin with if it ends with "error": AGORA_ERROR_NOT_FOUND.
func dropThroughError(all [][]string) {
	const most = 4 // words
	for n := 2; n <= most; n++ {
		shared := map[string]int{}
		prefix := ""
		for _, words := range all {
			if len(words) > n && errorPrefixes[words[n-1]] {
				begin := Snake(words[:n])
				if shared[begin]++; shared[begin] > shared[prefix] {
					prefix = begin
				}
			}
		}
		if len(all) < fewConstants || float64(shared[prefix]) < nearlyAll*float64(len(all)) {
			continue
		}
		for i, words := range all {
			if len(words) > n && Snake(words[:n]) == prefix && nameable(words[n:]) {
				all[i] = words[n:]
			}
		}
		return
	}
}

// dropFirst drops a first word where what is left is a name, and no other's.
func dropFirst(all [][]string, prefix string) bool {
	left := map[string]int{}
	for _, words := range all {
		if len(words) > 1 && words[0] == prefix {
			left[Fold(words[1:])]++
		} else {
			left[Fold(words)]++
		}
	}
	dropped := false
	for i, words := range all {
		if len(words) > 1 && words[0] == prefix && nameable(words[1:]) && left[Fold(words[1:])] == 1 {
			all[i], dropped = words[1:], true
		}
	}
	return dropped
}

// dropGlued drops an E that is written together with the first word of nearly all constants: EACCOUNT_NOT_FOUND.
func dropGlued(all [][]string) {
	glued, several := 0, 0
	first := map[string]bool{}
	for _, words := range all {
		if len(words) > 0 && len(words[0]) > 3 && words[0][0] == 'e' {
			glued++
			first[words[0]] = true
		}
		if len(words) > 1 {
			several++
		}
	}
	n := float64(len(all))
	if len(all) < fewConstants || float64(glued) < nearlyAll*n || float64(several) < n/2 || len(first)*2 < len(all) {
		return
	}
	for i, words := range all {
		if len(words) > 0 && len(words[0]) > 3 && words[0][0] == 'e' {
			words = slices.Clone(words)
			words[0] = words[0][1:]
			all[i] = words
		}
	}
}
