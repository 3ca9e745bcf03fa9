package shapes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Unions of texts and lists of them, as TypeScript and others have them: type CupError = | 'NO_CUP' | 'NO_TEA', CODES = ["NO_CUP"].

var (
	unionOpen = pattern.Lazy(`^\s*(?:(?:export|declare|public|static|final|readonly|const|let|var)\s+)*(?:type\s+(\w+)\s*=|(\w+)(?:\s*:[^=]+)?\s*=\s*(?:Literal|new Set\(|Object\.freeze\()?\[)\s*((?:[|"'\]]|//|#).*)?$`).Needing("=")
	unionPart = pattern.Lazy(`^\s*[|,]?\s*(?:["']([A-Za-z][\w./-]*)["']|(?://|#|/\*)\s*(.*?)\s*(?:\*/)?$)`)
)

// unions returns the texts that the unions of a block of code consist of, if their names say that they are errors. What else the
// block holds is left out.
func (s *shapes) unions(b *markdown.Code) []item {
	if !strings.ContainsAny(b.Text, "'\"") || !strings.Contains(b.Text, "=") {
		return nil
	}
	var items []item
	open, failed := false, false
	for n, line := range strings.Split(b.Text, "\n") {
		at := 0
		if open && strings.TrimSpace(line) == "" {
			open = false
		}
		if m := unionOpen.FindStringSubmatchIndex(line); m != nil {
			name := line[max(m[2], m[4]):max(m[3], m[5])]
			open, failed = true, vocabulary.Errors.In(name) || vocabulary.Failures.In(name) || isThrown.MatchString(name)
			if at = m[6]; at < 0 {
				continue
			}
		}
		if open {
			items, open = s.unionParts(items, b, n, line, at, failed)
		}
	}
	return items
}

// unionParts appends the texts of a line from one byte on, and reports whether the union goes on.
func (s *shapes) unionParts(items []item, b *markdown.Code, n int, line string, at int, failed bool) (all []item, open bool) {
	for {
		m := unionPart.FindStringSubmatchIndex(line[at:])
		if m == nil {
			break
		}
		if m[2] < 0 { // a comment
			if about := s.inLine(b, n, line, at+m[4], at+m[5]); failed && len(items) > 0 && items[len(items)-1].pos.Pos.Line == b.Pos.Line+n {
				items[len(items)-1].prose = texts{about}
			}
			return items, true
		}
		if failed {
			it := item{section: b.Section, pos: s.inLine(b, n, line, at+m[2], at+m[3]), sure: true, union: true}
			it.key.code = it.pos
			items = append(items, it)
		}
		at += m[1]
	}
	rest := strings.TrimSpace(line[at:])
	return items, rest == "" || rest == "," || rest == "|"
}
