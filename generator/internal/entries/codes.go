package entries

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

var fieldsCell = pattern.Lazy(`^["{ ]*(?i:(code|errcode|error_code|errorcode))["]?\s*[:=]\s*("[^"]*"|[^,;"]+?)(?:\s*[,;]\s*"?(?i:reason|message|msg|errmsg|error|error_message)"?\s*[:=]\s*(.+?))?[} ]*$`).Beginning("\"{cCeE").Needing("=:")

// splitFields takes apart a cell that shows fields of the body: a code, and perhaps a message. It returns nil for any other cell.
func splitFields(cell markdown.Cell) map[string]string {
	m := fieldsCell.FindStringSubmatch(cells.Clean(cell.Text))
	if m == nil {
		return nil
	}
	return map[string]string{"code": cells.Unquote(m[2]), "message": cells.Unquote(m[3])}
}

var (
	codeMark  = pattern.Lazy(`\s*[,、;/|\n]\s*|\s+(?:or|and|和|或|ou|oder|und)\s+`).Needing(",、;/|\t\n\f\r ")
	wordCode  = pattern.Lazy(`^[A-Za-z][A-Za-z0-9]*$`)
	plainCode = pattern.Lazy(`^(?:[-+]?\d+|0x[0-9A-Fa-f]+|[A-Z]{1,8}[-_.]?\d{3,10}|[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)$`).Needing("_" + pattern.Digits)
)

// sameNumber reports whether two codes are one number in different digits: hexadecimal and decimal, or with a sign and without, as those of 32 bits
// are written.
func sameNumber(a, b string) bool {
	x, isX := number(a)
	y, isY := number(b)
	return isX && isY && a != b && (x == y || (x < 0) != (y < 0) && min(x, y) >= math.MinInt32 && max(x, y) <= math.MaxUint32 && uint32(x) == uint32(y))
}

// number returns the value of a code that is a decimal number, or a hexadecimal one behind 0x.
func number(code string) (n int64, ok bool) {
	base := 10
	if digits, isHex := strings.CutPrefix(strings.ToLower(code), "0x"); isHex {
		code, base = digits, 16
	}
	n, err := strconv.ParseInt(code, base, 64)
	return n, err == nil
}

// codeSpans returns the codes of a cell that is nothing but several code spans with marks between.
func codeSpans(in markdown.Inline) []string {
	if len(in.Code) < 2 {
		return nil
	}
	var codes []string
	rest := in.Text
	for _, code := range in.Code {
		before, after, found := strings.Cut(rest, code)
		if mark := strings.Trim(before, ",、;/|\n"+" "); !found || len(codes) > 0 && (strings.TrimSpace(before) == "" && !strings.Contains(before, "\n")) ||
			mark != "" && !vocabulary.IsConjunction(mark) {
			return nil
		}
		codes, rest = append(codes, cells.Clean(code)), after
	}
	if strings.TrimSpace(rest) != "" {
		return nil
	}
	return codes
}

// codeLines returns the codes of a cell that has one on each line: all of them numbers, or all names. A number above a name is one code.
func codeLines(text string) []string {
	lines := strings.Split(text, "\n")
	if len(lines) < 2 {
		return nil
	}
	for i, line := range lines {
		lines[i] = cells.Clean(line)
		if look := cells.LookOf(lines[i]); look != cells.Number && look != cells.Symbol || look != cells.LookOf(lines[0]) {
			return nil
		}
	}
	return slices.Compact(lines)
}

// splitCodes takes apart a cell that lists several codes. A code may have blanks in it, so only numbers and single words are taken
// for a list; with a slash between, no plain words, which may be one.
func splitCodes(code string) []string {
	if code == "" {
		return nil
	}
	var codes []string
	known := map[string]bool{}
	for _, p := range codeMark.Split(strings.Trim(code, " ,、;/|"), -1) {
		if !plainCode.MatchString(p) && (!wordCode.MatchString(p) || strings.Contains(code, "/")) {
			return []string{code}
		}
		if !known[p] {
			known[p] = true
			codes = append(codes, p)
		}
	}
	return codes
}
