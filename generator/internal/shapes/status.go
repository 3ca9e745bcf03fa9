package shapes

import (
	"net/http"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// sectionStatus returns the HTTP status of all that stands in a section, as its nearest heading that names one says: "404 Not
// Found", "HTTP 400", "Status code 403". A heading with several numbers names none, nor does any above it.
func sectionStatus(section []string) int {
	for i := len(section) - 1; i >= 0; i-- {
		heading := httpVersion.ReplaceAllString(section[i], "HTTP ")
		heading = heading[len(chapter.FindString(heading)):]
		number, rest := numberIn(heading)
		switch {
		case strings.ContainsAny(rest, pattern.Digits):
			return 0
		case len(number) != len("404"):
			continue
		}
		status, _ := strconv.Atoi(number)
		if http.StatusText(status) != "" && namesStatus(heading, status) {
			return status
		}
	}
	return 0
}

var (
	chapter     = pattern.Lazy(`^\s*(?:[0-9]{1,2}[.)]\s|(?:[0-9]{1,2}\.)+[0-9]{1,2}\.?\s)\s*`).Beginning(pattern.Digits)
	statusFirst = pattern.Lazy(`^[\s*` + "`" + `(\[]*[0-9]{3}\b[\s*` + "`" + `)\]]*(?:[:：–—]|-\s)`).Needing(pattern.Digits)
	onlyCode    = pattern.Lazy(`(?i)^\W*(?:codes?|código|codigo|代码|代碼|コード|코드|код)\W*[0-9]+\W*$`).Needing(pattern.Digits)
	httpVersion = pattern.Lazy(`(?i)\bHTTPS?/[0-9](?:\.[0-9])?\s*`).Needing("/")
	statusWord  = pattern.Lazy(`(?i)\bhttps?\b|\bstatus|状态|狀態|ステータス|상태|\bestado|statut`)
	failureWord = pattern.Lazy(`(?i)\berror?|\bresponse|错误|錯誤|响应|エラー|レスポンス|오류|응답|erreur|fehler|ошибк`)
)

// numberIn returns the first number of a heading, with what is written together with it, and what stands behind.
func numberIn(heading string) (number, rest string) {
	from := strings.IndexAny(heading, pattern.Digits)
	if from < 0 {
		return "", ""
	}
	rest = strings.TrimLeftFunc(heading[from:], func(r rune) bool {
		return r == '_' || r == '.' || r == '-' || r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r))
	})
	return heading[from : len(heading)-len(rest)], rest
}

// namesStatus reports whether the only number in a heading is meant for an HTTP status.
func namesStatus(heading string, status int) bool {
	number := strconv.Itoa(status)
	switch {
	case namedIn(heading, status), statusWord.MatchString(heading):
		return true
	case strings.Trim(heading, " `*:：()[]#-") == number:
		return true
	}
	return status >= http.StatusBadRequest && (statusFirst.MatchString(heading) || failureWord.MatchString(heading) || onlyCode.MatchString(heading))
}

// namedIn reports whether a text has the name of a status.
func namedIn(text string, status int) bool {
	before := ' '
	for i, r := range text {
		if !unicode.IsLetter(before) && cells.StatusName(status, text[i:]) > 0 {
			return true
		}
		before = r
	}
	return false
}

// allStatuses takes numbers for HTTP statuses if they stand among others that have their own names: "401 Login issue" below "404 Not Found".
func allStatuses(items []item) {
	named := 0
	var others []*item
	for i := range items {
		it := &items[i]
		switch status := statusOf(it.key.code.Text); {
		case it.key.named:
			named++
		case it.key.status.Text == "" && status >= http.StatusBadRequest && cells.IsKnownStatus(status):
			others = append(others, it)
		}
	}
	if named < len(others) {
		return
	}
	for _, it := range others {
		it.key.status, it.key.code = it.key.code, markdown.Cell{}
		if it.message.text() == it.key.text.Text {
			it.message, it.prose = nil, append(it.message, it.prose...)
		}
	}
}
