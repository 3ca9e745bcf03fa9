package tables

import (
	"github.com/errgen/errgen/generator/internal/config"
)

// A role is what a column may hold, by its place in config.Roles.
type role int

const (
	asStatus role = iota
	asCode
	asName
	asMessage
	asSummary
	asCause
	asAction
	asRetry
	asState
	asNote
	roles // how many there are
)

func (r role) String() string { return config.Roles[r] }
