package support

import (
	"encoding/binary"
	"strings"
	"unicode/utf8"
)

// Some characters are sent in one piece or in several: "é", or "e" and an accent. Files of some systems have names of the second kind. The
// tree has messages with the first, so a message with the pieces of a documented character is put together before it is compared.

// compose returns a message with the catalogue's characters in one piece. It allocates only if there is one that is not.
func compose(c *catalog, s string) string {
	if isASCII(s) || !strings.ContainsFunc(s, c.combines) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if x := c.composed(s[i:]); x != nil {
			b.WriteString(x.whole)
			i += len(x.pieces)
			continue
		}
		_, n := utf8.DecodeRuneInString(s[i:])
		b.WriteString(s[i : i+n])
		i += n
	}
	return b.String()
}

// isASCII looks at eight bytes at a time.
func isASCII(s string) bool {
	for ; len(s) >= 8; s = s[8:] {
		if binary.LittleEndian.Uint64([]byte(s[:8]))&0x8080808080808080 != 0 {
			return false
		}
	}
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// combines reports whether r is a piece behind the first of a character.
func (c *catalog) combines(r rune) bool {
	return r >= utf8.RuneSelf && strings.ContainsRune(c.pieces, r)
}

// composed returns the longest composition whose pieces s begins with, nil if there is none. They are sorted by their pieces.
func (c *catalog) composed(s string) *composition {
	lo, hi := 0, len(c.compositions)
	for lo < hi { // the last that is not behind s
		if mid := (lo + hi) / 2; c.compositions[mid].pieces <= s {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	_, first := utf8.DecodeRuneInString(s)
	for lo--; lo >= 0 && strings.HasPrefix(c.compositions[lo].pieces, s[:first]); lo-- {
		if strings.HasPrefix(s, c.compositions[lo].pieces) {
			return &c.compositions[lo]
		}
	}
	return nil
}
