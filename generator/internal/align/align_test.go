package align

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// list reads entries of lines "status | code | message | text".
func list(lines string) []Entry {
	var es []Entry
	for line := range strings.Lines(lines) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		cells := strings.Split(line, "|")
		for i, c := range cells {
			cells[i] = strings.TrimSpace(c)
		}
		status, _ := strconv.Atoi(cells[0])
		e := Entry{Status: status, Code: cells[1]}
		if cells[2] != "" {
			e.Messages = strings.Split(cells[2], " / ")
		}
		if len(cells) > 3 {
			e.Text = cells[3]
		}
		es = append(es, e)
	}
	return es
}

// shown writes a result as "0=0 1=2; left 2, 3; doubts 1?2,3", with entries counted from 0.
func shown(r Result) string {
	var pairs, doubts []string
	for _, p := range r.Pairs {
		pairs = append(pairs, fmt.Sprintf("%d=%d", p.Old, p.New))
	}
	for _, d := range r.Doubts {
		doubts = append(doubts, fmt.Sprintf("%v?%v", d.Old, d.New))
	}
	return fmt.Sprintf("%s; gone %v, new %v; doubts %v", strings.Join(pairs, " "), r.Old, r.New, doubts)
}

const groups = `
	400 | bad_argument | username [{Username}] is not legal
	400 | bad_argument | password must be provided
	400 | bad_argument | from can't be empty
	403 | forbidden_op | user {Username} is already in group {GroupID}
	403 | forbidden_op | user {Username} is not in group {GroupID}
	403 | forbidden_op | the app has too many groups
	404 | not_found    | user {Username} not found
	404 | not_found    | group {GroupID} not found
	429 | limit        | too many requests
`

// changed is groups with another line in the place of one.
func changed(line int, to ...string) string {
	lines := strings.Split(strings.Trim(groups, "\n"), "\n")
	return strings.Join(slices.Replace(lines, line, line+1, to...), "\n")
}

func TestAlign(t *testing.T) {
	const all = "0=0 1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8; gone [], new []; doubts []"
	tests := []struct{ name, old, new, want string }{
		{"nothing", "", "", "; gone [], new []; doubts []"},
		{"the same", groups, groups, all},
		{"other case, quotes, stops, and names of holes", groups,
			strings.NewReplacer("user {Username} not found", "“User {Name} not found.”", "too many requests", "Too many requests!").Replace(groups), all},
		{"another form of the same saying", groups, changed(6, "404 | not_found | the user {Username} does not exist"), all},
		{"a longer message", groups, changed(1, "400 | bad_argument | password or pin must be provided"), all},
		{"a message turned round", groups, changed(5, "403 | forbidden_op | too many groups have been created by the app"), all},
		{"another status", groups, changed(8, "503 | limit | too many requests"), all},
		{"another code", groups, changed(8, "429 | rate_limited | too many requests"), all},
		{"a code of another spelling", groups, changed(8, "429 | LIMIT | too many requests per second"), all},
		{"nothing the same but a code that is its own by chance", groups, changed(8, "429 | limit | slow down"),
			"0=0 1=1 2=2 3=3 4=4 5=5 6=6 7=7; gone [8], new [8]; doubts []"},
		{"the same cause, and nothing else", "401||token has expired|Sign in again.\n404||no such user|Register.", "403||device is unknown|Sign in again.\n404||no such user|Register.",
			"1=1; gone [0], new [0]; doubts []"},
		{"another status, and all else the same", "401||token has expired|Sign in.\n404||no such user|Register.", "403||token has expired|Sign in.\n404||no such user|Register.",
			"0=0 1=1; gone [], new []; doubts []"},
		{"nothing known but a status", "401|||\n404||no such user|Register.", "403|||\n404||no such user|Register.", "1=1; gone [0], new [0]; doubts []"},
		{"nothing the same but a code and a status", groups, changed(5, "403 | forbidden_op | slow down"),
			"0=0 1=1 2=2 3=3 4=4 6=6 7=7 8=8; gone [5], new [5]; doubts []"},
		{"a code of its own that means something else now", "|1001||User not found\n|1002||Wrong password\n|1003||Try later", "|1001||Disk is full\n|1002||Wrong password\n|1003||Try later",
			"1=1 2=2; gone [0], new [0]; doubts [[0]?[0]]"},
		{"a message that is an explanation now", groups, changed(1, "400 | bad_argument | secret expected | Password must be provided."), all},
		{"an error that is gone", groups, changed(4), "0=0 1=1 2=2 3=3 5=4 6=5 7=6 8=7; gone [4], new []; doubts []"},
		{"one about something else in its place", groups, changed(7, "404 | not_found | chat room {ID} not found"),
			"0=0 1=1 2=2 3=3 4=4 5=5 6=6 8=8; gone [7], new [7]; doubts [[7]?[7]]"},
		{"one that says the opposite in its place", groups, changed(2, "400 | bad_argument | from is too long"),
			"0=0 1=1 3=3 4=4 5=5 6=6 7=7 8=8; gone [2], new [2]; doubts [[2]?[2]]"},
		{"one that is two now, alike", groups, changed(6, "404 | not_found | user {Username} not found in group", "404 | not_found | user {Username} not found in app"),
			"0=0 1=1 2=2 3=3 4=4 5=5 7=8 8=9; gone [6], new [6 7]; doubts [[6]?[6 7]]"},
		{"two that are one now", "404 | x | user not found in group\n404 | x | user not found in app\n" + groups, "404 | x | user not found\n" + groups,
			"2=1 3=2 4=3 5=4 6=5 7=6 8=7 9=8 10=9; gone [0 1], new [0]; doubts [[0 1]?[0]]"},
		{"codes of their own, other texts", "|1001||User not found\n|1002||Wrong password\n|1003||Try later", "|1001||No such account\n|1003||Please try again later\n|1002||The password is not correct",
			"0=0 1=2 2=1; gone [], new []; doubts []"},
		{"other codes, the same texts", "|1001||User not found\n|1002||Wrong password\n|1003||Try later", "|2001||User not found\n|2002||Wrong password\n|2003||Try later",
			"0=0 1=1 2=2; gone [], new []; doubts []"},
		{"codes that have changed places", "|1001||User not found\n|1002||Wrong password\n|1003||Try later", "|1002||User not found\n|1001||Wrong password\n|1003||Try later",
			"2=2; gone [0 1], new [0 1]; doubts [[0 1]?[0 1]]"},
		{"ideographs", "|1||用户不存在\n|2||密码错误\n|3||群组不存在", "|1||该用户不存在\n|2||密码不正确\n|3||群组已解散", "0=0 1=1 2=2; gone [], new []; doubts []"},
		{"nothing in common", "|1001||User not found\n|1002||Wrong password", "|2001||Disk full\n|2002||Out of paper", "; gone [0 1], new [0 1]; doubts []"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := shown(Align(list(tt.old), list(tt.new))); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestHungarian(t *testing.T) {
	got := hungarian([][]float64{{8, 7.5, 0, 0}, {7.8, 1, 0, 0}})
	if want := []int{1, 0}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v: the two best pairs together, not the best one first", got, want)
	}
}
