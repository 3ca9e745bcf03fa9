package cells

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// CodedLines reads a cell whose lines, behind bullets or not, each begin with a code and have a text behind it: "1001: no cup", "1002: no pot".
// An HTTP status has a text that is not its own name.
// It returns nil for any other cell.
func CodedLines(in markdown.Inline) []Lead {
	var leads []Lead
	at := 0
	for line := range strings.Lines(in.Text) {
		from := at
		if at += len(line); strings.TrimSpace(line) == "" {
			continue
		}
		if m := bullet.FindString(line); m != "" && !isDigit(line[0]) {
			from += len(m)
		}
		lead, ok := LeadOf(Part(in, from, at))
		status, _ := Status(lead.Code)
		if !ok || lead.Text.Text == "" || StatusName(status, lead.Text.Text) > 0 {
			return nil
		}
		if IsKnownStatus(status) {
			lead.Code, lead.Status = "", status
		}
		leads = append(leads, lead)
	}
	return leads
}
