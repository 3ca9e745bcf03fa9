package diag

import (
	"fmt"
	"strings"
)

// Suggest names the known word nearest to s, or all of them.
func Suggest(s string, known []string) string {
	if best := Nearest(s, known); best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	return "known are " + strings.Join(known, ", ")
}

// Nearest returns the known word that s may be meant for, "" if there is none.
func Nearest(s string, known []string) string {
	const longest = 100 // bytes: longer ones are no slips, and the work grows with them
	if len(s) > longest {
		return ""
	}
	best, least := "", len(s)/3+2
	for _, k := range known {
		if d := distance(strings.ToLower(s), k); d < least {
			best, least = k, d
		}
	}
	return best
}

// distance is the number of letters to add, drop or change to make b of a (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = min(diagonal, row[j], row[j+1]) + 1
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
