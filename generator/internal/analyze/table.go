package analyze

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/markdown"
)

// A Table says how a grid was read.
type Table struct {
	Pos     token.Position
	Shape   string
	Section []string
	Kind    string // "errors", "statuses", "classes" or "other"
	Why     string
	Columns []Column
	Rows    int
	Used    int
	Unused  []Unused
}

// A Column is a column of a Table. Its role is "" if nothing of it is used.
type Column struct {
	Pos               token.Position
	Header, Role, Why string
}

// Unused is a row that reached no error and no status.
type Unused struct {
	Pos token.Position
	Why string
}

// believed is the least score for which a column gets a role.
const believed = 1.0

// readTable decides what a grid is about and what its columns hold.
func readTable(g *markdown.Grid, overrides []config.Column) *Table {
	t := &Table{Pos: g.Pos, Shape: "table", Section: g.Section, Rows: len(g.Rows)}
	for _, h := range g.Header {
		t.Columns = append(t.Columns, Column{Pos: h.Pos, Header: h.Text})
	}
	assignRoles(t, g, overrides)
	t.Kind, t.Why = kind(t, g)
	return t
}

// assignRoles gives each role to the column that fits it best, the surest first.
func assignRoles(t *Table, g *markdown.Grid, overrides []config.Column) {
	taken := map[string]bool{}
	open := map[int]map[string]float64{} // columns without a role yet: their scores
	shapes := map[int]shape{}
	for i := range t.Columns {
		c := &t.Columns[i]
		if o := slices.IndexFunc(overrides, func(o config.Column) bool { return headerKey(o.Header) == headerKey(c.Header) }); o >= 0 {
			if c.Why = "set in errgen.yaml"; overrides[o].Role != "none" {
				c.Role, taken[overrides[o].Role] = overrides[o].Role, true
			}
			continue
		}
		shapes[i] = shapeOf(g, i)
		open[i] = scores(c.Header, shapes[i])
	}
	for {
		column, role, best := -1, "", believed
		for i := range t.Columns {
			for _, r := range config.Roles {
				if s, ok := open[i][r]; ok && !taken[r] && (s > best || s == best && column < 0) {
					column, role, best = i, r, s
				}
			}
		}
		if column < 0 {
			return
		}
		c := &t.Columns[column]
		c.Role, taken[role] = role, true
		c.Why = fmt.Sprintf("the header says %s, the cells are %s", role, shapes[column])
		delete(open, column)
	}
}

// scores weighs the header's words with the shape of the cells under it: 2 for a header that says it, up to 1 more for cells that
// look like it, less for cells that don't.
func scores(header string, s shape) map[string]float64 {
	scores := map[string]float64{}
	for role, said := range headerRoles(header) {
		scores[role] = 2*said + s.fit(role)
	}
	return scores
}

// kind says what a table is about, given its columns.
func kind(t *Table, g *markdown.Grid) (kind, why string) {
	status, code := t.column("status"), max(t.column("code"), t.column("name"))
	message := t.column("message")
	prose := max(t.column("summary"), t.column("cause"), t.column("action"))
	switch {
	case status >= 0 && code < 0 && message < 0 && prose >= 0:
		for _, r := range g.Rows {
			if s, _ := parseStatus(cellText(r, status)); s > 0 && s < 10 {
				return "classes", fmt.Sprintf("statuses by class (%s) with texts, no code and no message", cellText(r, status))
			}
		}
		return "statuses", "statuses with texts, no code and no message"
	case code < 0 && message < 0:
		return "other", "no column holds a status, a code or a message"
	case status >= 0:
		return "errors", "a status with a code or a message"
	case aboutErrors(t):
		return "errors", "a code or a message, and its headings speak of errors"
	}
	return "other", "nothing says that its codes are errors"
}

// aboutErrors reports whether a table's headers or the headings above it speak of errors.
func aboutErrors(t *Table) bool {
	texts := slices.Clone(t.Section)
	for _, c := range t.Columns {
		texts = append(texts, c.Header)
	}
	all := strings.ToLower(strings.Join(texts, " "))
	return slices.ContainsFunc([]string{"error", "err_", "errmsg", "errcode", "exception", "fail", "status code", "错误", "异常", "失败", "状态码"},
		func(word string) bool { return strings.Contains(all, word) })
}

// column returns the place of the column with a role, -1 if there is none.
func (t *Table) column(role string) int {
	return slices.IndexFunc(t.Columns, func(c Column) bool { return c.Role == role })
}

// cellText returns the plain text of a row's cell, "" if the row is shorter.
func cellText(r markdown.Row, column int) string {
	if column < 0 || column >= len(r.Cells) {
		return ""
	}
	return clean(r.Cells[column].Text)
}
