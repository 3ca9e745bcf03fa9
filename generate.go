// Package errgen holds the go:generate line of this repository: it turns the documents in spec into the package
// generated/agorachat, as errgen.yaml says.
//
// errgen itself is the command in cmd/errgen, and the package generator for programs that want to call it.
package errgen

//go:generate go run ./cmd/errgen
