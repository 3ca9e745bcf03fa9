package naming

import "strings"

// set makes a set of words.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

var (
	// determiners stand before a noun and say nothing in a name.
	determiners = set("a an the this these those your our my their its his her any some certain")

	// given words say no more than a determiner, where they stand right behind one: "the specified bucket".
	given = set("requested specified provided given supplied following submitted entered corresponding")

	// dropped words say nothing in a name.
	dropped = set("please kindly sorry you we they us successfully just also simply currently respectively oops whoops")

	// copulas are left out: "user is banned" is UserBanned.
	copulas = set("is are was were been am")

	// modals want the "be" behind them: "must be digits".
	modals = set("must should shall cannot can may might will would could to not only also never always both")

	// prepositions want another word behind them. A name may be cut before one.
	prepositions = set(`of for to in from on with by at into within under over between during through via per against about as than without after before
		using onto upon across among beyond towards behind near outside inside below above like de da dos del des du di della der dem von
		zu im com sem para por dans pour avec con sin het van een le la les el los las`)

	// connectors begin another thought.
	connectors = set("and or but nor because since due when whenever while where whether if unless until so that which who whose whom y et und ou oder que dass")

	// dangling words want another behind them, wherever they stand in a sentence.
	dangling = set(`can cannot could should shall must may might will would does do did has have had no non not too only less more fewer lower higher greater
		larger smaller longer shorter older newer younger earlier later be being very each every other another least most both either neither same such all`)

	// predicates begin what is said of a subject.
	predicates = set(`unable not no can cannot could should shall must may might will would does do did has have had already exceeds exceeded exceed failed fails fail
		expired lacks contains belongs requires needs reached`)

	// problems are words that say that something is wrong.
	problems = set(`requires not no cannot must should invalid illegal incorrect wrong bad missing failed fail fails failure failing unable denied expired expires
		exceeded exceeds exceed exceeding already unknown unsupported unauthorized unauthenticated forbidden insufficient duplicate duplicated conflict
		conflicts conflicting disabled blocked banned locked malformed empty null required too unavailable unexpected corrupt corrupted mismatch mismatched
		mismatches timeout timed limit limited reached closed cancelled canceled rejected refused revoked suspended inactive never without only overloaded
		busy could would does did unprocessable unreachable undefined inaccessible lost broken crashed exists used deleted removed terminated aborted
		interrupted stopped declined deprecated maintenance unreadable outdated overdue unverified unconfirmed incomplete inconsistent error exception
		restricted prohibited disallowed unspecified unset undeliverable unusable uninitialized full large long short small low high`)

	// generic words alone say that something failed, but not what: what stands behind them says more.
	generic = set(`error errors err fatal exception warning failed failure fail bad invalid request response unauthorized unauthenticated forbidden internal server
		client not found validation conflict operation access denied unknown input parameter parameters param params argument arguments http api status
		syntax code precondition unprocessable entity transaction transactions allowed call query processing`)

	// fillers stand before what a message says.
	fillers = set("error errors err exception warning fatal oops sorry whoops hey attention notice info note alert hint ok")

	// empty words are no name alone.
	empty = set("oops whoops sorry error errors err exception warning fatal fail failed failure failing other others message code status none n x reason generic er")

	// advising words begin what somebody is told to do.
	advising = set(`please check try contact use see ensure make refer verify retry wait provide specify correct change choose select enter add remove
		update upgrade reduce increase set consider visit read follow ask confirm resend reload refresh restart then do install review call example
		examples details hint tip`)

	// heading words are those of headings about errors.
	heading = set(`error errors code codes common response responses status statuses http table tables list lists example examples reference mapping type types
		uri uris exception exceptions handling rest api apis shape format message messages fix fixes troubleshooting possible return returned failure
		failures overview appendix and or`)

	// closing prepositions may end a sentence: "getting through".
	closing = set("through over behind inside outside above below before after like up down out off")

	// romance words show that a sentence is in a language in which "error" stands before what it is.
	romance = set("del de do da dos das el la los las en al un una uma le les du des et ou y di della interno interna desconocido desconhecido")

	// elsewhere are words of other languages that stand in most of their sentences.
	elsewhere = set(`cette est pas une les des ne aux el los las del una nao uma para con por que esta sono della che und nicht der die das ist wird ein eine
		het een niet voor og ikke er som att och inte tidak yang dan nie jest`)

	// leadingArticles are those of other languages, romanceArticles those of them that are no English words.
	leadingArticles = set("un une le la les des el los las una unos unas o os as a um uma il lo gli i der die das ein eine het een")
	romanceArticles = set("une la le les des el los las una um uma il gli")

	// phraseBegins are words of other languages that begin a phrase that may be left out. vagueElsewhere are nouns that want it.
	phraseBegins = set(`de des du da do dos das del dans sur sous par pour avec sans apres avant entre en em no na para por com sem con sin in im mit von zu bei nach
		per di della nel nella y et ou oder und e que qui dass weil car parce porque perche quand cuando quando`)
	vagueElsewhere = set("nombre numero valeur valor liste lista type tipo nom taille nombres valeurs numeros tamano tamanho quantite cantidad quantidade plus mas mais")

	// unended words of other languages want another behind them.
	unended = set("do od na je un ao os as lo il im zu am mit sich no em se ist wird nur")

	// particles belong to the verb before them, and may end a name: "logged in".
	particles = set("logged log signed sign checked opted opt kicked turned switched timed time run runs ran check checking locked built plugged")
)
