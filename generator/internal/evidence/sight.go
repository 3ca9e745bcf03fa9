package evidence

import (
	"maps"
	"net/http"
	"slices"

	"github.com/errgen/errgen/generator/internal/model"
)

// A Sight is a place in a body that holds a documented code or message.
type Sight struct {
	Pointer model.Pointer
	What    string // "code" or "message"
	Value   string
}

// In returns where a body holds documented codes and messages, by their pointers; at most a few. It counts nothing.
func (c *Collector) In(header http.Header, body []byte) []Sight {
	const most = 10
	one := &Collector{documents: c.documents, known: c.known, folded: c.folded, fine: c.fine, places: map[string]*place{}}
	one.Add(0, header, body)
	var all []Sight
	for _, key := range slices.Sorted(maps.Keys(one.places)) {
		p := one.places[key]
		for _, v := range p.values {
			switch {
			case len(all) == most:
				return all
			case v.code:
				all = append(all, Sight{model.Pointer{Path: p.path, Header: p.header, After: v.how.after}, "code", v.text})
			case v.message:
				all = append(all, Sight{model.Pointer{Path: p.path, Header: p.header}, "message", v.text})
			}
		}
	}
	return all
}
