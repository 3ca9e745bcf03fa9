package support

import "strings"

// readText returns the code or the message that a text is as a whole, if it is a documented one: a gateway's text is none. One that begins
// like markup is a page.
func readText(c *catalog, text string) (code Code, message string) {
	text = strings.TrimSpace(strings.TrimPrefix(text, bom))
	if text == "" || text[0] == '<' {
		return "", ""
	}
	if found := c.codes.find(Code(text)); found != nil {
		return found.code, ""
	}
	m := c.matcher(0, "", text)
	if m.run(); m.rank < rankFits {
		return "", ""
	}
	return "", text
}
