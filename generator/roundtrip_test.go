package generator_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/errgen/errgen/generated/agorachat"
	"github.com/errgen/errgen/generator"
)

var hole = regexp.MustCompile(`\{([A-Z][A-Za-z0-9]*)\}`)

// TestRoundTrip fills each documented message with values and looks it up: it must come back as the same error with the same values.
// With values of any kind, it must never come back as another error with the same code.
func TestRoundTrip(t *testing.T) {
	project, err := generator.Read(generator.Options{Config: "../errgen.yaml"})
	if err != nil {
		t.Fatal(err)
	}
	codes := map[string]string{}
	for _, r := range project.Reasons {
		codes[r.Reason] = r.Code
	}
	const times = 1000
	random := rand.New(rand.NewPCG(1, 2))
	for _, r := range project.Reasons {
		for _, message := range r.Messages {
			for range times {
				sent, values := fill(message, func() string { return word(random, 32) })
				reason, params := agorachat.Lookup(r.Status, agorachat.Code(r.Code), sent)
				if string(reason) != r.Reason {
					t.Fatalf("%q is %q, want %q", sent, reason, r.Reason)
				}
				for name, want := range values {
					if got := reflect.ValueOf(params).FieldByName(name).String(); got != want {
						t.Fatalf("%q: %s is %q, want %q", sent, name, got, want)
					}
				}
				sent, _ = fill(message, func() string { return noise(random, 40) })
				if reason, _ := agorachat.Lookup(r.Status, agorachat.Code(r.Code), sent); reason != "" && string(reason) != r.Reason && codes[string(reason)] == r.Code {
					t.Fatalf("%q is %q, want %q or none", sent, reason, r.Reason)
				}
			}
		}
	}
}

// fill puts a value into each hole of a message.
func fill(message string, value func() string) (string, map[string]string) {
	values := map[string]string{}
	return hole.ReplaceAllStringFunc(message, func(h string) string {
		name := strings.Trim(h, "{}")
		values[name] = value()
		return values[name]
	}), values
}

// word is what names and IDs are made of.
func word(r *rand.Rand, most int) string {
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
	b := make([]byte, 1+r.IntN(most))
	for i := range b {
		b[i] = letters[r.IntN(len(letters))]
	}
	return string(b)
}

// noise is anything: words of other messages, marks, blanks, bytes that are no UTF-8.
func noise(r *rand.Rand, most int) string {
	pieces := []string{" ", "]", "[", ": ", "/", ".", "!", " already in group: ", " exists", "is not legal", "“", "\xff", "中文", "\x00", "{Username}", "\n", ", time: "}
	var b strings.Builder
	for range r.IntN(most) {
		if r.IntN(3) == 0 {
			b.WriteString(pieces[r.IntN(len(pieces))])
		} else {
			fmt.Fprintf(&b, "%c", rune(r.IntN(0x250)))
		}
	}
	return b.String()
}

// TestDocumentedMessages looks up each message as the document has it: where errgen.yaml does not say that another is sent, it must
// be found.
func TestDocumentedMessages(t *testing.T) {
	project, err := generator.Read(generator.Options{Config: "../errgen.yaml"})
	if err != nil {
		t.Fatal(err)
	}
	// The document leaves out what varies in this message; as it stands it is never sent.
	never := map[string]bool{"username_not_legal": true}
	for _, r := range project.Reasons {
		for _, row := range r.Rows {
			reason, _ := agorachat.Lookup(r.Status, agorachat.Code(r.Code), row.Message)
			if string(reason) != r.Reason && !never[r.Reason] {
				t.Errorf("%q is %q, want %q", row.Message, reason, r.Reason)
			}
		}
	}
}
