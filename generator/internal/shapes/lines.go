package shapes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// lineBreak matches what ends a line of a paragraph that is to stay one.
var lineBreak = strings.NewReplacer("<br>", "", "<br/>", "", "<br />", "")

// codedLines reads a paragraph whose lines are entries without bullets: "1001: no such cup". It returns nil for any other.
func (s *shapes) codedLines(i int, p *markdown.Paragraph, above string) *listing {
	const most = 500
	count := min(strings.Count(p.Text.Source, "\n")+1, most)
	if count < fewest || p.Depth > 0 {
		return nil
	}
	var l *listing
	text, from := p.Text.Text, 0
	for _, line := range strings.SplitN(p.Text.Source, "\n", count) {
		plain := withoutMarkup(line)
		if strings.Contains(plain, "<br") {
			plain = lineBreak.Replace(plain)
		}
		plain = strings.TrimRight(strings.TrimSpace(plain), " \\")
		from += len(text[from:]) - len(strings.TrimLeft(text[from:], " \n"))
		if plain == "" || !strings.HasPrefix(text[from:], plain) {
			return nil
		}
		c := cellOf(p.Pos, p.Text, from, from+len(plain))
		if l == nil {
			if k, ok := readKey(c.Pos, c.Inline); !ok && k.code.Text == "" {
				return nil // as nearly all paragraphs
			}
			l = &listing{above: above, section: p.Section, blocks: []int{i}, around: s.around(i, p.Section)}
		}
		if l.add(p.Section, c, markdown.Cell{}); len(l.items) < l.all {
			return nil
		}
		from += len(plain)
	}
	return l
}
