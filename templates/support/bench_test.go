package support

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
)

// identify is what Lookup does but for the Params, which a catalogue made at run time does not have.
func (k *Catalog) identify(status int, code, message string) int {
	m := k.c.matcher(status, Code(code), message)
	row := m.identify()
	for n := range m.holes() {
		m.value(n)
	}
	return row
}

func BenchmarkLookup(b *testing.B) {
	k := catalogOf(agoraRows)
	for _, bm := range []struct {
		name, code, message string
		want                bool
	}{
		{"exact", "unauthorized", "Unable to authenticate due to expired access token", true},
		{"exact short", "", "ext is too big", true},
		{"template", "illegal_argument", "username [bob] is not legal", true},
		{"two holes", "forbidden_op", "User: bob doesn't exist in group: 40659491815425", true},
		{"curly", "", "“you can’t sub yourself”", true},
		{"miss early", "resource_not_found", "grpID 6621327110963 does not exist!", false},
		{"miss late", "unauthorized", "Unable to authenticate (OAuth)", false},
		{"miss in hole", "forbidden_op", "User: bob is not a member of the group: 40659491815425", false},
		{"hostile", "forbidden_op", "User: " + strings.Repeat(" doesn't exist in group", 100), false},
	} {
		b.Run(strings.ReplaceAll(bm.name, " ", "_"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if got := k.identify(400, bm.code, bm.message) >= 0; got != bm.want {
					b.Fatal(got)
				}
			}
		})
	}
}

// All rows in turn, with their holes filled.
func BenchmarkLookupAll(b *testing.B) {
	k := catalogOf(agoraRows)
	var messages []string
	for n := range agoraRows {
		messages = append(messages, fill(template(n, agoraRows[n].message), "40659491815425"))
	}
	n := 0
	for b.Loop() {
		r := n % len(messages)
		n++
		if k.identify(agoraRows[r].status, agoraRows[r].code, messages[r]) != r {
			b.Fatal(messages[r])
		}
	}
}

func fill(t Template, value string) string { return strings.ReplaceAll(t.Text, "\x00", value) }

func BenchmarkRows(b *testing.B) {
	for _, shape := range []struct{ name, format string }{
		{"prefix", "the request for {Name} failed because of condition %d"},
		{"suffix", "condition %d has kept {Name} from being served"},
		{"leading", "{Name} is not a valid value for field %d of the request"},
	} {
		for _, n := range []int{46, 1000, 10_000, 100_000} {
			rows := make([]sampleRow, n)
			for i := range rows {
				rows[i] = sampleRow{400, "code", fmt.Sprintf(shape.format, i*7919%1_000_003)}
			}
			k := catalogOf(rows)
			hit := fill(template(0, rows[n/2].message), "bob-4065")
			for _, want := range []bool{true, false} {
				message, name := hit, "hit"
				if !want {
					message, name = hit+" today", "miss"
				}
				b.Run(fmt.Sprintf("%s/%d/%s", shape.name, n, name), func(b *testing.B) {
					for b.Loop() {
						if got := k.identify(400, "code", message); got >= 0 != want {
							b.Fatal(got)
						}
					}
				})
			}
		}
	}
}

const benchBody = `{"error":"forbidden_op","exception":"com.easemob.group.exception.ForbiddenOpException",` +
	`"timestamp":1543312726441,"duration":0,"error_description":"User: bob doesn't exist in group: 40659491815425","data":"0123456"}`

func BenchmarkCheckResponse(b *testing.B) {
	resp := &http.Response{StatusCode: 403, ContentLength: int64(len(benchBody)), Header: http.Header{}}
	body := new(bytes.Reader)
	b.Run("errgen", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			body.Reset([]byte(benchBody))
			resp.Body = io.NopCloser(body)
			if ReasonOf(CheckResponse(resp)) != ErrNotInGroup {
				b.Fatal("not found")
			}
		}
	})
	b.Run("undocumented", func(b *testing.B) {
		other := strings.Replace(benchBody, "forbidden_op", "other_op", 1)
		b.ReportAllocs()
		for b.Loop() {
			body.Reset([]byte(other))
			resp.Body = io.NopCloser(body)
			if ReasonOf(CheckResponse(resp)) != "" {
				b.Fatal("found")
			}
		}
	})
	b.Run("decoder", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			body.Reset([]byte(benchBody))
			resp.Body = io.NopCloser(body)
			var v struct {
				Error       string `json:"error"`
				Description string `json:"error_description"`
			}
			if json.NewDecoder(resp.Body).Decode(&v) != nil || v.Description == "" {
				b.Fatal("not decoded")
			}
		}
	})
}

func BenchmarkText(b *testing.B) {
	var err error = NewError(403, CodeForbiddenOp, "User: bob doesn't exist in group: 40659491815425.")
	b.ReportAllocs()
	for b.Loop() {
		if TextEn(err).Summary == "" {
			b.Fatal("no text")
		}
	}
}

// Codes alone, beside what a map of them costs.
func BenchmarkLookupByCode(b *testing.B) {
	for _, n := range []int{46, 10_000} {
		rows, byCode := make([]Row, n), make(map[string]string, n)
		codes := make([]string, n)
		for i := range rows {
			codes[i] = fmt.Sprintf("resource_%d_not_found", i*7919%1_000_003)
			rows[i] = Row{Reason: reasonOf(i), Code: codes[i], ByCode: true}
			byCode[codes[i]] = rows[i].Reason
		}
		k := NewCatalog(rows, nil, sampleResponse, nil)
		sent := make([]string, 64) // other strings than those in the tables
		for i := range sent {
			sent[i] = strings.Clone(codes[i*n/len(sent)])
		}
		b.Run(fmt.Sprintf("errgen/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				if reason, _ := k.c.lookup(0, Code(sent[i%len(sent)]), ""); reason == "" {
					b.Fatal(sent[i%len(sent)])
				}
				i++
			}
		})
		b.Run(fmt.Sprintf("map/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				if byCode[sent[i%len(sent)]] == "" {
					b.Fatal(sent[i%len(sent)])
				}
				i++
			}
		})
	}
}
