package shapes

import (
	"go/token"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// On its way out of a spreadsheet or a data frame, a column of codes may become one of fractions (1001.0), of powers (1.001E+06) or of groups
// of digits (40,001), and an empty cell the word that the program has for nothing (nan). Only a whole column shows it: 2.0 beside 2.1 is a code.

// A Rewritten is a column whose cells are read otherwise than they are written.
type Rewritten struct {
	Column        int
	Pos           token.Position          // of the first such cell
	Written, Read string                  // that cell
	More          int                     // how many more there are
	Cells         map[int]markdown.Inline // the numbers as they are written, by row
}

var (
	fraction = pattern.Lazy(`^[-+]?[0-9]+\.0+$`).Ending("0").Needing(".")
	power    = pattern.Lazy(`^([0-9])(?:\.([0-9]+))?[eE]\+([0-9]{1,2})$`).Beginning(pattern.Digits).Needing("+")
	digits3  = pattern.Lazy(`^[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.0+)?$|^[-+]?[0-9]{1,3}(?:['’][0-9]{3})+$|^[-+]?[0-9]{1,3}(?:[\x{a0}\x{2009}\x{202f}][0-9]{3})+$`).Ending(pattern.Digits).Needing(",'’\u00a0\u2009\u202f")
)

// asTyped returns a table with its numbers as they were before a spreadsheet had them, and the columns that are read so.
func asTyped(g *markdown.Grid) (*markdown.Grid, []Rewritten) {
	var all []Rewritten
	cloned := false
	for column := range g.Header {
		read := reading(g, column, nothingIn(g, column))
		if read == nil {
			continue
		}
		if !cloned {
			table := *g
			table.Rows = slices.Clone(g.Rows)
			for i := range table.Rows {
				table.Rows[i].Cells = slices.Clone(table.Rows[i].Cells)
			}
			g, cloned = &table, true
		}
		if found := rewrite(g, column, read); found.Written != "" {
			all = append(all, found)
		}
	}
	return g, all
}

// rewrite puts what is meant into the cells of a column.
func rewrite(g *markdown.Grid, column int, read func(string) (string, bool)) Rewritten {
	var found Rewritten
	for i, r := range g.Rows {
		if column >= len(r.Cells) {
			continue
		}
		c := &r.Cells[column]
		meant, ok := read(typed(*c))
		switch {
		case !ok:
			continue
		case found.Written == "":
			found = Rewritten{column, c.Pos, cells.Clean(c.Text), meant, 0, map[int]markdown.Inline{}}
		default:
			found.More++
		}
		if meant != "" {
			found.Cells[i] = c.Inline
		}
		c.Inline = markdown.Inline{Source: c.Source, Text: meant}
		if meant != "" {
			c.Spans = []markdown.Span{{Text: meant}}
		}
	}
	return found
}

// typed is what the author of a cell has typed, or a program for him. Blanks that don't break are kept: they part the digits of one number.
func typed(c markdown.Cell) string { return cells.Unquote(strings.Trim(c.Text, " \n")) }

// A column is what speaks for the cells of one being rewritten.
type column struct {
	whole     []string // digits of the whole numbers
	fractions int
	powers    int
	grouped   []string
	empty     int // words for nothing
	others    bool
	texts     bool // cells that are no codes at all
	distinct  map[string]bool
}

// reading returns how the cells of a column are to be read, nil if as they are written.
func reading(g *markdown.Grid, at int, nothing map[string]bool) func(string) (string, bool) {
	if !mayBeRewritten(g, at) && len(nothing) == 0 {
		return nil // as of nearly all columns
	}
	c := column{distinct: map[string]bool{}}
	for _, r := range g.Rows {
		if at < len(r.Cells) {
			c.add(typed(r.Cells[at]), nothing)
		}
	}
	fractions := !c.others && !c.texts && c.areFractions()
	grouped := !c.texts && c.areGroups()
	if !fractions && !grouped && c.empty == 0 {
		return nil
	}
	return func(text string) (string, bool) {
		switch {
		case nothing[text]:
			return "", true
		case fractions && fraction.MatchString(text):
			whole, _, _ := strings.Cut(text, ".")
			return whole, true
		case fractions && power.MatchString(text):
			return expanded(text), true
		case grouped && digits3.MatchString(text):
			return ungrouped(text), true
		}
		return "", false
	}
}

// mayBeRewritten reports whether a cell of a column looks like a number that a spreadsheet has had.
func mayBeRewritten(g *markdown.Grid, at int) bool {
	return slices.ContainsFunc(g.Rows, func(r markdown.Row) bool {
		if at >= len(r.Cells) || len(r.Cells[at].Text) > longestNumber {
			return false
		}
		text := typed(r.Cells[at])
		return fraction.MatchString(text) || power.MatchString(text) || digits3.MatchString(text)
	})
}

// longestNumber is how many bytes a cell has at most that is a number.
const longestNumber = 40

func (c *column) add(text string, nothing map[string]bool) {
	switch {
	case nothing[text]:
		c.empty++
		return
	case cells.IsNone(text):
		return
	case cells.IsInteger(text):
		c.whole = append(c.whole, strings.TrimLeft(text, "+-"))
	case fraction.MatchString(text):
		c.fractions++
		c.whole = append(c.whole, strings.TrimLeft(text[:strings.IndexByte(text, '.')], "+-"))
	case power.MatchString(text) && expanded(text) != "":
		c.powers++
	case digits3.MatchString(text):
		c.grouped, c.others = append(c.grouped, text), true
	default:
		look := cells.LookOf(text)
		c.texts = c.texts || look == cells.Phrase || look == cells.Sentence
		c.others = true
	}
	c.distinct[text] = true
}

// areFractions reports whether a column of nothing but numbers, of which some are fractions of zero or powers, is one of whole numbers. Small
// ones may be versions: they are whole if each is another, or one is missing.
func (c *column) areFractions() bool {
	const long, several = 3, 4
	if c.fractions+c.powers == 0 {
		return false
	}
	isLong := c.powers > 0 || slices.ContainsFunc(c.whole, func(n string) bool { return len(n) >= long })
	return isLong || c.empty > 0 || len(c.whole) >= several && len(c.distinct) == len(c.whole)
}

// areGroups reports whether digits with commas or the like between are one number, and no list of codes: "40,001" beside 40002, not "400,404".
func (c *column) areGroups() bool {
	if len(c.grouped) == 0 {
		return false
	}
	longest := 0
	for _, n := range c.whole {
		longest = max(longest, len(n))
	}
	firsts := map[string]int{}
	sure := false
	for _, text := range c.grouped {
		whole, _, _ := strings.Cut(strings.TrimLeft(text, "+-"), ".")
		groups := strings.FieldsFunc(whole, isSeparator)
		firsts[groups[0]]++
		joined := len(strings.Join(groups, ""))
		switch {
		case longest > 0 && longest <= 3:
			return false // as the codes of a list are
		case !strings.Contains(text, ","): // nobody lists codes so
			sure = true
		case len(groups[0]) < 3, longest == joined, slices.ContainsFunc(groups[1:], func(g string) bool { return g[0] == '0' }):
			sure = true
		}
	}
	for _, n := range firsts {
		sure = sure || n > 1 && n == len(c.grouped) && longest == 0 // all of a list would have one code in common
	}
	return sure
}

func isSeparator(r rune) bool { return strings.ContainsRune(",'’\u00a0\u2009\u202f", r) }

func ungrouped(text string) string {
	text, _, _ = strings.Cut(text, ".") // 40,001.00
	return strings.Join(strings.FieldsFunc(text, isSeparator), "")
}

// expanded returns the whole number that a power is, "" if it is none.
func expanded(text string) string {
	const most = 18 // digits
	m := power.FindStringSubmatch(text)
	exponent, _ := strconv.Atoi(m[3])
	decimals := strings.TrimRight(m[2], "0")
	if exponent < len(decimals) || exponent > most || m[1] == "0" {
		return ""
	}
	return m[1] + decimals + strings.Repeat("0", exponent-len(decimals))
}

// nothingIn returns the words by which programs call an empty cell and that a column has for one: more than once, or beside fractions in the
// table. An error may be called NaN.
func nothingIn(g *markdown.Grid, column int) map[string]bool {
	words := map[string]bool{}
	n := 0
	for _, r := range g.Rows {
		if column >= len(r.Cells) || len(r.Cells[column].Code) > 0 {
			continue
		}
		switch text := r.Cells[column].Text; strings.ToLower(text) {
		case "nan", "nat", "<na>", "#n/a", "null":
			words[text] = true
			n++
		}
	}
	if n > 1 || n == 1 && hasFractions(g) {
		return words
	}
	return nil
}

// hasFractions reports whether a table has numbers that a spreadsheet or a data frame has had.
func hasFractions(g *markdown.Grid) bool {
	return slices.ContainsFunc(g.Rows, func(r markdown.Row) bool {
		return slices.ContainsFunc(r.Cells, func(c markdown.Cell) bool { return len(c.Text) <= longestNumber && fraction.MatchString(typed(c)) })
	})
}
