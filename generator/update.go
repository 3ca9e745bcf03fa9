package generator

import (
	"bytes"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/output"
)

// An Update is what responses add to a configuration that is there.
type Update struct {
	Source []byte   // of the file with what is added; all else of it stays as it is
	Diff   string   // unified, "" if nothing is added
	Open   []string // what the responses did not settle
}

// UpdateConfig says what responses add to the configuration opts.Config: settings that it does not have. What it has is the keeper's decision and
// stays. It writes nothing. The error says that the file can't be read, or is of no use.
func UpdateConfig(opts Options, responses iter.Seq[Response]) (Update, error) {
	p, err := Read(opts)
	if err != nil {
		return Update{}, err
	}
	if p.spec == nil || p.Failed() {
		return Update{}, fmt.Errorf("%s has errors: mend them first", configName(opts))
	}
	source, err := os.ReadFile(configName(opts))
	if err != nil {
		return Update{}, err
	}
	h := listen(p, responses)
	has := config.Keys(source)
	var added []setting
	for _, s := range h.settings() {
		if !slices.Contains(has, "response."+s.key) {
			added = append(added, s)
		}
	}
	update := Update{Source: source, Open: h.unsettled()}
	if len(added) > 0 {
		update.Source = withResponse(source, added)
	}
	if h.match != "auto" && !slices.Contains(has, "match") {
		update.Source = appended(update.Source, fmt.Sprintf("\n# %s.\nmatch: %s\n", visible(h.matchWhy), h.match))
	}
	if _, diags := config.Load(configName(opts), update.Source); diags.HasErrors() || !holdsAll(update.Source, added) {
		return Update{}, fmt.Errorf("%s can't be added to as it is written: write response: with a key a line", configName(opts))
	}
	update.Diff = output.Diff(configName(opts), source, update.Source)
	return update, nil
}

// holdsAll reports whether a configuration has settings of response.
func holdsAll(source []byte, added []setting) bool {
	has := config.Keys(source)
	return !slices.ContainsFunc(added, func(s setting) bool { return !slices.Contains(has, "response."+s.key) })
}

// configName is the configuration's file.
func configName(opts Options) string {
	if opts.Config != "" {
		return opts.Config
	}
	return configFile
}

// withResponse adds settings to the response of a configuration: below its key, into its mapping if that stands on one line, or at the file's
// end if it has none.
func withResponse(source []byte, added []setting) []byte {
	var text strings.Builder
	var flow []string
	for _, s := range added {
		text.WriteString(s.text)
		flow = append(flow, s.flow)
	}
	lines := bytes.SplitAfter(source, []byte("\n"))
	for i, line := range lines {
		if !bytes.HasPrefix(line, []byte("response:")) {
			continue
		}
		before, after := bytes.Join(lines[:i+1], nil), bytes.Join(lines[i+1:], nil)
		if end := bytes.LastIndexByte(line, '}'); end >= 0 {
			at := len(before) - len(line) + end
			return slices.Concat(before[:at], []byte(", "+strings.Join(flow, ", ")), before[at:], after)
		}
		return slices.Concat(before, []byte(text.String()), after)
	}
	return appended(source, "\n# As responses show it.\nresponse:\n"+text.String())
}

// appended adds text to a file, whose last line may lack its end.
func appended(source []byte, text string) []byte {
	if n := len(source); n > 0 && source[n-1] != '\n' {
		source = append(slices.Clip(source), '\n')
	}
	return append(slices.Clip(source), text...)
}
