package tables

import (
	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// hear counts the cells that answer what the header asks, or may ask: whether to try again, and whether errors are still in use.
func (c *Column) hear(g shapes.Grid) {
	state := c.says[asState] > 0 || c.says[asStatus] >= weak && c.shape.statuses == 0
	if c.shape.filled == 0 || c.says[asRetry] == 0 && !state {
		return
	}
	filled, retries, states := 0, 0, 0
	for _, r := range g.Rows {
		text := cells.Text(r, c.at)
		if cells.IsNone(text) {
			continue
		}
		if filled++; filled > sample {
			break
		}
		if _, ok := vocabulary.Retry(text, c.Asks); ok && c.says[asRetry] > 0 {
			retries++
		}
		if !state {
			continue
		}
		if is, ok := cells.StateOf(text, c.Header); ok {
			states++
			c.retired = c.retired || is.State == vocabulary.Deprecated || is.State == vocabulary.Removed
		}
	}
	n := float64(min(filled, sample))
	c.retries, c.states = float64(retries)/n, float64(states)/n
}
