package naming

import "strings"

// What other languages than English say around what is wrong.

// errorElsewhere are words for "error" that stand before what it is: "Erro de rede", "Fehler beim Laden".
var errorElsewhere = set("erro erreur fehler errore loi blad hata fout feil fel chyba")

// bindings stand between such a word and what it is.
var bindings = set("al a ao en de del do da no na beim bei im in de du des au lors di nella khi przy van bij ved")

// requests are how other languages begin what somebody is asked to do.
var requests = []string{"vui long", "xin vui long", "por favor", "per favore", "bitte", "veuillez", "merci de", "alstublieft", "harap", "silakan", "lutfen",
	"prosze", "tente novamente", "intente nuevamente", "essayez", "riprova"}

// fromElsewhere drops the word for "error" from the beginning, and from a request on what follows.
func fromElsewhere(words []string) []string {
	if len(words) > 2 && (errorElsewhere[words[0]] || words[0] == "error" && romance[words[1]]) {
		words = words[1:]
		if len(words) > 1 && bindings[words[0]] {
			words = words[1:]
		}
	}
	text := strings.Join(words, " ") + " "
	for _, r := range requests {
		if at := strings.Index(text, " "+r+" "); at > 0 {
			words = words[:len(strings.Fields(text[:at]))]
			text = text[:at] + " "
		}
	}
	return words
}

// predicatesElsewhere begin what is said of a subject: "Versie: Niet gevonden".
var predicatesElsewhere = set("niet nicht nao nie non ikke inte no ne khong tidak")
