package analyze

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
)

// Sayings are what rows say of reasons and statuses, by language: what several rows say of one comes together.
type sayings map[speaker]*said

// A speaker is a reason or a status, in one language.
type speaker struct {
	of     any // *model.Reason or *model.Status
	locale int
}

// Said is what rows say, each text once, in their order.
type said struct {
	summaries, causes, actions []string
	before                     map[string]bool
}

// say notes what a row says.
func (s sayings) say(of any, locale int, text model.Text) {
	key := speaker{of, locale}
	if s[key] == nil {
		s[key] = &said{before: map[string]bool{}}
	}
	s[key].add("summary", &s[key].summaries, text.Summary)
	for _, cause := range text.Causes {
		s[key].add("cause", &s[key].causes, cause)
	}
	s[key].add("action", &s[key].actions, text.Action)
}

func (s *said) add(kind string, to *[]string, text string) {
	if key := kind + "\n" + text; text != "" && !s.before[key] {
		s.before[key] = true
		*to = append(*to, text)
	}
}

// tell gives reasons and statuses the texts that their rows have said.
func (s sayings) tell(spec *model.Spec) {
	for _, r := range spec.Reasons {
		for i := range r.Texts {
			r.Texts[i] = s[speaker{r, i}].text()
		}
	}
	for _, st := range spec.Statuses {
		for i := range st.Texts {
			st.Texts[i] = s[speaker{st, i}].text()
		}
	}
}

func (s *said) text() model.Text {
	if s == nil {
		return model.Text{}
	}
	return model.Text{Summary: strings.Join(s.summaries, "\n"), Causes: s.causes, Action: strings.Join(s.actions, "\n")}
}
