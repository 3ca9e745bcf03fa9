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
			if took > 20*time.Second {
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

// nested returns lists in lists, n deep.
func nested(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprint(&b, strings.Repeat("  ", i), "- a\n")
	}
	return b.String()
}
