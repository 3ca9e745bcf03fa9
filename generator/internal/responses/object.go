package responses

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
)

// readLines reads an object a line.
func (in *input) readLines() error {
	for {
		line := in.line
		text, whole, err := in.readLine(in.limit)
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		case whole && len(bytes.TrimSpace(text)) == 0:
			continue
		}
		if err := in.give(line, text, whole, parseObject); err != nil {
			return err
		}
	}
}

// readArrays reads arrays of objects: one, or several one after another.
func (in *input) readArrays() error {
	for {
		if _, err := in.space(); err == io.EOF {
			return nil
		}
		err := in.elements(func() error {
			line := in.line
			text, whole, err := in.value(in.limit)
			if err != nil {
				return err
			}
			return in.give(line, text, whole, parseObject)
		})
		if err != nil {
			return err
		}
	}
}

// wanted is what an object looks like.
const wanted = `{"status": 404, "body": "…"}`

// parseObject reads a response that is a JSON object.
func parseObject(text []byte) (Response, error) {
	var object struct {
		Status  json.RawMessage `json:"status"`
		Headers json.RawMessage `json:"headers"`
		Body    json.RawMessage `json:"body"`
	}
	if err := json.Unmarshal(text, &object); err != nil {
		return Response{}, wrongJSON(err, wanted)
	}
	if object.Status == nil && object.Body == nil {
		return Response{}, errors.New(`neither "status" nor "body" in it`)
	}
	var r Response
	var err error
	if r.Status, err = statusOf(object.Status); err != nil {
		return Response{}, err
	}
	if r.Header, err = parseHeaders(object.Headers); err != nil {
		return Response{}, err
	}
	r.Body = bodyOf(object.Body)
	return r, nil
}

// statusOf reads a status: a number, or its digits as a string, as many logs have it. A missing one is 0.
func statusOf(value json.RawMessage) (int, error) {
	var status int
	var digits string
	switch {
	case value == nil || string(value) == "null":
		return 0, nil
	case json.Unmarshal(value, &digits) == nil:
		n, err := strconv.Atoi(digits)
		if err != nil {
			return 0, fmt.Errorf("status: %q is no HTTP status, like 404", digits)
		}
		status = n
	default:
		if json.Unmarshal(value, &status) != nil {
			return 0, fmt.Errorf("status: %s is no HTTP status, like 404", value)
		}
	}
	return status, checkStatus(status)
}

// bodyOf returns the body that a JSON value stands for: a string's text, else the value itself.
func bodyOf(value json.RawMessage) []byte {
	if value == nil || string(value) == "null" {
		return nil
	}
	var quoted string
	if json.Unmarshal(value, &quoted) == nil {
		return []byte(quoted)
	}
	return value
}

// checkStatus refuses what is no HTTP status; 0 stands for an unknown one.
func checkStatus(status int) error {
	if status != 0 && (status < 100 || status > 999) {
		return fmt.Errorf("status: %d is no HTTP status: it has three digits, or is 0 if not known", status)
	}
	return nil
}

// wrongJSON says for people why a text is not the JSON that is wanted.
func wrongJSON(err error, wanted string) error {
	var typed *json.UnmarshalTypeError
	switch {
	case errors.As(err, &typed) && typed.Field == "":
		return fmt.Errorf("a JSON %s, not %s", typed.Value, wanted)
	case errors.As(err, &typed):
		return fmt.Errorf("%s: a JSON %s, not %s", typed.Field, typed.Value, kind(typed.Type))
	}
	return fmt.Errorf("not %s: %w", wanted, err)
}

func kind(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Int:
		return "a whole number"
	case reflect.String:
		return "a string"
	}
	return "an object"
}
