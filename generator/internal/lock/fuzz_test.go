package lock

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generator/internal/model"
)

// FuzzParse takes any bytes for a lock file: nothing panics, what is read is written so that it is read again, and a model without errors can
// be held by it.
func FuzzParse(f *testing.F) {
	f.Add([]byte(head + `{"version":1}
{"const":"CodeLimit","value":"limit","removed":"2026-01-02"}
{"const":"ErrNoUser","value":"no_user","status":404,"code":"c","symbol":"S","messages":["no user {Name}"],"text":"t","after":"ErrX"}
{"const":"ErrOld","is":"ErrNoUser","since":"2026-01-02"}
{"field":"Name"}
`))
	f.Add([]byte("\ufeff{\"version\":1}\r\n<<<<<<< HEAD\r\n"))
	f.Add([]byte(`{"version":1}{"const":"ErrA","value":"a","after":"ErrA"}`))
	f.Fuzz(func(t *testing.T, source []byte) {
		file, diags := Parse("errgen.lock", source)
		if diags.HasErrors() {
			return
		}
		again, diags := Parse("errgen.lock", file.Bytes())
		if diags.HasErrors() {
			t.Fatalf("what is written can't be read: %v\n%s", diags, file.Bytes())
		}
		if d := cmp.Diff(string(file.Bytes()), string(again.Bytes())); d != "" {
			t.Errorf("(-written +written again):\n%s", d)
		}
		spec := &model.Spec{}
		file.Hold(spec, "2026-01-02").Finish()
		Of(spec, "errgen.lock").Bytes()
	})
}
