package holes

import (
	"strings"
	"testing"
)

// TestFind says what varies in a message, and what doesn't. What is marked up in the document stands between backticks here.
func TestFind(t *testing.T) {
	for _, c := range []struct{ name, message, want string }{
		{"names in brackets", "user {user_name} of {{ team }} has no ${file} in <room id>", "user {UserName} of {Team} has no {File} in {RoomID}"},
		{"names with a format", "{user!r} has {count:d} of {max:>10}", "{User} has {Count} of {Max}"},
		{"numbers", "{0} is not {1}", "{Value} is not {Value2}"},
		{"numbers with a format", "field {0:d} of {1,10} and {2:N2}", "field {Field} of {Value} and {Value2}"},
		{"numbers in other brackets", "cup {{1}} of ${0}", "cup {Cup} of {Value}"},
		{"numbers behind a dollar sign", "cup $1 is not $2", "cup {Cup} is not {Value}"},
		{"a name behind a dollar sign", "cart $cart_id is empty", "cart {CartID} is empty"},
		{"a name between percent signs", "cart %cart_id% is empty", "cart {CartID} is empty"},
		{"a name behind a colon", "cart :cart_id is ':state' for (:userName)", "cart {CartID} is '{State}' for ({UserName})"},
		{"a usual name behind a colon", ":attribute must be at least :min", "{Attribute} must be at least {Min}"},
		{"values to choose from", "the state must be <open/closed/new> or <a|b>", "the state must be {State} or {Value}"},
		{"an ellipsis for a value", "field ... must not be ‘…’: ...", "field {Field} must not be ‘{Value}’: {Value2}"},
		{"an ellipsis first", "... is no cup", "{Value} is no cup"},
		{"verbs", "%s has %d of %2$s, %.2f", "{Value} has {Value2} of {Value3}, {Value4}"},
		{"a marked-up name", "cart `cart_id` of user `username` is empty", "cart {CartID} of user {Username} is empty"},
		{"a marked-up letter", "cart `X` has more than `N` cups", "cart {X} has more than {N} cups"},
		{"a placeholder twice is one value", "{id} is not {id}, {0} is not {0}, {} is not {}", "{ID} is not {ID}, {Value} is not {Value}, {Value2} is not {Value3}"},
		{"a name twice in a contrast is two values", "expected {type}, got {type}", "expected {Type}, got {Type2}"},
		{"verbs are one value each", "%s is not %s", "{Value} is not {Value2}"},

		{"a field that is sent as it stands", "`email` is required, and so is `user_id`", ""},
		{"emphasis", "the cup must `not` be `empty`", ""},
		{"descriptions are one value each", "cup <id> is not <id>, `X` is not `X`", "cup {ID} is not {ID2}, {X} is not {X2}"},
		{"amounts", "a cup is $5 at least, $1.50 at most", ""},
		{"percents", "at most 50% of 100% done", ""},
		{"variables and functions", "$HOME is not set, $state is", ""},
		{"colons", "error: no cup at 12:30, ratio 1:2, key:value, C:\\cups, ns::cup :smile: (:", ""},
		{"a blank on the wrong side", "error :invalid cup", ""},
		{"ellipses between thoughts", "please wait... or come back ... , a, b, ... and call(...)", ""},
		{"an ellipsis in quotes", "say “come back ...”", ""},
		{"ranges", "1...10 of 1..5", ""},
		{"tags and types", "no <br> in List<String>", ""},
		{"JSON", `{"cup": 1} is {"a":{}}`, ""},
		{"programs", "if (a) { return; }", ""},
	} {
		message, marks := unmarked(c.message)
		if c.want == "" {
			c.want = message
		}
		if got := Template(Find(message, marks...)).String(); got != c.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", c.name, c.message, got, c.want)
		}
	}
}

// unmarked takes the backticks out of a message.
func unmarked(message string) (string, []Mark) {
	var marks []Mark
	parts := strings.Split(message, "`")
	for i := 1; i < len(parts); i += 2 {
		marks = append(marks, Mark{Text: parts[i], Code: true})
	}
	return strings.Join(parts, ""), marks
}

func TestWire(t *testing.T) {
	for wire, want := range map[string]string{
		"cart {CartID} is empty":        "cart {CartID} is empty",
		"{A} is not {A}":                "{A} is not {A}",
		"{a} and {} stay":               "{a} and {} stay",
		"{A}{B}":                        "",
		"...":                           "",
		"a\x00":                         "",
		strings.Repeat("{A} a ", Max+1): "",
	} {
		template, problem := Wire(wire)
		if got := template.String(); problem == "" && got != want || problem != "" && want != "" || problem == "" && want == "" {
			t.Errorf("%q: %q, %q", wire, got, problem)
		}
	}
}

// FuzzFind cuts any message: its parts are the message, and no two holes stand side by side.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{"{0} is `x`", "a :b_c %d% ... $1", "{{a}}{{b}}", "cart `cart_id`"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		message, marks := unmarked(s)
		parts := Find(message, marks...)
		hole := false
		for _, p := range parts {
			if p.Hole != nil && hole {
				t.Fatalf("%q: two holes stand side by side", message)
			}
			if hole = p.Hole != nil; p.Hole == nil && p.Literal == "" {
				t.Fatalf("%q: a part is empty", message)
			}
		}
	})
}
