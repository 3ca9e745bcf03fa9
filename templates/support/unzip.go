package support

import (
	"bytes"
	"compress/gzip"
	"io"
)

// Go's transport decodes gzip, but not if the request asks for it by a header of its own, or if the client isn't Go's. Reading it costs
// programs no package: net/http imports compress/gzip.

// zipped reports whether a body begins as gzip does (RFC 1952, 2.3.1), and no text or JSON does.
func zipped(body []byte) bool { return bytes.HasPrefix(body, []byte(gzipMagic)) }

const gzipMagic = "\x1f\x8b\x08"

// unzip returns the first bytes of what a gzip body holds, or those of them that can be read.
func unzip(body []byte, most int) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(io.LimitReader(r, int64(most)))
}

// plain returns a body up to the limit, without gzip. If nothing of it can be decoded it is returned as it is.
func (r *response) plain(body []byte) ([]byte, error) {
	body = body[:min(len(body), r.maxBody)]
	if !zipped(body) {
		return body, nil
	}
	content, err := unzip(body, r.maxBody)
	if err == io.ErrUnexpectedEOF && len(body) >= r.maxBody {
		err = nil // it is longer than what was read
	}
	if len(content) == 0 && err != nil {
		content = body
	}
	return content, err
}
