package generator

import "github.com/errgen/errgen/generator/internal/diag"

// A Rule is a kind of finding, with its documentation. Its JSON form is stable: fields may be added, not changed.
type Rule struct {
	ID       string `json:"id"`       // stands in errgen.yaml, in reports and in comments that suppress it
	Severity string `json:"severity"` // "error", "warning" or "info", unless errgen.yaml says otherwise
	Title    string `json:"title"`
	Why      string `json:"why"`
	Language string `json:"language"` // of Bad and Good: "markdown", "yaml", or "text" where only words can show it
	Bad      string `json:"bad"`      // an example that the rule finds fault with
	Good     string `json:"good"`     // the same without fault
}

// Rules returns all rules, by ID.
func Rules() []Rule {
	rules := make([]Rule, len(diag.Rules))
	for i, r := range diag.Rules {
		e := r.Example()
		rules[i] = Rule{
			ID: r.ID, Severity: r.Severity.String(), Title: r.Title, Why: r.Why, Language: e.Language, Bad: e.Bad, Good: e.Good,
		}
	}
	return rules
}
