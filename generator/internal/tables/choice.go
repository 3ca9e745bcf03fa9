package tables

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// A reading is one way to read the columns of a table.
type reading struct {
	roles []role     // by column
	at    [roles]int // the first column with a role, -1 if there is none
}

// identified reports whether a reading has something by which a response shows its error.
func (r *reading) identified() bool {
	return r.at[asCode] >= 0 || r.at[asName] >= 0 || r.at[asMessage] >= 0
}

func (r *reading) put(column int, as role) {
	r.roles[column] = as
	if r.at[as] < 0 {
		r.at[as] = column
	}
}

func (r *reading) take(column int) {
	as := r.roles[column]
	if r.at[as] == column {
		r.at[as] = -1
	}
}

// A choice is the best reading so far, and for each column and role the score of the best reading that has it.
type choice struct {
	score float64
	roles []role
	with  [][roles]float64
}

func newChoice(columns int) *choice {
	c := &choice{score: math.Inf(-1), with: make([][roles]float64, columns)}
	for i := range c.with {
		for r := range c.with[i] {
			c.with[i][r] = math.Inf(-1)
		}
	}
	return c
}

func (c *choice) offer(r *reading, score float64) {
	for i, as := range r.roles {
		c.with[i][as] = max(c.with[i][as], score)
	}
	if score > c.score {
		c.score, c.roles = score, slices.Clone(r.roles)
	}
}

// reading is the best one, nil if there is none.
func (c *choice) reading() *reading {
	if c.roles == nil {
		return nil
	}
	r := newReading(len(c.roles))
	for i, as := range c.roles {
		r.put(i, as)
	}
	return r
}

func newReading(columns int) *reading {
	r := &reading{roles: make([]role, columns)}
	for as := range r.at {
		r.at[as] = -1
	}
	return r
}

// choices are the best readings of a table if it is about errors, about statuses, and whatever it is about.
type choices struct{ errors, statuses, any *choice }

// A search goes through the readings of a table.
type search struct {
	t     *Table
	alone [][roles]float64
	could [][]role // by column, the likeliest first
	r     *reading
	found choices
}

// read finds the best readings of a table.
func (t *Table) read() *choices {
	n := len(t.Columns)
	s := &search{t: t, alone: make([][roles]float64, n), could: make([][]role, n), r: newReading(n),
		found: choices{newChoice(n), newChoice(n), newChoice(n)}}
	for i := range t.Columns {
		s.weigh(i)
	}
	s.narrow()
	s.column(0, 0)
	return &s.found
}

// weigh scores the roles of a column by itself, and says which it could have.
func (s *search) weigh(i int) {
	c := &s.t.Columns[i]
	for _, w := range alone {
		if c.shape.filled > 0 || w.weight > 0 {
			s.alone[i][w.role] += w.weight * w.holds(c)
		}
	}
	for as := range roles {
		switch {
		case c.set:
			if c.settled.reads() == as {
				s.could[i] = append(s.could[i], as)
			}
		case as == asNote, s.alone[i][as] > 0, as == asName && s.t.namesOfSomeStatuses(i):
			s.could[i] = append(s.could[i], as)
		}
	}
	slices.SortStableFunc(s.could[i], func(a, b role) int {
		switch d := s.alone[i][b] - s.alone[i][a]; {
		case d > 0:
			return 1
		case d < 0:
			return -1
		}
		return 0
	})
}

// narrow drops the least likely roles of columns until there are few enough readings to go through. Each column may still be a note.
func (s *search) narrow() {
	const readings = 3000
	for {
		all, column, least, behind := 1.0, -1, -1, math.Inf(-1)
		for i, could := range s.could {
			all *= float64(len(could))
			if last, by := s.leastLikely(i); last >= 0 && by > behind {
				column, least, behind = i, last, by
			}
		}
		if all <= readings || column < 0 {
			return
		}
		s.could[column] = slices.Delete(s.could[column], least, least+1)
	}
}

// leastLikely returns the place of the role that a column is least likely to have, other than note, and how far it is behind the
// likeliest one: behind the note if it is the last.
func (s *search) leastLikely(i int) (place int, behind float64) {
	could := s.could[i]
	place = len(could) - 1
	if place >= 0 && could[place] == asNote {
		place--
	}
	if place < 0 || len(could) == 1 {
		return -1, 0
	}
	if place == 0 {
		return place, s.alone[i][asNote] - s.alone[i][could[0]]
	}
	return place, s.alone[i][could[0]] - s.alone[i][could[place]]
}

// column tries the roles of a column, and of those behind it, in each way that fits what is chosen for those before it.
func (s *search) column(i int, score float64) {
	if i == len(s.could) {
		s.offer(score)
		return
	}
	for _, as := range s.could[i] {
		if s.r.at[as] >= 0 && as != asCode && as != asNote && !s.t.Columns[i].set {
			continue
		}
		s.r.put(i, as)
		s.column(i+1, score+s.alone[i][as])
		s.r.take(i)
	}
}

func (s *search) offer(score float64) {
	for i, as := range s.r.roles {
		if s.t.Columns[i].set {
			continue
		}
		for _, w := range togetherByRole[as] {
			if w.holds(s.t, s.r, i) {
				score += w.weight
			}
		}
	}
	s.found.any.offer(s.r, score)
	switch {
	case s.t.onlyStatuses(s.r):
		s.found.statuses.offer(s.r, score)
	case s.r.identified(), s.t.tellsByStatus(s.r):
		s.found.errors.offer(s.r, score)
	}
}

// apply gives the columns the roles of a reading, with reasons and doubts.
func (t *Table) apply(c *choice) {
	r := c.reading()
	for i := range t.Columns {
		column := &t.Columns[i]
		if column.set {
			column.Role, column.Locale, column.Why = column.settled.role, column.settled.locale, column.settled.why
			continue
		}
		as := r.roles[i]
		column.Role, column.Why = as.String(), t.why(r, i)
		column.doubt = c.doubt(i, as)
		if column.unused = as == asNote && column.says[asNote] == 0; column.unused && i == t.Names {
			column.Role, column.Why, column.doubt, column.unused = asName.String(), "set in errgen.yaml", "", false
		} else if column.unused {
			column.Why = fmt.Sprintf("neither the header nor the cells, which are %s, say more", column.shape)
		}
	}
}

// doubt returns a role that a column might have as well, "" if there is none.
func (c *choice) doubt(column int, as role) string {
	best, runner := c.score-doubtfulRole, ""
	for other := range roles {
		if other == as || other == asName && as == asCode || other == asCode && as == asName {
			continue // where there is one of these two, it makes no difference
		}
		if score := c.with[column][other]; score > best {
			best, runner = score, other.String()
		}
	}
	return runner
}

// why says what speaks for the role of a column.
func (t *Table) why(r *reading, i int) string {
	c := &t.Columns[i]
	var why []string
	say := func(text string) {
		if strings.Contains(text, "%s") {
			text = fmt.Sprintf(text, c.shape)
		}
		if text != "" && !slices.Contains(why, text) {
			why = append(why, text)
		}
	}
	for _, w := range alone {
		if w.role != r.roles[i] || w.weight < 0 || w.holds(c) == 0 {
			continue
		}
		if says := "the header says "; w.holds(c) < about && strings.HasPrefix(w.what, says) {
			say("the header may mean " + strings.TrimPrefix(w.what, says))
		} else {
			say(w.what)
		}
	}
	for _, w := range togetherByRole[r.roles[i]] {
		if w.weight > 0 && w.holds(t, r, i) {
			say(w.what)
		}
	}
	if why == nil {
		say("the cells are %s, and no other role fits better")
	}
	return strings.Join(why, ", ")
}
