package responses

import (
	"strings"
	"testing"
)

func TestArchives(t *testing.T) {
	entries := func(list string) string {
		return `{"log":{"version":"1.2","pages":[{"a":"]}"}],"entries":[` + list + "]}}"
	}
	check(t, []test{
		{"none", entries(""), ""},
		{"several", entries("\n" + `{"request":{"url":"x"},"response":{"status":404,"headers":[{"name":"retry-after","value":"3"}],` +
			`"content":{"text":"x"}},"time":3},` + "\n" + `{"response":{"status":400,"content":{"text":"eyJhIjoxfQ==","encoding":"base64"}}}`),
			"2: 404 map[Retry-After:[3]] \"x\"\n3: 400 \"{\\\"a\\\":1}\"\n"},
		{"no answer", entries(`{"response":{"status":0,"content":{}}},{},{"response":null},{"response":{"status":404}}`), "1: 404\n"},
		{"no body", entries(`{"response":{"status":404,"content":{"size":3}}}`), "1: 404\n"},
		{"other encoding", entries(`{"response":{"status":404,"content":{"text":"x","encoding":"utf-8"}}}`), "1: 404 \"x\"\n"},
		{"escaped names", entries(`{"\u0072esponse":{"status":404}}`), "1: 404\n"},
		{"bad ones between", entries(`1,[],{"response":{"status":"x"}},{"response":{"status":42}},{"response":{"status":404,"content":{"text":"!","encoding":"base64"}}},` +
			`{"response":{"status":404,"content":"x"}},{"response":{"status":404,"headers":1}},{"response":{"status":404,"content":{"text":1}}},{"response":{"status":404}}`), "" +
			"line 1: no entry of an HTTP archive: it is no JSON object\n" +
			"line 1: no entry of an HTTP archive: it is no JSON object\n" +
			"line 1: status: a JSON string, not a whole number\n" +
			"line 1: status: 42 is no HTTP status: it has three digits, or is 0 if not known\n" +
			"line 1: content.text: illegal base64 data at input byte 0\n" +
			"line 1: content: a JSON string, not an object\n" +
			"line 1: headers: neither {\"Retry-After\": \"3\"} nor [{\"name\": \"Retry-After\", \"value\": \"3\"}]\n" +
			"line 1: content.text: a JSON number, not a string\n" +
			"1: 404\n"},
		{"one after another", entries(`{"response":{"status":404}}`) + "\n" + entries(`{"response":{"status":400}}`), "1: 404\n2: 400\n"},
		{"no entries", `{"log":{"version":"1.2"}}`, "line 1: no HTTP archive: it has no list \"entries\" in \"log\"\n"},
		{"entries are no list", "{\"log\":{\"entries\":{}}}\n{\"log\":1}", "" +
			"line 1: no HTTP archive: it has no list \"entries\" in \"log\"\n" +
			"line 2: no HTTP archive: it has no list \"entries\" in \"log\"\n"},
		{"cut", "{\"log\":{\"entries\":[{\"response\":{\"status\":404}},\n{\"respo", "1: 404\nline 2: the input ends within JSON\n"},
		{"cut between", "{\"log\":{\"entries\":[{\"response\":{\"status\":404}}", "1: 404\nline 1: the input ends within JSON\n"},
		{"not JSON", "{\"log\":{\"entries\":[{\"response\":{\"status\":404}}}", "1: 404\nline 1: not JSON: '}' does not belong here, and nothing from here on is read\n"},
		{"no colon", "{\"log\":{\"entries\":[{\"response\" {\"status\":404}}]}}", "line 1: not JSON: '{' does not belong here, and nothing from here on is read\n"},
		{"deep", entries(`{"a":` + strings.Repeat(`{"a":[`, 100_000) + strings.Repeat("]}", 100_000) + `,"response":{"status":404}}`), "1: 404\n"},
	})
}
