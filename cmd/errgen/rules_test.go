package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator"
)

func TestRules(t *testing.T) {
	all := errgen("", "rules")
	for _, r := range generator.Rules() {
		if !strings.Contains(all.stdout, r.ID+": "+r.Severity+": "+r.Title+"\n\n") {
			t.Errorf("errgen rules doesn't explain %s", r.ID)
		}
	}
	for line := range strings.Lines(all.stdout) {
		if !strings.HasPrefix(line, "    ") && displayWidth(line) > excerptWidth+1 {
			t.Errorf("too wide: %s", line)
		}
	}
	one := errgen("", "rules", "cell-extra", "--format", "json")
	var got struct{ Rules []generator.Rule }
	if err := json.Unmarshal([]byte(one.stdout), &got); err != nil || len(got.Rules) != 1 || got.Rules[0].ID != "cell-extra" {
		t.Errorf("got %+v, %v", one, err)
	}
}

func TestWrap(t *testing.T) {
	tests := []struct {
		text    string
		columns int
		want    string
	}{
		{"", 5, ""},
		{"a b c", 3, "a b\nc"},
		{"longer than that", 4, "longer\nthan\nthat"},
		{"未找 到", 5, "未找\n到"},
	}
	for _, test := range tests {
		if got := wrap(test.text, test.columns); got != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}
