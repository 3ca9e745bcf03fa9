package generator

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestGrammar reads documents that a grammar makes: headings, lists, terms, tables, samples and components, in all orders, of codes,
// statuses, names and texts, in all orders, cases and marks. Nothing panics, each position lies in the document, each row of a table about
// errors is used or named, and what is generated is a package.
func TestGrammar(t *testing.T) {
	const documents, built = 600, 60 // of so many one is built, which takes longest
	file := filepath.Join(t.TempDir(), "errors.md")
	for seed := range uint64(documents) {
		w := writer{rand.New(rand.NewPCG(seed, 0))}
		source := w.document()
		if err := os.WriteFile(file, []byte(source), 0o666); err != nil {
			t.Fatal(err)
		}
		failed := t.Failed()
		grammarDocument(t, file, source, seed%built == 0)
		if t.Failed() && !failed {
			t.Logf("document %d:\n%s", seed, source)
		}
	}
}

func grammarDocument(t *testing.T, file, source string, build bool) {
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("panic: %v", r)
		}
	}()
	project, err := Read(Options{Specs: []string{file}, Output: "out"})
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(source, "\n")
	inside := func(line, column int) bool {
		return line >= 1 && line <= len(lines) && column >= 1 && column <= len(lines[line-1])+1
	}
	for _, d := range project.Diagnostics {
		if !inside(d.Line, d.Column) {
			t.Errorf("outside of the document: %+v", d)
		}
	}
	for _, r := range project.Reasons {
		for _, row := range r.Rows {
			if !inside(row.Line, 1) {
				t.Errorf("%s: outside of the document: %+v", r.Name, row)
			}
		}
	}
	for _, table := range project.Tables {
		if table.Kind != "other" && table.Used+len(table.Unused) != table.Rows {
			t.Errorf("line %d: %d rows, of which %d are used and %d named", table.Line, table.Rows, table.Used, len(table.Unused))
		}
	}
	if project.Failed() || !build {
		return
	}
	pkg, err := project.Generate()
	if err != nil {
		t.Fatal(err)
	}
	typeCheck(t, pkg.files, project)
}

// A writer makes documents, the same ones for the same seed.
type writer struct{ *rand.Rand }

// one returns one of several texts.
func (w writer) one(texts ...string) string { return texts[w.IntN(len(texts))] }

// some returns up to most texts, one of each call, joined.
func (w writer) some(most int, sep string, text func() string) string {
	var all []string
	for range 1 + w.IntN(most) {
		all = append(all, text())
	}
	return strings.Join(all, sep)
}

func (w writer) document() string {
	title := w.one("# Error codes\n\n", "# API\n\n", "---\ntitle: Errors\n---\n\n", "错误码\n===\n\n", "")
	return title + w.some(7, w.one("\n", "\n\n", "\n\n\n"), w.block) + w.one("", "\n")
}

func (w writer) block() string {
	switch w.IntN(12) {
	case 0, 1:
		return w.some(4, "\n\n", func() string { return strings.Repeat("#", 1+w.IntN(6)) + " " + w.entry() + w.one("", "\n\n"+w.below()) })
	case 2, 3:
		return w.list("")
	case 4:
		return w.some(4, "\n\n", func() string { return w.entry() + w.one("\n", "\n\n") + ": " + w.entry() })
	case 5, 6:
		return w.table()
	case 7:
		return w.htmlTable()
	case 8:
		return "```" + w.one("", "json", "text") + "\n" + w.some(4, "\n", w.sample) + w.one("\n```", "")
	case 9:
		return w.component()
	case 10:
		return w.some(4, "\n\n", func() string { return "**" + w.entry() + "**" + w.one("", "\n", "  \n", "\n\n") + w.below() })
	}
	return w.below()
}

// below is what stands below a heading.
func (w writer) below() string {
	return w.one("", w.entry(), w.text(), "> "+w.text(), w.labeled()+"\n\n"+w.labeled(), "Response HTTP Status: "+w.status())
}

func (w writer) list(indent string) string {
	mark := w.one("- ", "* ", "1. ", "+ ")
	return w.some(5, "\n", func() string {
		item := indent + mark + w.entry()
		switch w.IntN(6) {
		case 0:
			item += "\n" + indent + "  " + w.text()
		case 1:
			if len(indent) < 6 {
				item += "\n" + w.list(indent+"  ")
			}
		}
		return item
	})
}

func (w writer) table() string {
	width := 1 + w.IntN(4)
	row := func(cell func() string) string {
		n := width
		if w.IntN(8) == 0 {
			n = w.IntN(6)
		}
		cells := make([]string, n)
		for i := range cells {
			cells[i] = cell()
		}
		return w.one("| ", "| ", "") + strings.Join(cells, " | ") + w.one(" |", " |", "")
	}
	header := row(w.one3(w.header, w.header, func() string { return "" }))
	rows := w.some(6, "\n", func() string {
		switch w.IntN(9) {
		case 0:
			return "**" + w.entry() + "**|"
		case 1:
			return w.one(":::", "{% endtab %}", "{{< /tab >}}", "</Tab>", w.text())
		}
		return row(w.cell)
	})
	return header + "\n" + strings.Repeat("|---", width) + "|\n" + rows
}

// one3 returns one of three makers.
func (w writer) one3(makers ...func() string) func() string { return makers[w.IntN(len(makers))] }

func (w writer) htmlTable() string {
	row := func(tag string, cell func() string) string {
		return "<tr>" + w.some(4, "", func() string {
			return "<" + tag + w.one("", "", ` colspan="4"`, ` rowspan="2"`) + ">" + cell() + w.one("", "</"+tag+">")
		}) + w.one("", "</tr>")
	}
	return "<table>" + w.one("", "\n\n") + row("th", w.header) + "\n" + w.some(5, "\n", func() string { return row("td", w.cell) }) + w.one("", "</table>")
}

func (w writer) component() string {
	inner := w.one("\n", "\n\n") + w.one(w.below(), w.table(), w.list("")) + w.one("\n", "\n\n")
	switch w.IntN(5) {
	case 0:
		return fmt.Sprintf("<Accordion title=%q>%s</Accordion>", w.entry(), inner)
	case 1:
		return "<details><summary>" + w.entry() + "</summary>" + inner + "</details>"
	case 2:
		return ":::danger " + w.entry() + inner + ":::"
	case 3:
		return "{% tab title=\"" + w.status() + "\" %}" + inner + "{% endtab %}"
	}
	return "!!! failure \"" + w.entry() + "\"\n    " + strings.ReplaceAll(inner, "\n", "\n    ")
}

func (w writer) sample() string {
	return w.one(`{"error": {"code": `+w.code()+`, "message": "`+w.text()+`"}}`, "HTTP/1.1 "+w.status(), w.entry(), "{", "")
}

func (w writer) header() string {
	return w.one("Status", "HTTP status", "Error code", "Code", "Message", "Description", "Cause", "Solution", "Name", "Error", "zh-CN", "en-US",
		"错误码", "描述", "Old code", "", w.code(), w.status())
}

func (w writer) cell() string {
	return w.one(w.status(), w.code(), w.name(), w.text(), w.entry(), w.labeled()+w.one("<br>", " ")+w.labeled(), "- "+w.text()+" - "+w.text(),
		w.text()+"<br>"+w.text(), "-", "〃", "^^", "\"", "同上", "", "", "&nbsp;", w.text()+" (HTTP: 400)")
}

func (w writer) labeled() string {
	return w.one("Cause", "**Cause:**", "Solution", "**Reason**", "原因", "Message") + w.one(": ", "：", " - ") + w.text()
}

// entry is a code, a status or a name, and a text, or what comes near.
func (w writer) entry() string {
	parts := []string{w.one(w.code(), w.status(), w.name()), w.one("", w.code(), w.status(), w.name(), w.text()), w.one("", "", w.text())}
	between := w.one(" ", ": ", " - ", " – ", "：", " | ", " (", "<br>", "、", " = ", "")
	text := strings.Trim(strings.Join(parts, between), " ")
	if between == " (" {
		text += ")"
	}
	return w.marked(text)
}

func (w writer) status() string {
	return w.cased(w.marked(w.one("400", "401 Unauthorized", "403 Forbidden", "404: Not Found", "409 Conflict", "HTTP 422", "403/404", "Code 403",
		"Not Found (404)", "{HTTPStatus.S400_Bad_Request}", "5xx", "Status code 429", "HTTP/1.1 503 Service Unavailable", "400 – BAD_REQUEST", "999")))
}

func (w writer) code() string {
	return w.marked(w.one("4001", "-32700", "0", "1", "0x1F", "40001001", "E1001", "ORA-00001", "not_found", "NOT_FOUND", "NotFound", "auth/no-user",
		"IOError", "Key.NotFound", "TooManyCalls (1199)", "–5", "1.2.3", "2024-01-05", "4xx", "1000-1999"))
}

func (w writer) name() string {
	return w.marked(w.one("CONFLICT", "BadRequestError", "NO_SUCH_CUP", "noCup", "ß", "错误"))
}

func (w writer) text() string {
	return w.cased(w.one("no such cup", "The cup {id} was not found.", "Invalid cup, it's not a \"cup\"!", "杯子不存在。", "Unauthorized", "Not Found", "a", "",
		"`cup_id` is missing", "see [cups](cups.md)", "*x* fails * y", "50 % of cups &lt; 3", "Cups\\|saucers", "The cup is broken. Solution: take another."))
}

// marked marks a text up, or not.
func (w writer) marked(text string) string {
	switch w.IntN(8) {
	case 0:
		return "`" + text + "`"
	case 1:
		return "**" + text + "**"
	case 2:
		return w.one("\""+text+"\"", "“"+text+"”", "*"+text+"*", "["+text+"](#x)", "~~"+text+"~~", "<b>"+text+"</b>")
	}
	return text
}

// cased writes a text in another case, or not.
func (w writer) cased(text string) string {
	switch w.IntN(6) {
	case 0:
		return strings.ToUpper(text)
	case 1:
		return strings.ToLower(text)
	}
	return text
}
