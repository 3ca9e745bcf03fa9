package shapes

import (
	"encoding/xml"
	"go/token"
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
			if said {
				all = append(all, slices.Clone(path))
			}
			path, said = path[:len(path)-1], false
		}
	}
}

// xmlBody finds the code and the message of an error among paths.
func xmlBody(paths [][]string) (Body, bool) {
	for _, code := range paths {
		parent, name := code[:len(code)-1], code[len(code)-1]
		if !isAmong(name, codeFields) || !slices.ContainsFunc(parent, isErrorElement) {
			continue
		}
		for _, message := range paths {
			if slices.Equal(message[:len(message)-1], parent) && isAmong(message[len(message)-1], messageFields) {
				return Body{Code: code, Message: message}, true
			}
		}
	}
	return Body{}, false
}

func isAmong(name string, fields []string) bool {
	return slices.ContainsFunc(fields, func(f string) bool { return strings.EqualFold(f, name) })
}

// isErrorElement reports whether what stands in an element is about an error: Error, ErrorResponse, Errors.
func isErrorElement(name string) bool {
	return strings.HasPrefix(strings.ToLower(name), "error")
}
