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
}

// BuildCodes makes the index of the rows' codes, in the order of the rows. With anyCase, codes are found whatever the case of their ASCII letters.
func BuildCodes(rows []Row, anyCase bool) Codes {
	var x Codes
	known := map[string]int{}
	add := func(code string, row int, also bool) {
		n, ok := known[code]
		if !ok {
			n = len(x.Codes)
			known[code] = n
			x.Codes = append(x.Codes, Coded{Code: code, Row: row, Also: also})
		}
		if rows[row].ByCode {
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
	if len(x.Codes) > 0 {
		x.place(anyCase)
	}
	return x
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
