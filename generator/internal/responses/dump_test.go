package responses

import (
	"fmt"
	"strings"
	"testing"
)

func TestDump(t *testing.T) {
	tests := []test{
		{"one", "HTTP/1.1 404 Not Found\nA: b\n\n{}\n\n", "1: 404 map[A:[b]] \"{}\\n\\n\"\n"},
		{"several, with lengths", "HTTP/1.1 404 Not Found\nContent-Length: 2\n\n{}HTTP/2 400 \ncontent-length: 3\n\n{}\n\nHTTP/2 401\n\n", "" +
			"1: 404 map[Content-Length:[2]] \"{}\"\n4: 400 map[Content-Length:[3]] \"{}\\n\"\n9: 401\n"},
		{"several, without", "HTTP/2 404\nA: b\n\n{\n}\nHTTP/2 400\nA: b\n\n{}HTTP/2 401\nA: b\n\n", "" +
			"1: 404 map[A:[b]] \"{\\n}\\n\"\n6: 400 map[A:[b]] \"{}\"\n9: 401 map[A:[b]]\n"},
		{"length of what was compressed", "HTTP/2 404\nContent-Length: 3\n\n{\"a\": 1}\nHTTP/2 400\nContent-Length: 3\n\n{\"a\": 1}", "" +
			"1: 404 map[Content-Length:[3]] \"{\\\"a\\\": 1}\\n\"\n5: 400 map[Content-Length:[3]] \"{\\\"a\\\": 1}\"\n"},
		{"length for HEAD", "HTTP/2 404\nContent-Length: 30\n\nHTTP/2 400\nContent-Length: 30\n\n", "" +
			"1: 404 map[Content-Length:[30]]\n4: 400 map[Content-Length:[30]]\n"},
		{"no length", "HTTP/2 404\nContent-Length: -2\n\n{}\nHTTP/2 400\nContent-Length: 0\n\n{}\nHTTP/2 401\nContent-Length: 99999999999999999999\n\n{}", "" +
			"1: 404 map[Content-Length:[-2]] \"{}\\n\"\n5: 400 map[Content-Length:[0]] \"{}\\n\"\n9: 401 map[Content-Length:[99999999999999999999]] \"{}\"\n"},
		{"head in a sized body", "HTTP/2 404\nContent-Length: 15\n\n-HTTP/2 400\n\n{}\nHTTP/2 401\n\n", "" +
			"1: 404 map[Content-Length:[15]] \"-HTTP/2 400\\n\\n{}\"\n7: 401\n"},
		{"interim", "HTTP/1.1 200 Connection established\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 103 Early Hints\nLink: x\n\nHTTP/1.1 404 Not Found\nA: b\n\nx", "" +
			"8: 404 map[A:[b]] \"x\"\n"},
		{"interim, and no more", "HTTP/1.1 101 Switching Protocols\n\n", "1: 101\n"},
		{"redirect", "HTTP/1.1 302 Found\n\nHTTP/1.1 200 OK\n\nHTTP/1.1 404 Not Found\n\nx", "1: 302\n3: 200\n5: 404 \"x\"\n"},
		{"text about HTTP", "HTTP/2 404\n\nHTTP/1.1 is\nHTTP/2 404\tx\nHTTP/2 40\nHTTP/x 404\nHTTP/1.10 404\nHTTP/2 4040\nHTTP/2 404 or not\n\tx: y\n" +
			"upstream: HTTP/1.1 502 Bad Gateway\nServer: x\n\nHHTTP/HT", "" +
			"1: 404 \"HTTP/1.1 is\\nHTTP/2 404\\tx\\nHTTP/2 40\\nHTTP/x 404\\nHTTP/1.10 404\\nHTTP/2 4040\\nHTTP/2 404 or not\\n\\tx: y\\n" +
			"upstream: HTTP/1.1 502 Bad Gateway\\nServer: x\\n\\nHHTTP/HT\"\n"},
		{"folded", "HTTP/1.1 404 Not Found\nA: b\n c\n\td\n e: f\n\n", "1: 404 map[A:[b c\td e: f]]\n"},
		{"no end of the head", "HTTP/1.1 404 Not Found\nA: b\nHTTP/1.1 400 Bad Request\n\nx\nHTTP/1.1 401 Unauthorized\nA: b", "" +
			"line 1: a head without the empty line that ends it\n3: 400 \"x\\n\"\nline 6: a head without the empty line that ends it\n"},
	}
	check(t, tests)
	for i := range tests {
		if !strings.Contains(tests[i].in, "ength: 1") && !strings.Contains(tests[i].in, "ength: 3") { // which count line ends
			tests[i].in = strings.ReplaceAll(tests[i].in, "\n", "\r\n")
			tests[i].want = strings.ReplaceAll(tests[i].want, `\n`, `\r\n`)
		}
	}
	check(t, tests)
}

// TestDumpLong: a body that is longer than what is looked at, of the length that the head says and of another.
func TestDumpLong(t *testing.T) {
	body := strings.Repeat("HTTP/2 404 \nx", 1<<20/13)
	for _, n := range []int{0, len(body) - 1, len(body), len(body) + 1} {
		one := fmt.Sprintf("HTTP/2 404\nContent-Length: %d\n\n%s", n, body)
		count := 0
		for r, err := range All(strings.NewReader(strings.Repeat(one, 5))) {
			if count++; err != nil || r.Status != 404 || string(r.Body) != body {
				t.Fatalf("length %d, %d: got %d, %d bytes, %v", n, count, r.Status, len(r.Body), err)
			}
		}
		if count != 5 {
			t.Errorf("length %d: got %d responses, want 5", n, count)
		}
	}
}
