package holes

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A Sample is a part of a message that may stand for any value of its kind: "10MB" in "the file is larger than 10MB". Nothing in the message
// says for sure whether the API sends others.
type Sample struct {
	Kind, Text    string
	Before, After string // the words around it, in lower case; "" where there is none
	lo, hi        int
	name          string
}

// A kind is one of values that messages have samples of.
type kind struct {
	name string
	expr *pattern.Pattern
	not  func(around) bool
}

const months = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t|tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`

// kinds are tried together; of those that match at one place, the first wins.
var kinds = []kind{
	{"date", pattern.Lazy(`\b(?:\d{4}([-/.])\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\b`).Needing(pattern.Digits), isWithinToken},
	{"date", pattern.Lazy(`\b(?:\d{1,2} ` + months + `\.? \d{4}|` + months + `\.? \d{1,2},? \d{4})\b`).Needing(pattern.Digits), isWithinToken},
	{"date", pattern.Lazy(`\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日`), nil},
	{"time", pattern.Lazy(`\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?\b`).Needing(":"), isWithinToken},
	{"amount", pattern.Lazy(`[$€£¥₹₩]\s?\d[\d,]*(?:\.\d+)?`), nil},
	{"amount", pattern.Lazy(`\b\d[\d,]*(?:\.\d+)? ?(?:USD|EUR|GBP|JPY|CNY|RMB|INR|BRL|KRW|CHF|dollars|euros?)\b`), isWithinToken},
	{"size", pattern.Lazy(`\b\d[\d,]*(?:\.\d+)? ?(?:[KMGTPkmgt]i?[Bb]|[Bb]ytes?|(?:kilo|mega|giga|tera)bytes?|px|pixels?)\b`), isWithinToken},
	{"duration", pattern.Lazy(`\b\d+(?:\.\d+)?(?:ms|s|sec|min|h|d)\b`), isWithinToken},
	{"size", pattern.Lazy(`\b\d{2,5} ?[x×*] ?\d{2,5}\b`), isWithinToken},
	{"version", pattern.Lazy(`\b(?:v\d+(?:\.\d+){0,3}|\d+\.\d+\.\d+(?:[-+][A-Za-z0-9.]+)?)\b`), isWithinToken},
	{"file", pattern.Lazy(`[\pL\pN_-]{2,60}\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|tsv|png|jpe?g|gif|svg|webp|bmp|tiff?|heic|mp[34]|wav|avi|mov|webm|zip|tar|t?gz|rar|7z|xml|ya?ml|json|log|sql|apk|ipa|exe|bin)\b`).Needing("."),
		isKnownFile},
	{"id", pattern.Lazy(`\b[A-Za-z]{1,12}[-_]\d{3,12}\b|\b[A-Za-z]{2,8}_[A-Za-z0-9]{8,40}\b|\b[A-Za-z0-9]{8,40}\b`).Needing(pattern.Digits, pattern.Letters), isNoID},
	{"percent", pattern.Lazy(`\b\d{1,3}(?:\.\d+)? ?%`), isWithinToken},
	{"number", pattern.Lazy(`\b(?:\d{1,3}(?:,\d{3})+|\d{1,7}\.\d+|\d{2,7})\b`).Needing(pattern.Digits), isNoSample},
}

// isWithinToken reports whether a value is part of something longer: of a name, a path, a range.
func isWithinToken(a around) bool {
	const joins = "-_/.:#@~–*+="
	return endsInWord(a.before) && lastRune(a.before) < unicode.MaxASCII || strings.ContainsRune(joins, lastRune(a.before)) && a.before != "" ||
		a.after != "" && strings.ContainsRune("-_/~–:=@", firstRune(a.after))
}

// isKnownFile reports whether a file has the name that many have, and is meant by it.
func isKnownFile(a around) bool {
	switch strings.ToLower(a.match) {
	case "package.json", "config.json", "manifest.json", "composer.json", "tsconfig.json", "settings.json", "config.yaml", "config.yml", "docker-compose.yml",
		"index.html", "robots.txt", "requirements.txt", "pom.xml", "web.xml", "androidmanifest.xml", "errgen.yaml":
		return true
	}
	return endsInWord(a.before) || strings.HasSuffix(a.before, "/") || strings.HasSuffix(a.before, ".") || strings.HasSuffix(a.before, "*")
}

// standards are names that end in numbers and stand for one thing.
var standards = pattern.Lazy(`(?i)^(?:sha|md|utf|iso|rfc|aes|rsa|hmac|tls|ssl|http|https|ipv|base|x|pkcs|p|ed|secp|int|uint|float|crc|oauth|win|unicode|latin|cp|gb|big|utf8mb|ieee|fips|e|h|mp|hs|rs|es|ps)[-_]?\d`)

// isNoID reports whether a word of letters and digits identifies nothing: it is a standard's name, or hardly has digits or letters.
func isNoID(a around) bool {
	digits := len(a.match) - len(strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return -1
		}
		return r
	}, a.match))
	return digits < 2 || digits == len(a.match) || standards.MatchString(a.match) || isWithinToken(a) || strings.ToUpper(a.match) == a.match && strings.Contains(a.match, "_") && digits < 3
}

// fixed are words before numbers that stand for one thing: "HTTP 500", "RFC 7519", "error 40001".
var fixed = pattern.Lazy(`(?i)(?:\b(?:http|status|status code|code|error|errno|err|rfc|iso|tls|ssl|oauth|utf|sha|base|ipv|port|section|chapter|es|cve|x|level|type|tag|opcode|sqlstate|ora|line|api|windows|python|java|node|php|ubuntu|rs|day|step)|状态码|错误码|代码|コード)[\s:：#=(-]*$`)

// ranges are numbers with another before or behind them: "1 to 100", "between 1 and 100".
var (
	rangeBefore = pattern.Lazy(`\d[\d,.]* ?(?:to|and|or|through|-|–|~|～|至|到|and|bis|à|a|y|e|и|до|,|/) ?$`)
	rangeAfter  = pattern.Lazy(`^ ?(?:to|and|or|through|-|–|~|～|至|到|bis|à|y|e|до|,|/) ?\d`)
)

// isNoSample reports whether a number stands for nothing but itself: it is part of a name or a range, or a standard's.
func isNoSample(a around) bool {
	const near = 40 // bytes
	before, after := a.before[max(0, len(a.before)-near):], a.after[:min(len(a.after), near)]
	return isWithinToken(a) || strings.HasPrefix(after, ".") && isDigit(firstByte(after[1:])) || fixed.MatchString(before) || rangeBefore.MatchString(before) || rangeAfter.MatchString(after) ||
		strings.HasSuffix(before, "(") && strings.HasPrefix(after, ")") || strings.HasPrefix(after, "xx")
}

func firstByte(s string) byte {
	if s == "" {
		return 0
	}
	return s[0]
}

// Samples returns the parts of a message that may be samples, beside its holes. Marks are the parts that are marked up.
func Samples(message string, marks ...Mark) []Sample {
	if !strings.ContainsAny(message, pattern.Digits+".") {
		return nil
	}
	var all []Sample
	var holes []found
	for i := range kinds {
		k := &kinds[i]
		for _, m := range k.expr.FindAllStringSubmatchIndex(message, -1) {
			lo, hi := m[0], m[1]
			if holes == nil {
				holes = find(message, marks)
			}
			taken := slices.ContainsFunc(all, func(s Sample) bool { return s.lo < hi && lo < s.hi })
			if taken || !isLiteral(holes, lo, hi) || k.not != nil && k.not(around{message[:lo], message[lo:hi], message[hi:]}) {
				continue
			}
			s := Sample{Kind: k.name, Text: message[lo:hi], lo: lo, hi: hi}
			s.Before, s.After = wordAtEnd(message[:lo]), wordAtBegin(message[hi:])
			s.name = k.name
			if k.name == "number" {
				s.name = cmp.Or(nounOf(s.After), k.name)
			}
			all = append(all, s)
		}
	}
	slices.SortFunc(all, func(a, b Sample) int { return a.lo - b.lo })
	return all
}

// nounOf returns a word that may name a number since it is what is counted, "" if it is none.
func nounOf(w string) string {
	if one := vocabulary.NumbersIn("en").Of(w); len(one.Forms) == 0 || one.Verb || strings.ContainsFunc(w, func(r rune) bool { return r > unicode.MaxASCII }) {
		return ""
	}
	return w
}

// wordAtEnd returns the word that stands last in a text, with nothing but a blank or a quote behind it.
func wordAtEnd(text string) string {
	text = strings.TrimRight(text, " '\"`“‘([#")
	begin := strings.LastIndexFunc(text, func(r rune) bool { return !isWordRune(r) }) + 1
	for begin > 0 && begin < len(text) && text[begin]&0xC0 == 0x80 {
		begin++
	}
	return strings.ToLower(text[begin:])
}

// wordAtBegin returns the word that stands first in a text.
func wordAtBegin(text string) string {
	text = strings.TrimLeft(text, " '\"`”’)]")
	if end := strings.IndexFunc(text, func(r rune) bool { return !isWordRune(r) }); end >= 0 {
		text = text[:end]
	}
	return strings.ToLower(text)
}

// Shows reports which of the samples of a message another text has other values for, where it is the same otherwise; nil if it isn't, or has
// the same values.
func Shows(message, text string, samples []Sample) []Sample {
	var others []Sample
	rest, from := text, 0
	for i, s := range samples {
		literal := message[from:s.lo]
		if len(rest) < len(literal) || !strings.EqualFold(rest[:len(literal)], literal) {
			return nil
		}
		rest = rest[len(literal):]
		end := len(message)
		if i+1 < len(samples) {
			end = samples[i+1].lo
		}
		at := len(rest)
		if behind := message[s.hi:end]; behind != "" {
			if at = strings.Index(strings.ToLower(rest), strings.ToLower(behind)); at < 0 || at > len(rest) {
				return nil
			}
		}
		value := rest[:at]
		if !s.isKind(value) {
			return nil
		}
		if value != s.Text {
			others = append(others, s)
		}
		rest, from = rest[at:], s.hi
	}
	if !strings.EqualFold(strings.TrimRight(rest, ". "), strings.TrimRight(message[from:], ". ")) {
		return nil
	}
	return others
}

// isKind reports whether a text is as a whole a value of the sample's kind.
func (s Sample) isKind(text string) bool {
	for _, k := range kinds {
		if m := k.expr.FindStringSubmatchIndex(text); k.name == s.Kind && m != nil && m[0] == 0 && m[1] == len(text) {
			return true
		}
	}
	return false
}

// varied are samples as places of a message that vary.
func varied(samples []Sample) []found {
	all := make([]found, len(samples))
	for i, s := range samples {
		all[i] = found{dress: &dress{why: "a sample value: a " + s.Kind, named: true}, lo: s.lo, hi: s.hi, name: s.name}
	}
	return all
}
