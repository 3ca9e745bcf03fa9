package generator

import (
	"io"
	"iter"

	"github.com/errgen/errgen/generator/internal/responses"
)

// A Response is one of an API, as it was recorded: its Status, 0 if that is not known; its Header and its Body, nil if they are not known;
// and Pos, the line of the input where it begins, from 1.
type Response = responses.Response

// A ResponseError says why a part of an input could not be read: Err, in the line Line, from 1.
type ResponseError = responses.Error

// ReadResponses returns the responses of r, each as soon as it is read, in constant memory. What r begins with says which format it has:
//
//   - JSON, an object a line: {"status": 404, "headers": {"Retry-After": "3"}, "body": "…"}. One of status and body suffices. Headers may
//     have lists of values, or be a list of {"name": …, "value": …}; the body may be JSON itself.
//   - One JSON array of such objects, on any number of lines.
//   - HAR 1.2, as browsers save it. Requests without an answer are skipped.
//   - What curl --include prints, one response or several. Bodies end where Content-Length says, if a response can end there, else before
//     the next head; so each is given when the next one begins.
//
// A *ResponseError is about one response, of more than 8 MiB for instance, or about all that follows where the rest cannot be read. Any
// other error comes from r, and is the last. The sequence can be ranged over once.
func ReadResponses(r io.Reader) iter.Seq2[Response, error] { return responses.All(r) }

// ReadResponse returns the one response of r, of at most 8 MiB: what curl --include prints, or a body alone. Of several heads one after
// another, as curl prints them for redirects, the last counts. The error comes from r, or says that the response is too long.
func ReadResponse(r io.Reader) (Response, error) { return responses.One(r) }
