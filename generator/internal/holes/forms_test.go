package holes

import (
	"slices"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/model"
)

// How programs write what they fill in: each is a hole of its own name where it has one, and of none other.
func TestPlaceholders(t *testing.T) {
	for message, want := range map[string]string{
		"Cup {{.Cup}} is full":                         "Cup {Cup} is full",
		"Cup {{ .Guest.Cup | printf \"%q\" }} is full": "Cup {GuestCup} is full",
		"Cup {{- $cup -}} is full":                     "Cup {Cup} is full",
		"Cup {{cup, uppercase}} is full":               "Cup {Cup} is full",
		"Cup {{{cup}}} is full":                        "Cup {Cup} is full",
		"Cup %{cup} is full":                           "Cup {Cup} is full",
		"Cup %<cup>s is full":                          "Cup {Cup} is full",
		"Cup %<size>.2f is full":                       "Cup {Size} is full",
		"Cup #{cup} is full":                           "Cup {Cup} is full",
		"Cup #{@cup.name} is full":                     "Cup {CupName} is full",
		"Cup %[1]s is fuller than cup %[2]d":           "Cup {Cup} is fuller than cup {Cup2}",
		"Cup %(cup)s is full":                          "Cup {Cup} is full",
		"Cup %(size).1f is full":                       "Cup {Size} is full",
		"Only {count:N0} cups":                         "Only {Count} cups",
		"Only {0,number} cups":                         "Only {Value} cups",
		"Only {0, number, #.##} cups":                  "Only {Value} cups",
		"Made on {made, date, short}":                  "Made on {Made}",
		"Made on {0:yyyy-MM-dd HH:mm}":                 "Made on {Made}",
		"Cup &1 does not fit saucer &2":                "Cup {Cup} does not fit saucer {Saucer}",
		"Cup &CUP& is full":                            "Cup {Cup} is full",
		"Cup {cup?} is full":                           "Cup {Cup} is full",
		"Cup {cup!r} is full":                          "Cup {Cup} is full",
		"Cup {cups[0]} is full":                        "Cup {Cups} is full",
		"Cup {guest?.cup} is full":                     "Cup {GuestCup} is full",
		"Cup {$cup->name} is full":                     "Cup {CupName} is full",
		"Cup { $cup } is full":                         "Cup {Cup} is full",
		"Cup {@Cup} is full":                           "Cup {Cup} is full",
		"Cup <<cup>> is full":                          "Cup {Cup} is full",
		"Cup [[cup]] is full":                          "Cup {Cup} is full",
		"The cup «cup» is full":                        "The cup {Cup} is full",
		"La taza «taza» no existe":                     "La taza «taza» no existe",
		"Cup ____ is full":                             "Cup {Cup} is full",
		"Cup $(cup) is full":                           "Cup {Cup} is full",
		"Cup \\(cup) is full":                          "Cup {Cup} is full",
		"Cup <%= cup %> is full":                       "Cup {Cup} is full",
		"Cup %1!s! is full":                            "Cup {Cup} is full",
		"Cup $cup_name$ is full":                       "Cup {CupName} is full",
		"Cup ${cup ?? 'none'} is full":                 "Cup {Cup} is full",
		"Waited %dms for %ds":                          "Waited {Waited}ms for {Ms}s",
		"%s is %d%% full":                              "{Value} is {Value2}% full",
		"%(cup)s is 90%% full":                         "{Cup} is 90% full",
		"Load is 90%% now":                             "Load is 90%% now",
		"100%%s of %d":                                 "100%s of {S}",
		"Can''t fill cup {0}":                          "Can't fill cup {Cup}",
		"Body {\"cup\": 1} is short":                   "Body {\"cup\": 1} is short",
		"Body {cup: 1} is short":                       "Body {cup: 1} is short",
		"R&D, AT&1 and 50% of $5":                      "R&D, AT&1 and 50% of $5",
		"{n, plural, =0 {no cups} one {# cup} other {# cups}} left": "{N} cups left",
		"{who, select, male {He} other {They}} left":                "They left",
		"{n, plural, one {# cup left":                               "{n, plural, one {# cup left",
	} {
		if got := Read(message, "en", nil).String(); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", message, got, want)
		}
	}
}

// In which forms a message is sent besides the documented one.
func TestForms(t *testing.T) {
	for _, tt := range []struct {
		locale, message string
		want            []string
	}{
		{"en", "Tray holds {n} cups", []string{"Tray holds {N} cup"}},
		{"en", "Tray holds {size} cups", nil}, // perhaps a name
		{"en", "Wait {size} seconds", []string{"Wait {Size} second"}},
		{"en", "Wait {minutes} more minutes, please", []string{"Wait {Minutes} more minute, please"}},
		{"en", "{n} cups are broken", []string{"{N} cup is broken"}},
		{"en", "{count} entries were lost", []string{"{Count} entry was lost"}},
		{"en", "At most %d boxes per %d persons", []string{"At most {Most} box per {Per} persons", "At most {Most} boxes per {Per} person", "At most {Most} box per {Per} person"}},
		{"en", "{name} series is over", nil},
		{"en", "{count} exceeds the limit", nil},
		{"en", "{n} of the cups", nil},
		{"en", "{n} cup(s) not found", []string{"{N} cup not found", "{N} cups not found"}},
		{"en", "{n} box(es) is/are lost", []string{"{N} box is lost", "{N} boxes are lost"}},
		{"en", "Lost entr(y/ies)", []string{"Lost entry", "Lost entries"}},
		{"en", "Call f(x) or log(n)", nil},
		{"en", "Read/write failed", nil},
		{"de", "Noch {n} Minuten warten", []string{"Noch {N} Minute warten"}},
		{"de", "{n} Datei(en) fehlen", []string{"{N} Datei fehlen", "{N} Dateien fehlen"}},
		{"fr", "{n} fichiers sont perdus", []string{"{N} fichier est perdu", "{N} fichier sont perdus"}},
		{"es", "Espere {n} segundos", []string{"Espere {N} segundo"}},
		{"pt", "Aguarde {n} minutos", []string{"Aguarde {N} minuto"}},
		{"it", "Attendere {n} secondi", []string{"Attendere {N} secondo"}},
		{"nl", "Wacht {n} minuten", []string{"Wacht {N} minuut"}},
		{"zh", "请等待 {n} 秒", nil},
		{"en", "Noch {n} Sekunden warten", []string{"Noch {N} Sekunde warten"}},
		{"en", "Há {n} itens", []string{"Há {N} item"}},
		{"zh", "Wait {n} hours", []string{"Wait {N} hour"}},
		{"en", "Field `colour` is odd", []string{"Field 'colour' is odd"}},
		{"en", "Field `{field}` is odd", nil}, // the hole takes the quotes
		{"en", "Field `set.{field}` is odd", []string{"Field 'set.{Field}' is odd"}},
		{"en", "Stir it -- or don't", []string{"Stir it - or don't"}},
		{"en", "Stir it — or don't", []string{"Stir it -- or don't"}},
		{"en", "Unknown option --stir", nil},
		{"en", "{n, plural, one {# cup} other {# cups}} left", []string{"{N} cup left"}},
	} {
		message, marks := unmarked(tt.message)
		var got []string
		for _, v := range Read(message, tt.locale, marks).Also {
			got = append(got, v.Template().String())
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %s\ngot  %q\nwant %q", tt.locale, tt.message, got, tt.want)
		}
	}
}

// Which values of messages may be samples.
func TestSamples(t *testing.T) {
	for message, want := range map[string]string{
		"Tray holds 4097 cups, but 4512 came": "number 4097, number 4512",
		"The photo is larger than 10MB":       "size 10MB",
		"The photo is larger than 10 MB":      "size 10 MB",
		"Day 2024-01-31 is over":              "date 2024-01-31",
		"Closed since 31 Jan 2024":            "date 31 Jan 2024",
		"Opens at 08:30":                      "time 08:30",
		"A cup costs $12.50":                  "amount $12.50",
		"Needs version 2.1.0":                 "version 2.1.0",
		"File menu.pdf is missing":            "file menu.pdf",
		"Order ord_12345 is closed":           "id ord_12345",
		"Retry in 30s":                        "duration 30s",
		"Tray 4 is closed":                    "",
		"Name must have 10 to 20 letters":     "",
		"Between 10 and 20 cups":              "",
		"HTTP 500 and error 40001":            "",
		"SHA-256, UTF-8, base64 and TLS 1.2":  "",
		"package.json is missing":             "",
		"Tray {n} of 12 holds {\"a\": 1}":     "number 12",
		"5xx":                                 "",
	} {
		var got []string
		for _, s := range Samples(message) {
			got = append(got, s.Kind+" "+s.Text)
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %q, want %q", message, got, want)
		}
	}
}

// What looks like a placeholder and is none that is known.
func TestUnread(t *testing.T) {
	for message, want := range map[string]string{
		"Cup {{#if cup}} is full":      "{{#if cup}}",
		"Cup ~p is full":               "~p",
		"Cup !cup_name is full":        "!cup_name",
		"Ask @everyone, now! or ?":     "",
		"Cup {cup + 1} is full":        "{cup + 1}",
		"Cup %cup is full":             "%cup",
		"Cup [CUP_NAME] is full":       "[CUP_NAME]",
		"Cup <the guest's> is full":    "<the guest's>",
		"Cup XX is full":               "XX",
		"Cup & does not fit &":         "&",
		"{n, plural, one {# cup} left": "{n, plural",
		"Body {\"cup\": 1} is short":   "",
		"50% of cups, 20 %off, a%20b":  "",
		"Tea & biscuits, 4xx, <br>":    "",
		"The map is {a: 1} or []":      "",
		"Tom & Co. and {cup}":          "",
	} {
		if got := Unread(Read(message, "en", nil)); got != want && !(want != "" && strings.HasPrefix(got, want)) {
			t.Errorf("%s: %q, want %q", message, got, want)
		}
	}
}

// FuzzRead takes any message: each form keeps the rules that templates have, and there are few of them.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"{n} cup(s) -- `x` is/are", "{n, plural, one {#} other {{m, select, a {b} other {c}}}}", "%d%% ''", "a 10MB {0} — b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		message, marks := unmarked(s)
		read := Read(message, "en", marks, Samples(message, marks...)...)
		if len(read.Also) > mostVariants {
			t.Fatalf("%q has %d forms", message, len(read.Also))
		}
		Unread(read)
		for _, v := range append(read.Also, model.Variant{Parts: read.Parts}) {
			for i, p := range v.Parts {
				if i > 0 && p.Hole != nil && v.Parts[i-1].Hole != nil {
					t.Fatalf("%q: two holes stand side by side", message)
				}
			}
		}
	})
}
