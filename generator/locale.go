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
		for in := range inlines(b) {
			for _, s := range in.Spans {
				if !s.Code && !yield(s.Text) {
					return
				}
			}
		}
	}
}

// inlines yields the runs of text in a block.
func inlines(b markdown.Block) iter.Seq[*markdown.Inline] {
	return func(yield func(*markdown.Inline) bool) {
		switch b := b.(type) {
		case *markdown.Heading:
			yield(&b.Text)
		case *markdown.Paragraph:
			yield(&b.Text)
		case *markdown.Item:
			yield(&b.Text)
		case *markdown.Definition:
			_ = yield(&b.Term) && yield(&b.Text)
		case *markdown.Grid:
			for i := range b.Header {
				if !yield(&b.Header[i].Inline) {
					return
				}
			}
			for _, r := range b.Rows {
				for i := range r.Cells {
					if !yield(&r.Cells[i].Inline) {
						return
					}
				}
			}
		}
	}
}
