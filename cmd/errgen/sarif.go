package main

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"path"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator"
)

// The parts of SARIF 2.1.0 that errgen fills: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. The numbers in
// comments are sections of it.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool                `json:"tool"`
		Bases      map[string]sarifArtifact `json:"originalUriBaseIds"` // 3.14.14
		ColumnKind string                   `json:"columnKind"`         // 3.14.17
		Results    []sarifResult            `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version"`
		URI     string      `json:"informationUri"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID    string       `json:"id"`
		Short sarifMessage `json:"shortDescription"`
		Full  sarifMessage `json:"fullDescription"`
		Help  sarifMessage `json:"help"`
		URI   string       `json:"helpUri"`
		Level sarifLevel   `json:"defaultConfiguration"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifMessage struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifResult struct {
		Rule         string            `json:"ruleId"`
		Index        int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifMessage      `json:"message"`
		Locations    []sarifLocation   `json:"locations,omitempty"`
		Related      []sarifLocation   `json:"relatedLocations,omitempty"` // 3.27.22: of what else the finding stands for
		Fingerprints map[string]string `json:"partialFingerprints"`        // 3.27.17
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI         string        `json:"uri,omitempty"`
		Base        string        `json:"uriBaseId,omitempty"`
		Description *sarifMessage `json:"description,omitempty"`
	}
	sarifRegion struct {
		Line   int `json:"startLine"`
		Column int `json:"startColumn,omitempty"`
	}
)

const (
	homepage = "https://github.com/errgen/errgen"
	srcRoot  = "%SRCROOT%"
)

// newSARIF returns a project's diagnostics as SARIF. Columns are UTF-16 code units, because that is what viewers assume that don't
// look at columnKind.
func newSARIF(p *generator.Project) sarifLog {
	driver := sarifDriver{Name: "errgen", Version: version(), URI: homepage}
	indices := map[string]int{}
	for i, r := range generator.Rules() {
		indices[r.ID] = i
		driver.Rules = append(driver.Rules, newSARIFRule(r))
	}
	run := sarifRun{
		Tool:       sarifTool{driver},
		Bases:      map[string]sarifArtifact{srcRoot: {Description: &sarifMessage{Text: "The root of the repository."}}},
		ColumnKind: "utf16CodeUnits",
	}
	root, seen := sourceRoot(), map[string]int{}
	for _, d := range p.Diagnostics {
		run.Results = append(run.Results, sarifResult{
			Rule: d.Rule, Index: indices[d.Rule], Level: sarifLevelOf(d.Severity),
			Message:      sarifMessage{Text: d.Message},
			Locations:    sarifLocations(p, d, root),
			Related:      sarifRelated(d, root),
			Fingerprints: map[string]string{"ruleAndLine/v1": fingerprint(p, d, root, seen)},
		})
	}
	return sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0", Runs: []sarifRun{run},
	}
}

func newSARIFRule(r generator.Rule) sarifRule {
	return sarifRule{
		ID:    r.ID,
		Short: sarifMessage{Text: r.Title + "."},
		Full:  sarifMessage{Text: r.Why},
		Help: sarifMessage{
			Text:     r.Why + "\n\nBad:\n\n" + r.Bad + "\nGood:\n\n" + r.Good,
			Markdown: r.Why + "\n\nBad:\n\n" + fenced(r, r.Bad) + "\nGood:\n\n" + fenced(r, r.Good),
		},
		URI:   homepage + "/blob/main/docs/rules.md#" + r.ID,
		Level: sarifLevel{sarifLevelOf(r.Severity)},
	}
}

// fenced returns an example as a block of code.
func fenced(r generator.Rule, example string) string {
	return "```" + r.Language + "\n" + example + "```\n"
}

func sarifLevelOf(severity string) string {
	if severity == "info" {
		return "note"
	}
	return severity
}

func sarifLocations(p *generator.Project, d generator.Diagnostic, root root) []sarifLocation {
	if d.File == "" {
		return nil
	}
	l := sarifLocation{sarifPhysical{Artifact: artifact(root.relative(d.File))}}
	if d.Line > 0 {
		l.Physical.Region = &sarifRegion{Line: d.Line}
		if d.Column > 0 {
			l.Physical.Region.Column = utf16Column(p, d)
		}
	}
	return []sarifLocation{l}
}

// sarifRelated are the lines that a finding stands for, besides its own.
func sarifRelated(d generator.Diagnostic, root root) []sarifLocation {
	var related []sarifLocation
	for _, line := range d.Lines {
		if line != d.Line {
			related = append(related, sarifLocation{sarifPhysical{Artifact: artifact(root.relative(d.File)), Region: &sarifRegion{Line: line}}})
		}
	}
	return related
}

// artifact returns a file's location: relative to the root, or absolute if it lies elsewhere.
func artifact(file string) sarifArtifact {
	switch {
	case path.IsAbs(file):
		return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: file}).String()}
	case len(file) > 2 && file[1:3] == ":/": // C:/…
		return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: "/" + file}).String()}
	}
	return sarifArtifact{URI: (&url.URL{Path: file}).String(), Base: srcRoot}
}

// fingerprint tells a finding from others, whatever is added or removed above it: by its rule, its file, the text of its line, and
// its number among those that are equal in this.
func fingerprint(src sources, d generator.Diagnostic, root root, seen map[string]int) string {
	line, _ := src.SourceLine(d.File, d.Line)
	sum := sha256.Sum256([]byte(strings.Join([]string{d.Rule, root.relative(d.File), strings.Join(strings.Fields(line), " ")}, "\x00")))
	key := hex.EncodeToString(sum[:8])
	seen[key]++
	return key + ":" + strconv.Itoa(seen[key])
}
