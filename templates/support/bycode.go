package support

// A coded is a code that the documents name, however they spell it.
type coded struct {
	code   Code
	reason Reason   // that it is, whatever message is sent with it; "" if the message counts, or has values
	rows   []uint32 // that it identifies by itself: none, one, or several that their statuses tell apart
}

// A codeIndex finds codes by their hash: slots has a place for twice as many as there are at least, so that a search ends after a step or two.
type codeIndex struct {
	codes []coded
	slots []uint32 // by hash, with linear probing: the number of a code, from 1; 0 is free. Their number is a power of two
	fold  bool     // the case of ASCII letters makes no difference, and slots go by the hash of codes in lower case
}

// find returns what the documents say of a code, nil if they don't name it.
func (x *codeIndex) find(code Code) *coded {
	if code == "" || len(x.slots) == 0 {
		return nil
	}
	if x.fold {
		return x.findFolded(code)
	}
	last := uint32(len(x.slots) - 1)
	for n := hash(string(code)) & last; x.slots[n] != 0; n = (n + 1) & last {
		if c := &x.codes[x.slots[n]-1]; c.code == code {
			return c
		}
	}
	return nil
}

// findFolded is find without regard to case. A code that is spelled as it was sent comes first; if there is none, and several are spelled
// alike, it is none of them.
func (x *codeIndex) findFolded(code Code) *coded {
	var found *coded
	several := false
	last := uint32(len(x.slots) - 1)
	for n := hashFolded(string(code)) & last; x.slots[n] != 0; n = (n + 1) & last {
		switch c := &x.codes[x.slots[n]-1]; {
		case c.code == code:
			return c
		case sameFolded(string(c.code), string(code)):
			several, found = found != nil, c
		}
	}
	if several {
		return nil
	}
	return found
}

// sameFolded reports whether two codes are equal but for the case of ASCII letters.
func sameFolded(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		if lower(a[i]) != lower(b[i]) {
			return false
		}
	}
	return true
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		b += 'a' - 'A'
	}
	return b
}

// hashFolded is of a code's bytes in lower case: FNV-1a.
func hashFolded(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(lower(s[i]))) * 16777619
	}
	return h
}

// hash is of a code's bytes, eight at a time.
func hash(s string) uint32 {
	const k = 0x9E3779B97F4A7C15 // odd, with half of its bits set
	n := len(s)
	h := uint64(n) * k
	switch {
	case n >= 8:
		for i := 0; i+8 < n; i += 8 {
			h = (h ^ load(s[i:])) * k
			h ^= h >> 29
		}
		h ^= load(s[n-8:])
	case n >= 4:
		h ^= half(s) | half(s[n-4:])<<32
	default:
		for i := range n {
			h ^= uint64(s[i]) << (8 * i)
		}
	}
	h *= k
	h ^= h >> 32
	h *= k
	return uint32(h >> 32)
}

// load returns eight bytes of s as a number, half four. The compiler makes one instruction of each.
func load(s string) uint64 { return half(s) | half(s[4:])<<32 }

func half(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}
