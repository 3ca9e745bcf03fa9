package responses

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// readArchives reads HAR: one archive, or several one after another.
func (in *input) readArchives() error {
	for {
		_, err := in.space()
		if err == io.EOF {
			return nil
		}
		line, found := in.line, false
		err = in.members(in.only("log", '{', func() error {
			return in.members(in.only("entries", '[', func() error {
				found = true
				return in.elements(in.readEntry)
			}))
		}))
		if err == nil && !found {
			err = in.report(line, errors.New(`no HTTP archive: it has no list "entries" in "log"`))
		}
		if err != nil {
			return err
		}
	}
}

// only returns what takes a member: f those of this name whose value begins with open; the others are skipped.
func (in *input) only(name string, open byte, f func() error) func(string) error {
	return func(member string) error {
		c, err := in.inside()
		switch {
		case err != nil:
			return err
		case member != name || c != open:
			return in.skip()
		}
		return f()
	}
}

// readEntry reads an entry of an archive. One without an answer has no response, or one whose status is 0: it is skipped.
func (in *input) readEntry() error {
	c, err := in.inside()
	switch {
	case err != nil:
		return err
	case c != '{':
		if err := in.report(in.line, errors.New("no entry of an HTTP archive: it is no JSON object")); err != nil {
			return err
		}
		return in.skip()
	}
	return in.members(in.only("response", '{', func() error {
		line := in.line
		text, whole, err := in.value(in.limit)
		if err != nil {
			return err
		}
		return in.give(line, text, whole, parseArchived)
	}))
}

// parseArchived reads the response of an entry.
func parseArchived(text []byte) (Response, error) {
	var archived struct {
		Status  int             `json:"status"`
		Headers json.RawMessage `json:"headers"`
		Content struct {
			Text     *string `json:"text"`
			Encoding string  `json:"encoding"`
		} `json:"content"`
	}
	if err := json.Unmarshal(text, &archived); err != nil {
		return Response{}, wrongJSON(err, "a response of an HTTP archive")
	}
	if archived.Status == 0 {
		return Response{}, errNoAnswer
	}
	if err := checkStatus(archived.Status); err != nil {
		return Response{}, err
	}
	header, err := parseHeaders(archived.Headers)
	if err != nil {
		return Response{}, err
	}
	r := Response{Status: archived.Status, Header: header}
	switch content := archived.Content; {
	case content.Text == nil:
	case strings.EqualFold(content.Encoding, "base64"):
		if r.Body, err = base64.StdEncoding.DecodeString(*content.Text); err != nil {
			return Response{}, fmt.Errorf("content.text: %w", err)
		}
	default:
		r.Body = []byte(*content.Text)
	}
	return r, nil
}
