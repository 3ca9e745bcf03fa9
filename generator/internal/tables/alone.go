package tables

import (
	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// What the lines of alone observe of a column, from 0 to 1.

// The shares of a column's cells that make it a column of such cells, nearly without exception, mostly, or perhaps; few is a share that is
// worth a word.
const (
	all  = 0.97
	most = 0.8
	some = 0.5
	few  = 0.25
)

// How much a header speaks for a role.
const (
	whole, about = vocabulary.Whole, vocabulary.About
	beside, weak = vocabulary.Beside, vocabulary.Weak
)

// says holds as far as the header says a role. One that says another one of texts speaks for this too, but less.
func says(as role, others ...role) func(*Column) float64 {
	const less = 0.6
	return func(c *Column) float64 {
		s := c.says[as]
		for _, other := range others {
			s = max(s, less*c.says[other])
		}
		return s
	}
}

// is is 1 if something holds, else 0.
func is(holds bool) float64 {
	if holds {
		return 1
	}
	return 0
}

// mostly is 1 for the share of a column of such cells, and a little for one that lets it be one.
func mostly(share float64) float64 {
	const little = 0.3
	switch {
	case share >= most:
		return 1
	case share >= some:
		return little
	}
	return 0
}

func (c *Column) always() float64 { return 1 }

func (c *Column) likeStatuses() float64 {
	return mostly(c.shape.statuses) * is(c.says[asStatus] == whole || c.shape.known >= some)
}

func (c *Column) existingStatuses() float64 { return is(c.shape.known >= most && c.foreign < whole) }

func (c *Column) statusesCalledCodes() float64 {
	return is(c.shape.known >= all && c.says[asStatus] == 0) * c.says[asCode]
}

func (c *Column) noStatuses() float64 { return is(c.shape.statuses < some && !c.fewStatuses()) }

func (c *Column) standForStatuses() float64 {
	return is(c.says[asStatus] == whole && c.shape.statuses+c.shape.odd >= most && c.shape.odd > 0)
}

// fewStatuses reports whether a column that is called status holds at least one, and mostly what stands for others: 4XX, 600.
func (c *Column) fewStatuses() bool {
	return c.says[asStatus] == whole && c.shape.plain > 0 && c.shape.statuses < some && c.shape.statuses+c.shape.odd >= most
}

func (c *Column) likeCodes() float64 {
	return mostly(max(c.shape.tokens()+c.shape.led, c.types()*c.shape.uris))
}

func (c *Column) noCodes() float64 {
	return is(c.shape.tokens()+c.shape.led < some && !c.areTypes())
}

func (c *Column) types() float64 { return is(c.areTypes()) }

func (c *Column) flags() float64 { return is(c.shape.of[cells.YesNo] >= some) }

func (c *Column) plainSentences() float64 { return is(c.shape.of[cells.Sentence]-c.shape.led >= some) }

func (c *Column) kinds() float64 { return is(c.shape.few()) }

func (c *Column) kindsNotCalledCodes() float64 { return is(c.shape.few() && c.says[asCode] < whole) }

func (c *Column) repeatedWords() float64 {
	return is(c.shape.of[cells.Word] >= most && c.shape.distinct < c.shape.filled)
}

func (c *Column) allStatuses() float64 { return is(c.shape.statuses >= most) }

func (c *Column) calledElse() float64 {
	return is(c.says[asCode] == 0 && !c.areTypes() && !c.namesErrors() && !c.numbers && c.shape.long < some) * c.foreign
}

func (c *Column) likeNames() float64 { return is(c.shape.symbols()) }

func (c *Column) couldBeNames() float64 { return is(!c.shape.symbols() && c.shape.words()) }

func (c *Column) noNames() float64 { return is(!c.shape.symbols() && !c.shape.words()) }

func (c *Column) numbersOrFlags() float64 {
	return is(c.shape.of[cells.Number]+c.shape.of[cells.YesNo] >= some)
}

func (c *Column) likeTexts() float64 { return mostly(c.shape.text()) }

func (c *Column) markedMessages() float64 {
	return is(c.shape.verbatim >= most) * min(1, 2*c.says[asMessage])
}

func (c *Column) markedTexts() float64 {
	return is(c.shape.verbatim >= most && c.shape.prose() >= most && max(c.says[asMessage], c.says[asCode], c.says[asNote]) < about)
}

func (c *Column) statusTexts() float64 {
	return is(c.says[asStatus] >= about && c.shape.statuses == 0 && c.shape.prose() >= some && c.shape.latin >= most)
}

func (c *Column) methods() float64 { return is(c.shape.methods >= most) }

func (c *Column) levels() float64 { return is(c.shape.levels >= most) }

func (c *Column) bodies() float64 { return is(c.shape.bodies >= some) }

func (c *Column) sentences() float64 { return is(c.shape.of[cells.Sentence] >= some) }

func (c *Column) noTexts() float64 { return is(c.shape.text() < some) }

func (c *Column) someConstants() float64 {
	return is(c.shape.of[cells.Symbol] >= some || c.areTypes())
}

func (c *Column) maybeMessages() float64 { return is(c.perhapsMessage()) }

func (c *Column) unsaidMessages() float64 {
	return is(c.says[asMessage] == 0 && c.shape.verbatim < most)
}

func (c *Column) numbersFlagsStatuses() float64 { return is(c.shape.numbers()) }

func (c *Column) nothingToRead() float64 {
	return is(c.shape.numbers() || c.shape.of[cells.Symbol] >= most)
}

func (c *Column) likeAdvice() float64 { return is(c.says[asAction] > 0) * mostly(c.shape.text()) }

func (c *Column) likeRetries() float64 { return is(c.says[asRetry] > 0) * mostly(c.retries) }

func (c *Column) noRetries() float64 { return is(c.retries < some) }

func (c *Column) likeStates() float64 { return is(c.says[asState] > 0) * mostly(c.states) }

func (c *Column) retiredStates() float64 {
	return is(c.says[asState] > 0 && c.retired) * mostly(c.states)
}

func (c *Column) statesCalledStatus() float64 {
	return is(c.says[asState] == 0 && c.says[asStatus] >= weak && c.says[asCode] < c.says[asStatus] && c.shape.statuses == 0 && c.states >= most && c.retired) * 2
}

// statesOfOthers is whether the header asks for the state of something that is no error: "order state".
func (c *Column) statesOfOthers() float64 {
	return is(c.says[asState] > 0 && c.says[asState] < whole && c.says[asCode] == 0 && c.says[asMessage] == 0)
}

func (c *Column) noStates() float64 { return is(c.states < some) }
