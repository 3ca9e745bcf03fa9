package generator

import (
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// scripts tell a language, where nobody says it, by the letters that it alone is written with. Languages that share an alphabet
// can't be told apart so. Kana stand before Han, which Japanese is written with too.
var scripts = []struct {
	locale  string
	letters []*unicode.RangeTable
}{
	{"ja", []*unicode.RangeTable{unicode.Hiragana, unicode.Katakana}},
	{"ko", []*unicode.RangeTable{unicode.Hangul}},
	{"zh-Hans", []*unicode.RangeTable{unicode.Han}},
	{"ru", []*unicode.RangeTable{unicode.Cyrillic}},
	{"th", []*unicode.RangeTable{unicode.Thai}},
}

// traditional and simplified are characters that error documents use and that the other way of writing Chinese has not.
const (
	traditional = "錯誤訊請狀態碼說數無為對應時號憑證帳戶權"
	simplified  = "错误讯请状态码说数无为对应时号凭证帐户权"
)

// share is the part of a document's letters that decides its language. Messages, codes and names are in English nearly
// everywhere, and take more letters to say the same.
const share = 0.05

// guessLocale returns the language that documents seem to be written in, "en" if their script doesn't tell.
func guessLocale(docs []*markdown.Document) string {
	letters, counts := 0, make([]int, len(scripts))
	chinese := 0 // above zero if more of it is traditional than simplified
	for _, d := range docs {
		for _, r := range string(d.Source) {
			if !unicode.IsLetter(r) {
				continue
			}
			letters++
			if r < 0x300 {
				continue
			}
			for i, s := range scripts {
				if unicode.In(r, s.letters...) {
					counts[i]++
				}
			}
			if strings.ContainsRune(traditional, r) {
				chinese++
			} else if strings.ContainsRune(simplified, r) {
				chinese--
			}
		}
	}
	for i, s := range scripts {
		switch {
		case float64(counts[i]) <= share*float64(letters):
		case s.locale == "zh-Hans" && chinese > 0:
			return "zh-Hant"
		default:
			return s.locale
		}
	}
	return "en"
}
