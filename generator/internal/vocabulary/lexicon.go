package vocabulary

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// How much a header speaks for a role, from 0 to 1.
const (
	Whole  = 1.0  // it is the phrase, in one of its languages
	About  = 0.7  // the phrase is what it is about: "description" in "error code description"
	Beside = 0.35 // the phrase stands beside that
	Weak   = 0.5  // times this for a phrase that ends in "?"
)

// lexicon is headers by phrase: how much each role is meant; longest is the most words that a phrase has.
var lexicon, longest = func() (map[string]map[string]float64, int) {
	m, longest := map[string]map[string]float64{}, 1
	for _, h := range headers {
		for p := range strings.SplitSeq(h.phrases, ";") {
			p, doubtful := strings.CutSuffix(strings.TrimSpace(p), "?")
			p = Key(p)
			if m[p] == nil {
				m[p] = map[string]float64{}
			}
			said := Whole
			if doubtful {
				said = Weak
			}
			m[p][h.role] = max(m[p][h.role], said)
			longest = max(longest, len(strings.Fields(p)))
		}
	}
	return m, longest
}()

// Roles returns the roles that a header speaks for, each with how surely, from 0 to 1.
func Roles(header string) map[string]float64 {
	const enough = 300 // bytes
	header = strings.ToValidUTF8(header[:min(len(header), enough)], "")
	if roles, ok := lexicon[Key(header)]; ok {
		if fieldName.MatchString(header) && roles["message"] > 0 {
			return map[string]float64{"message": Whole} // error_description is what bodies have
		}
		return roles
	}
	roles := map[string]float64{}
	for _, part := range append(alternatives(header), header) {
		roles = merged(roles, keyRoles(Key(part)))
	}
	return roles
}

// fieldName is a header that is written as the field of a body is.
var fieldName = pattern.Lazy(`^[a-z]+_[a-z_]+$`)

// alternatives are the parts of a header that says a thing twice, as in "错误码 (Error Code)" and "code / 错误码".
func alternatives(header string) []string {
	parts := strings.FieldsFunc(header, func(r rune) bool { return strings.ContainsRune("()（）[]【】/|｜:：\n", r) })
	if len(parts) < 2 {
		parts = nil
	}
	const word, twice = 5, 2 // "HTTP 状态码" says a thing once
	latin, other := strings.Builder{}, strings.Builder{}
	letters, signs := 0, 0
	for _, r := range header {
		if Isolating(r) {
			signs++
			other.WriteRune(r)
			latin.WriteByte(' ')
			continue
		}
		if unicode.IsLetter(r) {
			letters++
		}
		latin.WriteRune(r)
		other.WriteByte(' ')
	}
	if letters >= word && signs >= twice {
		parts = append(parts, latin.String(), other.String())
	}
	return parts
}

// keyRoles returns what a header's key speaks for. Where it is no phrase of the lexicon but has some in it, what it is about counts
// more than the rest.
func keyRoles(key string) map[string]float64 {
	if roles, ok := lexicon[key]; ok {
		return roles
	}
	words := strings.Fields(key)
	and := slices.IndexFunc(words, func(w string) bool { return slices.Contains(conjunctions, w) })
	if and > 0 && and+1 < len(words) {
		return merged(keyRoles(strings.Join(words[:and], " ")), keyRoles(strings.Join(words[and+1:], " ")))
	}
	end := headEnd(words)
	roles, headRoles := map[string]float64{}, map[string]float64(nil)
	for i := 0; i < len(words); {
		n, meant := phraseAt(words[i:])
		if n > 0 && i < end {
			headRoles = meant // the last one before the end
		}
		for role, said := range meant {
			roles[role] = max(roles[role], said*Beside)
		}
		i += max(n, 1)
	}
	for role, said := range headRoles {
		roles[role] = max(roles[role], said*About)
	}
	return roles
}

// merged returns what either of two says, the surer where both do.
func merged(one, other map[string]float64) map[string]float64 {
	all := maps.Clone(one)
	for role, said := range other {
		all[role] = max(all[role], said)
	}
	return all
}

// phraseAt returns the longest phrase of the lexicon that words begin with: how many words it has, and what it means.
func phraseAt(words []string) (int, map[string]float64) {
	for n := min(longest, len(words)); n > 0; n-- {
		if roles, ok := lexicon[strings.Join(words[:n], " ")]; ok {
			return n, roles
		}
	}
	return 0, nil
}

var (
	prepositions = strings.Fields("of in for on from to by with at as de do da dos das del des du d para pour por en für zur zum nach " +
		"по для в")
	conjunctions = strings.Fields("and or und oder et ou y e и или и 及 与 和 或 と")
	questions    = strings.Fields("when why how what quando por quem cuando como quand pourquoi wann warum когда")
)

// headEnd returns where the part of a header ends whose last phrase says what it is about: "error code" of "error code in decimal", and
// the first word of "when to use the code".
func headEnd(words []string) int {
	if len(words) > 0 && slices.Contains(questions, words[0]) {
		return 1
	}
	for i, w := range words {
		if i > 0 && slices.Contains(prepositions, w) {
			return i
		}
	}
	return len(words)
}

// Key is a header without what varies between authors: case, camelCase, accents, traditional characters, markup, punctuation and
// runs of blanks. Characters of scripts that set no blanks are words of their own.
func Key(header string) string {
	var b strings.Builder
	before, rs := ' ', []rune(fold(header))
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
			b.WriteRune(r)
			b.WriteByte(' ')
		case unicode.IsLetter(r), unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
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

// fold applies folded to a text, if it can change it.
func fold(text string) string {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return folded.Replace(text)
		}
	}
	return text
}

// folded takes accents off letters, and traditional and Japanese forms of the characters in headers to the simplified ones.
var folded = strings.NewReplacer(strings.Fields(`
	á a à a â a ã a ä a å a ç c é e è e ê e ë e í i ì i î i ï i ñ n ó o ò o ô o õ o ö o ú u ù u û u ü u ß ss ё е
	Á A À A Â A Ã A Ä A Ç C É E È E Ê E Í I Ó O Ô O Õ O Ö O Ú U Ü U
	錯 错 誤 误 碼 码 狀 状 態 态 訊 讯 說 说 説 说 對 对 應 应 響 响 類 类 處 处 処 处 稱 称 適 适 點 点 義 义 詳 详
	細 细 結 结 編 编 號 号 異 异 觸 触 發 发 発 发 條 条 場 场 內 内 備 备 註 注 釋 释 敘 叙 參 参 數 数 屬 属 欄 栏
	項 项 別 别 級 级 鏈 链 檢 检 測 测 試 试 議 议 決 决 辦 办 復 复 請 请 傳 传 據 据 實 实 體 体 幣 币 銀 银 權 权
	變 变 動 动 時 时 間 间 節 节 術 术 語 语 續 续 與 与`)...)
