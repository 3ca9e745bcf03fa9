package shapes

import (
	"encoding/xml"
	"go/token"
	"iter"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// An XML is where a sample of a failed response that is XML stands, and holds its code and its message. Prefixes of namespaces are left out.
type XML struct {
	Pos token.Position // not valid if there is no such sample
	Body
}

// xmlSample returns the first sample of a failed response that is XML: an element that is called after errors, or stands in such a one, has one
// for the code and one for the message.
func (s *shapes) xmlSample() XML {
	const most = 1 << 14 // bytes
	for _, b := range s.blocks {
		code, ok := b.(*markdown.Code)
		if !ok || len(code.Text) > most || !strings.HasPrefix(strings.TrimSpace(code.Text), "<") {
			continue
		}
		if body, ok := xmlBody(leaves(code.Text)); ok {
			return XML{Pos: code.Pos, Body: body}
		}
	}
	return XML{}
}

// leaves are the paths of the elements of a text that hold nothing but text, until it is no XML any more.
func leaves(text string) (all [][]string) {
	const deepest = 8
	d := xml.NewDecoder(strings.NewReader(text))
	var path []string
	said := false
	for {
		t, err := d.Token()
		if err != nil {
			return all
		}
		switch t := t.(type) {
		case xml.StartElement:
			path, said = append(path, t.Name.Local), false
		case xml.CharData:
			said = strings.TrimSpace(string(t)) != ""
		case xml.EndElement:
			if said && len(path) <= deepest {
				all = append(all, slices.Clone(path))
			}
			path, said = path[:len(path)-1], false
		}
	}
}

// xmlBody finds the code and the message of an error among paths: the surest names first.
func xmlBody(paths [][]string) (Body, bool) {
	messages := map[string][]string{} // by the element that they stand in
	for path := range named(paths, messageFields) {
		if parent, _ := parted(path); messages[parent] == nil {
			messages[parent] = path
		}
	}
	for path := range named(paths, codeFields) {
		parent, _ := parted(path)
		if messages[parent] != nil && slices.ContainsFunc(path[:len(path)-1], isErrorElement) {
			return Body{Code: path, Message: messages[parent]}, true
		}
	}
	return Body{}, false
}

// named are the paths whose last names are among fields, in the order of these. Case makes no difference.
func named(paths [][]string, fields []string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for _, field := range fields {
			for _, path := range paths {
				if _, name := parted(path); strings.EqualFold(name, field) && !yield(path) {
					return
				}
			}
		}
	}
}

// parted parts a path into the element in which something stands and its own name.
func parted(path []string) (parent, name string) {
	last := len(path) - 1
	return strings.Join(path[:last], "/"), path[last]
}

// isErrorElement reports whether what stands in an element is about an error: Error, ErrorResponse, Errors.
func isErrorElement(name string) bool {
	return strings.HasPrefix(strings.ToLower(name), "error")
}
