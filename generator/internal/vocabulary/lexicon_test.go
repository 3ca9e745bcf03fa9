package vocabulary

import (
	"testing"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/config"
)

func TestHeaderKey(t *testing.T) {
	for header, want := range map[string]string{
		"  HTTP  Status-Code ":   "http status code",
		"errorCode":              "error code",
		"HTTPStatus":             "http status",
		"error_msg":              "error msg",
		"Código de erro":         "codigo de erro",
		"错误码":                    "错 误 码",
		"錯誤碼":                    "错 误 码",
		"HTTP状态码":                "http 状 态 码",
		"ＨＴＴＰ　状态码":               "http 状 态 码",
		"에러코드":                   "에 러 코 드",
		"에러 코드":                  "에 러 코 드",
		"Cause(s) 💥":             "cause s",
		"Описание ошибки":        "описание ошибки",
		"":                       "",
		"***":                    "",
		"エラーコード":                 "エ ラ ー コ ー ド",
		"2xx":                    "2xx",
		"Handling (client side)": "handling client side",
	} {
		if got := Key(header); got != want {
			t.Errorf("headerKey(%q) = %q, want %q", header, got, want)
		}
	}
}

// TestHeaderRoles holds what headers say most surely against what people mean by them.
func TestHeaderRoles(t *testing.T) {
	for header, want := range map[string]string{
		// one language
		"Error code": "code", "Code": "code", "errcode": "code", "错误代码": "code", "エラーコード": "code", "오류 코드": "code",
		"Código de retorno": "code", "Fehlercode": "code", "Code d'erreur": "code", "Código de error": "code", "Код ошибки": "code",
		"HTTP status": "status", "Status code": "status", "HTTP 상태 코드": "status", "ステータスコード": "status", "Код состояния": "status",
		"Message": "message", "error_msg": "message", "エラーメッセージ": "message", "Mensagem de erro": "message", "Fehlermeldung": "message",
		"Possible causes": "cause", "可能的原因": "cause", "Ursache": "cause", "Причина": "cause", "원인": "cause",
		"What to do": "action", "处理建议": "action", "対処方法": "action", "조치 방법": "action", "Lösung": "action", "Solución": "action",
		"Retryable": "retry", "是否可重试": "retry", "Retentativa": "retry",
		"Remarks": "note", "备注": "note", "비고": "note", "Observação": "note",
		"Constant": "name", "常量": "name",
		"Parameter": Foreign, "参数": Foreign, "Required": Foreign, "필드": Foreign, "Champ": Foreign,
		"Was zu tun ist": "action", "Qué significa": "summary", "Kiedy występuje": "cause", "Zalecana akcja": "action", "メッセージ内容": "message",
		"Response status code": "status", "Shown to user": "message", "Ce que ça veut dire": "summary", "조치 사항": "action",
		// a thing said twice
		"错误码 Error code": "code", "错误码（Error Code）": "code", "code / 错误码": "code", "HTTP 返回码（Status Code）": "status", "原因 / Cause": "cause",
		// what it is about, and what stands beside
		"SDK error code": "code", "Error code in decimal notation": "code", "Description of the error code": "summary", "错误码描述": "summary",
		"When the service sends the code": "cause", "API error message": "message", "Cause and troubleshooting tips": "cause",
	} {
		best, most := "", 0.0
		roles := Roles(header)
		for _, role := range append([]string{Foreign}, config.Roles...) {
			if roles[role] > most {
				best, most = role, roles[role]
			}
		}
		if best != want && roles[want] < most {
			t.Errorf("%q says %s (%v), want %s", header, best, roles, want)
		}
	}
	if roles := Roles("Encoded by"); roles["code"] > 0 {
		t.Errorf("a word is found within another: %v", roles)
	}
}

// TestScripts holds what is folded of phrases and words to the script that they are written in, by which they are looked up.
func TestScripts(t *testing.T) {
	for _, foreign := range []bool{false, true} {
		for _, p := range newLexicon(foreign).phrases[1:] {
			key := Key(p.text())
			if isForeign(key) != foreign {
				t.Errorf("%q is %q", p.text(), key)
			}
		}
	}
	for _, w := range []Words{Failures, Demands, Errors, Results, Answers, Statuses, Successes, Mappings, Lookalikes} {
		for _, word := range w.latin().words[1:] {
			if word.text[0] >= utf8.RuneSelf {
				t.Errorf("%q begins with no letter of ASCII", word.text)
			}
		}
		for _, word := range w.foreign().words[1:] {
			if !beginsForeign(word.text) {
				t.Errorf("%q begins with a Latin letter", word.text)
			}
		}
	}
}
