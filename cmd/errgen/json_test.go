package main

import (
	"bytes"
	"testing"

	"github.com/errgen/errgen/generator"
)

func TestWriteJSON(t *testing.T) {
	tests := []struct {
		name   string
		result any
		want   string
	}{
		{"empty", struct {
			A []generator.Table `json:"a"`
			B map[string]int    `json:"b"`
		}{}, `{"a":[],"b":{}}`},
		{"nested", struct {
			A []generator.Text          `json:"a"`
			B map[string]generator.Text `json:"b"`
		}{make([]generator.Text, 1), map[string]generator.Text{"en": {Action: "<a> & b"}}},
			`{"a":[{"summary":"","causes":[],"action":""}],"b":{"en":{"summary":"","causes":[],"action":"<a> & b"}}}`},
		{"omitted when empty", struct {
			A generator.Table `json:"a"`
		}{}, `{"a":{"file":"","line":0,"shape":"","heading":[],"kind":"","why":"","columns":[],"rows":0,"used":0}}`},
		{"embedded", answer{Line: 3},
			`{"line":3,"status":0,"code":"","message":"","by":"","reason":"","candidates":[],"params":{},` +
				`"text":{"summary":"","cause":"","action":""},"retryable":false,"passed":false}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var b bytes.Buffer
			a := &app{stdout: &b}
			if err := a.writeJSON(test.result); err != nil {
				t.Fatal(err)
			}
			if got := b.String(); got != test.want+"\n" {
				t.Errorf("got  %swant %s", got, test.want)
			}
		})
	}
}
