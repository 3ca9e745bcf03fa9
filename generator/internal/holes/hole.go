// Package holes tells what varies in a message from what is sent as it stands, and makes templates of messages.
package holes

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/templates/support"
)

// A dress is one way in which documents write the varying part of a message. Submatch 1, where there is one, is the part that
// varies or its name; what the expression matches around it stays literal unless whole is set.
type dress struct {
	marks string // every match has one of these
	expr  *pattern.Pattern
	why   string
	whole bool   // the marks around submatch 1 are the document's: the hole replaces all
	named bool   // submatch 1 is the hole's name
	name  string // what to call it where no word nearby names it
	id    bool   // such values identify something: a number after "group" is a GroupID
	not   func(before, match string) bool
}

// dresses are tried together; of those that match at one place, the first wins.
var dresses = []dress{
	{marks: "{", expr: pattern.Lazy(`\{\{\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*\}\}`), why: "a name in double braces", whole: true, named: true},
	{marks: "$", expr: pattern.Lazy(`\$\{\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*\}`), why: "a name in ${}", whole: true, named: true},
	{marks: "{", expr: pattern.Lazy(`\{\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*\}`), why: "a name in braces", whole: true, named: true},
	{marks: "{", expr: pattern.Lazy(`\{\d*\}`), why: "a placeholder: braces, with a number or empty"},
	{marks: "<", expr: pattern.Lazy(`<\s*([\pL_][\pL\pN_ .-]{0,40}?)\s*>`), why: "a name in angle brackets", whole: true, named: true},
	{marks: "[", expr: pattern.Lazy(`\[([a-z][A-Za-z_]*)\]`), why: "a name in square brackets, which the API sends too", named: true},
	{marks: "%", expr: pattern.Lazy(`%(?:\d+\$)?[-+#0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh?|ll?|[qjztL])?(?:[diouxXeEfgGcsSpvqTt]\b|@)`),
		why: "a printf verb", not: afterDigit},
	{marks: "%", expr: pattern.Lazy(`%\d\b`), why: "a numbered placeholder", not: afterDigit},
	{marks: "Xx", expr: pattern.Lazy(`\b(?:X{3,}|x{3,})\b`), why: "a row of X"},
	{marks: "@", expr: pattern.Lazy(`\b[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\b`), why: "a sample value: an e-mail address", name: "email", not: isContact},
	{marks: ":", expr: pattern.Lazy(`\bhttps?://(?:[A-Za-z0-9.-]*\bexample\.(?:com|org|net)|localhost|127\.0\.0\.1)\b[^\s"'<>\])]*`), why: "a sample value: a URL", name: "url"},
	{marks: "-", expr: pattern.Lazy(`\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b`), why: "a sample value: a UUID",
		name: "uuid", id: true},
	{marks: ":", expr: pattern.Lazy(`\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?`), why: "a sample value: a time", name: "time"},
	{marks: ".", expr: pattern.Lazy(`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`), why: "a sample value: an IP address", name: "ip"},
	{marks: "x", expr: pattern.Lazy(`\b0x[0-9a-fA-F]{4,}\b`), why: "a sample value: a hexadecimal number", name: "address"},
	{marks: "@", expr: pattern.Lazy(`@([0-9a-f]{6,8})\b`), why: "a sample value: the address of an object", name: "address"},
	{marks: digits, expr: pattern.Lazy(`\b\d{6,}\b`), why: "a sample value: a long number", name: "number", id: true, not: isLimit},
	{marks: digits, expr: pattern.Lazy(`\b((?i:user|username|member|group|groupname|room|chatroom|device|channel|account)_?\d+)\b`),
		why: "a sample value: a word and a number", named: true},
	{marks: digits, expr: pattern.Lazy(`\b[A-Za-z_-]*(?:test|demo)[A-Za-z_-]*\d+\b`), why: "a sample value: a test's name and a number"},
	{marks: "#", expr: pattern.Lazy(`\b[A-Za-z][A-Za-z0-9_-]*#[A-Za-z][A-Za-z0-9_-]*\b`), why: "a sample value: two names with # between"},
}

const digits = "0123456789"

// find returns where a dress matches first, and its submatches.
func (d *dress) find(message string) []int {
	if !strings.ContainsAny(message, d.marks) {
		return nil
	}
	return d.expr.FindStringSubmatchIndex(message)
}

// isContact reports whether an e-mail address is one that people are meant to write to, not a sample.
func isContact(_, match string) bool {
	name, _, _ := strings.Cut(match, "@")
	switch strings.ToLower(name) {
	case "admin", "contact", "help", "info", "sales", "service", "support":
		return true
	}
	return false
}

func afterDigit(before, _ string) bool {
	return before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9'
}

// isLimit reports whether a number is more likely a limit than a sample: round, or a power of two.
func isLimit(_, match string) bool {
	n, err := strconv.ParseUint(match, 10, 64)
	return err == nil && (strings.HasSuffix(match, "000") || n&(n-1) == 0)
}

// Find cuts a documented message into literals and holes. Holes beyond those that a template may have are left literal but for
// one, by which the message is seen to have too many.
func Find(message string) []model.Part {
	var parts []model.Part
	names := map[string]bool{}
	next := newScan(message)
	rest := 0
	for range Max + 1 {
		d, at := next.from(rest)
		if d == nil {
			break
		}
		h := &model.Hole{Text: message[at[0]:at[1]], Why: d.why}
		h.Name = holeName(d, message, rest, at, names)
		parts = addLiteral(parts, message[rest:at[0]])
		parts = addHole(parts, h)
		rest = at[1]
	}
	return addLiteral(parts, message[rest:])
}

// A scan looks for holes in a message from its begin to its end. It knows where each dress stands next, so that none looks at
// anything twice.
type scan struct {
	message string
	next    [][]int // submatches by dress; nil if there is none left
}

func newScan(message string) *scan {
	s := &scan{message: message, next: make([][]int, len(dresses))}
	for i := range dresses {
		s.advance(i, 0)
	}
	return s
}

// advance finds where a dress stands first at or behind an offset.
func (s *scan) advance(i, offset int) {
	d := &dresses[i]
	for {
		m := d.find(s.message[offset:])
		if m == nil {
			s.next[i] = nil
			return
		}
		for j := range m {
			if m[j] >= 0 {
				m[j] += offset
			}
		}
		if d.not == nil || !d.not(s.message[:m[0]], s.message[m[0]:m[1]]) {
			s.next[i] = m
			return
		}
		offset = m[1]
	}
}

// from returns the first dress at or behind an offset, and the bytes that vary.
func (s *scan) from(offset int) (found *dress, at [2]int) {
	first := len(s.message)
	for i := range dresses {
		if m := s.next[i]; m != nil && m[0] < offset {
			s.advance(i, offset)
		}
		m := s.next[i]
		if m == nil || m[0] >= first {
			continue
		}
		found, first, at = &dresses[i], m[0], [2]int{m[0], m[1]}
		if !found.whole && len(m) > 2 {
			at = [2]int{m[2], m[3]}
		}
	}
	return found, at
}

func addLiteral(parts []model.Part, text string) []model.Part {
	if text == "" {
		return parts
	}
	if n := len(parts); n > 0 && parts[n-1].Hole == nil {
		parts[n-1].Literal += text
		return parts
	}
	return append(parts, model.Part{Literal: text})
}

// addHole adds a hole. Two holes need a literal between them: one that follows another right away is part of it.
func addHole(parts []model.Part, h *model.Hole) []model.Part {
	n := len(parts)
	if n > 1 && parts[n-1].Hole == nil && noWidth(parts[n-1].Literal) && parts[n-2].Hole != nil {
		parts, n = parts[:n-1], n-1
	}
	if n > 0 && parts[n-1].Hole != nil {
		parts[n-1].Hole.Text += h.Text
		return parts
	}
	return append(parts, model.Part{Hole: h})
}

// noWidth reports whether nothing is left of a text once it is normalised between others.
func noWidth(text string) bool { return support.Normalize("x"+text+"x") == "xx" }

// holeName names a hole: by its own name if it has one, else by the nearest word that stands before it and after the hole before,
// else by what it looks like.
func holeName(d *dress, message string, after int, at [2]int, taken map[string]bool) string {
	var words []string
	switch inner := strings.TrimRight(strings.Trim(message[at[0]:at[1]], "{}<>[]$ "), "_0123456789"); {
	case d.named:
		words = naming.Words(inner)
	default:
		words = wordBefore(message[after:at[0]])
		if d.id && len(words) > 0 && identified[words[len(words)-1]] {
			words = append(words, "id")
		}
	}
	name := naming.Pascal(words)
	if name == "" && d.name != "" {
		name = naming.Pascal([]string{d.name})
	}
	if !naming.Exported(name) {
		name = "Value"
	}
	unique := name
	for n := 2; taken[unique]; n++ {
		unique = name + strconv.Itoa(n)
	}
	taken[unique] = true
	return unique
}

// identified are things that have an ID.
var identified = map[string]bool{"account": true, "app": true, "application": true, "channel": true, "device": true, "file": true, "group": true,
	"member": true, "message": true, "order": true, "project": true, "room": true, "task": true, "user": true}

// wordBefore returns the last word of a text, in parts, if it is close to its end. Of "value of" that is "value".
func wordBefore(text string) []string {
	for range 3 {
		text = strings.TrimRight(text, " \t:=：\"'([/#-")
		begin := strings.LastIndexFunc(text, func(r rune) bool {
			return r != '_' && (r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r))
		}) + 1
		words := naming.Words(text[begin:])
		if len(words) != 1 || !glue[words[0]] {
			return words
		}
		text = text[:begin]
	}
	return nil
}

// glue are words that stand before a value and don't name it.
var glue = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`a an and are as at be but by can cannot does for from got has have in is it like many more must named no not of on only or
		than that the this to too was were with without exceed exceeds`) {
		m[w] = true
	}
	return m
}()
