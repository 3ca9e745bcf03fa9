package markdown

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// Panels that a tag begins and another ends: <TabItem label="403">, <Accordion title="E1001">, and <details> with a <summary>.

// A tagPanel is one that a tag has begun and none has ended yet.
type tagPanel struct {
	*Panel
	name string // of the tag, in lower case
	from int    // how many blocks stand before those in it
}

var (
	// componentName matches the tag of a component of MDX, whose name begins with a capital letter.
	componentName = pattern.Lazy(`^</?[A-Z]`)
	// panelTitle matches an attribute that holds a component's title, and panelValue one that may stand for it.
	panelTitle = pattern.Lazy(`\s(?:title|label|header|summary|name)=(?:"([^"]*)"|'([^']*)')`)
	panelValue = pattern.Lazy(`\svalue=(?:"([^"]*)"|'([^']*)')`)
	// anyMarkup matches a tag, or a mark of code or bold text.
	anyMarkup = pattern.Lazy("</?[A-Za-z][^<>]*>|`|\\*\\*")
)

// panelTag begins or ends a panel at a tag outside of tables.
func (r *reader) panelTag(t tag, region *region, start, stop int) {
	switch {
	case t.name == "summary" && !t.closing:
		r.summary = stop
	case t.name == "summary":
		if r.summary > 0 && r.summary < start {
			r.openPanel("details", region, r.summary, start)
		}
		r.summary = 0
	case t.closing:
		r.closePanel(t.name)
	case !t.empty && componentName.MatchString(t.text):
		m := panelTitle.FindStringSubmatchIndex(t.text)
		if m == nil {
			m = panelValue.FindStringSubmatchIndex(t.text)
		}
		if m != nil {
			r.openPanel(t.name, region, start+max(m[2], m[4]), start+max(m[3], m[5]))
		}
	}
}

// openPanel begins a panel whose title stands in a region. One without a title is only known to be open.
func (r *reader) openPanel(name string, region *region, start, stop int) {
	p := &Panel{Section: r.section()}
	title := r.visible(strings.Join(strings.Fields(anyMarkup.ReplaceAllString(region.text[start:stop], "")), " "))
	if from, to, ok := region.trimmed(start, stop); ok && title != "" {
		p.Pos, p.Title = r.pos(from), Inline{Source: r.text[from:to], Text: title, Spans: []Span{{Text: title}}}
		r.blocks = append(r.blocks, p)
	}
	if len(r.panels) < r.limits.Depth {
		r.panels = append(r.panels, tagPanel{p, name, len(r.blocks)})
	}
}

// closePanel ends the innermost panel that a tag with the name began. What began in it and did not end holds nothing.
func (r *reader) closePanel(name string) {
	for i := len(r.panels) - 1; i >= 0; i-- {
		if p := r.panels[i]; p.name == name {
			for l := r.html.list(); l != nil && l.panels > i; l = r.html.list() {
				r.endLists(len(r.html.lists) - 1)
			}
			p.Blocks = len(r.blocks) - p.from
			r.panels = r.panels[:i]
			return
		}
	}
}
