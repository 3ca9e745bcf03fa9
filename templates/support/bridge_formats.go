package support

// A Format is a kind of body beside JSON that a package reads if errgen.yaml asks for it.
type Format struct {
	Name string // in errgen.yaml
	File string // of this package, with what reads it
	Read string // the function there that reads a body,
	May  string // … and the one that tells from how a body begins whether it may be of the kind; "" for text, which has no fields
}

// Formats are all of them, in the order in which they are tried.
var Formats = []Format{
	{"xml", "xml.go", "readXML", "maybeXML"},
	{"form", "form.go", "readForm", "maybeForm"},
	{"text", "plain.go", "readText", ""},
}

// formatsOf returns what reads the formats with these names.
func formatsOf(names []string) (formats []format, text textReader) {
	for _, name := range names {
		switch name {
		case "xml":
			formats = append(formats, format{readXML, maybeXML})
		case "form":
			formats = append(formats, format{readForm, maybeForm})
		case "text":
			text = readText
		}
	}
	return formats, text
}

// ReadBody returns the JSON text that a body is or that stands for it, and its format: "json", or the name of one of Formats. It returns "" for
// a body that has no fields.
func ReadBody(body []byte) (doc []byte, format string) {
	if doc := (&response{}).readable(body).doc; doc != nil {
		return doc, "json"
	}
	if doc := readXML(body); doc != nil {
		return doc, "xml"
	}
	if doc := readForm(body); doc != nil {
		return doc, "form"
	}
	return nil, ""
}
