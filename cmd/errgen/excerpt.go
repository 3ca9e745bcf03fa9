package main

import (
	"strings"
	"unicode/utf8"
)

const (
	excerptWidth = 100 // columns that an excerpt takes at most: rows of tables are often longer than any screen
	tabWidth     = 4
)

// A cell is what one character of a line becomes on a terminal.
type cell struct {
	text  string
	width int
}

// excerpt returns as much of a line of source as fits a screen, around the byte at column, counted from 1, and how many
// columns of the terminal stand before that byte.
func excerpt(line string, column int) (shown string, indent int) {
	cells, at := cellsOf(line, column-1)
	from, to := window(cells, at)
	var b strings.Builder
	if from > 0 {
		b.WriteString("…")
		indent = 1
	}
	for i, c := range cells[from:to] {
		if from+i < at {
			indent += c.width
		}
		b.WriteString(c.text)
	}
	if to < len(cells) {
		b.WriteString("…")
	}
	return strings.TrimRight(b.String(), " "), indent
}

// cellsOf returns a line's cells, and the index of the one that holds the byte at offset; it is their number if the line
// ends before.
func cellsOf(line string, offset int) (cells []cell, at int) {
	at = -1
	column := 0
	for i, r := range line {
		_, n := utf8.DecodeRuneInString(line[i:])
		if at < 0 && i+n > offset {
			at = len(cells)
		}
		c := cell{string(r), runeWidth(r)}
		switch {
		case r == '\t':
			c.width = tabWidth - column%tabWidth
			c.text = strings.Repeat(" ", c.width)
		case hostile(r) || r == '\ufeff':
			c = cell{string(utf8.RuneError), 1}
		}
		cells = append(cells, c)
		column += c.width
	}
	if at < 0 {
		at = len(cells)
	}
	return cells, at
}

// window returns the range of cells to show, so that the one at index at is among them, with more after it than before.
func window(cells []cell, at int) (from, to int) {
	total := 0
	for _, c := range cells {
		total += c.width
	}
	if total <= excerptWidth {
		return 0, len(cells)
	}
	const room = excerptWidth - 2 // without the two "…"
	used := 0
	for from = at; from > 0 && used+cells[from-1].width <= room/3; from-- {
		used += cells[from-1].width
	}
	for to = at; to < len(cells) && used+cells[to].width <= room; to++ {
		used += cells[to].width
	}
	for ; from > 0 && used+cells[from-1].width <= room; from-- { // the line ends soon: the room is for what stands before
		used += cells[from-1].width
	}
	for from < at && cells[from].width == 0 { // an accent without its letter
		from++
	}
	return from, to
}
