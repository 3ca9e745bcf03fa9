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
	"action-missing": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 404 | a | No a here | Ask. |\n| 404 | b | No b here | |\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 404 | a | No a here | Ask. |\n| 404 | b | No b here | Give up. |\n",
	},
	"cell-untranslated": {
		Language: "text",
		Bad:      "The German document has the cause in English.\n",
		Good:     "Each text of the German document is in German.\n",
	},
	"code-outlier": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | code_a | Message a fails | Ask. |\n| 400 | code_b | Message b fails | Ask. |\n| 400 | code_c | Message c fails | Ask. |\n| 400 | code_d | Message d fails | Ask. |\n| 400 | code_e | Message e fails | Ask. |\n| 400 | code_f | Message f fails | Ask. |\n| 400 | code_g | Message g fails | Ask. |\n| 400 | code_h | Message h fails | Ask. |\n| 400 | code_a | Message i fails | Ask. |\n| 400 | code_b | Message j fails | Ask. |\n| 413 | Too Large | It is too large | Ask. |\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | code_a | Message a fails | Ask. |\n| 400 | code_b | Message b fails | Ask. |\n| 400 | code_c | Message c fails | Ask. |\n| 400 | code_d | Message d fails | Ask. |\n| 400 | code_e | Message e fails | Ask. |\n| 400 | code_f | Message f fails | Ask. |\n| 400 | code_g | Message g fails | Ask. |\n| 400 | code_h | Message h fails | Ask. |\n| 400 | code_a | Message i fails | Ask. |\n| 400 | code_b | Message j fails | Ask. |\n| 413 | too_large | It is too large | Ask. |\n",
	},
	"code-span": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | a | No name is given | Send it (`name)`. |\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | a | No name is given | Send it (`name`). |\n",
	},
	"retry-unread": {
		Bad:  "| Status | Error code | Error message | Action | Retry |\n| --- | --- | --- | --- | --- |\n| 503 | a | No a is left | Ask. | yes |\n| 503 | b | No b is left | Ask. | Depends on b |\n",
		Good: "| Status | Error code | Error message | Action | Retry |\n| --- | --- | --- | --- | --- |\n| 503 | a | No a is left | Ask. | yes |\n| 503 | b | No b is left | Ask. | Do not retry |\n",
	},
	"state-unread": {
		Bad:  "| Status | Error code | Error message | Action | Lifecycle |\n| --- | --- | --- | --- | --- |\n| 400 | a | No a is left | Ask. | active |\n| 400 | b | No b is left | Ask. | deprecated |\n| 400 | c | No c is left | Ask. | soon |\n",
		Good: "| Status | Error code | Error message | Action | Lifecycle |\n| --- | --- | --- | --- | --- |\n| 400 | a | No a is left | Ask. | active |\n| 400 | b | No b is left | Ask. | deprecated |\n| 400 | c | No c is left | Ask. | active |\n",
	},
	"row-reserved": {
		Bad:  "| Code | Error message | Action |\n| --- | --- | --- |\n| 4001 | No name is given | Ask. |\n| 4002 | Reserved | |\n",
		Good: "| Code | Error message | Action |\n| --- | --- | --- |\n| 4001 | No name is given | Ask. |\n| 4002 | Reserved seats are sold out | Ask. |\n",
	},
	"hole-styles": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | a | user {user} is gone | Ask. |\n| 400 | b | group %s is gone | Ask. |\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | a | user {user} is gone | Ask. |\n| 400 | b | group {group} is gone | Ask. |\n",
	},
	"number-rewritten": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | 4001.0 | No name is given | Ask. |\n| 400 | 4002.0 | No number is given | Ask. |\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | 4001 | No name is given | Ask. |\n| 400 | 4002 | No number is given | Ask. |\n",
	},
	"cell-marked": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | NO_NAME (since v2) | No name is given | Ask. |\n| 400 | NO_NUMBER | No number is given | Ask. |\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | NO_NAME | No name is given | Ask. |\n| 400 | NO_NUMBER | No number is given | Ask. |\n",
	},
	"code-alike": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | NoName | No name is given | Ask. |\n| 400 | NO_NAME | No number is given | Ask. |\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | NO_NAME | No name is given | Ask. |\n| 400 | NO_NUMBER | No number is given | Ask. |\n",
	},
	"merge-conflict": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n<<<<<<< HEAD\n| 400 | a | No name is given | Ask. |\n=======\n| 400 | a | No name is sent | Ask. |\n>>>>>>> topic\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | a | No name is sent | Ask. |\n",
	},
	"message-shared": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | a | No name is given | Ask. |\n| 400 | b | No name is given | Ask. |\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | a | No name is given | Ask. |\n| 400 | b | No number is given | Ask. |\n",
	},
	"status-unregistered": {
		Bad:  "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 461 | a | No name is given | Ask. |\n| 404 | b | No group is there | Ask. |\n",
		Good: "| Status | Error code | Error message | Action |\n| --- | --- | --- | --- |\n| 400 | a | No name is given | Ask. |\n| 404 | b | No group is there | Ask. |\n",
	},
	"lock": {
		Language: "text",
		Bad:      "<<<<<<< HEAD\n{\"const\":\"ErrNoCup\",\"value\":\"no_cup\",\"status\":404}\n=======\n{\"const\":\"ErrNoTea\",\"value\":\"no_tea\",\"status\":404}\n>>>>>>> tea\n",
		Good:     "{\"const\":\"ErrNoCup\",\"value\":\"no_cup\",\"status\":404}\n{\"const\":\"ErrNoTea\",\"value\":\"no_tea\",\"status\":404}\n",
	},
	"name-doubtful": {
		Language: "text",
		Bad:      "Before: | 404 | User not found |\nNow:    | 404 | User not found in group |\n        | 404 | User not found in app |\n",
		Good:     "In errgen.yaml: rows: [{row: {message: \"User not found in app\"}, name: UserNotFound}]\n",
	},
	"row-differs": {
		Language: "text",
		Bad:      "Document:    | 404 | no_cup | No such cup |\nTranslation: | 400 | no_cup | No such cup |\n",
		Good:     "Document:    | 404 | no_cup | No such cup |\nTranslation: | 404 | no_cup | No such cup |\n",
	},
	"name-removed": {
		Language: "text",
		Bad:      "Before: | 404 | no_cup | No such cup |\nNow:    no such row\n",
		Good:     "The row stays, as long as the API may answer so.\n",
	},
	"names-lost": {
		Language: "text",
		Bad:      "Before: | Status | Error code | Error message |\nNow:    | Status | Error code | Prose |\n",
		Good:     "In errgen.yaml: columns: {Prose: message}\n",
	},
	"audit-message": {
		Language: "text",
		Bad:      "Documented: | 404 | no_cup | No such cup |\nSent:       {\"code\": \"no_cup\", \"message\": \"The cup is lost\"}\n",
		Good:     "Documented: | 404 | no_cup | The cup is lost |\n"},
	"audit-status": {
		Language: "text",
		Bad:      "Documented: | 404 | no_cup | No such cup |\nSent:       400 {\"code\": \"no_cup\", \"message\": \"No such cup\"}\n",
		Good:     "Documented: | 400 | no_cup | No such cup |\n"},
	"audit-undocumented": {
		Language: "text",
		Bad:      "Documented: nothing with the code no_tea\nSent:       404 {\"code\": \"no_tea\", \"message\": \"No tea is left\"}\n",
		Good:     "Documented: | 404 | no_tea | No tea is left |\n"},
	"audit-unseen": {
		Language: "text",
		Bad:      "Documented: | 410 | cup_gone | The cup is gone |\nSent:       nothing with the code cup_gone\n",
		Good:     "The row is taken away, if the error no longer exists.\n"},
	"body-format": {
		Bad: "| Error code | Error message |\n| --- | --- |\n| NoSuchCup | There is no such cup |\n\n" +
			"~~~xml\n<Error><Code>NoSuchCup</Code><Message>There is no such cup</Message></Error>\n~~~\n",
		Good: "| Error code | Error message |\n| --- | --- |\n| NoSuchCup | There is no such cup |\n\n" +
			"~~~json\n{\"code\": \"NoSuchCup\", \"message\": \"There is no such cup\"}\n~~~\n"},
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
	"code-shared": {
		Language: "yaml",
		Bad: `version: 1
output: out
spec: spec.md
match: code
`, Good: `version: 1
output: out
spec: spec.md
rows:
  - row: {code: no_group}
    match: code
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
	"config-column": {
		Language: "yaml",
		Bad: `version: 1
output: out
spec: spec.md
columns: {Eror code: code}
`, Good: `version: 1
output: out
spec: spec.md
columns: {Error code: code}
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
	"config-table": {
		Language: "yaml",
		Bad: `version: 1
output: out
spec: spec.md
tables: {"Eror codes": errors}
`, Good: `version: 1
output: out
spec: spec.md
tables: {"Status | Error code | Error message": errors}
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
	"entry-left": {
		Bad:  "# Error codes\n\n- `bad_token`: invalid token\n",
		Good: "# Error codes\n\n| Error code | Message |\n| --- | --- |\n| bad_token | invalid token |\n",
	},
	"row-success": {
		Bad: `| Error code | Error message |
| --- | --- |
| OK | |
| NO_USER | No such user |
`, Good: `| Error code | Error message |
| --- | --- |
| NO_USER | No such user |
`},
	"error-if": {
		Bad: `| Error code | Error message |
| --- | --- |
| 0 | Success |
| 1001 | No such user |
`, Good: `| Error code | Error message |
| --- | --- |
| 1001 | No such user |
`},
	"error-unmatchable": {
		Bad: `| Error code | Error message | Cause |
| --- | --- | --- |
| no_group | | The group was deleted. |
| no_group | No such group | There was none. |
`, Good: `| Error code | Error message | Cause |
| --- | --- | --- |
| no_group | Group was deleted | The group was deleted. |
| no_group | No such group | There was none. |
`},
	"hole-unknown": {
		Language: "text",
		Bad:      "The message is \"Map {map} is gone\", and the German document says of it: Die Karte {karte} ist verbrannt.\n",
		Good:     "The German document says: Die Karte {map} ist verbrannt.\n",
	},
	"hole-unread": {
		Bad:  "| Status | Error code | Error message |\n| --- | --- | --- |\n| 404 | no_tray | Tray {{#if tray}} is gone |\n",
		Good: "| Status | Error code | Error message |\n| --- | --- | --- |\n| 404 | no_tray | Tray {{tray}} is gone |\n",
	},
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
	"limit-overlap": {
		Language: "text",
		Bad:      "100,000 messages with holes under one status and code.\n",
		Good:     "The same messages with a code for each kind of error.\n"},
	"locale-doubtful": {
		Bad: `# Feil

Koden er ikke kjent, eller den er for lang. Den skal ikke være tom, og det er ikke mulig at den er der.

| Status | Error code | Error message |
| --- | --- | --- |
| 400 | too_long | Code too long |
`, Good: `# Feil

Koden er ikke kjent, eller den er for lang. Du må oppgi noe annet, og hva det kan være står på neste side. Noe annet ble det ikke.

| Status | Error code | Error message |
| --- | --- | --- |
| 400 | too_long | Code too long |
`,
	},
	"match-code": {
		Bad: `| Error code | Error message |
| --- | --- |
| 1001 | No such user |
| 1002 | No such group |
| 1003 | Too many users |
| 1004 | Too many groups |
| 1005 | Out of service |
`, Good: `| Error code | Error message |
| --- | --- |
| 1001 | No such user |
| 1001 | No such group |
| 1002 | Too many users |
| 1002 | Too many groups |
| 1003 | Out of service |
`},
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
	"name-shared": {
		Bad: `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | 4001 | Nothing found |
| 404 | 4002 | Nothing found |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | 4001 | Group not found |
| 404 | 4002 | User not found |
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
	"no-errors": {
		Bad: `| Option | Meaning |
| --- | --- |
| depth | How deep to look |
`, Good: `| Status | Error code | Error message |
| --- | --- | --- |
| 404 | no_group | No such group |
`},
	"parser-failed": {
		Language: "text",
		Bad:      "No document is known that does it.\n",
		Good:     "Any other.\n"},
	"role-doubtful": {
		Bad: `# Errors

| Code | Meaning |
| --- | --- |
| 1001 | Invalid group |
| 1002 | Unknown user |
| 1003 | Group not found |
`, Good: `# Errors

| Code | Error message |
| --- | --- |
| 1001 | Invalid group |
| 1002 | Unknown user |
| 1003 | Group not found |
`},
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
| - | - | - | You are not a member. |
`, Good: `| Status | Error code | Error message | Cause |
| --- | --- | --- | --- |
| 404 | no_group | No such group | The group was deleted. |
| 404 | no_member | Not a member | You are not a member. |
`},
	"sample-value": {
		Bad:  "| Status | Error code | Error message |\n| --- | --- | --- |\n| 413 | too_big | The photo is larger than 10MB |\n",
		Good: "| Status | Error code | Error message |\n| --- | --- | --- |\n| 413 | too_big | The photo is larger than {size} |\n",
	},
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
	"table-doubtful": {
		Bad: `# Groups

| Code | Message |
| --- | --- |
| GROUP_FULL | The group is full |
| NO_GROUP | Group not found |
| NO_USER | User not found |
`, Good: `# Errors of groups

| Code | Message |
| --- | --- |
| GROUP_FULL | The group is full |
| NO_GROUP | Group not found |
| NO_USER | User not found |
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
| 403 | forbidden | place {place} has no user admin |
`},
	"template-shadowed": {
		Language: "yaml",
		Bad: `version: 1
output: out
spec: spec.md
rows:
  - row: {message: Not a member}
    wire: ["{User} is not in {Group}"]
  - row: {message: Not an owner}
    wire: ["{User} is not in {Group}", "{User} does not own {Group}"]
`, Good: `version: 1
output: out
spec: spec.md
rows:
  - row: {message: Not a member}
    wire: ["not in group: {User}"]
  - row: {message: Not an owner}
    wire: ["not the owner: {User}"]
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
| 403 | forbidden | Not a member |
| 403 | forbidden | Not an owner |
`
