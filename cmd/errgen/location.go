package main

import (
	"os"
	"path/filepath"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/errgen/errgen/generator"
)

// A root is the directory that other programs take a report's paths to be relative to.
type root string

// sourceRoot returns the root of the checkout: errgen runs in any directory below it, but who reads its reports doesn't know in
// which. GitHub's runner names it; elsewhere it is where .git is.
func sourceRoot() root {
	if dir := os.Getenv("GITHUB_WORKSPACE"); dir != "" {
		return root(dir)
	}
	here, err := os.Getwd()
	if err != nil {
		return ""
	}
	for dir := here; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return root(dir)
		}
		if dir == filepath.Dir(dir) {
			return root(here)
		}
	}
}

// relative returns a file's path from the root, with slashes; that of a file elsewhere is absolute.
func (r root) relative(file string) string {
	abs, err := filepath.Abs(file)
	if err != nil {
		return filepath.ToSlash(file)
	}
	rel, err := filepath.Rel(string(r), abs)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(abs)
	}
	return filepath.ToSlash(rel)
}

// utf16Column returns a diagnostic's column as editors and viewers of reports count it: in UTF-16 code units, from 1, without a
// byte order mark. Ours are bytes.
func utf16Column(src sources, d generator.Diagnostic) int {
	line, ok := src.SourceLine(d.File, d.Line)
	if !ok {
		return d.Column
	}
	before := line[:min(max(d.Column-1, 0), len(line))]
	if d.Line == 1 {
		before = strings.TrimPrefix(before, "\ufeff")
	}
	column := 1
	for i, r := range before {
		if _, size := utf8.DecodeRuneInString(before[i:]); size == 1 {
			column++
			continue
		}
		column += utf16.RuneLen(r)
	}
	return column
}
