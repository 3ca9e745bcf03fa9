package analyze

import (
	"maps"
	"slices"

	"github.com/errgen/errgen/generator/internal/holes"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// mostSaid bounds how many messages of samples are compared with each message that has values.
const mostSaid = 200

// vary makes holes of values in messages that are seen to be samples: a sample of a response has another in their place, or another row has
// another between the same words. None varies if a message could then be taken for another's.
func vary(es []*documentedError, said []string) {
	contexts := contextsOf(es)
	said = said[:min(len(said), mostSaid)]
	tried := map[int]model.Template{}
	samples := map[int][]holes.Sample{}
	for i, e := range es {
		all := e.unsettled()
		var others []holes.Sample
		for _, s := range all {
			if contexts[contextOf(s)].varies() || showsOther(e, s, all, said) {
				others = append(others, s)
			}
		}
		if others != nil {
			tried[i], samples[i] = e.Vary(others), others
		}
	}
	if len(tried) == 0 {
		return
	}
	tells := map[context]bool{} // a value there tells rows apart, so it is none in others either
	for i := range conflicts(es, tried) {
		for _, s := range samples[i] {
			tells[contextOf(s)] = true
		}
		delete(tried, i)
	}
	maps.DeleteFunc(tried, func(i int, _ model.Template) bool {
		return slices.ContainsFunc(samples[i], func(s holes.Sample) bool { return tells[contextOf(s)] })
	})
	for i, t := range tried {
		es[i].Templates, es[i].varied = []model.Template{t}, samples[i]
	}
}

// doubt notes the values of messages that may vary, and of which nothing says it: but those by which a message is told from another's.
func doubt(es []*documentedError) {
	tried := map[int]model.Template{}
	for i, e := range es {
		if e.doubtful = e.unsettled(); len(e.doubtful) > 0 {
			tried[i] = e.Vary(slices.Concat(e.varied, e.doubtful))
		}
	}
	if len(tried) == 0 {
		return
	}
	for i := range conflicts(es, tried) {
		es[i].doubtful = nil
	}
}

// unsettled returns the values of an entry's message of which neither the document nor errgen.yaml says whether they vary.
func (e *documentedError) unsettled() []holes.Sample {
	if e.wired() {
		return nil
	}
	if e.samples == nil {
		all := e.Samples()
		e.samples = &all
	}
	return slices.DeleteFunc(slices.Clone(*e.samples), func(s holes.Sample) bool {
		return s.Text == e.Code || slices.Contains(e.Also, s.Text) || slices.Contains(e.varied, s)
	})
}

// showsOther reports whether one of the messages that were sent is an entry's with another value for a sample.
func showsOther(e *documentedError, s holes.Sample, all []holes.Sample, said []string) bool {
	return slices.ContainsFunc(said, func(text string) bool { return slices.Contains(e.Shows(text, all), s) })
}

// A context is what stands around a value in messages.
type context struct{ kind, before, after string }

func contextOf(s holes.Sample) context { return context{s.Kind, s.Before, s.After} }

// seen is which values stand in a context.
type seen struct {
	value string
	other bool // more than one does, in different messages
}

func (s seen) varies() bool { return s.other }

func contextsOf(es []*documentedError) map[context]seen {
	all := map[context]seen{}
	for _, e := range es {
		for _, s := range e.unsettled() {
			c := contextOf(s)
			if c.before == "" || c.after == "" {
				continue
			}
			was, ok := all[c]
			all[c] = seen{s.Text, was.other || ok && was.value != s.Text}
		}
	}
	return all
}

// conflicts returns the entries whose tried templates fit messages that fit other entries' too, as the documented ones do not.
func conflicts(es []*documentedError, tried map[int]model.Template) map[int]bool {
	found := map[int]bool{}
	now, allTried := alike(es, tried)
	if len(now) == 0 && allTried {
		return found
	}
	before, all := alike(es, nil)
	for pair := range now {
		if !before[pair] {
			found[pair[0]], found[pair[1]] = true, true
		}
	}
	if !all || !allTried {
		for i := range tried {
			found[i] = true
		}
	}
	return found
}

// alike returns the pairs of entries that one message can fit, with some templates in place of theirs, and whether all were compared.
func alike(es []*documentedError, instead map[int]model.Template) (pairs map[[2]int]bool, all bool) {
	var templates []support.Template
	var owners []int
	for i, e := range es {
		for _, t := range e.Templates {
			if other, ok := instead[i]; ok {
				t = other
			}
			templates, owners = append(templates, support.Template{Text: t.Pattern()}), append(owners, i)
		}
	}
	overlaps, all := support.FindOverlaps(templates)
	pairs = map[[2]int]bool{}
	for _, p := range overlaps {
		if a, b := owners[p.A], owners[p.B]; a != b {
			pairs[[2]int{a, b}] = true
		}
	}
	return pairs, all
}
