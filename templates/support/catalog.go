package support

import "sort"

// A catalog is everything that depends on the documents: errgen writes one as static data (tables.go), and all behaviour is
// defined over it. Nothing in it is computed at start-up.
type catalog struct {
	name     string   // the package's name, which begins what Error prints
	rows     []row    // one per Reason, in the document's order
	byReason []uint32 // the rows in the order of their Reasons
	params   []string // the holes' names, by param
	index    *node    // every message template
	codes    codeIndex
	retry    []int    // statuses after which an error may be retried of which nothing else is known
	after    []wait   // where a response may say how long to wait, tried in turn
	response response // where a body holds what

	compose      func(c *catalog, message string) string // puts characters together that are sent in pieces; nil if no message has any
	compositions []composition                           // these characters, in the order of their pieces
	pieces       string                                  // what they have behind the first
}

// A composition is a character of a documented message, and the pieces that it may be sent in: "e" and an accent.
type composition struct{ pieces, whole string }

// A row is one documented error: what the wire can tell apart.
type row struct {
	reason   Reason
	status   int    // 0 if the document names none
	code     Code   // "" if the document names none
	also     []Code // other spellings of it: the constant that stands for a number
	template string // the message as the API sends it, a NUL byte for each hole
	holes    []param
	retry    verdict
}

// ordinal returns a Reason's place in rows, -1 if it has none.
func (c *catalog) ordinal(r Reason) int {
	n := sort.Search(len(c.byReason), func(n int) bool { return c.rows[c.byReason[n]].reason >= r })
	if n < len(c.byReason) && c.rows[c.byReason[n]].reason == r {
		return int(c.byReason[n])
	}
	return -1
}

// A param is the number of a hole's name. That of a hole in an end may be quoted.
type param uint32

// quoted marks a hole whose value may be sent in quotes that are not part of it.
const quoted param = 1 << 31

// name is the param without its mark.
func (p param) name() param { return p &^ quoted }

// A node is a place in the tree of all templates, whose edges are literals and holes. Text is normalised.
type node struct {
	text  string // the literal between the parent and this node
	first string // the first byte of each literal in next, in their order
	next  []node // the literals that may follow
	hole  *node  // what may follow if a hole stands here; its text is empty
	ends  []end  // the templates that end here
}

// An end is a template at the node where its last byte or hole lies.
type end struct {
	row    uint32
	chars  uint16  // how many literal characters the template has, blanks aside: the more, the more specific
	strict bool    // hardly any letters outside holes: the code must be sent, and be the row's
	holes  []param // what the holes on the way are called, in their order
}

// A response says where a body holds what.
type response struct {
	code    []pointer   // tried in turn: the first to a documented code counts, else the first to any
	message []pointer   // tried in turn
	maxBody int         // bytes of a body that are read and kept
	errorIf []condition // responses for which one of these holds are errors although the status is below 400
	formats []format    // of bodies beside JSON, tried in turn
	text    textReader  // reads a body that is nothing but a message or a code; nil if none is
}

// A format is a kind of body beside JSON.
type format struct {
	read func(body []byte) []byte // returns the JSON text that stands for a body, nil if it is of another kind
	may  func(body []byte) bool   // reports whether a body that begins like this may be of the kind
}

// A textReader returns the code or the message that a text is as a whole, if it is a documented one.
type textReader func(c *catalog, text string) (code Code, message string)

// A pointer says where a response holds a value: a body, or a header.
type pointer struct {
	path   []string // the reference tokens of an RFC 6901 JSON pointer, unescaped; "*" is each element of an array
	header string   // in place of path, a header's canonical name; "" if the value is in the body
	after  string   // what stands before what counts, as the "#" of "com.example#NotFound"; "" if all counts
	before string   // what stands behind what counts, as the ":" of "NotFound:http://example.com/"; "" if all counts
	known  bool     // the value counts only if it is a documented code,
	word   bool     // … or at least one word
}

// A condition holds for a response in which the first of the pointers to a value other than null leads to one, or one of several, that is none
// of not, or, if there are any in it, one of is. Both are JSON texts.
type condition struct {
	pointers []pointer
	is, not  []string
}

// Texts is one language's messages.
type texts struct {
	rows     []Text       // by a row's place in catalog.rows
	statuses []statusText // by status, or by class: 4 stands for 4xx
}

type statusText struct {
	status int
	text   Text
}
