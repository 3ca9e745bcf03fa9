package holes

import "github.com/errgen/errgen/generator/internal/model"

// Named returns the placeholders of a text that a program fills in by their names: {name}, not %s.
func Named(text string) []*model.Hole {
	var all []*model.Hole
	for _, f := range find(text, nil) {
		if f.name != "" && f.dress.whole {
			all = append(all, f.hole)
		}
	}
	return all
}
