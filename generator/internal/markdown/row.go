package markdown

import "bytes"

// A field is the trimmed extent of a cell. That of an empty one is empty and stands where its text would.
type field struct{ start, stop int }

// isBlank reports whether b is white space within a line or its end.
func isBlank(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\f' || b == '\v' }

// trim returns the extent [start, stop) of src without white space around it.
func trim(src []byte, start, stop int) (int, int) {
	for start < stop && isBlank(src[start]) {
		start++
	}
	for start < stop && isBlank(src[stop-1]) {
		stop--
	}
	return start, stop
}

// splitRow returns the cells of the row at [start, stop) of src, as many as its author typed. Pipes separate them wherever
// they stand, in code spans too, unless a backslash stands right before (GFM, section 4.10).
func splitRow(src []byte, start, stop int) []field {
	start, stop = trim(src, start, stop)
	if start < stop && src[start] == '|' {
		start++
	}
	if start < stop && src[stop-1] == '|' && src[stop-2] != '\\' {
		stop--
	} else if start == stop {
		return nil // the row is a single pipe
	}
	fields := make([]field, 0, 1+pipes(src[start:stop]))
	for {
		end := start
		for end < stop && (src[end] != '|' || end > start && src[end-1] == '\\') {
			end++
		}
		fields = append(fields, newField(src, start, end))
		if end == stop {
			return fields
		}
		start = end + 1
	}
}

// newField returns the cell between two pipes. One blank after the pipe is the usual distance to the text.
func newField(src []byte, start, stop int) field {
	from, to := trim(src, start, stop)
	if from == to && start < stop {
		return field{start + 1, start + 1}
	} else if from == to {
		return field{start, start}
	}
	return field{from, to}
}

// pipes returns how many pipes in b separate cells or close a row.
func pipes(b []byte) int {
	return bytes.Count(b, []byte("|")) - bytes.Count(b, []byte(`\|`))
}

// cellCount returns the number of cells that splitRow makes, without making them.
func cellCount(row []byte) int {
	start, stop := trim(row, 0, len(row))
	row = row[start:stop]
	if len(row) == 0 || string(row) == "|" {
		return 0
	}
	n := 1 + pipes(row)
	if row[0] == '|' {
		n--
	}
	if bytes.HasSuffix(row, []byte("|")) && !bytes.HasSuffix(row, []byte(`\|`)) {
		n--
	}
	return n
}

// delimiterWidth returns the number of columns that a line like "| --- | :-: |" declares, 0 if it is no such line.
func delimiterWidth(b []byte) int {
	start, stop := trim(b, 0, len(b))
	b = b[start:stop]
	if !bytes.ContainsAny(b, "|:") {
		return 0 // a thematic break or the line below a heading
	}
	if bytes.Contains(b, []byte("-+-")) && b[0] == '|' && b[len(b)-1] == '|' {
		b = bytes.ReplaceAll(b, []byte("+"), []byte("|")) // as Org mode draws it
	}
	b = bytes.TrimPrefix(b, []byte("|"))
	b = bytes.TrimSuffix(b, []byte("|"))
	width := 0
	for column := range bytes.SplitSeq(b, []byte("|")) {
		column = bytes.TrimSpace(column)
		column = bytes.TrimPrefix(column, []byte(":"))
		column = bytes.TrimSuffix(column, []byte(":"))
		if len(column) == 0 || len(bytes.Trim(column, "-")) > 0 {
			return 0
		}
		width++
	}
	return width
}
