package evidence

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
)

// errorIf says which bodies of a 2xx are errors', if some of those with a documented code came with one.
func (c *Collector) errorIf(f *Found, failed map[int]bool) {
	with2xx, fine := 0, 0
	for n, a := range c.answers {
		if a.status/100 != 2 {
			continue
		}
		if failed[n] {
			with2xx++
		} else if a.format != "" {
			fine++
		}
	}
	const several = 3
	if with2xx == 0 && len(failed) >= several {
		f.ByStatus = c.allFailed(failed)
		f.Why = fmt.Sprintf("all %d responses with a documented code came with a status of failure", len(failed))
	}
	if with2xx == 0 || len(f.Code) == 0 {
		return
	}
	codes := make([]model.Pointer, len(f.Code))
	for i, choice := range f.Code {
		codes[i] = choice.Pointer
	}
	f.Why = fmt.Sprintf("%d of %d responses with a documented code came with a 2xx", with2xx, len(failed))
	if values := c.successes(f.Code, failed); len(values) > 0 {
		f.ErrorIf = []model.Condition{{Pointers: codes, Not: values}}
		f.Why += fmt.Sprintf("; those of success have %s there", strings.Join(values, ", "))
		return
	}
	f.Unsure = fine == 0
	if flag, is := c.flag(failed); flag != nil {
		f.ErrorIf = []model.Condition{{Pointers: []model.Pointer{{Path: flag}}, Is: is}}
		f.Why += fmt.Sprintf("; all of these have %s at %s", strings.Join(is, " or "), model.Pointer{Path: flag})
		return
	}
	if len(c.documents.Successes) > 0 {
		var values []string
		for _, code := range c.documents.Successes {
			values = append(values, jsonText(code))
		}
		f.ErrorIf = []model.Condition{{Pointers: codes, Not: values}}
		f.Why += "; the documents say which code means success"
		return
	}
	for i := range codes {
		codes[i].Known = codes[i].Header != "" || !isWithinError(codes[i].Path) // what stands in an object called so is an error's, whatever it is
	}
	f.ErrorIf = []model.Condition{{Pointers: codes}}
}

// isWithinError reports whether a pointer leads into what a body calls an error.
func isWithinError(path []string) bool {
	return slices.ContainsFunc(path[:len(path)-1], func(token string) bool {
		switch strings.ToLower(token) {
		case "error", "errors", "fault":
			return true
		}
		return false
	})
}

// allFailed reports whether the statuses alone say that these responses failed.
func (c *Collector) allFailed(numbers map[int]bool) bool {
	for n := range numbers {
		if !c.answers[n].isFailure() {
			return false
		}
	}
	return true
}

// successes are the values, few and short, that responses without a documented code and with a 2xx have where the code is.
func (c *Collector) successes(codes []Choice, failed map[int]bool) []string {
	const few = 3
	values := map[string]bool{}
	for _, choice := range codes {
		for _, v := range c.places[model.Pointer{Path: choice.Pointer.Path, Header: choice.Pointer.Header}.String()].values {
			if v.flag || failed[v.answer] || c.answers[v.answer].status/100 != 2 {
				continue
			}
			if c.isSuccess(v) { // others are undocumented codes, maybe
				values[jsonText(v.text)] = true
			}
		}
	}
	if len(values) > few {
		return nil
	}
	return slices.Sorted(maps.Keys(values))
}

// isSuccess reports whether a value is what codes are where nothing failed: what the documents say, 0, or a word of success.
func (c *Collector) isSuccess(v value) bool {
	switch strings.ToLower(v.text) {
	case "":
		return false
	case "ok", "success", "successful", "200":
		return true
	}
	return c.fine[v.text] || strings.Trim(v.text, "0") == ""
}

// flag returns the place of a truth value, or 0 and 1, that is false in all responses that failed, and what it is in these; nil if there is none.
// One that is called by success needs no more; any other must be true in responses that did not fail.
func (c *Collector) flag(failed map[int]bool) (path []string, is []string) {
	for _, named := range []bool{true, false} {
		for _, key := range slices.Sorted(maps.Keys(c.places)) {
			p := c.places[key]
			if isFlagName(p.path) != named {
				continue
			}
			if denied, affirmed, text := c.denials(p, failed); affirmed >= btoi(!named) && covers(denied, failed) {
				return p.path, []string{text}
			}
		}
	}
	return nil, nil
}

// denials are the responses in which the value at a place is false or 0, in how many of those that did not fail it is something else, -1 if it is
// so in one that failed, and how the value is written.
func (c *Collector) denials(p *place, failed map[int]bool) (denied map[int]bool, affirmed int, text string) {
	denied = map[int]bool{}
	for _, v := range p.values {
		switch {
		case v.flag && !v.truth:
			denied[v.answer], text = true, "false"
		case !v.flag && v.text == "0" && isFlagName(p.path):
			denied[v.answer], text = true, "0"
		case failed[v.answer]:
			return nil, -1, ""
		case c.answers[v.answer].status/100 == 2:
			affirmed++
		}
	}
	return denied, affirmed, text
}

// covers reports whether some numbers, and there are some, have all of others.
func covers(numbers, others map[int]bool) bool {
	for n := range others {
		if !numbers[n] {
			return false
		}
	}
	return len(numbers) > 0
}

// isFlagName reports whether a path's last name says whether a request succeeded.
func isFlagName(path []string) bool {
	if len(path) == 0 {
		return false
	}
	switch strings.ToLower(path[len(path)-1]) {
	case "success", "ok", "succeeded", "issuccess", "is_success":
		return true
	}
	return false
}

// jsonText writes a code as JSON: a number by its digits, else a string.
func jsonText(code string) string {
	if n, err := strconv.ParseInt(code, 10, 64); err == nil && strconv.FormatInt(n, 10) == code {
		return code
	}
	return strconv.Quote(code)
}
