package census

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A group is entries of one shape that stand together.
type group struct {
	what    string
	section []string
	above   string // the paragraph right above
	header  string // row, of a table
	foreign bool   // a header is one of other tables
	entries []entry
}

// count returns how many entries are as they are asked for.
func (g *group) count(is func(entry) bool) (n int) {
	for _, e := range g.entries {
		if is(e) {
			n++
		}
	}
	return n
}

func (g *group) coded() int   { return g.count(func(e entry) bool { return e.code != "" }) }
func (g *group) failing() int { return g.count(func(e entry) bool { return e.failing }) }

// nearest is the heading right above.
func (g *group) nearest() string {
	if len(g.section) == 0 {
		return ""
	}
	return g.section[len(g.section)-1]
}

// evidence says why a group seems to be of errors, "" if it does not. Shared reports that only another table with its header row is.
func (g *group) evidence(p *page) (why string, shared bool) {
	if why := g.words(p); why != "" {
		return why, false
	}
	if g.header != "" && p.alike[g.header] && !slices.ContainsFunc(g.entries, func(e entry) bool { return e.field }) {
		return "a table with the same header row is about errors", true
	}
	return "", false
}

// words says by which words of its own, and around it, a group seems to be of errors.
func (g *group) words(p *page) string {
	all, coded, failing := len(g.entries), g.coded(), g.failing()
	numbers := g.count(func(e entry) bool { return isNumber(e.code) })
	near := vocabulary.Errors.In(g.nearest()) || vocabulary.Errors.In(g.above) || vocabulary.Errors.In(g.header)
	page := near || p.errors || vocabulary.Errors.In(strings.Join(g.section, " "))
	alike := vocabulary.Lookalikes.In(g.nearest()) || vocabulary.Lookalikes.In(g.above)
	const codes, words = "they begin with codes", "they speak of failure"
	switch {
	case all == 0, slices.ContainsFunc(g.entries, func(e entry) bool { return e.field }):
		return ""
	case g.foreign, alike && !near, g.what == "sample" && all == 1 && len(p.used.Lines) > 0: // one sample shows what bodies look like
		return ""
	case coded*2 < all:
		if near && g.isMessages() || page && g.areQuoted() {
			return words + ", and the words around them speak of errors"
		}
	case numbers*2 >= coded && near && (failing > 0 || all > 1):
		return codes + ", and the words around them speak of errors"
	case numbers*2 >= coded && (page && failing*4 >= all || all > 1 && failing*5 >= all*3):
		return codes + ", and " + words
	case page && failing*2 >= all && (all > 1 || near && g.what == "row"):
		return codes + ", the page speaks of errors, and " + words
	}
	return ""
}

// isMessages reports whether entries without codes look like messages, and not like the titles of chapters or like sentences on something.
func (g *group) isMessages() bool {
	const most, enough = 8, 3 // words; entries
	messages := g.count(func(e entry) bool {
		return e.failing && e.code == "" && cells.WordCount(e.text) <= most && !vocabulary.Errors.In(e.text)
	})
	return messages >= enough && messages*3 >= len(g.entries)*2
}

// areQuoted reports whether all entries are in quotes or in code, as documents write what programs send, and enough of them speak of failure.
func (g *group) areQuoted() bool {
	const enough, share = 3, 5
	quoted := g.count(func(e entry) bool { return e.quoted })
	return quoted >= enough && quoted == len(g.entries) && g.failing()*share >= quoted
}

// A page is a document, as the census sees it.
type page struct {
	doc    *markdown.Document
	used   Used
	errors bool            // its title speaks of errors
	alike  map[string]bool // header rows of tables that have become errors
}

func newPage(doc *markdown.Document, used Used) *page {
	p := &page{doc: doc, used: used, alike: map[string]bool{}}
	p.errors = vocabulary.Errors.In(used.Title)
	for _, b := range doc.Blocks {
		if b, ok := b.(*markdown.Grid); ok {
			if slices.ContainsFunc(b.Rows, func(r markdown.Row) bool { return used.within(r.Pos.Line, r.Pos.Line) }) {
				p.alike[headerOf(b)] = true
			}
		}
	}
	return p
}

func headerOf(g *markdown.Grid) string {
	var headers []string
	for _, h := range g.Header {
		headers = append(headers, cells.Clean(h.Text))
	}
	return strings.Join(headers, " | ")
}
