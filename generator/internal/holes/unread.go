package holes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// Unread returns what looks like a placeholder in the literal parts of a template, "" if nothing does.
func Unread(t model.Template) string {
	for i, p := range t.Parts {
		if p.Hole != nil {
			if m := controls.FindString(p.Hole.Text); m != "" {
				return p.Hole.Text
			}
			continue
		}
		for _, l := range lookalikes {
			for _, m := range l.expr.FindAllStringSubmatchIndex(p.Literal, -1) {
				a := around{p.Literal[:m[0]], p.Literal[m[0]:m[1]], p.Literal[m[1]:]}
				if a.before == "" && i > 0 {
					a.before = "0" // what stands behind a hole is part of it
				}
				if l.not == nil || !l.not(a) {
					return strings.TrimSpace(a.match)
				}
			}
		}
	}
	return ""
}

// controls are words by which templates of programs choose what follows, and fill nothing in.
var controls = pattern.Lazy(`^(?:\{\{[-#/^~]?\s*(?:if|else|end|endif|range|with|block|for|endfor|unless|each)\b|\{%|<%)`)

// lookalikes are what placeholders of many programs begin with or are enclosed by.
var lookalikes = []struct {
	expr *pattern.Pattern
	not  func(around) bool
}{
	{pattern.Lazy(`\{\s*[\w.]{1,40}\s*,\s*(?:plural|select|selectordinal)\b`).Needing("{"), nil},
	{pattern.Lazy(`\{\{[^{}]{0,80}\}\}|[$#%@]\{[^{}]{0,80}\}|\{%[^{}]{1,80}%\}|<%[^<>]{1,80}%>`), nil},
	{pattern.Lazy(`\{[^{}]{1,80}\}`).Needing("{"), isData},
	{pattern.Lazy(`\[\[[^\[\]]{1,60}\]\]`), isData},
	{pattern.Lazy(`%[(<\[]\w{1,40}[)>\]]`).Needing("%"), isPercent},
	{pattern.Lazy(`%[-+#0]?[a-zA-Z]\w*`).Needing("%"), isShare},
	{pattern.Lazy(`(?:^| )&[ .,;:)]*$`).Needing("&"), nil},
	{pattern.Lazy(`&[1-9]\b|&[A-Z][A-Z0-9_]*&`).Needing("&"), afterWord},
	{pattern.Lazy(`<[\pL_][^<>=/:]{0,60}>`).Needing("<"), isTag},
	{pattern.Lazy(`\[[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\]`).Needing("["), nil},
	{pattern.Lazy(`(?:^|[\s"'(:])(?:XX|xx|YY|yy|ＸＸ|ｘｘ)(?:$|[\s"'),.:;])`), nil},
	{pattern.Lazy(`\p{Han}(?:XX|xx|ＸＸ|ｘｘ)\p{Han}`), nil},
	{pattern.Lazy(`(?:^|[\s"'(])(?:~[psw]|\?\d)(?:$|[\s"'),.])`), nil},
	{pattern.Lazy(`::\w{2,40}::`), func(a around) bool { return a.before == "" }}, // ::error:: is a command of CI
	{pattern.Lazy(`(?:^|[\s"'(])[@!][a-z]\w{1,40}(?:$|[\s"'),.:])`).Needing("@!"), func(a around) bool { return !isPlaceholder(strings.Trim(a.match, "\"'()@!,.: ")) }},
	{pattern.Lazy(`(?:^|[\s"'(])_{2,}(?:$|[\s"'),.])`).Needing("_"), nil},
}

// isData reports whether what stands in brackets is a piece of data: JSON, a set, a range of times, a regular expression.
func isData(a around) bool {
	inner := strings.Trim(a.match, "{}[] ")
	return strings.Trim(inner, ". ") == "" || strings.HasPrefix(inner, "0x") || strings.ContainsAny(inner, `"\;'`) || strings.Contains(inner, ": ") || strings.Contains(inner, ", ") ||
		strings.Trim(inner, "0123456789,") == "" || endsInWord(a.before) && !strings.HasSuffix(a.before, "0") || strings.HasSuffix(a.before, "]") || strings.HasSuffix(strings.TrimRight(a.before, " "), ")")
}

// isShare reports whether a percent sign stands behind a number, or within or before a text that is encoded: "50 %off", "%20", "%2F".
func isShare(a around) bool {
	before := strings.TrimRight(a.before, " ")
	return before != "" && isDigit(before[len(before)-1]) || endsInWord(a.before) || strings.HasSuffix(a.before, "%") || strings.HasSuffix(a.match, "%")
}
