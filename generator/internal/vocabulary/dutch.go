package vocabulary

var dutch = Language{
	Tag: "nl",
	Names: `
		dutch; nederlands; niederländisch; olandese; holandés; neerlandés; néerlandais; нидерландский; голландский;
		niderlandzki; holenderski; nizozemština; nederländska; hollandsk; nederlandsk; hollanti; holland; olandeză;
		felemenkçe; нідерландська; الهولندية; הולנדית; tiếng hà lan; 荷兰语; 荷蘭語; 네덜란드어; オランダ語`,
	Headers: Headers{
		Status: `
			http-status; http status; statuscode; http-statuscode; http-code; http code; antwoordstatus; status;
			responsstatus; antwoord?; respons?; responscode?; http-antwoordcode; http-responscode; http-foutcode;
			http-respons; http-fout`,
		Code: `
			foutcode; code; fout; foutnummer; foutcodes; fout-id; fout code; antwoordcode; retourcode; code van de fout;
			interne code; foutnummers; fouten; antwoordcodes; retourcodes; responscode; responscodes; resultaatcode;
			redencode; afwijzingscode; meldingscode; meldingsnummer; foutidentificatie; nummer?; foutsleutel; sleutel?;
			retourwaarde; uitzonderingscode; exitcode; waarde?`,
		Name: `
			naam; foutnaam; constante; naam van de fout; uitzondering; symbolische naam; identifier; benaming;
			constantenaam; uitzonderingsklasse; uitzonderingstype; uitzonderingen; foutklasse; symbool; enumwaarde; namen;
			foutbenaming; waarde?`,
		Message: `
			bericht; foutmelding; melding; foutbericht; tekst; berichttekst; tekst van de melding; antwoordbericht;
			omschrijving?; beschrijving?; betekenis?; berichten; foutmeldingen; meldingen; gebruikersmelding;
			gebruikersbericht; schermmelding; fouttekst; systeemmelding; serverbericht; standaardmelding; standaardbericht;
			antwoord?; respons?; uitvoer?; voorbeeldbericht; logbericht; wat de gebruiker ziet; inhoud van het bericht`,
		Summary: `
			omschrijving; beschrijving; betekenis; uitleg; toelichting; details; foutomschrijving; verklaring;
			korte omschrijving; samenvatting; wat betekent het; beschrijving van de fout; betekent; beschrijvingen;
			omschrijvingen; foutbeschrijving; probleem; problemen; symptoom; symptomen; informatie; foutdetails;
			interpretatie; verduidelijking; inhoud; wat betekent dit; wat het betekent; wat dit betekent; wat er gebeurde;
			wat is het; wat is er gebeurd`,
		Cause: `
			oorzaak; oorzaken; mogelijke oorzaak; mogelijke oorzaken; reden; redenen; reden van de fout;
			wanneer treedt dit op; voorwaarde; situatie; waarschijnlijke oorzaak; aanleiding; waarom; wanneer; waardoor;
			geval; gevallen; foutgeval; situaties; omstandigheid; omstandigheden; context; voorwaarden; foutconditie;
			foutoorzaak; afwijzingsreden; diagnose; grond; veroorzaakt door; treedt op wanneer; treedt op als;
			treedt op bij; komt voor wanneer; bron van de fout`,
		Action: `
			oplossing; oplossingen; wat te doen; actie; acties; aanbevolen actie; aanbeveling; aanbevelingen; maatregel;
			herstel; hoe op te lossen; oplossen; voorgestelde oplossing; advies; te nemen actie; vervolgstappen; suggestie;
			remedie; verhelpen; gebruikersactie; herstelactie; herstelacties; herstelmaatregel; maatregelen; tegenmaatregel;
			oplossingsrichting; probleemoplossing; foutoplossing; foutafhandeling; afhandeling; behandeling; aanpak;
			werkwijze; reactie; gedrag?; stappen; vervolgactie; vervolgacties; instructie; instructies; hulp; omweg;
			suggesties; correctie; preventie; adviezen; wat nu; hoe oplossen; volgende stap; wat doen; wat te controleren;
			hoe te herstellen; hoe te verhelpen; hoe te handelen; hoe te voorkomen; wat moet je doen; wat je moet doen;
			wat kun je doen; wat kunt u doen; wat u kunt doen; wat er moet gebeuren; hoe los je het op; hoe los je dit op`,
		Retry: `
			opnieuw proberen; herhaalbaar; herhalen; kan opnieuw; opnieuw te proberen; nieuwe poging; herproberen;
			herproberbaar; herkansing; tijdelijk; opnieuw mogelijk; herhaling mogelijk; opnieuw verzenden;
			opnieuw versturen; mag opnieuw; tijdelijke fout; probeer opnieuw; kan herhaald worden;
			zinvol om opnieuw te proberen`,
		NoRetry: `
			niet opnieuw proberen; nooit opnieuw proberen; niet herhalen; niet herhaalbaar; niet herproberen; niet herproberbaar;
			niet opnieuw verzenden; niet opnieuw versturen; geen nieuwe poging; geen herhaling; geen herkansing;
			niet opnieuw te proberen; mag niet opnieuw; kan niet opnieuw; kan niet herhaald worden; zonder nieuwe poging;
			herhaling niet mogelijk; herhaling niet toegestaan; herhaling zinloos; opnieuw proberen verboden; niet herstelbaar;
			onherstelbaar; niet tijdelijk; permanente fout; blijvende fout; permanent`,
		Delay: `opnieuw proberen na; opnieuw na; opnieuw proberen over; wachttijd?; herhalingsinterval; backoff?`,
		State: `
			levenscyclus; verouderd; verouderd sinds; afgeschaft; afgeschaft in; vervallen; vervallen sinds; verwijderd;
			verwijderd in; in gebruik; actief; stabiliteit`,
		Note: `
			opmerking; opmerkingen; notitie; voorbeeld; categorie; versie; groep; methode; niveau; verwijzing; ernst;
			commentaar; zie; sinds; platformen; diensten; eindpunt; eindpunten; categorieën; prioriteit; laag; betreft;
			koppeling; documentatie; bron; groepen; verantwoordelijke; classificatie; overig; overige; foutniveau;
			voorbeelden; notities; toevoeging; foutsoort; fouttype; soort?; domein; beschikbaar vanaf; geldt voor;
			soort fout; van toepassing op`,
		Foreign: `
			parameter; parameters; veld; veldnaam; eigenschap; type?; gegevenstype; verplicht; vereist; standaard;
			standaardwaarde; formaat; lengte; optioneel; gebeurtenis; variabele; machtiging; attribuut; velden;
			parameternaam; eigenschappen; veldtype; gegevenstypes; waarden; standaardwaarden; grootte; eenheid;
			eenheden; gebeurtenissen; variabelen; omgevingsvariabele; recht; rechten; machtigingen; toestemming; instelling;
			instellingen; configuratie; optie; opties; bestand; bestandsnaam; kolomnaam; tabel; pad; kopregel; argumenten;
			attributen; wijziging; wijzigingen; limiet; limieten; beperking; beperkingen; bereik; opdracht; commando;
			functionaliteit; taak; verwacht resultaat; naam van het veld; naam van de parameter`,
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
	Answers:   `antwoord`,
	Statuses:  `status; toestand`,
	Successes: `succes; geslaagd; gelukt`,
	NoErrors:  `geen fout`,
	Lookalikes: `
		parameter; veld; velden; eigenschap; gebeurtenis; opsomming; machtiging; versies; geschiedenis; wijziging;
		voorbeeld; instelling; koptekst; variabele; valuta`,

	None: `geen; n.v.t.; nvt; niet van toepassing`,
	Yes:  `ja; mogelijk; toegestaan`,
	No:   `nee; neen; niet mogelijk`,
	Again: `
		tijdelijk; voorbijgaand; opnieuw proberen; probeer opnieuw; later opnieuw proberen; probeer later opnieuw;
		met backoff; na # seconden; altijd; later; herstelbaar; eenmaal; een keer; één keer; slechts één keer; eenmalig;
		twee keer; tweemaal; # keer; tot # keer; maximaal # keer; max # pogingen; # pogingen; over # seconden; na wachten;
		na een pauze; na een tijdje; na enige tijd; met vertraging; na vertraging; onmiddellijk; meteen; direct;
		met exponentiële backoff; exponentiële backoff; herhaalbaar; kan opnieuw; mag opnieuw; automatisch;
		herproberen`,
	Final:   `blijvend; definitief; fataal; nooit`,
	Usually: `meestal; gewoonlijk; normaal; doorgaans; altijd; vaak; normaal gesproken; in het algemeen; alleen`,
	Units:   `milliseconde; milliseconden; sec; seconde; seconden; minuut; minuten; uur; uren; dag; dagen`,

	Active:     `actief; huidig; in gebruik; gebruikt; geldig; ondersteund; beschikbaar; stabiel`,
	Deprecated: `verouderd`,
	Outdated: `
		achterhaald; uitgefaseerd; wordt verwijderd; niet meer aanbevolen; niet meer ondersteund; niet langer ondersteund;
		verouderde; achterhaalde; uitgefaseerde`,
	Dropped: `verwijderd; vervallen; afgeschaft; ingetrokken; geschrapt; bestaat niet meer; verwijderde; afgeschafte; geschrapte`,
	Reserved: `
		gereserveerd; gereserveerd voor toekomstig gebruik; voor toekomstig gebruik; toekomstig gebruik;
		gereserveerd voor intern gebruik; ongebruikt; gereserveerde code`,
	Idle: `
		intern gebruik; voor intern gebruik; niet gebruikt; niet in gebruik; niet toegewezen; niet toegekend; niet gebruiken;
		wordt niet meer teruggegeven; niet meer teruggegeven; wordt niet meer gebruikt; niet meer gebruikt;
		wordt niet meer verzonden`,
	Pending: `
		nog te bepalen; nog te definiëren; nader te bepalen; nog in te vullen; nog aan te vullen; n.t.b; niet gedefinieerd;
		ongedefinieerd; niet gedocumenteerd; volgt; volgt nog; in bewerking; binnenkort; te doen`,
	Instead: `gebruik; zie; vervangen door; in plaats daarvan; ten gunste van; hernoemd naar; en wordt; wordt`,
	Since:   `sinds; vanaf; versie`,
	Months:  `januari; februari; maart; april; mei; juni; juli; augustus; september; oktober; november; december`,
	Until:   `tot`,
	Any:     `alle; elke; diverse; overige; andere`,
	Later:   `gepland; geplande; binnenkort; later; toekomstig; misschien; wordt; zal; voor; voorgesteld`,
	Fresh:   `nieuw; nieuwe; toegevoegd; beschikbaar`,
	Before:  `fout; foutcode; code; status; statuscode; http-status; http-code; foutnummer`,

	StatusNames: map[int]string{
		400: "ongeldig verzoek; foutief verzoek; slecht verzoek; onjuist verzoek; ongeldige aanvraag",
		401: "niet geautoriseerd; niet geauthenticeerd; onbevoegd; ongeautoriseerd",
		403: "verboden; toegang geweigerd; toegang verboden; geen toegang",
		404: "niet gevonden; bron niet gevonden",
		405: "methode niet toegestaan",
		406: "niet aanvaardbaar",
		408: "time-out van verzoek; time-out",
		409: "conflict",
		410: "verdwenen",
		413: "verzoek te groot; inhoud te groot; aanvraag te groot",
		415: "niet-ondersteund mediatype",
		422: "onverwerkbare entiteit; niet verwerkbaar",
		429: "te veel verzoeken; te veel aanvragen",
		500: "interne serverfout; interne fout; serverfout",
		501: "niet geïmplementeerd",
		502: "ongeldige gateway; slechte gateway; foute gateway",
		503: "dienst niet beschikbaar; service niet beschikbaar",
		504: "gateway-time-out; gateway time-out; time-out van gateway",
	},

	Negations:  `niet; geen; nooit; zonder; verboden; onmogelijk`,
	Conditions: `als; wanneer; indien`,
	Sums:       `fouten; problemen`,
	Above:      `zie boven; als boven`,

	Prepositions: `van; voor; in; op; bij; met; door; uit; naar`,
	Conjunctions: `en; of`,
	Questions:    `wanneer; waarom; hoe; wat`,
	Common: `
		de; het; een; van; en; is; niet; dat; op; te; voor; met; zijn; wordt; aan; er; als; om; door; bij; naar; kan;
		moet; dit; deze; uw; je; worden; geen; werd; heeft; of; uit; ook; maar; nog; dan; al; was`,

	Suffixes: `s; en; n`,
	Plurals: `
		seconden seconde; minuten minuut; uren uur; dagen dag; weken week; maanden maand; jaren jaar; tekens teken; bestanden bestand;
		mappen map; items item; pogingen poging; berichten bericht; gebruikers gebruiker; leden lid; regels regel; verzoeken verzoek;
		bytes byte; elementen element; rijen rij; aanvragen aanvraag; cijfers cijfer; letters letter; foto's foto; plaatsen plaats;
		woorden woord; pagina's pagina; punten punt; velden veld; objecten object; groepen groep; waarden waarde; apparaten apparaat; -ingen -ing;
		-heden -heid`,
	PluralVerbs: `zijn is; waren was; hebben heeft; hadden had; werden werd; worden wordt; kunnen kan; mogen mag; moeten moet`,
}
