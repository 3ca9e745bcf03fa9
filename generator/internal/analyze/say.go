package analyze

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
)

// A speaker is a reason or a status, in one language: what several rows say of it comes together.
type speaker struct {
	of     any // *model.Reason or *model.Status
	locale int
}

// Sayings are what rows say, each once, in their order.
type sayings struct {
	summaries, causes, actions []string
	said                       map[string]bool
}

// say notes what a row says.
func (a *analysis) say(of any, locale int, text model.Text) {
	key := speaker{of, locale}
	s := a.sayings[key]
	if s == nil {
		s = &sayings{said: map[string]bool{}}
		a.sayings[key] = s
	}
	s.add("summary", &s.summaries, text.Summary)
	for _, cause := range text.Causes {
		s.add("cause", &s.causes, cause)
	}
	s.add("action", &s.actions, text.Action)
}

func (s *sayings) add(kind string, to *[]string, text string) {
	if key := kind + "\n" + text; text != "" && !s.said[key] {
		s.said[key] = true
		*to = append(*to, text)
	}
}

// tell gives reasons and statuses the texts that their rows have said.
func (a *analysis) tell() {
	for _, r := range a.spec.Reasons {
		for i := range r.Texts {
			r.Texts[i] = a.sayings[speaker{r, i}].text()
		}
	}
	for _, st := range a.spec.Statuses {
		for i := range st.Texts {
			st.Texts[i] = a.sayings[speaker{st, i}].text()
		}
	}
}

func (s *sayings) text() model.Text {
	if s == nil {
		return model.Text{}
	}
	return model.Text{Summary: strings.Join(s.summaries, "\n"), Causes: s.causes, Action: strings.Join(s.actions, "\n")}
}
