package shapes

import "github.com/errgen/errgen/generator/internal/pattern"

// How programs declare constants of errors, a line each.

const (
	modifiers = `^\s*(?:(?:#define|case|const|declare|enum|export|final|int|internal|let|open|private|public|readonly|static|val|var)\s+)*\.?`
	number    = `[-−]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+`
	declared  = "#." + pattern.Letters // what modifiers and names begin with
	remark    = `(?:(?://+[/!<]*|#|--|/\*+)\s*(.*?)(?:\s*\*/)?)?\s*$`
)

var (
	// fencedName is a constant, its number, and perhaps a comment: NAME = 1001, // no such cup
	fencedName = pattern.Lazy(modifiers + `([A-Za-z][A-Za-z0-9_]{2,})\s*(?:[A-Za-z][\w.]*\s*=|[=:(]|\s)\s*(?:return\s+)?(` + number + `)\)?\s*[,;]?\s*` + remark).Beginning(declared).Needing(pattern.Digits)
	// constantCall is one with what its constructor gets: NAME(404, 1001, "no such cup"), NAME("no_cup", "no such cup").
	constantCall = pattern.Lazy(modifiers+`([A-Z][A-Za-z0-9_]{2,})\s*(?:=\s*(?:new\s+)?[A-Za-z][\w.]*)?\(\s*(?:([1-5][0-9]{2})\s*,\s*)?(?:["']?(`+number+
		`|[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*)["']?)\s*,\s*["']([^"']*(?:\\.[^"']*)*)["']\s*\)\s*[,;]?\s*(?:(?://|#|/\*).*)?$`).Beginning(declared).Needing("(", "\"'")
	// constantText is one that is a text without blanks: NoCup = "no_cup", // no such cup
	constantText = pattern.Lazy(modifiers + `([A-Z][A-Za-z0-9_]{2,})\s*(?:[A-Za-z][\w.]*\s*=|[=:])\s*["']([A-Za-z][\w.-]*|[0-9]{2,10})["']\s*[,;]?\s*` + remark).Beginning(declared).Needing("\"'")
	isDeclared   = pattern.Lazy(`^\s*(?:const|export|final|public|static|val|var)\s`)
	// constantError is an error of Go: ErrNoCup = errors.New("no such cup").
	constantError = pattern.Lazy(modifiers+`(Err[A-Z0-9]\w*|[a-z]*Err[A-Z]\w*)\s*=\s*(?:errors\.New|fmt\.Errorf|xerrors\.New)\(\s*"((?:[^"\\]|\\.)*)"\s*\)\s*(?://.*)?$`).Holding("errors.New", "fmt.Errorf")

	// constantThrown is a class of errors, with the text that it gives to the one it is made of: object NoCup : CupError("no such cup").
	constantThrown = pattern.Lazy(`^\s*(?:(?:public|internal|data|final|export)\s+)*(?:object|class)\s+([A-Z]\w*)(?:\([^()]*\))?\s*(?::|extends)\s*\w*(?:Error|Exception|Failure)\w*\s*\(\s*(?:"([^"]*)"[^()]*)?\)\s*(?:\{\s*\})?\s*;?\s*$`).Needing("(").Holding("object", "class")
	// constantName is one that is nothing but a name, within what is named after errors: case noCup, PotBroken(String).
	constantName = pattern.Lazy(`^\s*(?:case\s+)?([A-Za-z][A-Za-z0-9_]{2,})(?:\([^()]*\)|\s*\{[^{}]*\})?\s*[,;]?\s*` + remark)
	// constantAbout is what Rust says of the one below: #[error("no such cup")].
	constantAbout = pattern.Lazy(`^\s*#\[error\("([^"]*)".*\)\]\s*$|^\s*#\[.*\]\s*$`).Beginning("#")
	// nameFields is a line of names of columns: code,message.
	nameFields = pattern.Lazy(`^[A-Za-z_ ]+(?:[,;|\t]|\s{2,})[A-Za-z_ ,;|\t]+$|^[-=+| ]+$`)

	// constantFrame is a line around constants, with the name of what they are of; errorsOpen one that calls what follows errors.
	constantFrame = pattern.Lazy(`^\s*(?:(?:export|pub|public|private|internal|indirect|sealed|typedef|declare|static|final|abstract)\s+)*`+
		`(?:const|var|enum|class|struct|object|type|package|message|import|from|using|namespace)\b(?:\s+(?:class|struct)\b)?(?:\s+([A-Za-z_][\w.]*))?[^=;"']*[({:]?;?\s*$`).
		Holding("const", "var", "enum", "class", "struct", "object", "type", "package", "message", "import", "from", "using", "namespace")
	errorsOpen = pattern.Lazy(`^\s*["']?(?:errors?|codes?|error_?codes?|messages?)["']?\s*[:=]\s*\{\s*$`).Beginning("\"'ecm").Needing("{")
	directive  = pattern.Lazy(`^\s*#(?:pragma|include|if|ifndef|ifdef|endif)\b`).Beginning("#")
	// valuesOpen begins a list or a map, with its name: export const ERRORS: Error[] = [
	valuesOpen = pattern.Lazy(`^\s*(?:[a-z]+\s+)*([A-Za-z_][\w.]*)(?:\s*:[^=]+)?\s*=\s*[\[{(]\s*$`).Needing("=", "[{(")
	// constantComment is a line of nothing but a comment.
	constantComment = pattern.Lazy(`^\s*(?://+[/!]*|#\s|--|/\*+|\*|""")\s*([^*/"\s].*?)?(?:\s*(?:\*/|"""))?\s*$`).Beginning("/#-*\"")
	// constantsEnd ends the constants of an enum of Java.
	constantsEnd = pattern.Lazy(`^[^="']*\(.*\)\s*;\s*$`)
)
