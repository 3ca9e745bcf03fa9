package vocabulary

import (
	"slices"
	"strings"
	"sync"
)

// Numbers knows what words become where there is one of something.
type Numbers struct {
	languages []*plurals // the document's, and English, in which most messages are
	others    []*plurals // whose listed words count too: messages may be in any language
}

// NumbersIn returns what is known for a document in a language.
func NumbersIn(locale string) Numbers {
	all := Numbers{languages: []*plurals{pluralsOf(&english)}}
	for _, l := range Languages[1:] {
		switch {
		case l.Plurals == "":
		case SameLanguage(l.Tag, locale):
			all.languages = append([]*plurals{pluralsOf(l)}, all.languages...)
		default:
			all.others = append(all.others, pluralsOf(l))
		}
	}
	return all
}

// A Singular is what a plural becomes.
type Singular struct {
	Forms   []string // one, or several where cases differ
	Listed  bool     // the language's file has the word itself
	Verb    bool     // … as a verb
	English bool
}

// Of returns what a word, in any case, becomes where there is one; no forms if it is no plural.
func (n Numbers) Of(word string) Singular {
	word = strings.ToLower(word)
	for _, all := range [][]*plurals{n.languages, n.others} {
		for _, l := range all {
			if forms, ok := l.words[word]; ok {
				return Singular{without(forms, word), true, l.verbs[word], l.english}
			}
		}
	}
	for _, l := range n.languages {
		if form := l.ended(word); form != "" {
			return Singular{without([]string{form}, word), false, false, l.english}
		}
	}
	return Singular{}
}

// HasSuffix reports whether authors put this in parentheses behind a word, to say that there may be one or more.
func (n Numbers) HasSuffix(suffix string) bool {
	return slices.ContainsFunc(n.languages, func(p *plurals) bool { return p.suffixes[suffix] })
}

func without(forms []string, word string) []string {
	return slices.DeleteFunc(slices.Clone(forms), func(form string) bool { return form == word })
}

// plurals are a language's.
type plurals struct {
	english  bool
	words    map[string][]string
	endings  [][2]string
	suffixes map[string]bool
	verbs    map[string]bool
}

// ended returns what a word becomes by its ending, "" if none fits.
func (p *plurals) ended(word string) string {
	const shortest = 2 // bytes before the ending
	for _, e := range p.endings {
		if stem, ok := strings.CutSuffix(word, e[0]); ok && len(stem) >= shortest {
			return stem + e[1]
		}
	}
	return ""
}

// knownPlurals are those of the languages that were asked for.
var knownPlurals sync.Map

func pluralsOf(l *Language) *plurals {
	p, ok := knownPlurals.Load(l)
	if !ok {
		p, _ = knownPlurals.LoadOrStore(l, newPlurals(l))
	}
	return p.(*plurals)
}

func newPlurals(l *Language) *plurals {
	p := &plurals{english: l == &english, words: map[string][]string{}, suffixes: map[string]bool{}, verbs: map[string]bool{}}
	var regular []string
	for item := range items(l.Plurals) {
		words := strings.Fields(item)
		switch {
		case strings.HasPrefix(item, "-"):
			p.endings = append(p.endings, [2]string{words[0][1:], words[1][1:]})
		case len(words) == 1:
			regular = append(regular, item)
		default:
			p.words[words[0]] = words[1:]
		}
	}
	for _, word := range regular {
		p.words[word] = []string{p.ended(word)}
	}
	for item := range items(l.PluralVerbs) {
		words := strings.Fields(item)
		p.words[words[0]], p.verbs[words[0]] = words[1:], true
	}
	for suffix := range items(l.Suffixes) {
		p.suffixes[suffix] = true
	}
	return p
}
