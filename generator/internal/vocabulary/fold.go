package vocabulary

import (
	"bytes"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key is a header without what varies between authors: case, camelCase, accents, traditional characters, markup, punctuation and runs of
// blanks. Characters of scripts that set no blanks are words of their own.
func Key(header string) string {
	if isKey(header) {
		return header
	}
	var buf [128]byte
	return string(appendKey(buf[:0], header))
}

// appendKey appends a header's key to nothing.
func appendKey(key []byte, header string) []byte {
	before := other
	for i, r := range header {
		if r >= '！' && r <= '～' {
			r -= '！' - '!'
		}
		c := characterOf(r)
		if c.kind == upper && (before == lower || before == upper && beginsLower(header[i+utf8.RuneLen(r):])) {
			key = appendBlank(key) // errorCode, HTTPStatus
		}
		before = c.kind
		switch c.kind {
		case isolated:
			key = appendBlank(appendLetter(appendBlank(key), c.folded))
		case mark:
		case other:
			key = appendBlank(key)
		default:
			key = appendLetter(key, c.folded)
		}
	}
	return bytes.TrimSuffix(key, []byte(" "))
}

// isKey reports whether a header is its own key, as most phrases are.
func isKey(header string) bool {
	before := byte(' ')
	for i := range len(header) {
		c := header[i]
		if (c < 'a' || c > 'z') && (c != ' ' || before == ' ') {
			return false
		}
		before = c
	}
	return before != ' '
}

// beginsLower reports whether a text begins with a lower-case letter.
func beginsLower(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return characterOf(r).kind == lower
}

// isForeign reports whether a text has a letter of another script than Latin. Then what is folded of it has one too, and else it has none.
func isForeign(text string) bool {
	for _, r := range text {
		if r >= utf8.RuneSelf && isForeignLetter(r) {
			return true
		}
	}
	return false
}

// beginsForeign reports whether the first character of a text is a letter of another script than Latin.
func beginsForeign(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return isForeignLetter(first)
}

func isForeignLetter(r rune) bool {
	switch {
	case r < 0x0370, secondStart <= r && r < 0x1F00: // Latin
		return false
	case 0x2000 <= r && r < 0x2E80, '！' <= r && r <= '～': // punctuation
		return false
	}
	return true
}

// appendBlank ends a word.
func appendBlank(words []byte) []byte {
	if n := len(words); n > 0 && words[n-1] != ' ' {
		return append(words, ' ')
	}
	return words
}

// appendLetter appends a folded letter. Some are written with two.
func appendLetter(word []byte, r rune) []byte {
	switch {
	case r < utf8.RuneSelf:
		return append(word, byte(r))
	case r == 'ß':
		return append(word, "ss"...)
	case r == 'æ':
		return append(word, "ae"...)
	case r == 'œ':
		return append(word, "oe"...)
	}
	return utf8.AppendRune(word, r)
}

// Isolating reports whether a character belongs to a script that sets words apart rarely or not reliably.
func Isolating(r rune) bool {
	switch {
	case r < 0x0E00:
		return false
	case r <= 0x0E7F, // Thai
		0x3040 <= r && r <= 0x30FF && r != '・',                 // Hiragana, Katakana
		0x3400 <= r && r <= 0x9FFF, 0xF900 <= r && r <= 0xFAFF, // Han
		0xAC00 <= r && r <= 0xD7AF: // Hangul
		return true
	}
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// appendSpaced appends a text in lower case and folded, with blanks between its words, those of identifiers too, and one at its end.
func appendSpaced(words []byte, text string) []byte {
	if strings.Contains(text, "n't") {
		text = strings.ReplaceAll(text, "n't", " not")
	}
	before := other
	for i, r := range text {
		if 'a' <= r && r <= 'z' { // most letters
			words, before = append(words, byte(r)), lower
			continue
		}
		c := characterOf(r)
		if c.kind == upper && (before == lower || before == upper && beginsLower(text[i+utf8.RuneLen(r):])) {
			words = append(words, ' ')
		}
		before = c.kind
		switch c.kind {
		case mark:
		case other:
			words = append(words, ' ')
		default:
			words = appendLetter(words, c.folded)
		}
	}
	return append(words, ' ')
}

// A kind is what a character is to those who compare words.
type kind uint8

const (
	other    kind = iota // punctuation and the like: it parts words
	lower                // a lower-case letter
	upper                // an upper-case letter
	plain                // a digit, or a letter that has no case
	isolated             // a character that is a word of its own
	mark                 // an accent: it only changes the character before it
)

// A character is what is made of one: in lower case, without an accent, in its simplified form.
type character struct {
	folded rune
	kind   kind
}

// The alphabets up to Arabic, and further Latin and Greek letters, are looked up in tables of a block of characters each.
const (
	firstEnd, secondStart, secondEnd = 0x0700, 0x1E00, 0x2000
	blockSize                        = 0x0100
)

func characterOf(r rune) character {
	if r < utf8.RuneSelf {
		return ascii[r]
	}
	return beyondASCII(r)
}

var ascii = func() (table [utf8.RuneSelf]character) {
	for i := range table {
		table[i] = newCharacter(rune(i))
	}
	return table
}()

func beyondASCII(r rune) character {
	switch {
	case r < firstEnd, secondStart <= r && r < secondEnd:
		return blocks[r/blockSize]()[r%blockSize]
	case Isolating(r):
		if f, ok := simplified()[r]; ok {
			r = f
		}
		return character{r, isolated}
	}
	return newCharacter(r)
}

// blocks are the tables, which are made when one of their characters is first met: few texts have characters of several.
var blocks = func() (tables [secondEnd / blockSize]func() *[blockSize]character) {
	for n := range tables {
		tables[n] = sync.OnceValue(func() *[blockSize]character {
			var table [blockSize]character
			for i := range table {
				table[i] = newCharacter(rune(n*blockSize + i))
			}
			return &table
		})
	}
	return tables
}()

func newCharacter(r rune) character {
	c := character{folded: unicode.ToLower(r)}
	switch {
	case unicode.Is(unicode.Mn, r):
		c.kind = mark
	case unicode.IsUpper(r):
		c.kind = upper
	case unicode.IsLower(r):
		c.kind = lower
	case unicode.IsLetter(r), unicode.IsDigit(r):
		c.kind = plain
	}
	if f, ok := undecomposed[c.folded]; ok {
		c.folded = f
		return c
	}
	var buf [utf8.UTFMax]byte
	if d := norm.NFD.Properties(buf[:utf8.EncodeRune(buf[:], c.folded)]).Decomposition(); d != nil && c.kind != other {
		c.folded, _ = utf8.DecodeRune(d)
	}
	return c
}

// undecomposed are letters that Unicode takes for letters of their own, and people for variants.
var undecomposed = map[rune]rune{
	'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ı': 'i', 'ς': 'σ', 'ك': 'ک', 'ي': 'ی', 'ى': 'ی', 'ة': 'ه',
}

// simplified are the simplified forms of traditional and Japanese characters that headers and messages have.
var simplified = sync.OnceValue(func() map[rune]rune {
	m := map[rune]rune{}
	pairs := []rune(strings.Join(strings.Fields(`
		錯错 誤误 碼码 狀状 態态 訊讯 說说 説说 對对 應应 響响 類类 處处 処处 稱称 適适 點点 義义 詳详 細细 結结 編编 號号 異异 觸触 發发 発发
		條条 場场 內内 備备 註注 釋释 敘叙 參参 數数 屬属 欄栏 項项 別别 級级 鏈链 檢检 測测 試试 議议 決决 辦办 復复 請请 傳传 據据 實实
		體体 幣币 銀银 權权 變变 動动 時时 間间 節节 術术 語语 續续 與与 預预 廢废 棄弃 補补 遲迟 啟启`), ""))
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i]] = pairs[i+1]
	}
	return m
})
