// Package markdown reads a Markdown document into blocks: headings, paragraphs, list items and grids of cells, each with the
// place of its bytes. It knows nothing of errors; it is the only package that imports goldmark.
package markdown

import "go/token"

// A Document is what Parse makes of one file: its blocks in reading order.
type Document struct {
	File     string
	Source   []byte
	Text     string // Source again
	Blocks   []Block
	Comments []Comment // in reading order
}

// A Block is a *Heading, *Paragraph, *Item, *Definition, *Code, *Grid or *Panel.
type Block interface {
	At() token.Position // where it begins
}

// A Comment is what <!-- --> encloses, wherever it stands, or {/* */} on lines of its own, as MDX has it.
type Comment struct {
	Pos  token.Position // of its first byte, "<" or "{"
	Text string         // trimmed
}

// A Heading opens a section. Path holds the plain texts of the headings around it and its own, outermost first.
type Heading struct {
	Pos   token.Position
	Level int // 1 to 6
	Text  Inline
	Path  []string
}

// A Paragraph is running text between other blocks.
type Paragraph struct {
	Pos     token.Position
	Depth   int  // how many lists it stands in
	Quoted  bool // it stands in a block quote
	Text    Inline
	Section []string // the Path of the heading it stands under
}

// An Item is one entry of a list: its own first text, without the lists inside it, whose entries follow as Items of their own.
type Item struct {
	Pos     token.Position
	Depth   int // 1 for a list that stands in no other
	List    int // which list of the document: equal for its items alone
	Ordered bool
	Text    Inline
	Section []string
}

// A Definition is a term and a text about it, on the lines below that begin with ": ", or in <dt> and <dd>. Further texts are Paragraphs.
type Definition struct {
	Pos     token.Position // of the term
	Term    Inline
	TextPos token.Position
	Text    Inline
	Section []string
}

// Code is a fenced block of code, or an indented one that is the body of a request or a response.
type Code struct {
	Pos      token.Position // of its first line
	Language string         // in lower case
	Title    string         // what stands behind the language
	Text     string
	Section  []string
}

// A Panel is a part of a page behind a title: a tab, an admonition, or details that open. Of those that are never closed nothing is known
// to stand in them.
type Panel struct {
	Pos     token.Position // of the title
	Title   Inline
	Blocks  int // how many of the blocks that follow stand in it
	Section []string
}

// A Grid is a table as written: every row has the cells that its author typed, however many the header has.
type Grid struct {
	Pos     token.Position // of the header row's first cell
	Shape   string         // "table" in Markdown, "html"; whoever makes grids of other blocks has other names for them
	Section []string
	Header  []Cell
	Rows    []Row
}

// A Row is one line of a grid's body.
type Row struct {
	Pos   token.Position // of the row's first byte that is neither blank nor a container's marker
	Cells []Cell         // as written: fewer or more than the header has, where the author miscounted
	Group string         // what the last line of an HTML table above says that is one cell from side to side
}

// A Cell is one field of a row.
type Cell struct {
	Pos token.Position // of the trimmed text; of the place where it would stand if the cell is empty
	Inline
	Repeated bool // it stands elsewhere, and reaches to this row or column by its rowspan or colspan
}

// Inline is a run of inline Markdown, in its forms: as written, and as read.
type Inline struct {
	Source string   // as written, trimmed, with escapes and markup
	Text   string   // as a reader sees it: markup gone, entities and escapes resolved, <br> a line feed
	Code   []string // what stands in code spans, in their order
	Links  []Link
	Spans  []Span // Text again, in pieces that say how each was marked up; joined, they are Text
}

// A Link is a link or image in a run of text.
type Link struct {
	Text, Target string
}

// A Span is a piece of an Inline's Text.
type Span struct {
	Text   string
	Code   bool   // in a code span
	Bold   bool   // in *…*, **…**, <b>, <i> or the like
	Struck bool   // in ~~…~~, <del>, <s> or <strike>
	Image  bool   // the text of an image
	Link   string // the target, if the piece is a link's text
}

func (b *Heading) At() token.Position    { return b.Pos }
func (b *Paragraph) At() token.Position  { return b.Pos }
func (b *Item) At() token.Position       { return b.Pos }
func (b *Definition) At() token.Position { return b.Pos }
func (b *Code) At() token.Position       { return b.Pos }
func (b *Grid) At() token.Position       { return b.Pos }
func (b *Panel) At() token.Position      { return b.Pos }
