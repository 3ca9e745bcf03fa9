package analyze

import (
	"strings"
	"unicode"
)

// headers are the words by which documents say what a column holds. To teach errgen another, add it to a line, in lower case. A
// phrase that more often means something else ends in "?": it is believed only where no better column is there.
var headers = []struct {
	role    string
	phrases string // separated by semicolons
}{
	{"status", "status; status code; http status; http status code; http code; http; httpstatus; response status; response code?; code?"},
	{"status", "状态码; http 状态码; http状态码; http 状态; http错误码; http 错误码; 状态?; 响应码?; 返回码?"},
	{"code", "error code; errorcode; error_code; errcode; err code; code; error; error type; sub code; subcode; error id?; type?; key?; value?; reason?"},
	{"code", "错误码; 错误代码; 错误编码; 错误; 错误类型; 返回码; 代码; 响应码?; 状态码?; 编码?"},
	{"name", "constant; enum; symbol; identifier; error name; constant name; error constant; macro; name?; error?"},
	{"name", "错误名; 错误名称; 常量; 枚举; 枚举值; 宏定义; 错误常量; 名称?"},
	{"message", "message; error message; error_message; errormessage; errormsg; error msg; errmsg; msg; error text; message example; response message; " +
		"error description; error_description; description?; detail?; details?"},
	{"message", "错误信息; 错误消息; 错误提示; 返回信息; 返回消息; 提示信息; 响应信息; 错误内容; 消息; 错误描述?; 信息?; 描述?"},
	{"summary", "description; meaning; summary; explanation; result; definition; status text; title; details?; text?; information?; error description?; message?"},
	{"summary", "说明; 描述; 含义; 请求结果; 错误说明; 解释; 语义; 详细描述; 意义; 描述信息; 错误描述"},
	{"cause", "cause; causes; possible cause; possible causes; reason; reasons; possible reason; possible reasons; likely cause; root cause; why; " +
		"condition?; when?; description?"},
	{"cause", "可能原因; 可能的原因; 原因; 错误原因; 失败原因; 产生原因; 触发原因; 原因说明; 详细原因; 说明?; 描述?"},
	{"action", "action; fix; solution; solutions; resolution; suggested action; suggested actions; recommended action; proposed solution; suggestion; " +
		"how to fix; how to resolve; troubleshooting; remedy; recovery; what to do; workaround; handling"},
	{"action", "建议措施; 解决方法; 解决方案; 解决办法; 解决措施; 处理建议; 处理方法; 处理方式; 处理措施; 处理方案; 排查建议; 操作建议; 建议; 措施"},
	{"retry", "retry; retryable; retriable; can retry; should retry"},
	{"retry", "重试; 可重试; 是否可重试; 是否重试"},
	{"note", "note; notes; remark; remarks; comment; comments; see also"},
	{"note", "备注; 注释; 附注; 注意"},
}

const (
	whole = 1.0 // the header is the phrase
	part  = 0.7 // the phrase stands in the header
	weak  = 0.5 // times this for a phrase that ends in "?"
)

// lexicon is headers by phrase: how much each role is meant.
var lexicon = func() map[string]map[string]float64 {
	m := map[string]map[string]float64{}
	for _, h := range headers {
		for phrase := range strings.SplitSeq(h.phrases, ";") {
			phrase, doubtful := strings.CutSuffix(strings.TrimSpace(phrase), "?")
			if m[phrase] == nil {
				m[phrase] = map[string]float64{}
			}
			m[phrase][h.role] = whole
			if doubtful {
				m[phrase][h.role] = weak
			}
		}
	}
	return m
}()

// headerRoles returns the roles that a header speaks for, each with how surely, from 0 to 1.
func headerRoles(header string) map[string]float64 {
	header = headerKey(header)
	if roles, ok := lexicon[header]; ok {
		return roles
	}
	longest, roles := 0, map[string]float64{}
	for phrase, meant := range lexicon {
		if len(phrase) < longest || !within(phrase, header) {
			continue
		}
		if len(phrase) > longest {
			longest = len(phrase)
			clear(roles)
		}
		for role, w := range meant {
			roles[role] = max(roles[role], w*part)
		}
	}
	return roles
}

// headerKey is a header without what varies between authors: case, markup, punctuation and runs of blanks.
func headerKey(header string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(header), func(r rune) bool {
		return r != '_' && (unicode.IsSpace(r) || unicode.IsPunct(r) || unicode.IsSymbol(r))
	}), " ")
}

// within reports whether a phrase stands in a header: as whole words, or anywhere where words are not set apart.
func within(phrase, header string) bool {
	if phrase[0] >= 0x80 {
		return strings.Contains(header, phrase)
	}
	return strings.Contains(" "+header+" ", " "+phrase+" ")
}
