package golang

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/dave/jennifer/jen"
	"golang.org/x/text/unicode/norm"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// Compositions lists the characters of messages that may be sent in pieces, in the order of their pieces.
func Compositions(spec *model.Spec) []support.Composition {
	seen := map[rune]bool{}
	var all []support.Composition
	for _, t := range Templates(spec) {
		for _, r := range t.Text {
			if r < 0xC0 || seen[r] {
				continue
			}
			seen[r] = true
			whole := string(r)
			if pieces := norm.NFD.String(whole); pieces != whole && norm.NFC.String(pieces) == whole && len([]rune(pieces)) > 1 {
				all = append(all, support.Composition{Pieces: pieces, Whole: whole})
			}
		}
	}
	slices.SortFunc(all, func(a, b support.Composition) int { return cmp.Compare(a.Pieces, b.Pieces) })
	return all
}

// compositions are the fields of the catalogue by which characters are put together, none if no message has one.
func (e *emitter) compositions() []jen.Code {
	all := Compositions(e.spec)
	if len(all) == 0 {
		return nil
	}
	var literals []jen.Code
	for _, c := range all {
		literals = append(literals, jen.Values(field("pieces", ascii(c.Pieces)), field("whole", ascii(c.Whole))))
	}
	return []jen.Code{
		field("compose", jen.Id(support.ComposeFunc)),
		field("compositions", jen.Index().Id("composition").Add(lines(literals...))),
		field("pieces", ascii(support.Pieces(all))),
	}
}

// ascii is a literal in which characters are escaped that are not ASCII: an accent alone is hard to see.
func ascii(text string) jen.Code { return jen.Op(strconv.QuoteToASCII(text)) }
