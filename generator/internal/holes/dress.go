// Package holes tells what varies in a message from what is sent as it stands, and makes templates of messages.
package holes

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A dress is one way in which documents write the varying part of a message. Submatch 1, where there is one, is the part that
// varies or its name; what the expression matches around it stays literal unless whole is set.
type dress struct {
	marks []string // every match has one of these
	expr  *pattern.Pattern
	why   string
	whole bool   // the marks around submatch 1 are the document's: the hole replaces all
	named bool   // submatch 1 is the hole's name
	name  string // what to call it where no word nearby names it
	id    bool   // such values identify something: a number after "group" is a GroupID
	same  bool   // a program puts the value in: what is written alike twice in a message is one value
	verb  bool   // it is written as for a function that reads %% as a percent sign
	not   func(around) bool
}

// around is what a dress matches, and the message before and after it.
type around struct{ before, match, after string }

// dresses are tried together; of those that match at one place, the first wins.
var dresses = []dress{
	{marks: []string{"{{{"}, expr: pattern.Lazy(`\{\{\{\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*\}\}\}`), why: "a name in triple braces", whole: true, named: true, same: true},
	{marks: []string{"{{"}, expr: pattern.Lazy(`\{\{\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*\}\}`), why: "a name in double braces", whole: true, named: true, same: true},
	{marks: []string{"{{"}, expr: pattern.Lazy(`\{\{-?\s*[.$@&]{0,2}([\pL_][\pL\pN_.-]{0,40}?)(?:\[[^\[\]{}]{0,20}\])?(?:\s*[|,][^{}]{0,60})?\s*-?\}\}`), why: "a field in double braces",
		whole: true, named: true, same: true},
	{marks: []string{"{{"}, expr: pattern.Lazy(`\{\{\s*\d*\s*\}\}`), why: "a placeholder: double braces, with a number or empty", same: true},
	{marks: []string{"${"}, expr: pattern.Lazy(`\$\{\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*\}`), why: "a name in ${}", whole: true, named: true, same: true},
	{marks: []string{"${"}, expr: pattern.Lazy(`\$\{\s*([\pL_]\w{0,40})[^{}"]{0,60}\}`), why: "an expression in ${}", whole: true, named: true, same: true},
	{marks: []string{"${"}, expr: pattern.Lazy(`\$\{\d*\}`), why: "a placeholder: ${}, with a number or empty", same: true},
	{marks: []string{"{"}, expr: pattern.Lazy(`[#@!\\]\{\s*@{0,2}([\pL_]\w{0,40}(?:\.\w{1,40}){0,6})[^{}"]{0,40}\}`), why: "a name in #{}", whole: true, named: true, same: true},
	{marks: []string{"%{"}, expr: pattern.Lazy(`%\{(?:public|private)\}(?:@|l{0,2}[dusfx]\b)`), why: "a printf verb", verb: true},
	{marks: []string{"%{"}, expr: pattern.Lazy(`%\{\s*([\pL_][\w.-]{0,40})(?::[^{}"]{0,20})?\s*\}`), why: "a name in %{}", whole: true, named: true, same: true, verb: true},
	{marks: []string{"%<"}, expr: pattern.Lazy(`%<([A-Za-z_]\w{0,40})>[-+0 ]?\d*(?:\.\d+)?[bcdefgiosuxX]\b`), why: "a name in %<>", whole: true, named: true, same: true, verb: true},
	{marks: []string{"%("}, expr: pattern.Lazy(`%\(([A-Za-z_][\w.]{0,40})\)[-+#0 ]?(?:\d+)?(?:\.\d+)?[acdefgioruxX]\b`), why: "a name in %()", whole: true, named: true, same: true, verb: true},
	{marks: []string{"%("}, expr: pattern.Lazy(`%\(([A-Za-z_][\w.]{0,40})\)[-+#0 ]?(?:\d+)?(?:\.\d+)?s\b`), why: "a name in %()", whole: true, named: true, same: true, verb: true},
	{marks: []string{"$("}, expr: pattern.Lazy(`\$\(([A-Za-z_][\w.]{0,40})\)`), why: "a name in $()", whole: true, named: true, same: true},
	{marks: []string{`\(`}, expr: pattern.Lazy(`\\\(([A-Za-z_][\w.]{0,40})\)`), why: "a name in \\()", whole: true, named: true, same: true},
	{marks: []string{"{"}, expr: pattern.Lazy(`\{\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*\}`), why: "a name in braces", whole: true, named: true, same: true},
	{marks: []string{"{"}, expr: pattern.Lazy(`\{([A-Za-z_][\w.]{0,40})(?:![rsa])?(?:[:,][^{}\s"']{0,16})?\}`), why: "a name in braces, with a format", whole: true, named: true, same: true},
	{marks: []string{"{"}, expr: pattern.Lazy(`\{\d*(?:![rsa])?(?:[:,][^{}\s"']{0,16})?\}`), why: "a placeholder: braces, with a number or empty", same: true, not: isObject},
	{marks: []string{"{@"}, expr: pattern.Lazy(`\{@(\p{Lu}\w{0,40})\}`), why: "an expression in braces", whole: true, named: true, same: true},
	{marks: []string{"{"}, expr: pattern.Lazy(`\{\s*[$+#?&:/.]?([\pL_]\w{0,40}(?:(?:\??\.|->|::)\w{1,40}){0,6})(?:\[[^\[\]{}"]{0,20}\]|\(\)){0,3}(?:(?:\??\.|->)\w{1,40}){0,3}\s*[?*!+=]?(?:![rsa])?` +
		`(?::[^\s{}"'][^{}"']{0,40}|\s*\|[^{}"]{0,40}|\s*\?\?[^{}"]{0,40})?\s*\}`), why: "an expression in braces", whole: true, named: true, same: true},
	{marks: []string{"{"}, expr: pattern.Lazy(`\{\s*([\pL_][\w.]{0,40})\s*,\s*(?:number|date|time|duration|ordinal|spellout|list|uppercase|lowercase)(?:\s*,[^{}]{0,40})?\s*\}`),
		why: "a name in braces, with a format", whole: true, named: true, same: true},
	{marks: []string{"{"}, expr: pattern.Lazy(`\{\s*\d+\s*(?:,\s*(?:number|date|time|duration|ordinal|spellout|list)(?:\s*,[^{}]{0,40})?|:[^\s{}"'][^{}"']{0,40}|\[[^\[\]{}"]{0,20}\]|[.]\w{1,40})?\s*\}`),
		why: "a placeholder: braces, with a number or empty", same: true},
	{marks: []string{"｛"}, expr: pattern.Lazy(`｛\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*｝`), why: "a name in braces", whole: true, named: true, same: true},
	{marks: []string{"<%"}, expr: pattern.Lazy(`<%[=-]?\s*@?([\pL_]\w{0,40}(?:\.\w{1,40}){0,6})[^<>%]{0,40}%>`), why: "a name in <%= %>", whole: true, named: true, same: true},
	{marks: []string{"⟨", "＜", "‹"}, expr: pattern.Lazy(`[⟨＜‹]\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*[⟩＞›]`), why: "a name in angle brackets", whole: true, named: true},
	{marks: []string{"«"}, expr: pattern.Lazy(`«([A-Za-z_][\w.-]{0,40})»`), why: "a name in guillemets", whole: true, named: true, not: isQuotation},
	{marks: []string{"<<"}, expr: pattern.Lazy(`<<\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*>>`), why: "a name in double angle brackets", whole: true, named: true, same: true},
	{marks: []string{"[["}, expr: pattern.Lazy(`\[\[\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*\]\]`), why: "a name in double square brackets", whole: true, named: true, same: true},
	{marks: []string{"<"}, expr: pattern.Lazy(`<\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*>`), why: "a name in angle brackets", whole: true, named: true, not: isTag},
	{marks: []string{"<"}, expr: pattern.Lazy(`<[\pL_][\pL\pN_.-]{0,40}(?:\s*[/|]\s*[\pL_][\pL\pN_.-]{0,40}){1,16}>`), why: "several values to choose from, in angle brackets"},
	{marks: []string{"["}, expr: pattern.Lazy(`\[([a-z][A-Za-z_]*)\]`), why: "a name in square brackets, which the API sends too", named: true},
	{marks: []string{"%"}, expr: pattern.Lazy(`%([abhjk-npruvwyz]|[A-Za-z_][\w-]{1,40})%`), why: "a name between percent signs", whole: true, named: true, same: true, not: afterDigit},
	{marks: []string{"%"}, expr: pattern.Lazy(`%(?:\d+\$)?[-+#0,'(]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh?|ll?|[qjztL]|I64|I32)?(?:[diouxXeEfgGcsSpvqTt]\b|@)`),
		why: "a printf verb", verb: true, not: isPercent},
	{marks: []string{"%"}, expr: pattern.Lazy(`(%(?:\d+\$)?[-+#0,]*\d*(?:\.\d+)?(?:hh?|ll?|[jzt])?[dufgsv])(?:ms|s|sec|secs|m|min|h|d|px|[kKMGT]i?[Bb]|[bB]|x)\b`), why: "a printf verb", verb: true, not: isPercent},
	{marks: []string{"["}, expr: pattern.Lazy(`%[-+# 0]*(?:\d+|\[\d+\]\*)?(?:\.(?:\d+|\[\d+\]\*))?\[\d+\][bcdeEfFgGopqstTUvxX]\b`).Needing("%"), why: "a printf verb with an index", same: true, verb: true,
		not: isPercent},
	{marks: []string{"!"}, expr: pattern.Lazy(`%\d{1,2}![-#+0-9.]*[A-Za-z0-9]{1,5}!`).Needing("%"), why: "a numbered placeholder", same: true, verb: true},
	{marks: []string{"%"}, expr: pattern.Lazy(`%\d\b`), why: "a numbered placeholder", same: true, not: afterDigit},
	{marks: []string{"&"}, expr: pattern.Lazy(`&\d\b&?`), why: "a numbered placeholder", same: true, not: afterWord},
	{marks: []string{"&"}, expr: pattern.Lazy(`&([A-Z][A-Z0-9_]{0,30})&`), why: "a name between ampersands", whole: true, named: true, same: true, not: afterWord},
	{marks: []string{"$"}, expr: pattern.Lazy(`\$([A-Za-z_]\w{0,40})\$`), why: "a name between dollar signs", whole: true, named: true, same: true, not: afterWord},
	{marks: []string{"#"}, expr: pattern.Lazy(`#([A-Za-z_]\w{0,40})#`), why: "a name between number signs", whole: true, named: true, same: true, not: afterWord},
	{marks: []string{"@"}, expr: pattern.Lazy(`@([A-Za-z_][\w.]{0,40})@`), why: "a name between at signs", whole: true, named: true, same: true, not: afterWord},
	{marks: []string{"$"}, expr: pattern.Lazy(`\$\d\b`), why: "a numbered placeholder", same: true, not: isPrice},
	{marks: []string{"$"}, expr: pattern.Lazy(`\$([A-Za-z_]\w{0,40})`), why: "a name behind a dollar sign", whole: true, named: true, same: true, not: isVariable},
	{marks: []string{":"}, expr: pattern.Lazy(`:([A-Za-z_]\w{1,40})\b`), why: "a name behind a colon", whole: true, named: true, same: true, not: isNoColon},
	{marks: []string{"xxx", "XXX"}, expr: pattern.Lazy(`\b(?:X{3,}|x{3,})\b`), why: "a row of X"},
	{marks: []string{"___", "＿＿"}, expr: pattern.Lazy(`_{3,}|＿{2,}`), why: "a line to be filled in", not: isWithinWord},
	{marks: []string{"###"}, expr: pattern.Lazy(`#{3,}`), why: "a row of #", not: isWithinWord},
	{marks: []string{"○○", "〇〇", "××", "△△", "●●"}, expr: pattern.Lazy(`○{2,}|〇{2,}|×{2,}|△{2,}|●{2,}`), why: "a row of signs"},
	{marks: []string{"...", "…"}, expr: pattern.Lazy(`\.{3}|…`), why: "an ellipsis in place of a value", not: endsThought},
	{marks: []string{"@"}, expr: pattern.Lazy(`\b[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\b`), why: "a sample value: an e-mail address", name: "email", not: isContact},
	{marks: []string{"://"}, expr: pattern.Lazy(`\bhttps?://(?:[A-Za-z0-9.-]*\bexample\.(?:com|org|net)|localhost|127\.0\.0\.1)\b[^\s"'<>\])]*`), why: "a sample value: a URL", name: "url"},
	{marks: []string{"-"}, expr: pattern.Lazy(`\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b`), why: "a sample value: a UUID",
		name: "uuid", id: true},
	{marks: digits, expr: pattern.Lazy(`\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?`).Needing(":"), why: "a sample value: a time", name: "time"},
	{marks: digits, expr: pattern.Lazy(`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`).Needing("."), why: "a sample value: an IP address", name: "ip"},
	{marks: []string{"0x"}, expr: pattern.Lazy(`\b0x[0-9a-fA-F]{4,}\b`), why: "a sample value: a hexadecimal number", name: "address"},
	{marks: []string{"@"}, expr: pattern.Lazy(`@([0-9a-f]{6,8})\b`), why: "a sample value: the address of an object", name: "address"},
	{marks: digits, expr: pattern.Lazy(`\b\d{6,}\b`), why: "a sample value: a long number", name: "number", id: true, not: isLimit},
	{marks: digits, expr: pattern.Lazy(`\b((?i:user|username|member|group|groupname|room|chatroom|device|channel|account)_?\d+)\b`),
		why: "a sample value: a word and a number", named: true},
	{marks: []string{"test", "demo"}, expr: pattern.Lazy(`\b[A-Za-z_-]*(?:test|demo)[A-Za-z_-]*\d+\b`), why: "a sample value: a test's name and a number"},
	{marks: []string{"#"}, expr: pattern.Lazy(`\b[A-Za-z][A-Za-z0-9_-]*#[A-Za-z][A-Za-z0-9_-]*\b`), why: "a sample value: two names with # between"},
}

var digits = strings.Split("0123456789", "")

// mayBeIn reports whether a message, of which held are the bytes, has a mark of the dress.
func (d *dress) mayBeIn(message string, held byteSet) bool {
	return slices.ContainsFunc(d.marks, func(mark string) bool {
		return held.has(mark[0]) && (len(mark) == 1 || strings.Contains(message, mark))
	})
}

// A byteSet is the bytes that a text has.
type byteSet [4]uint64

func bytesOf(text string) byteSet {
	var held byteSet
	for i := range len(text) {
		held[text[i]>>6] |= 1 << (text[i] & 63)
	}
	return held
}

func (s byteSet) has(b byte) bool { return s[b>>6]>>(b&63)&1 != 0 }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// isContact reports whether an e-mail address is one that people are meant to write to, not a sample.
func isContact(a around) bool {
	name, _, _ := strings.Cut(a.match, "@")
	switch strings.ToLower(name) {
	case "admin", "contact", "help", "info", "sales", "service", "support":
		return true
	}
	return false
}

func afterDigit(a around) bool {
	return a.before != "" && isDigit(a.before[len(a.before)-1])
}

func afterWord(a around) bool { return endsInWord(a.before) }

// isWithinWord reports whether marks are part of a word, as in "a___b".
func isWithinWord(a around) bool {
	r := firstRune(a.after)
	return endsInWord(a.before) || unicode.IsLetter(r) || unicode.IsDigit(r)
}

// isPercent reports whether a percent sign is one: it stands behind a number, or is the second of two that stand for one.
func isPercent(a around) bool {
	return afterDigit(a) || (len(a.before)-len(strings.TrimRight(a.before, "%")))%2 == 1
}

// isQuotation reports whether guillemets quote a word, as they do in French, Spanish and Russian: the message isn't in English, where they
// don't.
func isQuotation(a around) bool { return vocabulary.QuotesInGuillemets(a.before + " " + a.after) }

// isLimit reports whether a number is more likely a limit than a sample: round, or a power of two.
func isLimit(a around) bool {
	n, err := strconv.ParseUint(a.match, 10, 64)
	return err == nil && (strings.HasSuffix(a.match, "000") || n&(n-1) == 0)
}

// isTag reports whether what stands in angle brackets is an HTML tag, or the type of what stands before it: "<br>", "List<String>".
func isTag(a around) bool {
	switch strings.ToLower(strings.Trim(a.match, "<> ")) {
	case "body", "br", "div", "head", "hr", "html", "iframe", "img", "li", "ol", "pre", "script", "span", "style", "table", "td", "th", "tr", "ul":
		return true
	}
	return endsInWord(a.before)
}

// isObject reports whether braces are an object's, as JSON writes them: {"a":{}}.
func isObject(a around) bool { return strings.HasSuffix(strings.TrimRight(a.before, " "), `":`) }

// isPrice reports whether a dollar sign and a digit are an amount of money: "$5 at least", "$1.50". Placeholders are counted from 0 or 1.
func isPrice(a around) bool {
	if len(a.after) > 1 && (a.after[0] == '.' || a.after[0] == ',') && isDigit(a.after[1]) {
		return true
	}
	const near = 200 // bytes
	before := a.before[max(0, len(a.before)-near):]
	return endsInWord(before) || a.match > "$1" && !strings.Contains(before, "$1")
}

// isVariable reports whether a name behind a dollar sign is that of a variable of the environment, "$HOME", or of a function, "$state".
func isVariable(a around) bool {
	return a.match == strings.ToUpper(a.match) || endsInWord(a.before) || !isPlaceholder(strings.TrimPrefix(a.match, "$"))
}

// isNoColon reports whether a colon belongs to what stands before it, as in "a:b" and "12:30", or what follows is an emoji, ":smile:",
// or a plain word, before which somebody has put the blank on the wrong side.
func isNoColon(a around) bool {
	if a.before != "" && !strings.ContainsAny(a.before[len(a.before)-1:], " \"'([{`") || strings.HasPrefix(a.after, ":") {
		return true
	}
	if strings.HasSuffix(a.before, "'") || strings.HasSuffix(a.before, `"`) {
		return false
	}
	return !isPlaceholder(strings.TrimPrefix(a.match, ":"))
}

// isPlaceholder reports whether a name is more likely one that a framework puts a value for than a word: it has several words, or is a
// usual one.
func isPlaceholder(name string) bool {
	return placeholders[name] || strings.Contains(name, "_") || strings.IndexFunc(name, unicode.IsUpper) > 0
}

// placeholders are usual names of one word.
var placeholders = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`attribute count date email field format id input key length limit max min name number other param resource size
		type user username value values`) {
		m[w] = true
	}
	return m
}()

// endsThought reports whether an ellipsis is no value: it ends or begins a sentence, or is part of a word or a range.
func endsThought(a around) bool {
	before, after := strings.TrimRight(a.before, " "), strings.TrimLeft(a.after, " ")
	const opens, closes = `:：="'“‘(「`, `"'”’)]}>」`
	switch {
	case strings.HasSuffix(before, ".") || strings.HasSuffix(before, ",") || strings.HasPrefix(after, ".") || strings.HasPrefix(after, ","): // "a, b, ... or z"
		return true
	case strings.HasSuffix(before, "(") && !strings.HasSuffix(before, " ("): // "call(...)"
		return true
	case before == "": // "… is no valid name"
		return after == a.after
	case strings.ContainsRune(opens, lastRune(before)):
		return false
	case after == "" || strings.ContainsRune(closes, firstRune(after)): // "Please wait ..."
		return true
	}
	return before == a.before || after == a.after // "wait... and see", "1...10"
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

func lastRune(s string) (last rune) {
	for _, r := range s[max(0, len(s)-4):] {
		last = r
	}
	return last
}

// endsInWord reports whether a letter or a digit is the last of a text.
func endsInWord(s string) bool {
	r := lastRune(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}
