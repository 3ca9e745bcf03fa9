package markdown

import "strings"

// Headings in HTML: <h2>Errors</h2>, outside of tables and lists. Those in the title of <details> are the title's.

// headingTag begins or ends a heading, and reports whether a tag does.
func (r *reader) headingTag(tag tag, region *region, start int) bool {
	if len(tag.name) != 2 || tag.name[0] != 'h' || tag.name[1] < '1' || tag.name[1] > '6' || r.summary > 0 {
		return false
	}
	if !tag.closing {
		r.html.heading = int(tag.name[1] - '0')
		r.resetText()
		return true
	}
	level, in := r.html.heading, r.html.text.finish()
	if r.html.heading = 0; level > 0 && r.html.first >= 0 && strings.TrimSpace(in.Text) != "" {
		in.Source = r.text[r.html.first:r.html.last]
		r.endLists(0)
		r.openSection(&Heading{Pos: r.pos(r.html.first), Level: level, Text: in})
	}
	return true
}
