package responses

import (
	"strings"
	"testing"
)

func TestLines(t *testing.T) {
	check(t, []test{
		{"several", "{\"status\":404}\n\n \r\n{\"status\":400,\"body\":\"x\"}\r\n{\"status\":401}", "1: 404\n4: 400 \"x\"\n5: 401\n"},
		{"bad ones between", "{\"status\":404}\n{\"status\":\n[]\n{\"status\":42}\n{\"status\":401}\n", "1: 404\n" +
			"line 2: not {\"status\": 404, \"body\": \"…\"}: unexpected end of JSON input\n" +
			"line 3: a JSON array, not {\"status\": 404, \"body\": \"…\"}\n" +
			"line 4: status: 42 is no HTTP status: it has three digits, or is 0 if not known\n" +
			"5: 401\n"},
	})
}

func TestArrays(t *testing.T) {
	check(t, []test{
		{"empty", "[]", ""},
		{"several", "[\n{\"status\":404},\r\n\n {\"status\":400,\n\"body\":{\"a\":[\"]}\\\"\"]}}\n,{\"body\":1}]\n", "2: 404\n4: 400 \"{\\\"a\\\":[\\\"]}\\\\\\\"\\\"]}\"\n6: 0 \"1\"\n"},
		{"bad ones between", `[1,"a]",null,{"status":"x"},{"a" 1},[{"status":404}],{"status":404}]`, "" +
			"line 1: a JSON number, not {\"status\": 404, \"body\": \"…\"}\n" +
			"line 1: a JSON string, not {\"status\": 404, \"body\": \"…\"}\n" +
			"line 1: neither \"status\" nor \"body\" in it\n" +
			"line 1: status: \"x\" is no HTTP status, like 404\n" +
			"line 1: not {\"status\": 404, \"body\": \"…\"}: invalid character '1' after object key\n" +
			"line 1: a JSON array, not {\"status\": 404, \"body\": \"…\"}\n" +
			"1: 404\n"},
		{"one after another", "[{\"status\":404}]\n[]\n[{\"status\":400}]", "1: 404\n3: 400\n"},
		{"cut", "[{\"status\":404},\n{\"status\":400", "1: 404\nline 2: the input ends within JSON\n"},
		{"cut behind a comma", "[{\"status\":404},\n", "1: 404\nline 2: the input ends within JSON\n"},
		{"a number at the end", "[1", "line 1: a JSON number, not {\"status\": 404, \"body\": \"…\"}\nline 1: the input ends within JSON\n"},
		{"no comma", "[{\"status\":404}\n{\"status\":400}]", "1: 404\nline 2: not JSON: '{' does not belong here, and nothing from here on is read\n"},
		{"comma at the end", "[{\"status\":404},]", "1: 404\nline 1: not JSON: ']' does not belong here, and nothing from here on is read\n"},
		{"more behind", "[{\"status\":404}]\n{\"status\":400}", "1: 404\nline 2: not JSON: '{' does not belong here, and nothing from here on is read\n"},
		{"deep", "[" + strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000) + `,{"status":404}]`, "line 1: not {\"status\": 404, \"body\": \"…\"}: invalid character '[' exceeded max depth\n1: 404\n"},
	})
}

func TestObject(t *testing.T) {
	check(t, []test{
		{"quoted", `{"status":404,"body":"{\"a\":1}"}`, "1: 404 \"{\\\"a\\\":1}\"\n"},
		{"JSON", `{"status":404,"body":{"a":"<1>"},"more":[]}`, "1: 404 \"{\\\"a\\\":\\\"<1>\\\"}\"\n"},
		{"null status", `{"status":null,"body":"x"}` + "\r", "1: 0 \"x\"\n"},
		{"no status", `{"body":"x"}`, "1: 0 \"x\"\n"},
		{"no body", `{"status":503}`, "1: 503\n"},
		{"null body", `{"status":503,"body":null}`, "1: 503\n"},
		{"empty body", `{"status":503,"body":""}`, "1: 503 \"\"\n"},
		{"array", `{"status":0,"body":[1]}`, "1: 0 \"[1]\"\n"},
		{"empty", `{}`, "line 1: neither \"status\" nor \"body\" in it\n"},
		{"null", `null`, "line 1: neither \"status\" nor \"body\" in it\n"},
		{"text as status", `{"status":"404","body":"x"}`, "1: 404 \"x\"\n"},
		{"words as status", `{"status":"Not Found","body":"x"}`, "line 1: status: \"Not Found\" is no HTTP status, like 404\n"},
		{"fraction as status", `{"status":404.5,"body":"x"}`, "line 1: status: 404.5 is no HTTP status, like 404\n"},
		{"gzip", "\x1f\x8b\x08\x00", "line 1: this is gzip: decompress it first, as zcat does\n"},
		{"UTF-16", "\xff\xfe{\x00}\x00\n\x00{\x00", "line 1: this is UTF-16: save it as UTF-8\n"},
		{"no status at all", `{"status":4,"body":"x"}`, "line 1: status: 4 is no HTTP status: it has three digits, or is 0 if not known\n"},
		{"cut", `{"status":404`, "line 1: not {\"status\": 404, \"body\": \"…\"}: unexpected end of JSON input\n"},
	})
}

func TestHeaders(t *testing.T) {
	const wrong = "line 1: headers: neither {\"Retry-After\": \"3\"} nor [{\"name\": \"Retry-After\", \"value\": \"3\"}]\n"
	var tests []test
	for in, want := range map[string]string{
		`null`:                         "1: 404\n",
		`{}`:                           "1: 404\n",
		`{"retry-after":"3"}`:          "1: 404 map[Retry-After:[3]]\n",
		`{"A":["b","c"],"a":"d"}`:      "1: 404 map[A:[b c d]]\n",
		`{"A":3,"B":true,"C":null}`:    "1: 404 map[A:[3] B:[true]]\n",
		`[{"name":"a","value":"b"}]`:   "1: 404 map[A:[b]]\n",
		`[{"name":"a","value":["b"]}]`: "1: 404 map[A:[b]]\n",
		`[{"name":"a"}]`:               "1: 404\n",
		`"A: b\r\nC: d:e\r\n f\r\n?"`:  "1: 404 map[A:[b] C:[d:e f]]\n",
		`[]`:                           "1: 404\n",
		`[["a","b"]]`:                  wrong,
		`3`:                            wrong,
		`{"A":{}}`:                     "line 1: headers: the value of \"A\" is no text\n",
		`{"A":[[]]}`:                   "line 1: headers: the value of \"A\" is no text\n",
	} {
		tests = append(tests, test{in, `{"status":404,"headers":` + in + `}`, want})
	}
	check(t, tests)
	long := `{"status":404,"headers":{"a":"` + strings.Repeat("x", maxHead) + `"}}`
	if got := show(strings.NewReader(long), MaxSize); got != "line 1: headers: longer than 1 MiB\n" {
		t.Errorf("long: got %s", got)
	}
}
