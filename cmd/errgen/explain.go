package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/errgen/errgen/generator"
)

// explainFlags are the flags that explain alone has.
type explainFlags struct {
	status int
	lines  bool
	locale string
}

func (a *app) explainCommand() *cobra.Command {
	var flags explainFlags
	cmd := &cobra.Command{
		Use:   "explain",
		Short: "Say which documented error a response is",
		Long: `Explain reads a response from standard input, a body alone or with the status line and
headers that curl --include prints, and says which documented error it is, with its
parameters, cause and action: exactly as the generated package would.

With --lines it reads many, and answers each by a line of JSON as soon as it is read:
  - a JSON object a line, {"status": 404, "body": "…"}, or one array of such objects;
    the status may be missing, the body may be a string or JSON itself
  - HAR, as browsers save it
  - what curl --include prints, one response after another
What the input begins with says which it is. Standard error then sums up: what is
documented, what is not, and which documented errors did not occur.`,
		Example: `  curl --include https://api.example.com/users | errgen explain
  errgen explain --status 404 --locale en <body.json
  errgen explain --lines <responses.jsonl
  errgen explain --lines <recorded.har`,
		Args:              noFiles,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(cmd *cobra.Command, _ []string) error { return a.explain(cmd, flags) },
	}
	cmd.Flags().IntVar(&flags.status, "status", 0, "the response's HTTP status, if it is known")
	cmd.Flags().BoolVar(&flags.lines, "lines", false, "read many responses, and answer each by a line of JSON")
	cmd.Flags().Var(word{&flags.locale, "language"}, "locale", "of the texts (default the document's)")
	a.addFlags(cmd, text, jsonFormat)
	return cmd
}

// noFiles refuses arguments, which may be meant as files to read.
func noFiles(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if info, err := os.Stat(args[0]); err == nil && !info.IsDir() {
		return fmt.Errorf("%s reads standard input: %[1]s --lines <%s", cmd.CommandPath(), args[0])
	}
	return noArgs(cmd, args)
}

func (a *app) explain(cmd *cobra.Command, flags explainFlags) error {
	if flags.lines && cmd.Flags().Changed("format") && a.format == text {
		return errors.New("--lines answers in JSON: leave out --format text")
	}
	if flags.lines && cmd.Flags().Changed("status") {
		return errors.New("--lines takes each status from the input: leave out --status")
	}
	if err := checkStatus(flags.status); err != nil {
		return fmt.Errorf("--status: %w", err)
	}
	p, err := generator.Read(a.opts)
	if err != nil {
		return err
	}
	if p.Failed() {
		if err := a.report(p); err != nil {
			return err
		}
		return failure(p, "no answer can be given")
	}
	if flags.locale, err = locale(p, flags.locale); err != nil {
		return err
	}
	if flags.lines {
		return a.explainLines(p, flags.locale)
	}
	return a.explainOne(p, flags)
}

// explainOne answers for the one response on standard input.
func (a *app) explainOne(p *generator.Project, flags explainFlags) error {
	if f, ok := a.stdin.(*os.File); ok && isTerminal(f) {
		fmt.Fprintln(a.stderr, "Paste the response, or its body, and end with Ctrl-D.")
	}
	r, err := generator.ReadResponse(a.stdin)
	if err != nil {
		return fmt.Errorf("read the response: %w", err)
	}
	if isRecorded(r) {
		return errors.New("this holds recorded responses, not the body of one: say --lines")
	}
	e := p.Explain(cmp.Or(flags.status, r.Status), r.Header, r.Body, flags.locale)
	var search *generator.Search // of a response that is not documented
	if e.Reason == "" && !e.Passed {
		search = new(p.Search(r.Header, r.Body))
	}
	if a.format == jsonFormat {
		return a.writeJSON(struct {
			generator.Explanation
			*generator.Search
		}{e, search})
	}
	text := explanation(p, e, styleFor(a.stdout))
	if search != nil {
		text += searched(*search)
	}
	_, err = io.WriteString(a.stdout, text)
	return err
}

// searched says where code and message were looked for, and where the body holds documented ones.
func searched(s generator.Search) string {
	var b strings.Builder
	var seen [][]string
	for _, s := range s.Seen {
		seen = append(seen, []string{s.Pointer, "a documented " + s.What, s.Value})
	}
	writeFields(&b, []field{
		one("code tried at", strings.Join(s.Code, ", ")), one("message tried at", strings.Join(s.Message, ", ")), {"in the body", columns(seen)},
	})
	return b.String()
}

// isRecorded reports whether what was taken for a body is of a file that holds responses: an object with a status and a body, a list of these, a
// HAR file, or several answers as curl prints them.
func isRecorded(r generator.Response) bool {
	type response struct {
		Status, Body json.RawMessage
		Log          struct{ Entries []json.RawMessage }
	}
	body := bytes.TrimSpace(r.Body)
	if r.Status != 0 {
		return moreHeads.Match(body)
	}
	line, _, _ := bytes.Cut(body, []byte("\n"))
	var one response
	var several []response
	whole := json.Unmarshal(body, &one) == nil || json.Unmarshal(line, &one) == nil
	if json.Unmarshal(body, &several) == nil && len(several) > 0 {
		one, whole = several[0], true
	}
	return whole && (one.Log.Entries != nil || one.Status != nil && one.Body != nil)
}

// moreHeads is a status line within a body, as there is where several responses follow each other.
var moreHeads = regexp.MustCompile(`(?m)^HTTP/[0-9](?:\.[0-9])? [0-9]{3}[ \r\n]`)

// explanation returns an answer for people.
func explanation(p *generator.Project, e generator.Explanation, s style) string {
	var b strings.Builder
	r, documented := reason(p, e.Reason)
	switch {
	case e.Passed:
		b.WriteString(s.bold("no error") + "\n")
		writeFields(&b, []field{one("status", strconv.Itoa(e.Status))})
		return b.String()
	case documented:
		b.WriteString(s.bold(printable(r.Name)) + "  " + printable(r.Reason) + "\n")
	default:
		b.WriteString(s.bold("not documented") + "\n")
	}
	var candidates []string
	for _, c := range e.Candidates {
		if r, ok := reason(p, c); ok {
			candidates = append(candidates, r.Name+"  "+strings.Join(rowsOf(r), "; "))
		}
	}
	fields := []field{
		{"documented", rowsOf(r)},
		one("known by", map[string]string{"message": "its message", "code": "its code"}[e.By]),
		one("status", statusBeside(e.Status, r.Status)),
		one("code", e.Code),
		one("message", e.Message),
		{"within it", innerOf(e.Inner)},
		one("body", map[bool]string{true: "malformed JSON, read as far as it can be"}[e.Malformed]),
		{"parameters", paramsOf(r, e.Params)},
		{"may be", candidates},
		{"summary", nonEmpty(e.Text.Summary)},
		{"cause", nonEmpty(e.Text.Cause)},
		{"action", nonEmpty(e.Text.Action)},
		one("retryable", yesNo(e.Retryable)),
	}
	writeFields(&b, fields)
	return b.String()
}

// innerOf says where in a response the error stands that it was found to be, if not where codes and messages are.
func innerOf(inner *generator.ExplainedInner) []string {
	if inner == nil {
		return nil
	}
	lines := []string{cmp.Or(inner.Pointer, "the whole body")}
	if inner.Code != "" {
		lines = append(lines, "code "+inner.Code)
	}
	for _, line := range nonEmpty(inner.Message) {
		lines = append(lines, "message "+line)
	}
	return lines
}

// reason returns the documented error whose value is v.
func reason(p *generator.Project, v string) (generator.Reason, bool) {
	i := slices.IndexFunc(p.Reasons, func(r generator.Reason) bool { return r.Reason == v })
	if v == "" || i < 0 {
		return generator.Reason{}, false
	}
	return p.Reasons[i], true
}

// paramsOf returns a message's values, in the order in which the document has them.
func paramsOf(r generator.Reason, params map[string]string) []string {
	var rows []string
	for _, name := range r.Params {
		if v, ok := params[name]; ok {
			rows = append(rows, name+" = "+v)
		}
	}
	return rows
}

// statusBeside returns a response's status, beside the documented one where they differ.
func statusBeside(sent, documented int) string {
	s := "unknown"
	if sent != 0 {
		s = strconv.Itoa(sent)
	}
	if documented != 0 && documented != sent {
		s += fmt.Sprintf(" (documented: %d)", documented)
	}
	return s
}

// locale returns the language that was asked for as the documents call it.
func locale(p *generator.Project, want string) (string, error) {
	for _, l := range p.Locales {
		if strings.EqualFold(l, want) {
			return l, nil
		}
	}
	if want == "" {
		return "", nil
	}
	return "", fmt.Errorf("--locale %s: the documents are in %s", want, strings.Join(p.Locales, ", "))
}

// checkStatus refuses what is no HTTP status; 0 stands for an unknown one.
func checkStatus(status int) error {
	if status != 0 && (status < 100 || status > 999) {
		return fmt.Errorf("%d is no HTTP status: it has three digits, or is 0 if not known", status)
	}
	return nil
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
