package census

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Why a group seems to be of errors.
const (
	byCodes  = "they begin with codes"
	byWords  = "they speak of failure"
	byStatus = "they begin with HTTP statuses of failure"
	byPlace  = "what stands above them says that errors follow"
	byAnswer = "they are answers to requests that failed"
	byQuotes = "they are what programs send"
	byForm   = "others that are written so became errors"
	around   = ", and the words around them speak of errors"
	onPage   = ", and the page speaks of errors"
)

// evidence says why a group seems to be of errors, "" if it does not. Shared reports that only another table with its header row is.
func (g *group) evidence(p *page) (why string, shared bool) {
	if !g.isAnother(p) {
		if why, shared := g.likely(p); why != "" {
			return why, shared
		}
	}
	if failed := g.part(func(e *entry) bool { return e.failed }); len(failed.entries) > 0 && (len(failed.entries) > 1 || len(p.used.Lines) == 0) {
		g.entries = failed.entries
		return byAnswer, false
	}
	if statuses := g.statuses(p); statuses != nil {
		g.entries = statuses.entries
		return byStatus, false
	}
	why = g.caught(p)
	g.whole = why != ""
	return why, false
}

// likely says why a group that nothing speaks against seems to be of errors.
func (g *group) likely(p *page) (why string, shared bool) {
	if why := g.words(p); why != "" {
		return why, false
	}
	if g.header != "" && p.alike[g.header] && !g.foreign && g.count(func(e *entry) bool { return e.failing || e.sure() && !e.small })*4 >= len(g.entries) {
		return "a table with the same header row is about errors", true
	}
	if named := g.count(func(e *entry) bool { return e.calls }); named > 1 && named*2 >= len(g.entries) {
		return byQuotes, false
	}
	if negative := g.count(func(e *entry) bool { return e.negative }); negative > 1 && negative*2 >= len(g.entries) {
		return "they are names of negative numbers", false
	}
	if sure := g.numbered(); sure != nil && (g.isNear() || p.errors) { // among others
		if why := sure.words(p); why != "" {
			g.entries = sure.entries
			return why, false
		}
	}
	return "", false
}

// isAnother reports whether something says that a group is of another matter, and nothing near it that it is of errors.
func (g *group) isAnother(p *page) bool {
	const share = 3 // of so many, one is called as parts of errors are
	all := len(g.entries)
	if all == 0 || g.count(func(e *entry) bool { return e.field })*share >= all {
		return true
	}
	const several = 3 // lines of output
	if (g.what == "sample" && all == 1 || g.output && all < several) && len(p.used.Lines) > 0 {
		return true // it shows what others look like
	}
	near := g.isNear()
	if g.what == "row" && g.coded()*2 < all && g.quoted()*2 < all && isEntry(g.nearest()) {
		return true // it is about one
	}
	if g.foreign && (all == 1 || g.sure()*2 < all) && !(near && all > 1 && g.failing()*2 >= all) {
		return true
	}
	above := lead(g.above)
	if !g.says && vocabulary.Lookalikes.In(above) && !vocabulary.Errors.In(above) {
		return true // nearer than any heading
	}
	alike := vocabulary.Lookalikes.In(g.nearest())
	codes := g.says && p.errors && g.failing()*4 >= all // of a page of errors
	foreign := g.foreign && !(p.errors && g.sure()*4 >= all*3)
	return (alike && !codes || foreign) && !near
}

// isEntry reports whether a heading is an error itself, and no status, which errors may stand below.
func isEntry(heading string) bool {
	code := codeOf(markdown.Inline{Text: heading}, heading)
	return code != "" && failedStatus(code) == 0 && !cells.IsClass(code)
}

// isNear reports whether what stands right above a group, or heads it, speaks of errors.
func (g *group) isNear() bool {
	heading := g.nearest()
	if vocabulary.Lookalikes.In(g.label) {
		heading = "" // which the label is nearer than
	}
	return vocabulary.Errors.In(g.label) || vocabulary.Errors.In(heading) || vocabulary.Errors.In(lead(g.above)) || vocabulary.Errors.In(g.header) || vocabulary.Errors.In(g.title)
}

// lead is the part of a paragraph that introduces what stands below it: the last sentence if that ends with a colon, all of a short one.
func lead(above string) string {
	const short = 25 // words
	above = strings.TrimSpace(above)
	if strings.HasSuffix(above, ":") || strings.HasSuffix(above, "：") {
		at := max(strings.LastIndex(above, ". "), strings.LastIndex(above, "。"), strings.LastIndex(above, "\n"))
		return above[at+1:]
	}
	if cells.WordCount(above) > short {
		return ""
	}
	return above
}

// words says by which words of its own, and around it, a group seems to be of errors.
func (g *group) words(p *page) string {
	near := g.isNear()
	page := near || p.errors || vocabulary.Errors.In(strings.Join(g.section, " "))
	if g.coded()*2 >= len(g.entries) {
		return g.codes(p, near, page)
	}
	return g.texts(near, page)
}

// codes says why entries that begin with codes seem to be errors.
func (g *group) codes(p *page, near, page bool) string {
	all, coded, failing := len(g.entries), g.coded(), g.failing()
	numbers := g.count(func(e *entry) bool { return isNumber(e.code) })
	sure, small := g.sure(), g.count(func(e *entry) bool { return e.small })
	results := vocabulary.Results.In(g.nearest()) || vocabulary.Results.In(g.header)
	if all > 1 && g.count((*entry).isStatus) == coded {
		failing = coded
	}
	switch {
	case small*2 > coded && g.what != "row":
		if all > 1 && ((near || results) && failing*3 >= all || g.isListed() && coded == all) {
			return byCodes + ", and " + byWords
		}
	case g.says && page:
		return "their header says that they are codes" + onPage
	case g.says && failing*4 >= all && results:
		return "their header says that they are codes, and " + byWords
	case near && sure*2 >= coded, near && (failing*2 >= all || all > 1 && coded == all && (failing*4 >= all || vocabulary.Errors.In(g.label))) && g.what != "heading":
		return byCodes + around
	case numbers*2 >= coded && (page && failing*4 >= all || all > 1 && failing*5 >= all*3):
		return byCodes + ", and " + byWords
	case p.errors && all > 1 && sure == all && g.what != "heading" && (g.what != "row" || g.says):
		return byCodes + onPage
	case g.mention > 0 && (g.what != "row" || g.says) && all > 1 && coded == all && failing*3 >= all*2 && g.what != "heading":
		return byCodes + ", and " + byWords
	case page && failing*2 >= all && (all > 1 && g.what != "heading" || sure*2 > coded):
		return byCodes + ", the page speaks of errors, and " + byWords
	}
	return ""
}

// sure is how many entries begin with codes that can hardly be of anything but errors.
func (g *group) sure() int {
	return g.count((*entry).sure)
}

// texts says why entries without codes seem to be errors.
func (g *group) texts(near, page bool) string {
	const enough = 3 // entries
	all, failing, messages := len(g.entries), g.count((*entry).tells), g.messages()
	quoted := g.quoted()
	switch {
	case near && quoted*2 >= all && (failing > 0 || quoted > 1):
		return byQuotes + around
	case page && quoted == all && (quoted >= enough && failing*5 >= all || quoted > 1 && failing*2 >= all):
		return byQuotes + onPage
	case g.mention > 0 && quoted == all && quoted > 1 && failing*2 >= all:
		return byQuotes + onPage
	case near && g.what == "row" && failing*2 >= all && (g.tells || quoted > 0 || vocabulary.Errors.In(g.header+"\n"+g.label)), near && messages > 1 && messages*2 >= all:
		return byWords + around
	case page && g.what != "heading" && messages >= enough && messages*3 >= all*2:
		return byWords + onPage
	case g.isListed() && all > 1 && g.count((*entry).isBrief) == all:
		return byPlace
	}
	return ""
}

// isListed reports whether what heads a group says nothing but that errors follow, so that each entry is one.
func (g *group) isListed() bool {
	const short = 3 // words
	is := g.what == "item" || g.what == "term" || g.what == "component" || g.what == "line of HTML"
	return is && vocabulary.Errors.In(g.label) && isRole(g.label, vocabulary.About) && !vocabulary.Lookalikes.In(g.label) && cells.WordCount(g.label) <= short
}

// numbered is the part of a group whose codes are numbers, where it is not most of it: "404" between chapters. It is nil if there is none.
func (g *group) numbered() *group {
	part := g.part(func(e *entry) bool { return isNumber(e.code) })
	if n := len(part.entries); n == 0 || n == len(g.entries) || g.what == "row" {
		return nil
	}
	return part
}

// messages is how many entries without codes look like messages, and not like the titles of chapters or like sentences on something.
func (g *group) messages() int {
	const most = 8 // words
	return g.count(func(e *entry) bool {
		said := subject(e.text)
		named := strings.HasPrefix(e.text, said+":") || strings.HasPrefix(e.text, said+"：")
		if vocabulary.Errors.In(said) && (g.what == "heading" || !named || vocabulary.Roles(said)["code"] >= vocabulary.Weak) {
			return false // a title, or what a code is called
		}
		return (vocabulary.Failures.In(said) || vocabulary.Demands.In(said)) && e.code == "" && cells.WordCount(said) <= most
	})
}
