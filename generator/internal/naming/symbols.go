package naming

import "strings"

// symbolNames are what marks are called in names that are about them: "unexpected '{'".
var symbolNames = map[string]string{
	"{": "brace", "}": "brace", "(": "parenthesis", ")": "parenthesis", "[": "bracket", "]": "bracket", "<": "angle bracket", ">": "angle bracket",
	";": "semicolon", ",": "comma", ":": "colon", ".": "dot", "&&": "and", "||": "or", "==": "equality", "!=": "inequality", "=": "equals sign", "+": "plus",
	"-": "minus", "*": "asterisk", "/": "slash", "\\": "backslash", "@": "at sign", "#": "hash", "%": "percent sign", "?": "question mark",
	"!": "exclamation mark", "\"": "quote", "'": "apostrophe", "|": "bar", "&": "ampersand", "$": "dollar sign", "_": "underscore", ":=": "declaration",
}

// beforeSymbols are the words behind which a mark is what the text is about.
var beforeSymbols = set("missing unexpected expected expects expecting unclosed unterminated unmatched unbalanced use using illegal invalid no stray forgot closing opening")

// symbolized writes the marks out that carry the sense of a text: a mark in quotes, or alone, behind a word like "missing"; the brackets of a type.
func symbolized(text string) string {
	if !strings.ContainsAny(text, "{}[]<>=&|+*'\"`’”") || !strings.Contains(text, " ") {
		return text
	}
	fields := strings.Split(text, " ")
	changed := false
	for i := range fields {
		bare := strings.Trim(fields[i], "'\"`‘’“”")
		if bare == "" {
			continue
		}
		if name, ok := symbolNames[bare]; ok && i > 0 && beforeSymbols[strings.ToLower(strings.Trim(fields[i-1], ":"))] && (bare != fields[i] || i+1 < len(fields)) {
			fields[i], changed = name, true
		} else if of, ok := strings.CutPrefix(bare, "[]"); ok && nameOnly(of) {
			fields[i], changed = "slice of "+of, true
		} else if of, ok := strings.CutSuffix(bare, "[]"); ok && nameOnly(of) {
			fields[i], changed = of+" array", true
		}
	}
	if !changed {
		return text
	}
	return strings.Join(fields, " ")
}

// nameOnly reports whether a text is one word of letters.
func nameOnly(text string) bool {
	return text != "" && !strings.ContainsFunc(text, func(r rune) bool { return r > 'z' || !isUpper(byte(r)) && !isLower(byte(r)) })
}
