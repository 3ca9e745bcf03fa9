package analyze

import (
	"go/token"
	"slices"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/tables"
)

// specOf makes a model of errors that are told by codes and messages: "code | message".
func specOf(table *tables.Table, rows ...string) (*model.Spec, map[*model.Reason]*documentedError) {
	spec := &model.Spec{Locales: []model.Locale{{Tag: "en"}}}
	first := map[*model.Reason]*documentedError{}
	for i, row := range rows {
		code, message, _ := strings.Cut(row, " | ")
		r := &model.Reason{Code: &model.Code{Value: code}, Texts: make([]model.Text, 1), Rows: []model.Row{{Pos: token.Position{Line: i + 1}}}}
		r.Code.Reasons = []*model.Reason{r}
		spec.Reasons, spec.Codes = append(spec.Reasons, r), append(spec.Codes, r.Code)
		first[r] = &documentedError{Entry: entries.Entry{Table: table, Message: message, Parts: []model.Part{{Literal: message}}}}
	}
	return spec, first
}

func idents(spec *model.Spec) []string {
	var all []string
	for _, r := range spec.Reasons {
		all = append(all, r.Ident)
	}
	return all
}

func TestName(t *testing.T) {
	rows := []string{"no_cup | The cup is lost", "no_lid | The lid is lost"}
	is := func(ident string) func(string) bool { return func(s string) bool { return s == ident } }
	tests := []struct {
		name   string
		table  tables.Table
		config config.Config
		taken  taken
		want   []string
	}{
		{"codes that are words", tables.Table{}, config.Config{}, taken{}, []string{"NoCup", "NoLid"}},
		{"errgen.yaml says what names them", tables.Table{}, config.Config{Names: "message"}, taken{}, []string{"CupLost", "LidLost"}},
		{"it says so of the table", tables.Table{NamedBy: "message"}, config.Config{Names: "code"}, taken{}, []string{"CupLost", "LidLost"}},
		{"a name that was another's", tables.Table{}, config.Config{}, taken{reason: is("NoCup"), value: is("")}, []string{"CupLost", "NoLid"}},
		{"a name that errgen.yaml gives away", tables.Table{}, config.Config{Rows: []config.Row{{Name: "NOLID"}}}, taken{}, []string{"NoCup", "LidLost"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			spec, first := specOf(&tt.table, rows...)
			name(spec, first, &tt.config, tt.taken)
			if got := idents(spec); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestNameKeeps gives no name to what has one, nor that name to anything else.
func TestNameKeeps(t *testing.T) {
	spec, first := specOf(&tables.Table{}, "no_cup | The cup is lost", "no_lid | The lid is lost")
	spec.Reasons[1].Ident, spec.Codes[1].Ident = "NoCup", "NoCup"
	name(spec, first, &config.Config{}, taken{code: func(ident string) bool { return ident == "NO_CUP" }})
	if got, want := idents(spec), []string{"CupLost", "NoCup"}; !slices.Equal(got, want) {
		t.Errorf("reasons: got %q, want %q", got, want)
	}
	if got := spec.Codes[0].Ident; got == "" || strings.EqualFold(got, "NoCup") {
		t.Errorf("the code's constant is %q", got)
	}
}

// TestNameOrder moves rows, which must move no name.
func TestNameOrder(t *testing.T) {
	rows := []string{"10 | The cup is lost: nobody has it", "11 | The cup is lost: somebody has it", "12 | The lid is lost", "no_tea | The lid is lost"}
	names := func() map[string]string {
		spec, first := specOf(&tables.Table{}, rows...)
		name(spec, first, &config.Config{}, taken{})
		of := map[string]string{}
		for _, r := range spec.Reasons {
			of[r.Code.Value] = r.Ident
		}
		return of
	}
	want := names()
	slices.Reverse(rows)
	for code, got := range names() {
		if got != want[code] {
			t.Errorf("%s is %s, and %s in the other order", code, want[code], got)
		}
	}
}
