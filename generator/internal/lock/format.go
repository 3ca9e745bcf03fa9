package lock

import (
	"bytes"
	"encoding/json"
)

// head begins the file.
const head = `# The names that errgen has given, a line each. errgen writes this file; commit it with errgen.yaml and the generated package.
# To let go of a name for good, delete its line. To have git merge the file by itself, put this line into .gitattributes:
#   errgen.lock merge=union
`

// Bytes is the file as it is written.
func (f *File) Bytes() []byte {
	f.sort()
	var b bytes.Buffer
	b.WriteString(head)
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	write := func(l line) { e.Encode(l) } // texts and numbers: it can't fail
	write(line{Version: version, Locale: f.Locale})
	for _, c := range f.Codes {
		write(line{Const: "Code" + c.Name, Value: c.Value, Removed: c.Removed})
	}
	aliases := f.Aliases
	for _, r := range f.Errors {
		for ; len(aliases) > 0 && aliases[0].Name < r.Name; aliases = aliases[1:] {
			write(aliases[0].line())
		}
		var instead []string
		for _, name := range r.Instead {
			instead = append(instead, withPrefix(name))
		}
		write(line{Const: "Err" + r.Name, Value: r.Value, Was: r.Was, Section: r.Section, Status: r.Status, Code: r.Code, Symbol: r.Symbol, Messages: r.Messages, Text: r.Text,
			After: withPrefix(r.After), Removed: r.Removed, Instead: instead})
	}
	for _, a := range aliases {
		write(a.line())
	}
	for _, p := range f.Params {
		write(line{Field: p.Name, Removed: p.Removed})
	}
	return b.Bytes()
}

func (a Alias) line() line {
	return line{Const: "Err" + a.Name, Is: "Err" + a.Of, Value: a.Value, Since: a.Since}
}

func withPrefix(name string) string {
	if name == "" {
		return ""
	}
	return "Err" + name
}
