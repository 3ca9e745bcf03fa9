package census

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// caught says why a group seems to be of errors whose own words do not tell: what it stands below says that errors follow, or others of its
// form became some. It is the last to be asked.
func (g *group) caught(p *page) string {
	if rest := g.besideUsed(p); len(rest) > 0 {
		g.entries = rest
		return byForm
	}
	if !g.isWhole(p) {
		return ""
	}
	titles := g.what == "heading" || g.what == "line of code"
	switch {
	case g.ordered && g.isBelowStatus():
		return "" // what to do about it
	case g.isPlaced() && (!g.ordered || g.count((*entry).says) > 0) && (!titles || g.count((*entry).says)*2 >= len(g.entries)):
		return byPlace
	case g.ordered || g.isAside():
		return "" // steps
	case g.count(func(e *entry) bool { return p.forms[e.formIn(g.what)] }) == len(g.entries) && (p.errors || g.mention > 0):
		return byForm
	case g.isBelowStatus(), p.listed && !titles && (!p.any || g.what != "row" && g.count((*entry).isHeaded) == len(g.entries)):
		return byPlace
	case g.isNear() && !p.any && !titles && g.count((*entry).says) > 0:
		return byPlace
	case (p.errors && g.what != "row" || g.isNear()) && g.count((*entry).isTold)*2 >= len(g.entries):
		return byPlace
	}
	return ""
}

// besideUsed are the entries of a group that are written as those of it that became errors, nil if there are none.
func (g *group) besideUsed(p *page) []entry {
	const several = 2
	if g.what == "row" || g.what == "line of code" {
		return nil
	}
	used := g.part(func(e *entry) bool { return p.used.within(e.pos.Line, e.pos.Line) })
	if len(used.entries) < several {
		return nil
	}
	own := formsUsed([]*group{used}, p.used)
	return g.part(func(e *entry) bool {
		return own[e.formIn(g.what)] && e.code != "" && !e.field && !e.success && !e.isUsed(p.used)
	}).entries
}

// isWhole reports whether a group became nothing at all, and its entries may all be errors: they are brief, or begin with what they are
// about, and none is a field, a link or a part of an error.
func (g *group) isWhole(p *page) bool {
	if len(g.entries) == 0 || len(g.entries) == 1 && !g.entries[0].sure() && !(g.what == "item" && g.isBelowStatus()) || g.foreign || g.what == "sample" || g.what == "sentence" {
		return false
	}
	if vocabulary.Mappings.In(g.around()) || g.what == "row" && isEntry(g.nearest()) || vocabulary.Lookalikes.In(g.label) || vocabulary.Lookalikes.In(g.header) || vocabulary.Lookalikes.In(lead(g.above)) {
		return false
	}
	other := func(e *entry) bool {
		return e.isUsed(p.used) || e.field || e.link || !e.labelled && e.code == "" && !e.isBrief() && !e.isMessage() || e.isChapter()
	}
	return g.count(other) == 0
}

// isHeaded reports whether an entry begins with what it is about, and says something of it.
func (e *entry) isHeaded() bool { return e.code != "" || e.lead == "bold" || e.lead == "bold code" }

// isMessage reports whether what an entry begins with is brief and says what failed.
func (e *entry) isMessage() bool {
	const most = 8 // words
	said := subject(e.text)
	return vocabulary.Failures.In(said) && !vocabulary.Errors.In(said) && cells.WordCount(said) <= most
}

// isChapter reports whether an entry is called as what is said of errors in general.
func (e *entry) isChapter() bool {
	said := subject(e.text)
	if e.code != "" || e.quoted {
		return false
	}
	return vocabulary.Lookalikes.In(said) || !vocabulary.Demands.In(said) && !e.isMessage() && isRole(said, vocabulary.About) && cells.WordCount(said) <= 3 && said == e.text
}

// isTold is says without demands, which guides make as well.
func (e *entry) isTold() bool {
	return e.sure() || vocabulary.Failures.In(subject(e.text)) && e.isBrief() || e.quoted && e.tells() || e.labelled
}

// says reports whether an entry is a code, or says what failed.
func (e *entry) says() bool { return e.sure() || e.tells() || e.quoted || e.labelled }

// isPlaced reports whether what heads a group says that errors follow, and not how they are handled.
func (g *group) isPlaced() bool {
	return listsErrors(g.nearest()) && g.label == "" || listsErrors(g.label) || listsErrors(lead(g.above)) || listsErrors(g.title) && g.what != "line of code"
}

// isBelowStatus reports whether a group stands below an HTTP status of failure.
func (g *group) isBelowStatus() bool {
	const short = 10 // words
	for _, above := range []string{lead(g.above), g.nearest()} {
		if failedStatus(statusWithin(above)) > 0 && cells.WordCount(above) <= short && g.what != "row" {
			return true
		}
	}
	return false
}

// isAside reports whether the heading of a group is of what is said of errors besides what they are: how to handle them, where to get help.
func (g *group) isAside() bool {
	roles := vocabulary.Roles(g.nearest())
	return vocabulary.Lookalikes.In(g.nearest()) || max(roles["action"], roles["retry"], roles["note"], roles[vocabulary.Foreign]) >= vocabulary.Weak || vocabulary.Lookalikes.In(g.label)
}

// listsErrors reports whether a text says that errors follow: "Errors", "Common errors", "Fehlercodes"; not "Error handling".
func listsErrors(text string) bool {
	const short = 8 // words
	if !vocabulary.Errors.In(text) || vocabulary.Lookalikes.In(text) || cells.WordCount(text) > short {
		return false
	}
	roles := vocabulary.Roles(strings.TrimRight(text, " :："))
	what := max(roles["code"], roles["message"], roles["summary"], roles["name"])
	return max(roles["action"], roles["retry"], roles["cause"], roles[vocabulary.Foreign]) < max(what, vocabulary.Weak)
}

// A form is how an entry is written: of what kind it is, what it begins with, and what its code is made of.
type form struct {
	what, lead string
	style      [4]bool
}

// formIn is the form of an entry of a kind, empty if many others than errors are written so.
func (e *entry) formIn(what string) form {
	f := form{what: what, lead: e.lead}
	switch {
	case e.code != "" && !e.small:
		f.style = styleOf(e.code)
	case e.lead != "bold" && e.lead != "bold code":
		return form{}
	}
	return f
}

// formsUsed are the forms of entries that were used.
func formsUsed(groups []*group, used Used) map[form]bool {
	forms := map[form]bool{}
	for _, g := range groups {
		for _, e := range g.entries {
			if f := e.formIn(g.what); f != (form{}) && g.what != "row" && !e.covered && used.within(e.pos.Line, e.pos.Line) {
				forms[f] = true
			}
		}
	}
	return forms
}
