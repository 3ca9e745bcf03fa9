package support

import (
	"fmt"
	"maps"
	"math/rand"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestTemplates(t *testing.T) {
	for _, tt := range []struct {
		template, message string
		want              []string // the values, nil if the message does not fit
	}{
		// Literals are compared normalised, and whole.
		{"Unable to authenticate.", "unable to authenticate", []string{}},
		{"Unable to authenticate.", "Unable to authenticate (OAuth)", nil},
		{"Unable to authenticate.", "Unable to", nil},
		{"From can't be empty.", "from  can’t be\u00a0empty", []string{}},
		{"错误 {X}", "错误： 7", nil},
		{"错误：{X}", "错误: 7", []string{"7"}},
		// A hole takes one or more characters, as few as possible.
		{"user {X} not found", "User bob not found.", []string{"bob"}},
		{"user {X} not found", "user a not found not found", []string{"a not found"}},
		{"{X} not {Y}", "a not b not c", []string{"a", "b not c"}},
		{"{X}s", "busss", []string{"buss"}},
		{"a{X}b{Y}b", "a1b2b3b", []string{"1", "2b3"}},
		{"user {X} not found", "user not found", nil},
		{"{X}", "", nil},
		{"{X}", "anything at all", []string{"anything at all"}},
		{"appkey: {X}/{Y}", "appkey: a/b/c", []string{"a", "b/c"}},
		// It does not take white space alone.
		{"[{X}]", "[ ]", nil},
		{"[{X}]", "[\u200b]", nil},
		{"[{X}]", "[]]", []string{"]"}},
		{"a {X} c", "a   c", nil},
		// Values are cut from the message as sent, and trimmed.
		{"users [{X}] are not members!", "Users [ Bob,  ‘ÄÖ’ ] are not members!", []string{"Bob,  ‘ÄÖ’"}},
		{"group: {X}.", "GROUP:  4065。", []string{"4065"}},
		{"group: {X}.", "group:4065.", nil},
		{"group:{X}", "group: 4065", []string{"4065"}},
		{"{X} exists", "\ufeff“Bob\u00a0” exists", []string{"“Bob\u00a0”"}},
		{"{X}是", "\xe6\x98是", []string{"\xe6\x98"}},
	} {
		k := catalogOf([]sampleRow{{message: tt.template}})
		got := k.values(tt.message)
		if !slices.Equal(got, tt.want) || (got == nil) != (tt.want == nil) {
			t.Errorf("%q in %q: got %q, want %q", tt.message, tt.template, got, tt.want)
		}
	}
}

// values returns what the holes of the template that message fits took, nil if it fits none.
func (k *Catalog) values(message string) []string {
	m := matcher{c: &k.c, s: trim(message)}
	if m.identify() < 0 {
		return nil
	}
	values := make([]string, len(m.holes()))
	for n := range values {
		values[n] = m.value(n)
	}
	return values
}

// Which row it is that status, code and message identify.
func TestIdentity(t *testing.T) {
	rows := []Row{
		{Reason: "legal", Status: 400, Code: "illegal", ByCode: false},
		{Reason: "legal required", Status: 400, Code: "required"},
		{Reason: "no code", Status: 400},
		{Reason: "no code 401", Status: 401},
		{Reason: "twin a", Status: 400, Code: "twin"},
		{Reason: "twin b", Status: 403, Code: "twin"},
		{Reason: "by code", Status: 400, Code: "parse", ByCode: true},
		{Reason: "by code a", Status: 429, Code: "limit", ByCode: true},
		{Reason: "by code b", Status: 403, Code: "limit", ByCode: true},
		{Reason: "wide", Status: 400, Code: "illegal"},
		{Reason: "strict", Status: 400, Code: "short"},
		{Reason: "same a", Status: 400, Code: "same"},
		{Reason: "same b", Status: 400, Code: "same"},
	}
	templates := []Template{
		template(0, "A name is required."),
		template(1, "A name is required."),
		template(2, "set failed"),
		template(3, "set failed"),
		template(4, "Service not found"),
		template(5, "Service not found"),
		template(6, "Unexpected {X}"),
		template(9, "A {X} is required."),
		{Row: 10, Text: "\x00: \x00", Holes: []string{"A", "B"}, Strict: true},
		template(11, "in two rows"),
		template(12, "in two rows"),
	}
	k := NewCatalog(rows, templates, sampleResponse, nil)
	for _, tt := range []struct {
		why           string
		status        int
		code, message string
		by, want      string
		candidates    []string
	}{
		{"the code sent decides", 400, "required", "a name is required", "message", "legal required", nil},
		{"more literal characters decide", 400, "illegal", "a name is required", "message", "legal", nil},
		{"another value is the wider one", 400, "illegal", "a game is required", "message", "wide", nil},
		{"without a code, several", 400, "", "a name is required", "none", "", []string{"legal", "legal required"}},
		{"another code", 400, "other", "a name is required", "none", "", []string{"legal", "legal required", "wide"}},
		{"no code documented, any sent", 400, "other", "set failed", "message", "no code", nil},
		{"status decides between equals", 401, "", "set failed", "message", "no code 401", nil},
		{"status never excludes", 404, "twin", "service not found", "none", "", []string{"twin a", "twin b"}},
		{"status unknown", 0, "twin", "service not found", "none", "", []string{"twin a", "twin b"}},
		{"status known", 403, "twin", "service not found", "message", "twin b", nil},
		{"two rows, one text", 400, "same", "in two rows", "none", "", []string{"same a", "same b"}},
		{"strict: code sent", 400, "short", "x: y", "message", "strict", nil},
		{"strict: other code", 400, "illegal", "x: y", "none", "", []string{"legal", "wide"}},
		{"strict: no code", 400, "", "x: y", "none", "", nil},
		{"by message before code", 400, "parse", "unexpected end", "message", "by code", nil},
		{"by code", 500, "parse", "something else", "code", "by code", nil},
		{"by code, no message", 0, "parse", "", "code", "by code", nil},
		{"by code, status decides", 403, "limit", "slow down", "code", "by code b", nil},
		{"by code, several", 500, "limit", "slow down", "none", "", []string{"by code a", "by code b"}},
		{"by code before another code's message", 400, "parse", "a name is required", "code", "by code", nil},
		{"message of a row without code before code", 400, "parse", "set failed", "message", "no code", nil},
		{"no message: the code's rows", 0, "illegal", " ", "none", "", []string{"legal", "wide"}},
		{"no message: those with the status", 403, "twin", "", "none", "", []string{"twin b"}},
		{"no message, unknown code", 403, "other", "", "none", "", nil},
		{"nothing", 0, "", "", "none", "", nil},
		{"unknown message", 400, "illegal", "no such thing", "none", "", []string{"legal", "wide"}},
	} {
		got := k.Lookup(tt.status, tt.code, tt.message)
		if got.By != tt.by || got.Reason != tt.want || !slices.Equal(got.Candidates, tt.candidates) {
			t.Errorf("%s: got %s %q %q, want %s %q %q", tt.why, got.By, got.Reason, got.Candidates, tt.by, tt.want, tt.candidates)
		}
	}
}

// A template filled with values comes back with the same row and the same values.
func TestRoundTrip(t *testing.T) {
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
	random := rand.New(rand.NewSource(1))
	k := catalogOf(agoraRows)
	for n, row := range agoraRows {
		for range 1000 {
			tmpl := template(n, row.message)
			want := make(map[string]string)
			message := tmpl.Text
			for _, name := range tmpl.Holes {
				value := make([]byte, 1+random.Intn(32))
				for i := range value {
					value[i] = letters[random.Intn(len(letters))]
				}
				want[name] = string(value)
				message = strings.Replace(message, "\x00", string(value), 1)
			}
			got := k.Lookup(row.status, row.code, message)
			if got.Reason != reasonOf(n) || !maps.Equal(got.Params, want) {
				t.Fatalf("%q: got row %s %v, want row %d %v", message, got.Reason, got.Params, n, want)
			}
		}
	}
}

// What may stand in a fuzzed template and message: few letters, so that they meet.
var fuzzTemplates = []string{
	"a{X}b", "{X}a", "{X} a {Y} b", "aa{X}aa{Y}", "a b", "ab{X}", "{X}ab{Y}ba{Z}", "a {X}", "错{X}错", "{X}", "a{X}a", "{X}:{Y}", "A-{X}", "“{X}” b",
}

// FuzzMatch compares the tree with an anchored regular expression for each template.
func FuzzMatch(f *testing.F) {
	for _, message := range []string{"a b", "aabaab", "x a y b.", "“a” b", "错a错 ", "a   a", "a\u200b b", "aaaaaaaaaaaa", "\xe9\x94a", "a:b:c"} {
		f.Add(message, uint16(0xffff))
	}
	f.Fuzz(func(t *testing.T, message string, which uint16) {
		var rows []sampleRow
		for n, text := range fuzzTemplates {
			if which>>n&1 != 0 {
				rows = append(rows, sampleRow{message: text})
			}
		}
		k := catalogOf(rows)
		m := matcher{c: &k.c, s: trim(message)}
		m.run()
		want := reference(rows, message)
		if got := m.rank; len(want) == 0 && got != rankNone {
			t.Fatalf("%q fits %d of %v, want none", message, m.best.row, rows)
		}
		if len(want) == 0 {
			return
		}
		if m.tied != (len(want) > 1) {
			t.Fatalf("%q in %v: tied %v, want %v", message, rows, m.tied, want)
		}
		var got []string
		for n := range m.holes() {
			got = append(got, m.value(n))
		}
		if diff := cmp.Diff(want[int(m.best.row)], got); diff != "" {
			t.Errorf("%q in %v: %s", message, rows, diff)
		}
	})
}

// reference returns the values by row of the templates that fit with most literal characters.
func reference(rows []sampleRow, message string) map[int][]string {
	sent := trim(message)
	var folded []byte
	var from []int // where each byte of folded begins in sent
	for i := 0; i < len(sent); {
		b, j := next(sent, i)
		folded, from = append(folded, b), append(from, i)
		i = j
	}
	from = append(from, len(sent))
	best, fits := 0, map[int][]string(nil)
	for n, row := range rows {
		tmpl := template(n, row.message)
		values, ok := fit(Normalize(tmpl.Text), folded, from, sent)
		if !ok {
			continue
		}
		tmpl.Text = Normalize(tmpl.Text)
		chars := tmpl.end().Chars
		if fits == nil || chars > best {
			best, fits = chars, map[int][]string{}
		}
		if chars == best {
			fits[n] = values
		}
	}
	return fits
}

// fit matches bytes as Latin-1, since a hole may take broken UTF-8.
func fit(text string, folded []byte, from []int, sent string) (values []string, ok bool) {
	var expr strings.Builder
	expr.WriteString(`^`)
	for _, c := range []byte(text) {
		if c == hole {
			expr.WriteString(`( *[^ ](?s:.*?))`)
			continue
		}
		expr.WriteString(regexp.QuoteMeta(string(rune(c))))
	}
	expr.WriteString(`$`)
	latin := make([]rune, len(folded))
	at := make(map[int]int) // place in the UTF-8 of latin -> place in folded
	width := 0
	for n, c := range folded {
		latin[n] = rune(c)
		at[width] = n
		width += len(string(rune(c)))
	}
	at[width] = len(folded)
	found := regexp.MustCompile(expr.String()).FindStringSubmatchIndex(string(latin))
	if found == nil {
		return nil, false
	}
	for n := 2; n < len(found); n += 2 {
		values = append(values, trimBlank(sent[from[at[found[n]]]:from[at[found[n+1]]]]))
	}
	return values, true
}

// The work is bounded for any template and any message; beyond the bound a message is not documented.
func TestHostile(t *testing.T) {
	as := strings.Repeat("a", 10_000)
	for _, tt := range []struct {
		name    string
		rows    []sampleRow
		message string
		want    bool
	}{
		{"many holes", []sampleRow{{message: strings.Repeat("{X}a", maxHoles) + "b"}}, as, false},
		{"many holes, fits", []sampleRow{{message: holesBefore("a", maxHoles)}}, as, true},
		{"too many holes", []sampleRow{{message: strings.Repeat("{X}a", maxHoles+1)}}, as, false},
		{"long literals", []sampleRow{{message: strings.Repeat("{X}"+strings.Repeat("a", 500), maxHoles) + "b"}}, as, false},
		{"many trees", manyHoles(200), as + as, false},
		{"long message", []sampleRow{{message: "{X}a"}}, strings.Repeat("a", maxWork+1), false},
	} {
		k := catalogOf(tt.rows)
		start := time.Now()
		got := k.identify(0, "", tt.message) >= 0
		if spent := time.Since(start); spent > time.Second {
			t.Errorf("%s: took %v", tt.name, spent)
		}
		if got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}

// holesBefore returns a template of so many holes, each before a literal.
func holesBefore(literal string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "{X%d}%s", i, literal)
	}
	return b.String()
}

// A placeholder that a message has twice is one value.
func TestSameHoleTwice(t *testing.T) {
	k := catalogOf([]sampleRow{{message: "{A} is not {A}"}, {message: "{A} is not {B}, but {A}"}})
	for message, want := range map[string]int{
		"bob is not bob":               0,
		"bob is not bob.":              0,
		"bob is not alice":             -1,
		"bob is not alice, but bob":    1,
		"bob is not alice, but carol":  -1,
		"bob is not Bob":               -1,
		"a is not b is not a is not b": -1, // a hole takes as little as it can
		strings.Repeat("x", 1<<19) + " is not " + strings.Repeat("x", 1<<19): -1, // too much to compare
	} {
		if got := k.identify(0, "", message); got != want {
			t.Errorf("%.40q is row %d, want %d", message, got, want)
		}
	}
}

// manyHoles returns templates with so many holes that a matcher does not remember all of them.
func manyHoles(n int) []sampleRow {
	rows := make([]sampleRow, n)
	for i := range rows {
		rows[i].message = fmt.Sprintf("{X}%s{Y}a{Z}b", strings.Repeat("a", i+1))
	}
	return rows
}

func TestLookupDoesNotAllocate(t *testing.T) {
	k := catalogOf(agoraRows)
	for _, message := range []string{
		"This request has reached api limit.", "User: bob doesn’t exist in group: 4065.", "users [a, b] are not members of this group", "",
	} {
		if n := testing.AllocsPerRun(100, func() {
			k.identify(403, "forbidden_op", message)
			Lookup(403, CodeForbiddenOp, message)
		}); n != 0 {
			t.Errorf("%q: %v allocations", message, n)
		}
	}
}

// Codes that identify by themselves answer without a look at the message, and as they would with one.
func TestSoleCodes(t *testing.T) {
	rows := []Row{
		{Reason: "plain", Status: 400, Code: "plain", Also: []string{"17"}, ByCode: true}, {Reason: "valued", Code: "valued", ByCode: true},
		{Reason: "twin a", Code: "twin", Status: 400, ByCode: true}, {Reason: "twin b", Code: "twin", Status: 403, ByCode: true}, {Reason: "told", Code: "told"},
	}
	templates := []Template{template(0, "plain"), template(1, "no {X}"), template(4, "told")}
	for _, more := range [][]Row{nil, {{Reason: "any"}}} {
		all, told := append(slices.Clone(rows), more...), slices.Clone(templates)
		if more != nil {
			told = append(told, template(5, "any")) // is sent with any code
		}
		k := NewCatalog(all, told, sampleResponse, nil)
		for _, code := range []string{"plain", "17", "valued", "twin", "told", "other", ""} {
			for _, message := range []string{"", "plain", "no cup", "told", "any", "other"} {
				for _, status := range []int{0, 400, 403} {
					want := k.Lookup(status, code, message).Reason
					if got, _ := k.c.lookup(status, Code(code), message); string(got) != want {
						t.Errorf("%d %q %q: got %q, want %q", status, code, message, got, want)
					}
				}
			}
		}
		if sole := k.c.codes.find("plain").reason != ""; sole != (more == nil) {
			t.Errorf("plain identifies by itself: %v", sole)
		}
	}
}
