package markdown

// Limits bound what Parse takes on. Documents come from anywhere, and a few bytes of Markdown can ask for a lot of work. The
// zero value of a field stands for its default.
type Limits struct {
	Bytes int // of the document; 16 MiB
	Lines int // of the document, and lists and block quotes in it; 524,288
	Cells int // columns x rows of one table, and cells of all tables together; 1,048,576
	Depth int // of lists and block quotes in one another; 100
	Work  int // brackets, stars and the like x the bytes around them, which goldmark may look at once for each; 1<<30
}

// orDefault returns l with its defaults filled in.
func (l Limits) orDefault() Limits {
	set := func(field *int, value int) {
		if *field <= 0 {
			*field = value
		}
	}
	set(&l.Bytes, 16<<20)
	set(&l.Lines, 1<<19)
	set(&l.Cells, 1<<20)
	set(&l.Depth, 100)
	set(&l.Work, 1<<30)
	return l
}
