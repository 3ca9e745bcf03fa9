package support

import (
	"cmp"
	"net/http"
	"slices"
)

// MaxHoles is the number of holes that a template may have; one with more never matches.
const MaxHoles = maxHoles

// hole stands for a hole in a template's text.
const hole = '\x00'

// Normalize returns a message, or a template with a NUL byte for each hole, in the form in which messages are compared.
// Normalising twice changes nothing.
func Normalize(s string) string {
	s = trim(s)
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		var c byte
		c, i = next(s, i)
		b = append(b, c)
	}
	return string(b)
}

// A Row is one documented error of a [Catalog].
type Row struct {
	Reason string
	Status int      // 0 if the document names none
	Code   string   // "" if the document names none
	Also   []string // other spellings of it
	ByCode bool     // the code alone identifies the error, however it is spelled
	Retry  string   // "yes" if the same request may succeed later, "no" if it can't, else as the status says
}

// ByReason returns the numbers of the rows in the order of their reasons.
func ByReason(rows []Row) []int {
	order := make([]int, len(rows))
	for n := range rows {
		order[n] = n
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(rows[a].Reason, rows[b].Reason) })
	return order
}

// A Response says where a body holds what.
type Response struct {
	Code, Message []Pointer   // tried in turn: of codes, the first to a documented one counts, else the first to any
	MaxBody       int         // bytes of a body that are read
	ErrorIf       []Condition // responses for which one holds are errors although the status is below 400
	Formats       []string    // of bodies beside JSON, tried in turn: the names of Formats
	AnyCase       bool        // the case of ASCII letters in codes makes no difference
}

// A Pointer says where a response holds a value: a body, or a header.
type Pointer struct {
	Path   []string // the reference tokens of an RFC 6901 JSON pointer, unescaped; "*" is each element of an array
	Header string   // in place of Path, a header's canonical name; "" if the value is in the body
	After  string   // what stands before what counts; "" if all counts
	Before string   // what stands behind what counts; "" if all counts
	Known  bool     // the value counts only if it is a documented code,
	Word   bool     // … or at least one word
}

// A Condition holds for a body in which the first of the pointers to a value other than null leads to one that is none of Not, or, if there
// are any in it, one of Is. Both are JSON texts.
type Condition struct {
	Pointers []Pointer
	Is, Not  []string
}

func verdictOf(retry string) verdict {
	switch retry {
	case "yes":
		return retryYes
	case "no":
		return retryNo
	}
	return retryByStatus
}

func pointersOf(ps []Pointer) []pointer {
	out := make([]pointer, len(ps))
	for n, p := range ps {
		out[n] = pointer{path: p.Path, header: p.Header, after: p.After, before: p.Before, known: p.Known, word: p.Word}
	}
	return out
}

// A Catalog answers, for documents that have just been read, as the package generated from them would.
type Catalog struct{ c catalog }

// NewCatalog returns a catalogue of rows with distinct reasons, of their templates, and of the statuses after which an error may
// be retried of which nothing else is known.
func NewCatalog(rows []Row, templates []Template, response Response, retry []int, compositions ...Composition) *Catalog {
	c := catalog{rows: make([]row, len(rows)), retry: retry}
	c.response.code, c.response.message, c.response.maxBody = pointersOf(response.Code), pointersOf(response.Message), response.MaxBody
	for _, x := range response.ErrorIf {
		c.response.errorIf = append(c.response.errorIf, condition{pointers: pointersOf(x.Pointers), is: x.Is, not: x.Not})
	}
	c.response.formats, c.response.text = formatsOf(response.Formats)
	for n, r := range rows {
		c.rows[n] = row{reason: Reason(r.Reason), status: r.Status, code: Code(r.Code), retry: verdictOf(r.Retry)}
		for _, code := range r.Also {
			c.rows[n].also = append(c.rows[n].also, Code(code))
		}
	}
	for _, n := range ByReason(rows) {
		c.byReason = append(c.byReason, uint32(n))
	}
	codes := BuildCodes(rows, templates, response.AnyCase)
	c.codes.slots, c.codes.fold = codes.Slots, response.AnyCase
	for _, code := range codes.Codes {
		c.codes.codes = append(c.codes.codes, coded{code: Code(code.Code), reason: code.reason(rows), rows: code.Rows})
	}
	if len(compositions) > 0 {
		c.compose, c.pieces = compose, Pieces(compositions)
		for _, x := range compositions {
			c.compositions = append(c.compositions, composition{x.Pieces, x.Whole})
		}
	}
	names := namer{numbers: make(map[string]param)}
	index := names.node(BuildIndex(templates))
	c.index = &index
	c.params = names.names
	return &Catalog{c}
}

// A namer numbers the names of holes.
type namer struct {
	names   []string
	numbers map[string]param
}

// node returns the form of a tree that messages are matched with.
func (p *namer) node(n *Node) node {
	static := node{text: n.Text, first: n.First}
	if n.Hole != nil {
		hole := p.node(n.Hole)
		static.hole = &hole
	}
	for _, child := range n.Next {
		static.next = append(static.next, p.node(child))
	}
	for _, e := range n.Ends {
		holes := make([]param, len(e.Holes))
		for h, name := range e.Holes {
			if holes[h] = p.number(name); e.Quoted>>h&1 != 0 {
				holes[h] |= quoted
			}
		}
		static.ends = append(static.ends, end{row: uint32(e.Row), chars: uint16(e.Chars), strict: e.Strict, holes: holes})
	}
	return static
}

func (p *namer) number(name string) param {
	n, ok := p.numbers[name]
	if !ok {
		n = param(len(p.names))
		p.numbers[name] = n
		p.names = append(p.names, name)
	}
	return n
}

// An Explanation says which documented error a response is.
type Explanation struct {
	Status     int
	Code       string
	Message    string
	By         string            // what identified it: "message", "code" or "none"
	Reason     string            // "" if it is not documented
	Candidates []string          // what it may be, while Reason is ""
	Params     map[string]string // the values in Message
	Retryable  bool
	Passed     bool   // the package takes it for no error
	Inner      *Inner // where else in the body Reason was found, nil if Code and Message show it
	Malformed  bool   // the body is nearly JSON
}

// Explain answers for a response, of which status 0 is unknown: that of an error. The header may be nil.
func (k *Catalog) Explain(status int, header http.Header, body []byte) Explanation {
	body, _ = k.c.response.plain(body)
	if status != 0 && !k.c.failed(status, header, body) {
		return Explanation{Status: status, By: "none", Params: map[string]string{}, Passed: true}
	}
	in := k.c.fields(status, header, body)
	x := k.Lookup(status, string(in.code), in.message)
	if x.Reason == "" {
		if inner := k.c.inner(status, &in); inner != nil {
			x = k.within(x, inner)
		}
	}
	x.Malformed = in.isMalformed(x.Inner)
	return x
}

// within answers for a response that is the error within it.
func (k *Catalog) within(outer Explanation, inner *Inner) Explanation {
	x := k.Lookup(inner.status, string(inner.Code), inner.Message)
	x.Status, x.Code, x.Message, x.Inner = outer.Status, outer.Code, outer.Message, inner
	if x.Message == "" {
		x.Code, x.Message = cmp.Or(x.Code, string(inner.Code)), inner.Message
	}
	x.Retryable = k.c.retryable(k.c.ordinal(Reason(x.Reason)), x.Status)
	return x
}

// Lookup answers for a status, a code and a message, of which 0 and "" are unknown.
func (k *Catalog) Lookup(status int, code, message string) Explanation {
	x := Explanation{Status: status, Code: code, Message: message, By: "none", Params: make(map[string]string)}
	m := k.c.matcher(status, Code(code), message)
	switch n := m.identify(); {
	case n >= 0:
		x.Reason = string(k.c.rows[n].reason)
		x.By = "code"
		if m.rank >= rankFits {
			x.By = "message"
		}
	default:
		for _, r := range k.c.candidates(status, Code(code), message) {
			x.Candidates = append(x.Candidates, string(r))
		}
	}
	if x.Reason != "" {
		for n, hole := range m.holes() {
			x.Params[k.c.params[hole.name()]] = m.value(n)
		}
	}
	x.Retryable = k.c.retryable(k.c.ordinal(Reason(x.Reason)), status)
	return x
}

// Fits reports whether a message is a documented one, under whatever code.
func (k *Catalog) Fits(message string) bool {
	m := k.c.matcher(0, "", message)
	m.run()
	return m.rank > rankNone
}
