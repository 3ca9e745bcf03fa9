package generator

import (
	"iter"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// guessLocale returns the language that documents seem to be written in.
func guessLocale(docs []*markdown.Document) vocabulary.Guess {
	texts := func(yield func(string) bool) {
		for b := range blocks(docs) {
			for text := range prose(b) {
				if !yield(text) {
					return
				}
			}
		}
	}
	headers := func(yield func(string) bool) {
		for b := range blocks(docs) {
			if g, ok := b.(*markdown.Grid); ok {
				for _, h := range g.Header {
					if !yield(h.Text) {
						return
					}
				}
			}
		}
	}
	return vocabulary.GuessLocale(texts, headers)
}

// blocks yields the blocks of documents.
func blocks(docs []*markdown.Document) iter.Seq[markdown.Block] {
	return func(yield func(markdown.Block) bool) {
		for _, d := range docs {
			for _, b := range d.Blocks {
				if !yield(b) {
					return
				}
			}
		}
	}
}

// prose yields what a block says, without what is marked up as code.
func prose(b markdown.Block) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, in := range inlines(b) {
			for _, s := range in.Spans {
				if !s.Code && !yield(s.Text) {
					return
				}
			}
		}
	}
}

// inlines are the runs of text in a block.
func inlines(b markdown.Block) []markdown.Inline {
	switch b := b.(type) {
	case *markdown.Heading:
		return []markdown.Inline{b.Text}
	case *markdown.Paragraph:
		return []markdown.Inline{b.Text}
	case *markdown.Item:
		return []markdown.Inline{b.Text}
	case *markdown.Definition:
		return []markdown.Inline{b.Term, b.Text}
	case *markdown.Grid:
		var all []markdown.Inline
		for _, h := range b.Header {
			all = append(all, h.Inline)
		}
		for _, r := range b.Rows {
			for _, c := range r.Cells {
				all = append(all, c.Inline)
			}
		}
		return all
	}
	return nil
}
