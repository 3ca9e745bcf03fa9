package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/errgen/errgen/generator"
)

func (a *app) rulesCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "rules [id...]",
		Short: "Explain what errgen reports: each rule, why, and an example",
		Long: `Rules explains the rules that stand in parentheses behind what errgen reports: what each is
about, why, and an example that it finds fault with beside one without fault. Without
arguments it lists all.`,
		Example: `  errgen rules
  errgen rules cell-extra row-unused
  errgen rules --format json`,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return ruleIDs(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: a.rules,
	}
	a.addFormat(cmd, text, jsonFormat)
	return cmd
}

func (a *app) rules(_ *cobra.Command, args []string) error {
	rules := generator.Rules()
	for _, id := range args {
		if !slices.Contains(ruleIDs(), id) {
			return fmt.Errorf("no rule %q%s; errgen rules lists all", id, didYouMean("", similar(id, ruleIDs())))
		}
	}
	if len(args) > 0 {
		rules = slices.DeleteFunc(rules, func(r generator.Rule) bool { return !slices.Contains(args, r.ID) })
	}
	if a.format == jsonFormat {
		return a.writeJSON(struct {
			Rules []generator.Rule `json:"rules"`
		}{rules})
	}
	var b strings.Builder
	writeRules(&b, rules, styleFor(a.stdout))
	_, err := a.stdout.Write([]byte(b.String()))
	return err
}

func ruleIDs() []string {
	var ids []string
	for _, r := range generator.Rules() {
		ids = append(ids, r.ID)
	}
	return ids
}

// writeRules writes all that there is to say of rules.
func writeRules(b *strings.Builder, rules []generator.Rule, s style) {
	for i, r := range rules {
		if i > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(b, "%s: %s: %s\n\n%s\n", s.bold(r.ID), s.severity(r.Severity), r.Title, wrap(r.Why, excerptWidth))
		for _, example := range [][2]string{{"Bad", r.Bad}, {"Good", r.Good}} {
			fmt.Fprintf(b, "\n%s:\n\n", example[0])
			for line := range strings.Lines(example[1]) {
				b.WriteString("    " + line)
			}
		}
	}
}

// wrap breaks a text into lines of at most so many columns.
func wrap(text string, columns int) string {
	var b strings.Builder
	used := 0
	for i, word := range strings.Fields(text) {
		switch w := displayWidth(word); {
		case i == 0:
			used = w
		case used+1+w > columns:
			b.WriteString("\n")
			used = w
		default:
			b.WriteString(" ")
			used += 1 + w
		}
		b.WriteString(word)
	}
	return b.String()
}
