// Package evidence finds out of real responses where bodies hold what: which pointers lead to documented codes and messages, and which bodies
// of a 2xx are errors'. It only counts; what it finds is shown with its figures, and decided by the keeper.
package evidence

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// Limits of what is looked at in one body. Responses are untrusted.
const (
	maxLeaves = 2000
	maxDepth  = 8
	maxText   = 4 << 10 // bytes of a value
	maxPlaces = 4000    // of all bodies
	maxValues = 200_000 // … and of values at them
	maxAlike  = 16      // values of one body at one place
)

// Documents is what the documents say that responses are compared with.
type Documents struct {
	Catalog   *support.Catalog
	Codes     []string // of all errors, in every spelling
	Successes []string // codes of rows of success
}

// A Collector counts what responses hold. It must not be used concurrently.
type Collector struct {
	documents Documents
	known     map[string]bool // codes of errors
	folded    map[string]bool // … in lower case
	fine      map[string]bool // codes of success
	places    map[string]*place
	values    int // that are kept
	answers   []answer
}

// New returns a collector for what documents say.
func New(d Documents) *Collector {
	c := &Collector{documents: d, known: map[string]bool{}, folded: map[string]bool{}, fine: map[string]bool{}, places: map[string]*place{}}
	for _, code := range d.Codes {
		c.known[code], c.folded[strings.ToLower(code)] = true, true
	}
	for _, code := range d.Successes {
		c.fine[code] = true
	}
	return c
}

// An answer is one response, by its number.
type answer struct {
	status int
	format string // of the body: "json", or the name of one of support.Formats; "" if it has no fields
}

// A place is where responses hold values: a pointer in which the elements of an array are one, or a header.
type place struct {
	path     []string
	header   string // its name, in place of path
	key      string
	values   []value
	codes    map[spelling]map[string]bool // how documented codes are written there, and which
	messages int                          // how many documented messages stand there
}

// A value is what one response has at a place.
type value struct {
	answer  int
	text    string // of a string or a number
	flag    bool   // it is true or false, and no text
	truth   bool
	code    bool     // it is a documented code,
	how     spelling // … written so
	message bool     // it is a documented message
}

// A spelling is how a documented code is written where it is sent.
type spelling struct {
	after  string // what stands before it
	before string // … and behind it
	fold   bool   // its case is another
}

// at returns a pointer to a place.
func (p *place) at() model.Pointer { return model.Pointer{Path: p.path, Header: p.header} }

// Add counts a response. A status of 0 is unknown; the header may be nil.
func (c *Collector) Add(status int, header http.Header, body []byte) {
	n := len(c.answers)
	v, format := decode(body)
	c.answers = append(c.answers, answer{status: status, format: format})
	for _, name := range slices.Sorted(maps.Keys(header)) {
		if isCodeName([]string{name}) || strings.HasSuffix(strings.ToLower(name), "message") {
			c.count(place{header: http.CanonicalHeaderKey(name)}, value{answer: n, text: strings.TrimSpace(strings.Join(header[name], ", "))})
		}
	}
	if format != "" {
		leaves := maxLeaves
		c.walk(n, v, nil, &leaves)
	}
}

// decode returns what is in a body, and its format; "" if it has none that has fields.
func decode(body []byte) (v any, format string) {
	doc, format := support.ReadBody(body)
	if format == "" || doc[0] != '{' && doc[0] != '[' {
		return nil, ""
	}
	d := json.NewDecoder(bytes.NewReader(doc))
	d.UseNumber()
	if d.Decode(&v) != nil {
		return nil, ""
	}
	return v, format
}

// walk counts the values in a part of a body.
func (c *Collector) walk(answer int, v any, path []string, leaves *int) {
	if *leaves--; *leaves < 0 || len(path) > maxDepth {
		return
	}
	switch v := v.(type) {
	case map[string]any:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			c.walk(answer, v[name], append(path, name), leaves)
		}
	case []any:
		for _, element := range v {
			c.walk(answer, element, append(path, "*"), leaves)
		}
	case bool:
		c.count(place{path: path}, value{answer: answer, flag: true, truth: v})
	case string:
		c.count(place{path: path}, value{answer: answer, text: v})
	case json.Number:
		c.count(place{path: path}, value{answer: answer, text: v.String()})
	}
}

// count adds a value to those of its place.
func (c *Collector) count(at place, v value) {
	if len(v.text) > maxText || v.text == "" && !v.flag {
		return
	}
	key := at.at().String()
	p := c.places[key]
	if p == nil {
		if len(c.places) >= maxPlaces {
			return
		}
		p = &place{path: slices.Clone(at.path), header: at.header, key: key, codes: map[spelling]map[string]bool{}}
		c.places[key] = p
	}
	if c.values == maxValues || p.isFull(v.answer) {
		return
	}
	c.values++
	text := v.text
	if head, _, cut := strings.Cut(text, ":"); cut && at.header != "" { // NoSuchCup:http://…
		text, v.how.before = head, ":"
	}
	before := v.how.before
	v.how, v.code = c.spelled(text)
	if v.how.before = before; v.code {
		if p.codes[v.how] == nil {
			p.codes[v.how] = map[string]bool{}
		}
		p.codes[v.how][v.text] = true
	}
	if strings.Contains(v.text, " ") && c.documents.Catalog.Fits(v.text) {
		v.message = true
		p.messages++
	}
	p.values = append(p.values, v)
}

// isFull reports whether enough values of one body are kept here.
func (p *place) isFull(answer int) bool {
	n := len(p.values)
	return n >= maxAlike && p.values[n-maxAlike].answer == answer
}

// spelled says how a value writes a documented code.
func (c *Collector) spelled(text string) (spelling, bool) {
	const longest = 200 // bytes
	switch {
	case text == "" || len(text) > longest:
		return spelling{}, false
	case c.known[text]:
		return spelling{}, true
	}
	for _, mark := range []string{"#", "/", ":"} {
		if at := strings.LastIndex(text, mark); at >= 0 && c.folded[strings.ToLower(text[at+1:])] {
			return spelling{after: mark, fold: !c.known[text[at+1:]]}, true
		}
	}
	lower := strings.ToLower(text)
	if c.folded[lower] {
		return spelling{fold: true}, true
	}
	for at := 0; at < len(lower); at++ {
		if strings.IndexByte("_-.", lower[at]) >= 0 && at > 0 && c.folded[lower[at+1:]] {
			return spelling{after: text[:at+1], fold: !c.known[text[at+1:]]}, true
		}
	}
	return spelling{}, false
}

// isFailure reports whether a status alone says that a request failed.
func (a answer) isFailure() bool { return a.status >= 400 }

// isHTTPStatus reports whether a value is nothing but its response's status.
func (c *Collector) isHTTPStatus(v value) bool {
	return v.text == strconv.Itoa(c.answers[v.answer].status)
}
