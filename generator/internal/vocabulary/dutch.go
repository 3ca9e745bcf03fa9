package vocabulary

var dutch = Language{
	Tag:   "nl",
	Names: `dutch; nederlands; niederländisch`,
	Headers: Headers{
		Status: `http-status; http status; statuscode; http-statuscode; http-code; http code; antwoordstatus; status`,
		Code: `
			foutcode; code; fout; foutnummer; foutcodes; fout-id; fout code; antwoordcode; retourcode;
			code van de fout; interne code`,
		Name: `naam; foutnaam; constante; naam van de fout; uitzondering; symbolische naam; identifier; benaming`,
		Message: `
			bericht; foutmelding; melding; foutbericht; tekst; berichttekst; tekst van de melding; antwoordbericht;
			omschrijving?; beschrijving?; betekenis?`,
		Summary: `
			omschrijving; beschrijving; betekenis; uitleg; toelichting; details; foutomschrijving; verklaring;
			korte omschrijving; samenvatting; wat betekent het; beschrijving van de fout`,
		Cause: `
			oorzaak; oorzaken; mogelijke oorzaak; mogelijke oorzaken; reden; redenen; reden van de fout;
			wanneer treedt dit op; voorwaarde; situatie; waarschijnlijke oorzaak; aanleiding`,
		Action: `
			oplossing; oplossingen; wat te doen; actie; acties; aanbevolen actie; aanbeveling; aanbevelingen;
			maatregel; herstel; hoe op te lossen; oplossen; voorgestelde oplossing; advies; te nemen actie;
			vervolgstappen; suggestie; remedie`,
		Retry: `opnieuw proberen; herhaalbaar; herhalen; kan opnieuw; opnieuw te proberen; nieuwe poging`,
		Note: `
			opmerking; opmerkingen; notitie; voorbeeld; categorie; versie; groep; methode; niveau; verwijzing; ernst;
			commentaar`,
		Foreign: `
			parameter; parameters; veld; veldnaam; eigenschap; type?; gegevenstype; verplicht; vereist; standaard;
			standaardwaarde; formaat; lengte; optioneel; gebeurtenis; variabele; machtiging; attribuut`,
	},
	Failures: `
		fout; ongeldig; niet ; geen ; ontbre; verlopen; geweiger; afgewez; overschreden; verboden; onbekend;
		bestaat al; reeds ; al bestaa; te veel; te groot; te lang; te kort; te klein; mislukt; mislukken;
		geblokkeerd; dubbel; onjuist; onvoldoende; onmogelijk; onbevoegd; ongeautoriseerd; onbeschikbaar;
		niet beschikbaar; vergrendeld; onderbroken; onverwacht; kan niet; kon niet; verplicht; leeg ; geannuleerd;
		beschadigd; conflict`,
	Demands:   `moet ; moeten ; vereis; verplicht; alleen ; slechts ; verwacht`,
	Errors:    `fout; uitzondering; probleem`,
	Results:   `retourcode; resultaat; antwoordcode; statuscode`,
	Statuses:  `status; toestand`,
	Successes: `succes; geslaagd; gelukt`,
	Lookalikes: `
		parameter; veld; velden; eigenschap; gebeurtenis; opsomming; machtiging; versies; geschiedenis; wijziging;
		voorbeeld; instelling; koptekst; variabele; valuta`,

	None:   `geen; n.v.t.; nvt; niet van toepassing`,
	Yes:    `ja; mogelijk; toegestaan`,
	No:     `nee; neen; niet mogelijk`,
	Before: `fout; foutcode; code; status; statuscode; http-status; http-code; foutnummer`,

	StatusNames: map[int]string{
		400: "ongeldig verzoek",
		401: "niet geautoriseerd",
		403: "verboden",
		404: "niet gevonden",
		405: "methode niet toegestaan",
		406: "niet aanvaardbaar",
		408: "time-out van verzoek",
		409: "conflict",
		410: "verdwenen",
		413: "verzoek te groot",
		415: "niet-ondersteund mediatype",
		422: "onverwerkbare entiteit",
		429: "te veel verzoeken",
		500: "interne serverfout",
		501: "niet geïmplementeerd",
		502: "ongeldige gateway",
		503: "dienst niet beschikbaar",
		504: "gateway-time-out",
	},

	Prepositions: `van; voor; in; op; bij; met; door; uit; naar`,
	Conjunctions: `en; of`,
	Questions:    `wanneer; waarom; hoe; wat`,
	Common: `
		de; het; een; van; en; is; niet; dat; op; te; voor; met; zijn; wordt; aan; er; als; om; door; bij; naar; kan;
		moet; dit; deze; uw; je; worden; geen; werd; heeft; of; uit; ook; maar; nog; dan; al; was`,
}
