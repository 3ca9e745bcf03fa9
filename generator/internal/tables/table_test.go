package tables

import (
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/shapes"
)

// TestTables shows how tables are read by themselves: a heading, a header and rows, and the kind and the roles that come of them.
func TestTables(t *testing.T) {
	for _, c := range []struct{ name, heading, table, want string }{
		{"headers say all", "Errors", "Status | Error code | Message | Cause | What to do | Retryable\n" +
			"404 | no_cup | No such cup | It was washed up. | Take another. | no", "errors: status, code, message, cause, action, retry"},
		{"a number and its constant", "Errors", "Constant | Value | Description\nCUP_BROKEN | -3 | The cup is broken.\nCUP_HOT | -4 | Wait a little.",
			"errors: name, code, summary"},
		{"the constant stands where messages are promised", "Errors", "Error code | Error message | Possible cause\n1 | CUP_BROKEN | It fell.\n2 | CUP_LOST | It is not there.",
			"errors: code, name, cause"},
		{"statuses under a header that says code", "Errors", "Error Code | Meaning\n400 | Bad Request -- The order is incomplete.\n404 | Not Found -- There is no such cup.",
			"statuses: status, summary"},
		{"codes that look like statuses", "Errors", "Error code | Cause\n124 | The handle is loose.\n125 | The lid is missing.\n130 | The saucer is dirty.",
			"errors: code, cause"},
		{"names of statuses", "Responses", "Code | Name | Description\n200 | OK | The cup is on its way.\n404 | Not Found | There is no such cup.",
			"statuses: status, name, summary"},
		{"classes", "Responses", "Status | Meaning\n4xx | The order is wrong.\n5xx | The kitchen is.", "classes: status, summary"},
		{"ranges of codes", "Errors", "Error code range | Meaning\n1000-1999 | The order is wrong.\n2000-2999 | The kitchen is.", "classes: code, summary"},
		{"one code in two notations", "Errors", "Definition | Error code (hex) | Error code (decimal) | Description\nCUP_LOST | 0x10 | 16 | The cup was not found.\nCUP_HOT | 0x11 | 17 | Wait.",
			"errors: name, code, code, summary"},
		{"two columns explain", "Errors", "Code | Description | Explanation\n4001 | Unknown cup | You named a cup that we don't have.\n4002 | Invalid tea | You asked for coffee.",
			"errors: code, message, summary"},
		{"a short text beside numbers", "Errors", "Code | Meaning\n10001 | Unknown cup\n10002 | Invalid tea\n10003 | Pot not found", "errors: code, message"},
		{"a long text beside numbers", "Errors", "Code | Meaning\n10001 | The cup that you named in the order is not in the cupboard.\n10002 | The tea is coffee, or at least it smells so.",
			"errors: code, summary"},
		{"a condition first, and the code behind it", "Errors", "Scenario | Error code | Error message\nNo such cup | 1001 | Cup not found\nNo tea | 1002 | Tea not found",
			"errors: cause, code, message"},
		{"statuses that are called codes, beside the code", "Errors", "Code | Condition | Error code\n400 | The order is empty. | EMPTY_ORDER\n404 | There is no such cup. | NO_CUP",
			"errors: status, cause, code"},
		{"a number that only looks like a status", "Errors", "Code | Message\n112 | The cup is too full", "errors: code, message"},
		{"a constant in a column that is far from the code", "Errors", "Error code | Message | Advice | Team\n1001 | No such cup | Buy one. | KITCHEN\n1002 | No tea | Wait a while. | STORE",
			"errors: code, message, action, note"},
		{"types that speak of failure", "Errors", "Type | Description | Action\nCUP_ERROR | The cup fell. | Buy one.\nNO_TEA_ERROR | The tea is gone. | Wait.",
			"errors: code, summary, action"},
		{"several errors of one status, told apart by a text", "Errors", "HTTP status | Description\n400 | The name is missing\n400 | The size is wrong\n400 | No tea was named\n404 | There is no such cup",
			"errors: status, message"},
		{"a kind beside the code", "Errors", "Type | Error code | Description\n" + strings.Repeat("CUP | CUP_HOT | The cup is hot.\n", 6) +
			"TEA | NO_TEA | The tea is gone.\nTEA | NO_CUP | The cup is gone.",
			"errors: note, code, summary"},
		{"names of statuses alone", "Responses", "Status | Name\n400 | Bad Request\n404 | Not Found", "statuses: status, summary"},
		{"English beside another language", "错误", "错误码 | 描述 | 说明\nno_cup | The cup was not found | 找不到杯子。\nno_tea | There is no tea left | 茶已经喝完。",
			"errors: code, message, summary"},
		{"a text that is quoted", "Errors", "Condition | Status | Detail\nNo cup | 401 | `no cup was found`\nNo tea | 401 | `no tea was found`", "errors: cause, status, message"},
		{"bilingual headers", "错误", "错误码（Error Code） | 错误消息 Error Message | 建议措施 / Action\nno_cup | no such cup | 再试。", "errors: code, message, action"},
		{"traditional characters", "錯誤", "錯誤碼 | 錯誤訊息 | 處理方式\n1001 | 找不到杯子 | 重試。", "errors: code, message, action"},
		{"codes with texts in their cells", "Errors", "Error | Solution\n`noCup` no such cup | Take another.\n`noTea` no tea is left | Wait.", "errors: code, action"},
		{"texts that begin with names of fields", "Errors", "Error | Solution\n`cup_id` is missing | Name a cup.\n`tea_id` must not be empty | Name a tea.", "errors: message, action"},
		{"statuses with messages in their cells", "Responses", "Code | Overview\n401 - Invalid key | Look at it.\n401 - Key expired | Renew it.", "errors: status, summary"},
		{"statuses with their names in their cells", "Responses", "Code | Overview\n401 - Unauthorized | Look at it.\n404 - Not Found | Look elsewhere.", "statuses: status, summary"},
		{"statuses as programs name them", "Responses", "HTTP status | Code | Message\n{HTTPStatus.S404_Not_Found} | no_cup | No such cup", "errors: status, code, message"},
		{"what no header says is a note", "Errors", "Error code | Message | Floor\nno_cup | No such cup | 3", "errors: code, message, note"},

		{"bodies that hold messages", "Errors", "Status | Body | Condition\n401 | `{\"error\": \"Unauthorized\"}` | There is no key.\n500 | `{\"error\": \"Internal server error\"}` | The kettle failed.",
			"errors: status, message, cause"},
		{"how bad errors are", "Errors", "Code | Class | Meaning\nCUP-100 | WARN | A cup is chipped\nCUP-200 | ERROR | A cup is gone\nCUP-300 | FATAL | No cup is left",
			"errors: code, note, summary"},
		{"names that are all that is said of numbers", "Errors", "Error kind | Exit code\nUsage | 2\nNotFound | 3\nBusy | 4", "errors: name, code"},
		{"the header of another table above long numbers", "Error codes", "Parameter | Type\n470013 | There is no such cup anywhere in the house\n470014 | The cup has been broken for a long time",
			"errors: code, summary"},
		{"texts under a header that says status", "Errors", "Error code | Status | Description\n400 | Cup is full | Nothing was poured, since the cup was full.\n400 | Cup is hot | It has to cool down first.",
			"errors: status, message, summary"},
		{"causes and actions under one header", "Responses", "Response code | Etiology, actions\n400 | The order is incomplete. Complete it.\n404 | There is no such cup. Buy one.", "statuses: status, cause"},

		{"numbers and constants that speak of failure", "Exit values", "Range | Category | Meaning\n0 | POURED | All is well\n2 | CUP_ERROR | The cup is broken\n3 | TEA_FAILURE | The tea is cold\n" +
			"4 | POT_NOT_FOUND | There is no pot\n5 | LID_LOCKED | It does not open", "errors: code, name, summary"},
		{"what is done about failures of a rule", "Rules", "Rule ID | Field | Rule | Failure action\nR-1 | `cup` | It must be clean | Refuse the order\nR-2 | `tea` | It must be hot | Warn", "other: -, -, -, -"},
		{"statuses by the names of constants", "Codes", "Code | HTTP status | Description\n1 | http.StatusNotFound | There is no cup\n2 | http.StatusConflict | The cup is taken", "errors: code, status, summary"},
		{"one code in two notations, called a number", "Errors", "No. | Hex | Error name\n0 | 0x00 | No cup\n1 | 0x01 | No tea\n16 | 0x10 | No pot", "errors: code, code, name"},
		{"cases of an enumeration beside what is sent", "Errors", "`CupError` case | Wire code | Retryable\n`.cupLost` | `CUP_LOST` | no\n`.cold` | `COLD` | yes", "errors: name, code, retry"},
		{"words beside numbers, under the name of a type", "Sentinels", "Code | `CupErrorCode` | Meaning\n`-1` | `Unknown` | Nobody knows what failed.\n`0` | `Poured` | All is well.", "errors: code, name, summary"},
		{"statuses that come again, beside constants", "Errors", "Code | Cause | When\n404 | CUP_NOT_FOUND | There is no such cup\n404 | TEA_NOT_FOUND | There is no tea\n500 | POUR_ERROR | It failed", "errors: status, code, cause"},
		{"what is called the code, beside what programs exit with", "Errors", "code | exit\n`usage` | 2\n`not_found` | 10\n`too_hot` | 11", "errors: code, note"},
		{"statuses of what succeeds, alone", "Methods", "操作 | 成功码 | 说明\n列表 | 200 | 一页\n详情 | 200 | 一个\n创建 | 201 | 新的", "other: -, -, -"},
		{"each status once, with two texts", "Statuses", "Status code | Description | Typical triggers\n400 Bad Request | Wrong order | The order names no cup\n404 Not Found | No such cup | The cup was washed up", "statuses: status, summary, cause"},
		{"exit codes and what each leads to", "Exit codes", "Code | Transition | Meaning\n0 | done | all is well\n75 | retry | the pot failed for a while\n65 | stop | invalid order", "errors: code, note, message"},
		{"events and what each leads to", "Events", "Code | Transition | Meaning\n0 | done | all is well\n75 | retry | the pot failed for a while\n65 | stop | invalid order", "other: -, -, -"},
		{"types, constants and numbers", "Errors", "CupError subtype | errno | Value | When to use\n`lost` | ENOCUP | 22 | No cup is there\n`tooHot` | EHOT | 16 | It burns", "errors: name, code, code, cause"},
		{"numbers and constants, one of success", "Exit values", "Value | Kind | When\n0 | OK | All is well\n2 | BAD_CUP | It is chipped\n3 | NO_TEA_ERROR | The tin is empty\n4 | POT_FAILED | It leaks", "errors: code, name, cause"},
		{"what a check does on failure", "Checks", "Check | Rule | On failure\nV1 | It must be clean | reject\nV2 | It must be hot | warn", "other: -, -, -"},
		{"environment variables", "Errors and environment variables of the kettle", "Name | Description\n`CUP_ERROR_LOG` | Where errors are logged\n`CUP_FAIL_FAST` | Fail at once", "errors: name, summary"},
		{"environment variables of a page of errors", "Environment variables", "Name | Description\n`CUP_ERROR_LOG` | Where errors are logged\n`CUP_FAIL_FAST` | Fail at once", "other: -, -"},
		{"what is mapped to codes", "Errors", "What is said | → Error code\n\"gone\" | no_cup\n\"empty\" | no_tea\n\"lost\" | no_cup", "other: -, -"},
		{"statuses of what succeeds", "Statuses", "Operation | Method | Success code | Description\nlist | GET | 200 | a page\ncreate | POST | 201 | the new cup", "other: -, -, -, -"},
		{"old and new codes", "Error codes", "Old code | New code\n1001 | NO_CUP\n1002 | NO_TEA", "other: -, -"},
		{"codes and what they map to", "Errors", "Error code | Maps to\ncup_lost | no_cup\ntea_lost | no_tea", "other: -, -"},
		{"old and new codes with messages", "Errors", "Old code | New code | Message\n1001 | NO_CUP | No such cup\n1002 | NO_TEA | No tea is left", "errors: code, name, message"},
		{"a text in two languages", "Errors", "Error code | zh-CN | en-US\n1001 | 找不到杯子 | There is no such cup", "errors: code, summary@zh-CN, summary@en-US"},
		{"names in two languages", "错误", "错误码 | 中文名 | 英文描述\n1001 | 无杯 | There is no such cup", "errors: code, note, message"},
		{"fields of an error", "Error body", "Key | Meaning\nerror_code | The error code.\nerror_message | The error message.", "other: -, -"},
		{"parameters", "Errors", "Parameter | Type | Required | Description\ncode | string | yes | The error code.", "other: -, -, -, -"},
		{"fields of a response", "Error response", "Field | Description\ncode | The error code.\nmessage | The error message.", "other: -, -"},
		{"headers of a failed response", "On failure", "Name | Description\nContent-Length | The length of the body.\nRetry-After | When the request may succeed.", "other: -, -"},
		{"opcodes", "Opcodes", "Code | Name | Description\n0 | Pour | Pours tea.\n1 | Stir | Stirs it.", "other: -, -, -"},
		{"an enumeration", "Sizes", "Value | Description\nSMALL | A small cup.\nLARGE | A large cup.", "other: -, -"},
		{"states", "Errors and states", "Order status | Description\nACCEPTED | The order was accepted.\nREJECTED | The order was rejected.", "other: -, -"},
		{"a list of shops", "Shops", "Code | Name\n01 | Corner\n02 | Harbour", "other: -, -"},
		{"a changelog", "Changelog", "Version | Date | Description\n1.1 | 2020-01-02 | Error codes were added.", "other: -, -, -"},
		{"methods and what they answer", "Methods", "Method | Path | Status\nGET | /cups | 200\nPOST | /cups | 201", "other: -, -, -"},
	} {
		t.Run(c.name, func(t *testing.T) {
			g := parseGrid(t, c.heading, c.table)
			table := readTable(g, nil)
			if got := outline(table); got != c.want {
				t.Errorf("got  %s (%s)\nwant %s", got, table.Why, c.want)
			}
			for _, column := range table.Columns {
				if column.Why == "" {
					t.Errorf("%q has no reason", column.Header)
				}
			}
			if table.Why == "" {
				t.Error("the table has no reason")
			}
		})
	}
}

// TestTableLeftInDoubt shows that a table is reported that is left out, though its constants speak of failure.
func TestTableLeftInDoubt(t *testing.T) {
	for table, doubtful := range map[string]bool{
		"Parameter | Text\nCUP_LOST_ERROR | a\nTEA_FAILURE | b":             true,
		"Variable | Default\nCUP_TIMEOUT | 30\nFAIL_FAST | 20":              false,
		"Event | When\nCupBroken | It fell.\nTeaRejected | It was cold.":    true,
		"Event | When\nCupOrdered | It is ordered.\nTeaPoured | It is hot.": false,
	} {
		read := readTable(parseGrid(t, "Kitchen", table), nil)
		if read.Kind != "other" || (read.doubt != "") != doubtful {
			t.Errorf("got %s and the doubt %q of:\n%s", outline(read), read.doubt, table)
		}
	}
}

// TestTableInOtherLanguage shows that a text in the document's own language is taken for what programs send only where the header says so.
func TestTableInOtherLanguage(t *testing.T) {
	for _, c := range []struct{ locale, table, want string }{
		{"nl", "Code | Beschrijving\n1001 | Onbekende fout\n1002 | Ongeldige aanvraag", "errors: code, summary"},
		{"nl", "Code | Beschrijving\n1001 | Unknown error\n1002 | Invalid request", "errors: code, message"},
		{"nl", "Code | Foutmelding\n1001 | Onbekende fout\n1002 | Ongeldige aanvraag", "errors: code, message"},
		{"en", "Error code | Message | Für Gäste\n1001 | No such cup | Die Tasse ist nicht da, und wir suchen sie\n1002 | No tea | Der Tee ist aus, und der Kaffee auch",
			"errors: code, message, note"},
		{"pt", "Tipo de erro | Descrição do erro\nxicara_perdida | A xícara não foi encontrada.\ncha_frio | O chá está frio.", "errors: code, summary"},
		{"fr", "Type d'erreur | Description\ntasse_perdue | La tasse est perdue.\nthe_froid | Le thé est froid.", "errors: code, summary"},
		{"zh", "代码 | 描述\n1001 | 未知错误\n1002 | 无效请求", "errors: code, summary"},
		{"zh", "代码 | 描述\n1001 | Unknown error\n1002 | Invalid request", "errors: code, message"},
	} {
		table := newTable(parseGrid(t, "Errors", c.table), nil, c.locale)
		table.decide(evidence{})
		if got := outline(table); got != c.want {
			t.Errorf("got %s, want %s of:\n%s", got, c.want, c.table)
		}
	}
}

// TestWideTable shows that a table with many columns is read, and in a time that does not grow with the number of its readings.
func TestWideTable(t *testing.T) {
	header, row := strings.Repeat("Error code | ", 40), strings.Repeat("NO_CUP | ", 40)
	table := readTable(parseGrid(t, "Errors", header+"Message\n"+row+"No such cup\n"+row+"No cup"), nil)
	if got := table.Columns[40].Role; table.Kind != "errors" || table.Column("code") < 0 || got != "message" {
		t.Errorf("got %s", outline(table))
	}
}

// TestTableByPage shows that a table in doubt is read as the others of its page are.
func TestTableByPage(t *testing.T) {
	const doubtful = "## Cups\n\n| Code | Meaning |\n|---|---|\n| 10 | Too hot to hold |\n| 11 | Half of it |\n| 12 | Upside down |\n"
	const sure = "\n## Errors\n\n| Code | Meaning |\n|---|---|\n| 20 | No tea |\n"
	for source, want := range map[string]string{
		doubtful:                               "other: -, -",
		doubtful + sure:                        "other: -, -",
		doubtful + sure + sure:                 "errors: code, summary",
		"# Error codes\n\n" + doubtful:         "other: -, -",
		"---\ntitle: Faults\n---\n" + doubtful: "other: -, -",
	} {
		if got := outline(readDocument(t, Settings{}, source)[0]); got != want {
			t.Errorf("got %s, want %s of:\n%s", got, want, source)
		}
	}
}

// TestTableByLineAbove shows that a line that introduces a table is nearer to it than a heading.
func TestTableByLineAbove(t *testing.T) {
	const table = "\n\n| Code | Reason |\n|---|---|\n| 4401 | The cup is gone or cold |\n| 4402 | There is no tea |\n"
	for above, want := range map[string]string{
		"**Errors when it pours:**":                                "errors: code, cause",
		"It may pour. These errors occur:":                         "errors: code, cause",
		"- It rejects cups with errors:":                           "errors: code, cause",
		"Possible errors":                                          "errors: code, cause",
		"**Parameters:**":                                          "other: -, -",
		"It pours, and that never ends with errors in the kitchen": "other: -, -",
	} {
		if got := outline(readDocument(t, Settings{}, "# Kitchen\n\n"+above+table)[0]); got != want {
			t.Errorf("got %s, want %s below %q", got, want, above)
		}
	}
}

// TestTableSettings shows that what errgen.yaml says of tables and columns goes before all else, and silences doubts.
func TestTableSettings(t *testing.T) {
	const source = "# Kitchen\n\n## Pots\n\n| Code | Meaning |\n|---|---|\n| 1 | Empty |\n| 2 | Full |\n"
	for _, c := range []struct{ name, kind, want string }{
		{"Pots", "errors", "errors: code, summary"},
		{"kitchen", "errors", "errors: code, summary"},
		{"Code | Meaning", "errors", "errors: code, summary"},
		{"Kitchen", "statuses", "statuses: code, summary"},
		{"Pots", "other", "other: -, -"},
	} {
		settings := Settings{Tables: []config.Table{{Name: c.name, Kind: c.kind}}}
		if got := outline(readDocument(t, settings, source)[0]); got != c.want {
			t.Errorf("tables: {%q: %s}: got %s, want %s", c.name, c.kind, got, c.want)
		}
	}
	settings := Settings{
		Tables:  []config.Table{{Name: "Pots", Kind: "other"}, {Name: "Kitchen", Kind: "errors"}},
		Columns: []config.Column{{Header: "meaning", Role: "message"}},
	}
	if got, want := outline(readDocument(t, settings, source)[0]), "other: -, -"; got != want {
		t.Errorf("the nearest heading does not count: got %s, want %s", got, want)
	}
	settings.Tables = settings.Tables[1:]
	if got, want := outline(readDocument(t, settings, source)[0]), "errors: code, message"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestTableIsStable reads a table many times over: nothing may depend on the order of a map.
func TestTableIsStable(t *testing.T) {
	g := parseGrid(t, "Errors", "Type | Error | Reason | Details | Result | Name\nx_y | 1 | a b | c d e | f g | H\nz_z | 2 | i j | k l m | n o | P")
	first := describe(readTable(g, nil))
	for range 50 {
		if got := describe(readTable(g, nil)); got != first {
			t.Fatalf("read once as\n%s\nand once as\n%s", first, got)
		}
	}
}

func parseGrid(t *testing.T, heading, table string) shapes.Grid {
	t.Helper()
	header, rows, _ := strings.Cut(table, "\n")
	source := "# " + heading + "\n\n" + header + "\n" + strings.Repeat("---|", strings.Count(header, "|")) + "---\n" + rows + "\n"
	doc, diags := markdown.Parse("page.md", []byte(source), markdown.Limits{})
	found := shapes.Read(doc)
	for _, g := range found.Grids {
		return g
	}
	t.Fatalf("no table: %v", diags)
	return shapes.Grid{}
}

func readDocument(t *testing.T, settings Settings, source string) []*Table {
	t.Helper()
	doc, _ := markdown.Parse("page.md", []byte(source), markdown.Limits{})
	found := shapes.Read(doc)
	all, diags := Read(found, settings, "en")
	for _, d := range append(diags, settings.Check(all, nil)...) {
		if d.Severity == diag.Error || settings.Tables != nil && d.Rule == "table-doubtful" {
			t.Error(d)
		}
	}
	return all
}

// outline is a table's kind and roles.
func outline(t *Table) string {
	var roles []string
	for _, c := range t.Columns {
		if c.Role == "" {
			c.Role = "-"
		}
		if c.Locale != "" {
			c.Role += "@" + c.Locale
		}
		roles = append(roles, c.Role)
	}
	return t.Kind + ": " + strings.Join(roles, ", ")
}

func describe(t *Table) string {
	s := outline(t) + "\n" + t.Why
	for _, c := range t.Columns {
		s += "\n" + c.Header + ": " + c.Why + c.doubt
	}
	return s
}

// readTable decides what a grid is about and what its columns hold, by itself alone.
func readTable(g shapes.Grid, overrides []config.Column) *Table {
	t := newTable(g, overrides, "en")
	t.decide(evidence{})
	return t
}
