package benchmarks

import (
	"testing"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"

	"github.com/errgen/errgen/generated/agorachat"
)

// refused is the error whose text is wanted.
var refused error = agorachat.ParseError(403, []byte(refusedBody))

// A translator gives the cause of an error in English.
type translator struct {
	name string
	text func(key string) string
}

// translators returns the generated package's texts, and other libraries' with the same messages under the same keys.
func translators(tb testing.TB) []translator {
	reasons := readSpec(tb)
	return []translator{
		{"errgen", func(string) string { return agorachat.TextEn(refused).Cause }},
		xText(tb, reasons),
		goI18n(tb, reasons),
	}
}

// languages are those of the documents.
var languages = []language.Tag{language.English, language.SimplifiedChinese}

func xText(tb testing.TB, reasons []documentedError) translator {
	builder := catalog.NewBuilder(catalog.Fallback(language.English))
	for _, r := range reasons {
		for _, tag := range languages {
			if err := builder.SetString(tag, r.Reason, cause(r, tag)); err != nil {
				tb.Fatal(err)
			}
		}
	}
	english := message.NewPrinter(language.English, message.Catalog(builder))
	return translator{"x-text", func(key string) string { return english.Sprintf(key) }}
}

func goI18n(tb testing.TB, reasons []documentedError) translator {
	bundle := i18n.NewBundle(language.English)
	for _, r := range reasons {
		for _, tag := range languages {
			if err := bundle.AddMessages(tag, &i18n.Message{ID: r.Reason, Other: cause(r, tag)}); err != nil {
				tb.Fatal(err)
			}
		}
	}
	english := i18n.NewLocalizer(bundle, "en")
	return translator{"go-i18n", func(key string) string {
		text, err := english.Localize(&i18n.LocalizeConfig{MessageID: key})
		if err != nil {
			return err.Error()
		}
		return text
	}}
}

// cause returns the first cause of an error; the one that is asked for has no other.
func cause(r documentedError, tag language.Tag) string {
	for _, locale := range []string{tag.String(), "zh-Hans"} {
		if text, ok := r.Texts[locale]; ok && len(text.Causes) > 0 {
			return text.Causes[0]
		}
	}
	return r.Reason
}

// One translated message, in a catalogue of all of the documents' in two languages.
func BenchmarkText(b *testing.B) {
	for _, t := range translators(b) {
		b.Run("impl="+t.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if t.text(string(agorachat.ErrAlreadyInGroup)) == "" {
					b.Fatal("no text")
				}
			}
		})
	}
}

func TestTranslatorsAgree(t *testing.T) {
	want := agorachat.TextEn(agorachat.ErrAlreadyInGroup).Cause
	for _, x := range translators(t) {
		if got := x.text(string(agorachat.ErrAlreadyInGroup)); got != want {
			t.Errorf("%s: %q, want %q", x.name, got, want)
		}
	}
}
