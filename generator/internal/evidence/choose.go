package evidence

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
)

// A Choice is a pointer, and how many responses speak for it.
type Choice struct {
	Pointer model.Pointer
	Holds   int // responses in which it leads to a documented code, or message
	Present int // responses in which it leads to any value
}

// Found is what responses show.
type Found struct {
	Responses int
	Bodies    int      // that have fields
	Formats   []string // of those beside JSON that have a documented code
	Code      []Choice // the surest first
	Fold      bool     // codes are sent in another case than documented
	Message   []Choice
	ErrorIf   []model.Condition
	Why       string // what shows ErrorIf
	ByStatus  bool   // all responses with a documented code, several, came with a status of failure: no other is an error
	Unsure    bool   // no response without an error shows what tells the two apart
}

// Find says what the responses show.
func (c *Collector) Find() Found {
	f := Found{Responses: len(c.answers)}
	for _, a := range c.answers {
		if a.format != "" {
			f.Bodies++
		}
	}
	failed := c.codes(&f)
	f.Formats = c.formats(failed)
	c.messages(&f, failed)
	c.errorIf(&f, failed)
	return f
}

// formats are those of some responses, JSON aside.
func (c *Collector) formats(answers map[int]bool) []string {
	var all []string
	for n := range answers {
		if f := c.answers[n].format; f != "" && f != "json" && !slices.Contains(all, f) {
			all = append(all, f)
		}
	}
	slices.Sort(all)
	return all
}

// A candidate is a place that may hold codes, in one spelling.
type candidate struct {
	*place
	how     spelling
	covers  []int // responses with a documented code there
	present int
}

// codes chooses the pointers to codes: the one with most documented codes first, then those that lead to one in responses that have none so
// far. It returns these responses.
func (c *Collector) codes(f *Found) map[int]bool {
	covered, failed := map[int]bool{}, map[int]bool{}
	rest := c.candidates()
	for {
		best, most := -1, 0
		for i, x := range rest {
			if s := x.score(covered, len(f.Code) > 0); s > most {
				best, most = i, s
			}
		}
		if best < 0 {
			return failed
		}
		x := rest[best]
		for _, n := range x.covers {
			covered[n], failed[n] = true, true
		}
		for _, v := range x.values {
			if c.isSuccess(v) {
				covered[v.answer] = true // what else it holds is no error's
			}
		}
		p := x.at()
		p.After, p.Before = x.how.after, x.how.before
		f.Code = append(f.Code, Choice{Pointer: p, Holds: len(x.covers), Present: x.present})
		f.Fold = f.Fold || x.how.fold
		rest = slices.Delete(rest, best, best+1)
	}
}

// candidates are all places in which some response has a documented code, by their pointers.
func (c *Collector) candidates() []candidate {
	var all []candidate
	for _, key := range slices.Sorted(maps.Keys(c.places)) {
		p := c.places[key]
		for _, how := range slices.SortedFunc(maps.Keys(p.codes), func(a, b spelling) int {
			return cmp.Or(strings.Compare(a.after, b.after), strings.Compare(a.before, b.before), cmp.Compare(btoi(a.fold), btoi(b.fold)))
		}) {
			x := candidate{place: p, how: how}
			statuses, seen := 0, map[int]bool{}
			for _, v := range p.values {
				if !v.flag && !seen[v.answer] {
					seen[v.answer] = true
					x.present++
				}
				if v.code && v.how == how && (len(x.covers) == 0 || x.covers[len(x.covers)-1] != v.answer) {
					x.covers = append(x.covers, v.answer)
					statuses += btoi(c.isHTTPStatus(v))
				}
			}
			if statuses < len(x.covers) || len(p.codes[how]) > 1 && statuses*2 < len(x.covers) {
				all = append(all, x)
			}
		}
	}
	return all
}

// score says how much a candidate adds: the different codes that it leads to, and the responses that have none so far. What has other values
// in most responses, and no name of codes, leads to documented codes by chance.
func (x *candidate) score(covered map[int]bool, beside bool) int {
	added := 0
	for _, n := range x.covers {
		added += btoi(!covered[n])
	}
	named := isCodeName(x.path) || x.header != ""
	switch {
	case added == 0, !named && len(x.covers)*2 < x.present, beside && !named && len(x.codes[x.how]) < 2:
		return 0
	}
	const distinct, name, deep = 4, 3, 1
	return max(1, distinct*len(x.codes[x.how])+added*2+name*btoi(named)-deep*len(x.path))
}

// isCodeName reports whether the last name of a path is one by which bodies call codes.
func isCodeName(path []string) bool {
	name := ""
	for _, token := range slices.Backward(path) {
		if name = strings.ToLower(token); name != "*" {
			break
		}
	}
	for _, part := range []string{"code", "errno", "error", "reason", "type", "status", "ret"} {
		if strings.HasSuffix(name, part) {
			return true
		}
	}
	return false
}

// messageNames are what bodies call messages, the surest first. The first of them hold nothing else.
var messageNames = strings.Fields("message msg errormessage error_message error_description errmsg retmsg detail description error-text errortext text title error reason")

const sureNames = 8

// messages chooses the pointers to messages: where documented ones stand, else where bodies that have a code say something in words.
func (c *Collector) messages(f *Found, failed map[int]bool) {
	type text struct {
		*place
		present, worded int
		rank            int
	}
	var all []text
	for _, key := range slices.Sorted(maps.Keys(c.places)) {
		p := c.places[key]
		x := text{place: p, rank: nameRank(p.path)}
		seen := map[int]bool{}
		for _, v := range p.values {
			if v.flag || v.code || seen[v.answer] || len(failed) > 0 && !failed[v.answer] && !c.answers[v.answer].isFailure() {
				continue
			}
			seen[v.answer] = true
			x.present++
			x.worded += btoi(strings.ContainsAny(v.text, " ，。") || len(v.text) > 0 && v.text[0] >= 0x80)
		}
		if p.messages > 0 || x.rank < len(messageNames) && (x.worded > 0 || x.present > 0 && x.rank < sureNames) {
			all = append(all, x)
		}
	}
	slices.SortStableFunc(all, func(a, b text) int {
		return cmp.Or(cmp.Compare(b.messages, a.messages), cmp.Compare(a.rank, b.rank), cmp.Compare(b.present, a.present), cmp.Compare(len(a.path), len(b.path)))
	})
	const most = 3
	for _, x := range all[:min(most, len(all))] {
		f.Message = append(f.Message, Choice{Pointer: x.at(), Holds: x.place.messages, Present: x.present})
	}
}

// nameRank is how surely a path's last name is one of messages: the lower the surer.
func nameRank(path []string) int {
	if len(path) == 0 {
		return len(messageNames)
	}
	name := strings.ToLower(path[len(path)-1])
	if i := slices.Index(messageNames, name); i >= 0 {
		return i
	}
	return len(messageNames)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
