package vocabulary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words are those by which texts speak of a matter, by their first letters. They are written in lower case with semicolons
// between. A word of the text that begins so will do, so a blank at the end asks for the whole word.
type Words map[rune][]string

// Failures are what the texts of errors say went wrong, and what their codes are called.
var Failures = newWords(`
	error; err ; fail; invalid; not ; cannot; can not; no such; unable; unknown; unauthor; forbid; denied; deny;
	reject; refus; illegal; missing; mismatch; exceed; too many; too large; too long; too short; too small; too low;
	too high; expire; timeout; timed out; time out; conflict; duplicate; already; unsupported; unavailable;
	unexpected; unprocess; unrecogni; unreach; undefined; bad ; badrequest; malformed; incorrect; wrong;
	insufficient; abort; corrupt; blocked; banned; disabled; broken; disconnect; overflow; overload; exception;
	fault; panic; problem; abnormal; busy; violat; locked; inactive; unauthenticated; nonexist; does not exist;
	underfunded; suspend; interrupt; declin; prohibit; 错误; 失败; 无效; 不存在; 不能; 不可; 无法; 未; 超; 非法;
	过期; 拒绝; 异常; 已存在; 不支持; 缺少; 不正确; 不合法; 不足; 不匹配; 禁止; 冲突; 重复; 限制; 繁忙; 不允许; 没有;
	已被; 为空; 有误; 不一致; 不在; 受限; 过多; 过大; 已经; 無; エラー; 失敗; 不正; ません; できない; できません;
	無効; 存在しない; 期限切れ; 超え; 見つから; 拒否; ない; 오류; 에러; 실패; 없; 않; 잘못; 초과; 불가; 거부; 만료;
	유효하지; 중복; 금지; 누락; 미등록; 불일치; 이미; inválid; falh; erro; não; negad; expirad; recus; ausente;
	obrigat; incorret; excedid; excess; insuficient; suspeit; bloquead; vencid; no existe; no se; denegad; rechaz;
	faltant; caducad; échec; erreur; invalide; introuvable; manquant; expiré; n est pas; n a pas; ne peut; déjà;
	impossible; fehler; ungültig; nicht; kein; abgelaufen; verweigert; fehlt; überschritten; unbekannt; bereits;
	fehlgeschlagen; ошибк; неверн; не ; нет ; недопустим; недостаточн; превыш; отказ; истек; запрещ; отсутств;
	неизвестн; уже `)

// Errors are by which headings and headers say that something is about errors.
var Errors = newWords(`
	error; err ; errcode; errmsg; exception; failure; fault; problem; trouble; fail; rejection; reject; decline;
	close event; close code; warning code; abend; sqlstate; errno; 错误; 异常; 失败; 报错; 故障; 拒绝; 错码; 排查;
	异常码; 警告码; エラー; 例外; 失敗; 에러; 오류; 실패; erro; erros; errores; erreur; échec; fehler; ausnahme;
	störung; ошибк; ошибок; исключени; errori; errore`)

// Results are by which headings and headers say that something is about results, which may be failures.
var Results = newWords(`
	return code; response code; result code; result enum; result; status code; http status; exit code; api code;
	code list; codes; reason code; 状态码; 返回码; 响应码; 结果码; 代码; 返回值; ステータスコード; レスポンスコード;
	결과; 상태 코드; 상태코드; 응답 코드; 응답코드; 코드; código; codigo; codes de retour; statut; rückgabe;
	statuscode; код`)

// Statuses are in headers of columns that hold the names of statuses.
var Statuses = newWords(`
	status; http; reason phrase; 状态; 상태; ステータス; statut; estado`)

// Lookalikes are by which headings say that tables below are of another matter, though their words and cells may resemble errors'.
var Lookalikes = newWords(`
	parameter; param ; params; field; request body; request header; response body; response header; response field;
	response parameter; properties; property; attribute; opcode; enum; event; log ; logs; permission; changelog;
	change log; release; revision; history; version; bank; card code; currenc; countr; environment; variable; header;
	example; type; configuration; option; feature; schema; payload; metadata; glossar; limit; quota; role; 参数;
	字段; 请求参数; 请求头; 请求体; 响应体; 响应头; 响应内容; 枚举; 日志; 更新记录; 修订; 变更; 版本; 银行; 币种;
	变量; 配置; 事件; 示例; 格式; パラメータ; フィールド; リクエスト; 変更履歴; 列挙; 매개변수; 파라미터; 필드; 은행;
	카드코드; 카드 코드; 변경; 이력; 요청; parâmetro; campo; propriedade; requisição; parámetro; propiedad;
	solicitud; paramètre; champ; propriété; requête; feld; eigenschaft; параметр; поле; пол`)

// newWords reads a list of words.
func newWords(words string) Words {
	v := Words{}
	for w := range strings.SplitSeq(words, ";") {
		if w = strings.TrimLeft(fold(w), " \t\n"); strings.TrimSpace(w) != "" {
			first, _ := utf8.DecodeRuneInString(w)
			v[first] = append(v[first], w)
		}
	}
	return v
}

// Spoken returns the first word of a text that begins as one of these does, "" if there is none.
func (v Words) Spoken(text string) string {
	const enough = 400 // bytes
	text = spaced(text[:min(len(text), enough)])
	before := ' '
	for i, r := range text {
		if before == ' ' || Isolating(r) {
			for _, w := range v[r] {
				if strings.HasPrefix(text[i:], w) {
					return strings.TrimSpace(w)
				}
			}
		}
		before = r
	}
	return ""
}

// In reports whether a text speaks of the matter.
func (v Words) In(text string) bool { return v.Spoken(text) != "" }

// spaced is a text in lower case with blanks between its words, those of identifiers too, and one at its end.
func spaced(text string) string {
	var b strings.Builder
	before := ' '
	for _, r := range fold(strings.ReplaceAll(text, "n't", " not")) {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			b.WriteByte(' ')
		}
		if before = r; !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			r = ' '
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String() + " "
}
