package vocabulary

var german = Language{
	Tag:   "de",
	Names: `german; deutsch; 德文; 德语; alemão; alemán; allemand`,
	Headers: Headers{
		Status: `
			http-status; http-statuscode; statuscode; statuskode; antwortcode; http; http-code; http status; status;
			http-antwortcode; antwortstatus; http-status-code`,
		Code: `
			fehlercode; fehlernummer; fehler; rückgabewert; code; error-code; fehlerkennung; fehler-nr; fehler nr;
			fehlerschlüssel; codes; fehlerkürzel; fehler-id; rückgabecode; returncode; kennung; interner code;
			fehler code; nr?`,
		Name: `
			bezeichnung; fehlername; konstante; name; symbol; konstantenname; symbolischer name; ausnahme;
			ausnahmeklasse; fehlerart?; fehlerbezeichnung; exception`,
		Message: `
			meldung; fehlermeldung; nachricht; fehlertext; statusmeldung; fehlernachricht; beschreibung?; bedeutung?;
			bezeichnung?; text?; meldungstext; antworttext; message; rückmeldung; ausgegebene meldung;
			fehler-meldung; hinweistext?`,
		Summary: `
			beschreibung; bedeutung; erklärung; erläuterung; fehlerbeschreibung; bezeichnung?; kurzbeschreibung;
			beschreibung des fehlers; details; detail; einzelheiten; zusammenfassung; erklärung des fehlers;
			was es bedeutet; inhalt; fehlerbild`,
		Cause: `
			ursache; ursachen; grund; gründe; mögliche ursache; mögliche ursachen; fehlerursache; auslöser;
			mögliche gründe; grund des fehlers; bedingung; bedingungen; tritt auf wenn; wann; entstehung;
			hintergrund; situation; wahrscheinliche ursache; häufige ursache; häufige ursachen`,
		Action: `
			lösung; lösungen; abhilfe; maßnahme; maßnahmen; aktion; vorgeschlagene aktion; vorgeschlagene aktionen;
			lösungsvorschlag; behebung; empfehlung; empfohlene aktion; behandlung; fehlerbehebung; was tun;
			was ist zu tun; vorgehen; handlungsempfehlung; empfohlene maßnahme; empfohlene maßnahmen; lösungsansatz;
			empfehlungen; abhilfemaßnahme; gegenmaßnahme; gegenmaßnahmen; lösungsweg; maßnahme zur behebung;
			nächste schritte; korrektur; reaktion?`,
		Retry: `
			wiederholbar; erneut versuchen; wiederholung; wiederholung möglich; erneuter versuch; wiederholen; retry;
			wiederholbarkeit; erneut senden`,
		Note: `
			bemerkung; bemerkungen; hinweis; hinweise; anmerkung; kategorie; beispiel; anmerkungen; notiz; notizen;
			kommentar; kommentare; beispiele; referenz; verweis; gruppe; modul; version; schweregrad; endpunkt;
			methode; bereich; plattform; kategorien`,
		Foreign: `
			feld; eigenschaft; pflicht; erforderlich; typ; standardwert; felder; feldname; parameter; parametername;
			eigenschaften; pflichtfeld; optional; standard; vorgabe; datentyp; format; länge; ereignis; variable;
			berechtigung; attribut; wert?; typen; einheit; wertebereich`,
	},
	Failures: `
		fehler; ungültig; nicht; kein; abgelaufen; verweigert; fehlt; überschritten; unbekannt; bereits;
		fehlgeschlagen; fehlend; fehlende; abgelehnt; verboten; unzulässig; unzureichend; gesperrt; doppelt;
		mehrfach vorhanden; konnte nicht; falsch; beschädigt; abgebrochen; unerwartet; unvollständig; zu viele;
		zu groß; zu lang; zu kurz; zu klein; zeitüberschreitung; schlug fehl; schlägt fehl; gescheitert;
		nicht gefunden; unterbrochen; überlastet; deaktiviert`,
	Demands:   `muss ; müssen ; erforderlich; benötigt; erwartet; nur ; darf ; dürfen ; sollte`,
	Errors:    `fehler; ausnahme; störung; problem`,
	Results:   `rückgabe; statuscode; ergebnis; antwortcode; rückmeldung`,
	Statuses:  `status; zustand`,
	Successes: `erfolg`,
	Lookalikes: `
		feld; eigenschaft; parameter; ereignis; aufzählung; berechtigung; änderung; versionen; beispiel; einstellung;
		kopfzeile; umgebungsvariable`,

	Mappings: `alte; neue`,

	None: `keine; kein; keiner; nicht zutreffend; entfällt; k. a.; k.a.`,
	Yes:  `ja; wiederholbar`,
	No:   `nein; nicht wiederholbar`,
	Before: `
		fehler; fehlercode; fehlernummer; code; status; statuscode; http-status; http-statuscode; http-fehler;
		api-fehler`,

	StatusNames: map[int]string{
		400: "ungültige Anfrage",
		401: "nicht autorisiert",
		403: "verboten",
		404: "nicht gefunden",
		405: "Methode nicht erlaubt",
		408: "Zeitüberschreitung der Anfrage",
		409: "Konflikt",
		410: "nicht mehr verfügbar",
		413: "Anfrage zu groß",
		415: "nicht unterstützter Medientyp",
		422: "nicht verarbeitbar",
		429: "zu viele Anfragen",
		500: "interner Serverfehler",
		501: "nicht implementiert",
		502: "fehlerhaftes Gateway",
		503: "Dienst nicht verfügbar",
		504: "Gateway-Zeitüberschreitung",
	},

	Prepositions: `für; zur; zum; nach; von; in; bei; mit; des; der`,
	Conjunctions: `und; oder; sowie`,
	Questions:    `wann; warum; was; wie`,
	Common: `
		der; die; das; und; ist; nicht; ein; eine; einen; mit; für; auf; von; zu; den; dem; des; sie; wird; werden;
		wurde; bei; oder; im; es; sind; einer; als; auch; wenn; nur; kann; muss; aus; nach; durch; ihr; sich; hat; war`,
}
