package main

import (
	"encoding/json"
	"io"
	"os"
	"strings"
	"path/filepath"

	"github.com/errgen/errgen/generator/internal/census"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/shapes"
)

type group struct {
	What, Why string
	Lines     []int
	Heads     []string
}

func main() {
	list, _ := io.ReadAll(os.Stdin)
	out := map[string][]group{}
	for _, f := range strings.Fields(string(list)) {
		src, err := os.ReadFile(f)
		if err != nil {
			panic(err)
		}
		doc, _ := markdown.Parse(filepath.Base(f), src, markdown.Limits{})
		title := shapes.Read(doc).Title
		c := census.Take(doc, census.Used{Title: title, Known: func([]string, string) bool { return false }})
		gs := []group{}
		for _, g := range c.Left {
			gs = append(gs, group{g.What, g.Why, g.Lines, g.Heads})
		}
		out[f] = gs
	}
	json.NewEncoder(os.Stdout).Encode(out)
}
