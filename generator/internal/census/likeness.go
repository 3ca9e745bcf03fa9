package census

import "unicode"

// common is what the entries of a group have in common, by which each of them is judged.
type common struct {
	what     string
	codes    int             // how many have codes
	few      bool            // … of which less than half are sure
	alike    map[[4]bool]int // how many speak of failure, by the style of their codes
	all      int
	whole    bool
	quotes   bool // most are in quotes
	messages bool // most are messages, or what heads them says that errors follow
}

func (g *group) common() common {
	c := common{what: g.what, whole: g.whole, codes: g.coded(), all: len(g.entries), alike: map[[4]bool]int{}}
	c.few = g.sure()*2 < c.codes
	c.quotes = g.count(func(e *entry) bool { return e.inQuotes })*2 >= c.all
	c.messages = g.messages()*2 >= c.all || g.isListed()
	for _, e := range g.entries {
		if e.code != "" && e.tells() {
			c.alike[styleOf(e.code)]++
		}
	}
	return c
}

// looksLikeError reports whether an entry of a group that is about errors is one: it has a code, or, where others have none either, speaks
// of failure.
func (e *entry) looksLikeError(among common) bool {
	switch {
	case e.failed, e.success, among.whole:
		return true
	case e.code != "":
		return among.what == "row" || among.what == "line of code" || e.sure() || e.tells() || among.few || among.alike[styleOf(e.code)]*2 >= among.all
	case among.what == "row" && among.codes*4 >= among.all*3:
		return e.text != ""
	case among.what != "row" && among.codes*2 >= among.all:
		return false
	}
	return e.tells() || e.quoted || among.quotes && e.inQuotes || among.what != "row" && among.what != "heading" && among.messages && e.isBrief()
}

// styleOf says of what a code is made: capitals, small letters, digits, marks.
func styleOf(code string) (style [4]bool) {
	for _, r := range code {
		switch {
		case unicode.IsUpper(r):
			style[0] = true
		case unicode.IsLower(r):
			style[1] = true
		case unicode.IsDigit(r):
			style[2] = true
		default:
			style[3] = true
		}
	}
	return style
}
