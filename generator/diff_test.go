package generator

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDiff edits a document, with names remembered, and holds what Diff says of it against what people should read.
func TestDiff(t *testing.T) {
	const config = "version: 1\npackage: api\noutput: out\nspec: spec.md\nmatch: message\ntranslations: {de: spec.de.md}\nrules: {row-untranslated: off}\n"
	with := func(line int, row ...[4]string) [][4]string {
		return slices.Replace(slices.Clone(diffRows), line, line+1, row...)
	}
	cell := func(line, column int, text string) [][4]string {
		rows := slices.Clone(diffRows)
		rows[line][column] = text
		return rows
	}
	tests := []struct {
		name   string
		rows   [][4]string
		config string // in place of the one above
		want   string // a line for each difference: kind, what it breaks, name
	}{
		{"nothing", diffRows, "", ""},
		{"another form of a message", cell(1, 2, "“password must be provided”"), "", ""},
		{"an error is added", append(slices.Clone(diffRows), [4]string{"409", "conflict", "Order {order} is taken.", "Wait."}), "",
			"added - ErrOrderTaken\ncode-added - CodeConflict\nparam-added - Params.Order"},
		{"an error goes, with its code", with(6), "", "removed behaviour ErrTooManyRequests\ncode-removed behaviour CodeLimit"},
		{"a message is reworded", cell(4, 2, "User {username} does not exist."), "", "message behaviour ErrUserNotFound"},
		{"a message has something more in it", cell(1, 2, "Password must be provided to {host}."), "", "message behaviour ErrPasswordMustBeProvided\nparams - ErrPasswordMustBeProvided\nparam-added - Params.Host"},
		{"another status", cell(6, 0, "503"), "", "status behaviour ErrTooManyRequests"},
		{"a status after which nobody tries again", cell(6, 0, "400"), "", "status behaviour ErrTooManyRequests\nretry behaviour ErrTooManyRequests"},
		{"another code", cell(6, 1, "slow_down"), "", "code behaviour ErrTooManyRequests\ncode-removed behaviour CodeLimit\ncode-added - CodeSlowDown"},
		{"a code in capitals", cell(6, 1, "LIMIT"), "", "code behaviour ErrTooManyRequests\ncode-value behaviour CodeLimit"},
		{"a text is reworded", cell(6, 3, "Wait a bit."), "", "text - ErrTooManyRequests"},
		{"a name on purpose", diffRows, config + "rows: [{row: {code: limit}, name: SlowDown}]\n", "renamed - ErrSlowDown"},
		{"a name and a value on purpose", diffRows, config + "rows: [{row: {code: limit}, name: SlowDown, reason: slow_down}]\n",
			"renamed - ErrSlowDown\nvalue behaviour ErrSlowDown"},
		{"what is really sent", diffRows, config + "rows: [{row: {code: limit}, wire: [too many requests, slow down]}]\n", "message - ErrTooManyRequests"},
		{"the code identifies", diffRows, config + "rows: [{row: {code: limit}, match: code}]\n", "match - ErrTooManyRequests"},
		{"whether to try again", diffRows, config + "rows: [{row: {code: limit}, retry: false}]\n", "retry behaviour ErrTooManyRequests"},
		{"an error is deprecated", cell(4, 2, "User {username} not found. *(deprecated)*"), "", "deprecated - ErrUserNotFound"},
		{"another place for the code", diffRows, config + "response: {code: /errno}\n", "response behaviour api"},
		{"another package", diffRows, strings.Replace(config, "package: api", "package: other", 1), "package source other"},
		{"no translation any more", diffRows, strings.Replace(config, "translations: {de: spec.de.md}\n", "", 1), "locale-removed source TextDe"},
		{"rows in another order", append(slices.Clone(diffRows[4:]), diffRows[:4]...), "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			read := func(config string, rows [][4]string) *Project {
				for name, text := range map[string]string{"errgen.yaml": config, "spec.md": table(rows), "spec.de.md": table(diffRows)} {
					if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
						t.Fatal(err)
					}
				}
				return committed(t, Options{})
			}
			before := read(config, diffRows)
			if tt.config == "" {
				tt.config = config
			}
			differences, err := Diff(before, read(tt.config, tt.rows))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range differences {
				if d.Locale == "de" && d.Kind == "text" {
					continue // the translation stays as it is, and so loses rows
				}
				breaks := d.Breaks
				if breaks == "" {
					breaks = "-"
				}
				got = append(got, d.Kind+" "+breaks+" "+d.Name)
			}
			if d := cmp.Diff(tt.want, strings.Join(got, "\n")); d != "" {
				t.Errorf("(-want +got):\n%s\n%+v", d, differences)
			}
		})
	}
}
