package holes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/naming"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// singulars returns choices for the plurals behind holes: where {n} is one, "{n} items are" is sent as "1 item is".
func singulars(message string, all []found, numbers vocabulary.Numbers) [][]form {
	var choices [][]form
	for i, f := range all {
		end := len(message)
		if i+1 < len(all) {
			end = all[i+1].lo
		}
		if choice := singular(message[f.hi:end], f, numbers); choice != nil {
			choices = append(choices, choice)
		}
	}
	return choices
}

// A word is one of a text, which begins at a byte of the message.
type word struct {
	text string
	at   int
}

// singular returns the forms of what stands behind a hole if there is one of it, nil if no plural stands there.
func singular(behind string, f found, numbers vocabulary.Numbers) []form {
	const adjectives = 2 // that may stand before a noun, which don't change in English
	words := wordsBehind(behind, f.hi)
	for i, w := range words {
		one := numbers.Of(w.text)
		if len(one.Forms) > 0 && (one.Listed && !one.Verb || isNumber(f) || isCalledAfter(f, w.text)) {
			return oneOf(words[i:], one, numbers)
		}
		if one.Listed || i == adjectives || i == 0 && !one.English && len(one.Forms) > 0 || isFunctionWord(w.text) {
			break
		}
	}
	return nil
}

// oneOf returns the forms of a noun and what goes with it: its verb, and in other languages than English its adjectives.
func oneOf(words []word, one vocabulary.Singular, numbers vocabulary.Numbers) []form {
	const near = 3 // words that may go with a noun
	const why = "where there is one"
	var with []edit
	for _, w := range words[1:min(len(words), 1+near)] {
		other := numbers.Of(w.text)
		if len(other.Forms) == 0 || one.English && !(other.Listed && other.English) {
			if one.English {
				break
			}
			continue
		}
		with = append(with, w.as(other.Forms[0]))
		if one.English {
			break // "items are ready", not "items are ours"
		}
	}
	var all []form
	for _, noun := range one.Forms {
		alone := []edit{words[0].as(noun)}
		if len(with) > 0 {
			all = append(all, form{append(alone, with...), why})
		}
		if len(with) == 0 || !one.English {
			all = append(all, form{alone[:1:1], why})
		}
	}
	return all
}

// as is the edit by which a word becomes another, with a capital if it has one.
func (w word) as(other string) edit {
	if r, size := utf8.DecodeRuneInString(other); unicode.IsUpper(firstRune(w.text)) {
		other = string(unicode.ToUpper(r)) + other[size:]
	}
	return edit{w.at, w.at + len(w.text), other}
}

// wordsBehind returns the first words of a text that follow right upon it and each other, with blanks between.
func wordsBehind(text string, at int) []word {
	const most = 6
	var words []word
	for len(words) < most {
		trimmed := strings.TrimLeft(text, " ")
		if trimmed == text {
			break
		}
		at += len(text) - len(trimmed)
		n := strings.IndexFunc(trimmed, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && !unicode.Is(unicode.Mn, r) })
		if n < 0 {
			n = len(trimmed)
		}
		if n == 0 || strings.HasPrefix(trimmed[n:], "(") || strings.HasPrefix(trimmed[n:], "_") || strings.HasPrefix(trimmed[n:], "/") {
			break
		}
		words = append(words, word{trimmed[:n], at})
		text, at = trimmed[n:], at+n
	}
	return words
}

// isFunctionWord reports whether a word is none that describes a thing, so that what follows is not what is counted.
func isFunctionWord(text string) bool {
	text = strings.ToLower(text)
	return glue[text] && text != "more" || vocabulary.IsCondition(text) || vocabulary.IsConjunction(text) || utf8.RuneCountInString(text) < 3
}

var numeric = pattern.Lazy(`^%.*[diouxXeEfgG]$`)

// isNumber reports whether a hole is surely a number, by its verb or its name.
func isNumber(f found) bool {
	if numeric.MatchString(f.hole.Text) || f.dress.name == "number" {
		return true
	}
	words := naming.Words(f.name)
	return len(words) > 0 && slices.ContainsFunc([]string{words[0], words[len(words)-1]}, func(w string) bool { return counts[strings.TrimRight(w, "0123456789")] })
}

// counts are names of numbers.
var counts = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`n num nr number count total max maximum min minimum limit amount quantity qty left remaining allowed required
		anzahl nombre cantidad numero quantidade numero aantal antal`) {
		m[w] = true
	}
	return m
}()

// isCalledAfter reports whether a hole is called after the word behind it: "{seconds} seconds".
func isCalledAfter(f found, text string) bool {
	words := naming.Words(f.name)
	return len(words) > 0 && strings.EqualFold(words[len(words)-1], text)
}
