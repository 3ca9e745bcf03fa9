package markdown

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"
)

// TestHostile reads inputs made to cost much. What grows with the square of its input takes minutes here.
func TestHostile(t *testing.T) {
	const n = 100_000
	repeat := strings.Repeat
	inputs := map[string]string{
		"brackets open":       repeat("[", n),
		"brackets close":      "[" + repeat("]", n),
		"brackets nested":     repeat("[", n) + "a" + repeat("]", n),
		"links unclosed":      repeat("[a](<b", n),
		"links half":          repeat("[a](b", n),
		"links":               repeat("[a](b)", n),
		"link titles":         repeat("[a](b \"", n),
		"link titles in turn": repeat("[a](b 'c\" ", n),
		"images":              repeat("![](", n),
		"images nested":       repeat("![[]()", n),
		"bracket parens":      repeat("[ (](", n),
		"paren brackets":      repeat("](", n),
		"references":          repeat("[a]: b\n", n),
		"references split":    repeat("[a]:\nb\n", n),
		"references used":     "[a]: " + repeat("b", n) + "\n\n" + repeat("[a]", n),
		"reference titles":    repeat("[a]: b\n'c\n", n),
		"reference parens":    repeat("[a]: b (\n", n),
		"reference open":      repeat("[a\n", n),
		"references apart":    repeat("[a]: b\n\n", n),
		"stars":               repeat("*", n),
		"stars open":          repeat("*a ", n),
		"stars close":         repeat("a* ", n),
		"stars nested":        repeat("*a **a ", n),
		"stars crossed":       repeat("*a_ ", n),
		"stars by three":      "a**b" + repeat("c* ", n),
		"underscores":         repeat("a_", n),
		"tildes":              repeat("~a ~~b ", n),
		"backticks":           repeat("`", n),
		"backticks apart":     repeat("` ", n) + "``",
		"backticks growing":   growing("`", 600),
		"tags":                repeat("<", n),
		"tags open":           repeat("<a ", n),
		"tags half":           repeat("<a b=\"", n),
		"tags attributes":     repeat("<a b='\"c ", n),
		"tags closed":         repeat("</a ", n),
		"panels of tags":      repeat("<A title='x'>\n\n", n/2) + repeat("</B>\n\n", n/2),
		"terms":               repeat(":   a\n    :   b\n", n/4),
		"terms nested":        "a\n" + deeper(":   b", 300),
		"panels empty":        repeat("!!! note\n", n),
		"panels nested":       deeper("!!! note \"a\"", 300),
		"tags bold":           repeat("<b>", n),
		"tags all":            repeat("<i></i>", n),
		"tags code":           repeat("<code>", n),
		"tags links":          repeat("<a href=x>", n),
		"tags unknown":        repeat("<x y=z></x>", n),
		"comments":            repeat("<!--", n),
		"comments inline":     "a" + repeat("<!--", n),
		"declarations":        "a" + repeat("<!A ", n),
		"instructions":        "a" + repeat("<?", n),
		"cdata":               "a" + repeat("<![CDATA[", n),
		"autolinks":           repeat("<a:b", n),
		"mails":               repeat("<a@b", n),
		"mail long":           "<" + repeat("a", n) + "@" + repeat("b.", n),
		"components":          repeat("<Tab>\n", n),
		"component attribute": "<Tab " + repeat("a ", n),
		"blocks":              repeat("<div>\n", n),
		"blocks apart":        repeat("<div>\n\n", n),
		"entities":            repeat("&", n),
		"entities half":       repeat("&amp", n),
		"entities long":       repeat("&"+repeat("a", 40), n/10),
		"backslashes":         repeat(`\`, n),
		"escaped pipes":       "|a|b|\n|-|-|\n" + repeat(`\|`, n),
		"escaped code":        "|a|b|\n|-|-|\n" + repeat("|`\\|`|`\\|`|\n", n/10),
		"pipes":               repeat("|", n),
		"pipes in lines":      repeat("|\n", n),
		"rows":                repeat("|a|b|\n", n),
		"delimiters":          repeat("|-|-|\n", n),
		"delimiters wide":     repeat("|-", n) + "\n" + repeat("|-", n),
		"header wide":         repeat("|a", n) + "\n" + repeat("|-", n) + "\n" + repeat("a\n", 10),
		"tables":              repeat("|a|b|\n|-|-|\n\n", n),
		"tables in a row":     repeat("a\n-:\n-\n", n),
		"quotes":              repeat(">", n),
		"quotes spaced":       repeat("> ", n),
		"quotes in lines":     repeat(repeat(">", 90)+"a\n", n/90),
		"quotes lazy":         repeat(">", 90) + "a\n" + repeat("b\n", n),
		"lists":               repeat("- ", n) + "a",
		"lists growing":       nested(400),
		"lists blank":         nested(90) + repeat("\n", n),
		"lists empty":         repeat("-\n", n),
		"lists numbered":      repeat("1. ", n),
		"lists quoted":        "> " + repeat("- ", n) + "a\n" + repeat(">\n", n),
		"lists in quotes":     repeat("> - ", n),
		"headings":            repeat("# a\n", n),
		"headings deep":       repeat("# a\n## a\n### a\n#### a\n##### a\n###### a\n", n/6),
		"headings stars":      "# " + repeat("*a_ ", n),
		"headings below":      repeat("a\n=\n", n),
		"fences":              repeat("```\n", n),
		"code":                repeat("    a\n", n),
		"tabs":                repeat("\t", n) + "a",
		"tabs in lists":       repeat("-\t", n),
		"carriage returns":    repeat("\r", n),
		"line feeds":          repeat("\n", n),
		"lines":               repeat("a\n", n),
		"nul":                 repeat("\x00", n),
		"not utf-8":           repeat("\xff", n),
		"front matter":        "---\n" + repeat("a: b\n", n),
		"one word":            repeat("a", n),
		"breaks":              repeat("a\\\n", n),
		"breaks html":         repeat("<br>", n),
		"blanks":              "a" + repeat(" ", n) + "b",
		"printf":              repeat("%*d", n),
		"tables open":         repeat("<table>", n),
		"tables apart":        repeat("<table>\n\n", n),
		"tables in sections":  repeat("<table><tr><td>a\n\n# b\n\n", n/4),
		"tables unclosed":     "<table>" + repeat("<tr><td>a", n),
		"tables of one cell":  repeat("<table><tr><td>a</td></tr></table>\n\n", n/4),
		"tables half":         "<table>" + repeat("<td a=\"", n),
		"tables of tags":      "<table><tr><td>" + repeat("<div>", n),
		"tables of names":     "<table><tr><td>" + repeat("<a1>", n),
		"tables of comments":  "<table><tr><td>" + repeat("<!--", n),
		"tables of backticks": "<table><tr><td>" + repeat("` ", n),
		"tables of text":      "<table><tr><td>" + repeat("a\n\n", n),
		"tables of blanks":    "<table><tr><td>" + repeat(" <b> ", n),
		"tables of pre":       "<table><tr><td>" + repeat("<pre>\n", n),
		"tables of colspans":  "<table><tr>" + repeat("<td colspan=1000>", n/10),
		"tables of rowspans":  "<table>" + repeat("<tr><td rowspan=65534>", n/10),
		"tables of both":      "<table><tr>" + repeat("<td rowspan=65534 colspan=1000>", 30) + repeat("<tr><td>", n),
		"tables wide":         "<table><tr>" + repeat("<td>", n) + repeat("<tr><td>", n),
		"tables of heads":     "<table>" + repeat("<tr><th>a<th>b<tr><td>c<td>d", n/10),
		"tables in lists":     repeat("- <table><tr><td>a\n", n/4),
		"definitions":         repeat("a\n: b\n", n),
		"definitions apart":   repeat("a\n\n: b\n\n", n),
		"definitions of one":  "a\n" + repeat(": b\n", n),
		"definitions stars":   repeat("*a\n: *b\n", n/4),
		"mdx comments":        repeat("{/* a */}\n\n", n) + "{/*" + repeat("*/", n),
	}
	for name, input := range inputs {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			doc, _ := Parse("hostile.md", []byte(input), Limits{})
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			t.Logf("%d bytes: %v, %d bytes allocated", len(input), took, after.TotalAlloc-before.TotalAlloc)
			const hang = time.Minute // what grows with the square of the input takes far longer, on any machine
			if took > hang {
				t.Errorf("%d bytes take %v", len(input), took)
			}
			checkDocument(t, doc)
		})
	}
}

// growing returns runs of s, each longer than the one before.
func growing(s string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprint(&b, strings.Repeat(s, i+1), " ")
	}
	return b.String()
}

// deeper returns a line n times, each indented by four columns more than the one above.
func deeper(line string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintln(&b, strings.Repeat("    ", i)+line)
	}
	return b.String()
}

// nested returns lists in lists, n deep.
func nested(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprint(&b, strings.Repeat("  ", i), "- a\n")
	}
	return b.String()
}
