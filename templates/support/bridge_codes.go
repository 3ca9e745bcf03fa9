package support

import "math/bits"

// Codes are all codes that documents name, and where a search for one begins.
type Codes struct {
	Codes []Coded
	Slots []uint32 // the number of a code, from 1, or 0
}

// A Coded is a code, however documents spell it, and the rows that it identifies by itself.
type Coded struct {
	Code string
	Row  int  // the first that has it
	Also bool // it is another spelling of that row's code
	Rows []uint32
	Sole bool // it is the one row of Rows whatever message is sent with it, which has no values
}

// BuildCodes makes the index of the rows' codes, in the order of the rows. With anyCase, codes are found whatever the case of their ASCII letters.
func BuildCodes(rows []Row, templates []Template, anyCase bool) Codes {
	x := Codes{}
	known, owners := map[string]int{}, []int{}
	add := func(code string, row int, also bool) {
		n, ok := known[code]
		if !ok {
			n = len(x.Codes)
			known[code], owners = n, append(owners, 0)
			x.Codes = append(x.Codes, Coded{Code: code, Row: row, Also: also})
		}
		if owners[n]++; rows[row].ByCode {
			x.Codes[n].Rows = append(x.Codes[n].Rows, uint32(row))
		}
	}
	for n, r := range rows {
		if r.Code != "" {
			add(r.Code, n, false)
		}
	}
	for n, r := range rows {
		for _, code := range r.Also {
			add(code, n, true)
		}
	}
	free, valued := messages(rows, templates)
	for n, c := range x.Codes {
		x.Codes[n].Sole = !free && owners[n] == 1 && len(c.Rows) == 1 && !valued[c.Row]
	}
	if len(x.Codes) > 0 {
		x.place(anyCase)
	}
	return x
}

func (c Coded) reason(rows []Row) Reason {
	if !c.Sole {
		return ""
	}
	return Reason(rows[c.Rows[0]].Reason)
}

// messages reports whether there are messages of rows without a code, which may be sent with any, and which rows have values in theirs.
func messages(rows []Row, templates []Template) (free bool, valued []bool) {
	valued = make([]bool, len(rows))
	for _, t := range templates {
		free = free || rows[t.Row].Code == ""
		valued[t.Row] = valued[t.Row] || len(t.Holes) > 0
	}
	return free, valued
}

// place gives each code a slot. There are some in reserve, so that the codes of most documents keep their places when one is added.
func (x *Codes) place(anyCase bool) {
	const fewest = 64
	hash := hash
	if anyCase {
		hash = hashFolded
	}
	x.Slots = make([]uint32, max(fewest, 1<<bits.Len(uint(2*len(x.Codes)-1))))
	last := uint32(len(x.Slots) - 1)
	for n, c := range x.Codes {
		at := hash(c.Code) & last
		for x.Slots[at] != 0 {
			at = (at + 1) & last
		}
		x.Slots[at] = uint32(n + 1)
	}
}
