package vocabulary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key is a header without what varies between authors: case, camelCase, accents, traditional characters, markup, punctuation and runs of
// blanks. Characters of scripts that set no blanks are words of their own.
func Key(header string) string {
	var b strings.Builder
	before, rs := ' ', []rune(header)
	for i, r := range rs {
		switch {
		case r >= '！' && r <= '～':
			r -= '！' - '!'
		case unicode.IsUpper(r) && unicode.IsLower(before), // errorCode, HTTPStatus
			unicode.IsUpper(r) && unicode.IsUpper(before) && i+1 < len(rs) && unicode.IsLower(rs[i+1]):
			b.WriteByte(' ')
		}
		before = r
		switch {
		case Isolating(r):
			b.WriteByte(' ')
			b.WriteRune(foldRune(r))
			b.WriteByte(' ')
		case unicode.Is(unicode.Mn, r): // an accent of its own
		case unicode.IsLetter(r), unicode.IsDigit(r):
			writeFolded(&b, unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
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

// spaced is a text in lower case and folded, with blanks between its words, those of identifiers too, and one at its end.
func spaced(text string) string {
	var b strings.Builder
	b.Grow(len(text) + 1)
	before := ' '
	for _, r := range strings.ReplaceAll(text, "n't", " not") {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			b.WriteByte(' ')
		}
		before = r
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || Isolating(r):
			writeFolded(&b, unicode.ToLower(r))
		case unicode.Is(unicode.Mn, r): // an accent of its own
		default:
			b.WriteByte(' ')
		}
	}
	b.WriteByte(' ')
	return b.String()
}

// writeFolded writes a lower-case letter without what documents leave out, or write in another way.
func writeFolded(b *strings.Builder, r rune) {
	if r < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return
	}
	switch r {
	case 'ß':
		b.WriteString("ss")
	case 'æ':
		b.WriteString("ae")
	case 'œ':
		b.WriteString("oe")
	default:
		b.WriteRune(foldRune(r))
	}
}

// foldRune takes an accent off a letter, and makes traditional and Japanese forms of Han characters simplified ones.
func foldRune(r rune) rune {
	switch {
	case r < 0xC0:
		return r
	case r < 0x0700, 0x1E00 <= r && r < 0x2000: // Latin, Greek, Cyrillic, Hebrew, Arabic
		if f, ok := undecomposed[r]; ok {
			return f
		}
		var buf [utf8.UTFMax]byte
		if d := norm.NFD.Properties(buf[:utf8.EncodeRune(buf[:], r)]).Decomposition(); d != nil {
			r, _ = utf8.DecodeRune(d)
		}
		return r
	case 0x3400 <= r && r <= 0x9FFF:
		if f, ok := simplified[r]; ok {
			return f
		}
	}
	return r
}

// undecomposed are letters that Unicode takes for letters of their own, and people for variants.
var undecomposed = map[rune]rune{
	'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ı': 'i', 'ς': 'σ', 'ك': 'ک', 'ي': 'ی', 'ى': 'ی', 'ة': 'ه',
}

// simplified are the simplified forms of traditional and Japanese characters that headers and messages have.
var simplified = func() map[rune]rune {
	m := map[rune]rune{}
	pairs := []rune(strings.Join(strings.Fields(`
		錯错 誤误 碼码 狀状 態态 訊讯 說说 説说 對对 應应 響响 類类 處处 処处 稱称 適适 點点 義义 詳详 細细 結结 編编 號号 異异 觸触 發发 発发
		條条 場场 內内 備备 註注 釋释 敘叙 參参 數数 屬属 欄栏 項项 別别 級级 鏈链 檢检 測测 試试 議议 決决 辦办 復复 請请 傳传 據据 實实
		體体 幣币 銀银 權权 變变 動动 時时 間间 節节 術术 語语 續续 與与`), ""))
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i]] = pairs[i+1]
	}
	return m
}()
