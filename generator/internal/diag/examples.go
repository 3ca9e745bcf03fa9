package diag

// An Example shows a rule at work: a piece of a keeper's file that it finds fault with, and the same without.
type Example struct {
	Language  string // "markdown", "yaml", or "text" where only words can show it
	Bad, Good string
}

// Example returns the rule's example. Those in Markdown and YAML are held against the rule by a test.
func (r Rule) Example() Example {
	e := examples[r.ID]
	if e.Language == "" {
		e.Language = "markdown"
	}
	return e
}

// examples are there for each rule, by its ID. One in YAML is about the document in Sample.
var examples = map[string]Example{
	"cell-extra": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | bad_type | type is users | groups |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | bad_type | type is users \| groups |
`},
	"cell-missing": {
		Bad: `| Status | Error code | Error message | Cause |
| --- | --- | --- | --- |
| 404 | No such group | The group was deleted. |
`, Good: `| Status | Error code | Error message | Cause |
| --- | --- | --- | --- |
| 404 | | No such group | The group was deleted. |
`},
	"column-unused": {
		Bad: `| Status | Error code | Error message | Team |
| --- | --- | --- | --- |
| 404 | no_group | No such group | groups |
`, Good: `| Status | Error code | Error message | Note |
| --- | --- | --- | --- |
| 404 | no_group | No such group | groups |
`},
	"config": {
		Language: "yaml",
		Bad: `version: 1
pakage: apierr
output: out
spec: spec.md
`, Good: `version: 1
package: apierr
output: out
spec: spec.md
`},
	"config-row": {
		Language: "yaml",
		Bad: `version: 1
output: out
spec: spec.md
rows:
  - row: {status: 404}
    name: NoGroup
`, Good: `version: 1
output: out
spec: spec.md
rows:
  - row: {status: 404, code: no_group}
    name: NoGroup
`},
	"duplicate-error": {
		Bad: `| Status | Error code | Error message | Cause |
| --- | --- | --- | --- |
| 404 | no_group | No such group | The group was deleted. |
| 404 | no_group | No such group | You are not a member. |
`, Good: `| Status | Error code | Error message | Cause |
| --- | --- | --- | --- |
| 404 | no_group | No such group | The group was deleted, or you are not a member. |
`},
	"encoding": {
		Language: "text",
		Bad:      "A document saved as Latin-1: the é of café is the single byte E9.\n",
		Good:     "The same document saved as UTF-8: the é is the bytes C3 A9.\n"},
	"encoding-utf16": {
		Language: "text",
		Bad:      "A document saved as \"Unicode\" by an editor that means UTF-16: it begins with the bytes FF FE.\n",
		Good:     "The same document saved as UTF-8.\n"},
	"limit-bytes": {
		Language: "text",
		Bad:      "spec: errors.md, a document of 40 MB.\n",
		Good:     "spec: [errors-1.md, errors-2.md, errors-3.md], each below 16 MiB.\n"},
	"limit-cells": {
		Language: "text",
		Bad:      "A table whose header has 2,000 cells, with 2,000 rows.\n",
		Good:     "A table of ten columns.\n"},
	"limit-depth": {
		Language: "text",
		Bad:      "A line that begins with 200 times >.\n",
		Good:     "A line that begins with >.\n"},
	"limit-inline": {
		Language: "text",
		Bad:      "A cell that holds 60,000 brackets.\n",
		Good:     "The same brackets in a code block, which is not taken apart.\n"},
	"limit-lines": {
		Language: "text",
		Bad:      "spec: errors.md, a document of 600,000 lines.\n",
		Good:     "spec: [errors-1.md, errors-2.md], each below 524,288 lines.\n"},
	"message-glued": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | required | Name is required.Age is required. |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | required | Name is required. |
| 400 | required | Age is required. |
`},
	"message-long": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | odd | {a}, {b}, {c}, {d}, {e}, {f}, {g}, {h}, {i}, {j}, {k}, {l}, {m}, {n}, {o}, {p} or {q} is odd |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | odd | {names} is odd |
`},
	"name-taken": {
		Language: "yaml",
		Bad: `version: 1
output: out
spec: spec.md
rows:
  - row: {code: no_group}
    name: NotFound
  - row: {code: no_user}
    name: NotFound
`, Good: `version: 1
output: out
spec: spec.md
rows:
  - row: {code: no_group}
    name: GroupNotFound
  - row: {code: no_user}
    name: UserNotFound
`},
	"parser-failed": {
		Language: "text",
		Bad:      "No document is known that does it.\n",
		Good:     "Any other.\n"},
	"row-joined": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | no_group | No such group |
The following errors are rare.
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | no_group | No such group |

The following errors are rare.
`},
	"row-only-translated": {
		Language: "text",
		Bad:      "errors.en.md, a translation of errors.md, has a row | 409 | busy | Busy |, which errors.md lacks.\n",
		Good:     "Both documents have the row.\n"},
	"row-untranslated": {
		Language: "text",
		Bad:      "errors.md has a row | 409 | busy | Busy |, which errors.en.md, its translation, lacks.\n",
		Good:     "Both documents have the row, with the same status, code and message.\n"},
	"row-unused": {
		Bad: `| Status | Error code | Error message | Cause |
| --- | --- | --- | --- |
| 404 | no_group | No such group | The group was deleted. |
| 404 | - | - | You are not a member. |
`, Good: `| Status | Error code | Error message | Cause |
| --- | --- | --- | --- |
| 404 | no_group | No such group | The group was deleted. |
| 404 | no_member | Not a member | You are not a member. |
`},
	"status-unreadable": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 4O4 | no_group | No such group |
| 404 | no_user | No such user |
| 500 | broken | Something broke |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | no_group | No such group |
| 404 | no_user | No such user |
| 500 | broken | Something broke |
`},
	"suppression": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | bad_type | type is users | groups | <!-- errgen-disable-line cell-extar -->
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | bad_type | type is users | groups | <!-- errgen-disable-line cell-extra -->
`},
	"table-broken": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | no_group | No such group |

| 404 | no_user | No such user |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | no_group | No such group |
| 404 | no_user | No such user |
`},
	"table-malformed": {
		Bad: `| Status | Error code | Error message |
| --- | --- |
| 404 | no_group | No such group |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | no_group | No such group |
`},
	"template-overlap": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 403 | forbidden | user {user} not in group |
| 403 | forbidden | user admin not in {place} |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 403 | forbidden | user {user} not in group |
| 403 | forbidden | user admin not in room {room} |
`},
	"template-shadowed": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 403 | forbidden | {user} is not in {group} |
| 403 | forbidden | {member} is not in {room} |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 403 | forbidden | {user} is not in group {group} |
| 403 | forbidden | {member} is not in room {room} |
`},
	"template-weak": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | invalid | {field}: {problem} |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 400 | invalid | invalid field {field}: {problem} |
`},
}

// Sample is the document that examples in YAML are about.
const Sample = `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | no_group | No such group |
| 404 | no_user | No such user |
`
