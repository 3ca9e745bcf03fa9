package generator

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/evidence"
	"github.com/errgen/errgen/generator/internal/golang"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// Bounds of the responses that are looked at. Those beyond them are left out: what holds what is clear long before.
const (
	maxReceived      = 20_000
	maxReceivedBytes = 64 << 20 // of all bodies
)

// heard is what responses show of the documents' errors.
type heard struct {
	project  *Project
	received []Response
	evidence.Found
	match    string // "auto", or "code" if the responses show that codes identify
	named    int    // responses that are a documented error
	passed   int    // that are no error
	strays   []stray
	nearby   []near
	matchWhy string
	beyond   bool // there are more responses than were looked at
}

// A stray is a response that is no documented error.
type stray struct {
	status        int
	code, message string
	count         int
}

// A near is a documented error of which a response has the code and not the message.
type near struct {
	reason  Reason
	message string // as sent
}

// listen compares responses with what the documents say.
func listen(p *Project, responses iter.Seq[Response]) *heard {
	h := &heard{project: p, match: "auto"}
	c := evidence.New(p.evidence())
	size := 0
	for r := range responses {
		if len(h.received) == maxReceived || size+len(r.Body) > maxReceivedBytes {
			h.beyond = true
			break
		}
		size += len(r.Body)
		h.received = append(h.received, r)
		c.Add(r.Status, r.Header, r.Body)
	}
	h.Found = c.Find()
	h.try()
	return h
}

// try explains the responses by what was found, and decides what identifies.
func (h *heard) try() {
	auto := h.explain(false)
	if !h.project.spec.Match.ByCode {
		if code := h.explain(true); code.named > auto.named && code.contradicted == 0 {
			h.match = "code"
			h.matchWhy = fmt.Sprintf("%d of %d responses are a documented error by their codes, %d by their messages alone", code.named, h.Responses, auto.named)
			auto = code
		}
	}
	h.named, h.passed, h.strays, h.nearby = auto.named, auto.passed, auto.strays, auto.nearby
}

// A trial is what comes of the responses under one setting.
type trial struct {
	named, passed int
	contradicted  int // responses whose message is documented for another error than their code
	strays        []stray
	nearby        []near
}

func (h *heard) explain(byCode bool) trial {
	k := h.catalog(byCode)
	byMessage := support.NewCatalog(nil, nil, support.Response{}, nil)
	if byCode {
		byMessage = h.catalog(false)
	}
	var t trial
	strays := map[stray]int{}
	for _, r := range h.received {
		x := k.Explain(r.Status, r.Header, r.Body)
		switch {
		case x.Passed:
			t.passed++
			continue
		case x.Reason == "":
			s := stray{status: x.Status, code: x.Code, message: x.Message}
			strays[s]++
			t.near(h.project, x)
			continue
		}
		t.named++
		if other := byMessage.Lookup(x.Status, "", x.Message); byCode && other.Reason != "" && other.Reason != x.Reason {
			t.contradicted++
		}
	}
	for s, n := range strays {
		s.count = n
		t.strays = append(t.strays, s)
	}
	slices.SortFunc(t.strays, func(a, b stray) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.status, b.status), strings.Compare(a.code, b.code), strings.Compare(a.message, b.message))
	})
	return t
}

// near notes the one error that has the code of a response, and another message.
func (t *trial) near(p *Project, x support.Explanation) {
	const most = 100
	if x.Message == "" || len(x.Candidates) > 0 || len(t.nearby) == most {
		return
	}
	var found []Reason
	for _, r := range p.Reasons {
		if r.Code == x.Code && r.Code != "" && len(r.Messages) > 0 && alike(r.Messages[0], x.Message) {
			found = append(found, r)
		}
	}
	known := func(n near) bool { return n.reason.Reason == found[0].Reason }
	if len(found) == 1 && !slices.ContainsFunc(t.nearby, known) {
		t.nearby = append(t.nearby, near{found[0], x.Message})
	}
}

// alike reports whether two messages share most of their words.
func alike(a, b string) bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq(support.Normalize(a)) {
		words[w] = true
	}
	shared, all := 0, len(words)
	for w := range strings.FieldsSeq(support.Normalize(b)) {
		if words[w] {
			shared++
			delete(words, w)
		} else {
			all++
		}
	}
	return shared*2 > all
}

// catalog is what the package would be with what was found.
func (h *heard) catalog(byCode bool) *support.Catalog {
	spec := h.project.spec
	rows := golang.Rows(spec)
	for i := range rows {
		rows[i].ByCode = rows[i].ByCode || byCode && rows[i].Code != ""
	}
	response := spec.Response
	if len(h.Code) > 0 {
		response.Code, response.Message = pointersOf(h.Code), pointersOf(h.Message)
	}
	if h.ErrorIf != nil || h.ByStatus {
		response.ErrorIf = h.ErrorIf
	}
	response.Formats = append(slices.Clone(response.Formats), h.Formats...)
	response.AnyCase = response.AnyCase || h.Fold
	return support.NewCatalog(rows, golang.Templates(spec), golang.Response(response), spec.Retry, golang.Compositions(spec)...)
}

// allSucceeded reports whether no status is one of failure, nor unknown.
func (h *heard) allSucceeded() bool {
	return !slices.ContainsFunc(h.received, func(r Response) bool { return r.Status/100 != 2 })
}

func pointersOf(choices []evidence.Choice) []model.Pointer {
	ps := make([]model.Pointer, len(choices))
	for i, c := range choices {
		ps[i] = c.Pointer
	}
	return ps
}

// unsettled says what the responses leave open.
func (h *heard) unsettled() []string {
	var all []string
	switch {
	case h.Responses == 0:
		return []string{"No response could be read: give those that your API sends when something fails."}
	case h.Bodies == 0:
		all = append(all, "No body is JSON, XML or a form, so nothing says where the code and the message are.")
	case len(h.Code) == 0 && h.allSucceeded():
		all = append(all, "All responses are of requests that succeeded: give some of requests that fail.")
	case len(h.Code) == 0:
		all = append(all, "No place in the bodies holds a documented code. If bodies have codes, say where under response: code:, and look at how the documents spell them.")
	}
	if len(h.Message) == 0 && h.Bodies > 0 {
		all = append(all, "No place in the bodies looks like a message. If bodies have messages, say where under response: message:.")
	}
	if h.beyond {
		all = append(all, fmt.Sprintf("Only the first %d responses were looked at; errgen audit reads all.", len(h.received)))
	}
	if h.Unsure {
		all = append(all, "Errors come with a 2xx, and no response of success shows what tells the two apart: give some, else undocumented codes may pass for success.")
	}
	if n := len(h.strays); n > 0 {
		all = append(all, fmt.Sprintf("%d of %s %s no documented error; errgen audit lists them.", h.Responses-h.named-h.passed, countOf(h.Responses, "response"), isAre(h.Responses-h.named-h.passed)))
	}
	return all
}
