package vocabulary

var german = Language{
	Tag: "de",
	Names: `
		german; deutsch; 德文; 德语; alemão; alemán; allemand; tedesco; немецкий; niemiecki; němčina; německy; duits; tyska;
		tysk; saksa; német; germană; almanca; γερμανικά; الألمانية; آلمانی; גרמנית; німецька; tiếng đức; bahasa jerman;
		德語; 독일어; ドイツ語; ภาษาเยอรมัน`,
	Headers: Headers{
		Status: `
			http-status; http-statuscode; statuscode; statuskode; antwortcode; http; http-code; http status; status;
			http-antwortcode; antwortstatus; http-status-code; statuscodes; statusnummer; antwort?; httpstatuscode;
			statuswert; antwortstatuscode; http-fehlercode; http-rückgabecode; http-antwort; http-fehler`,
		Code: `
			fehlercode; fehlernummer; fehler; rückgabewert; code; error-code; fehlerkennung; fehler-nr; fehler nr;
			fehlerschlüssel; codes; fehlerkürzel; fehler-id; rückgabecode; returncode; kennung; interner code; fehler code;
			nr?; fehlercodes; fehlerkode; fehlernummern; ergebniscode; ergebniscodes; rückgabecodes; meldungscode;
			meldungsnummer; fehlerkonstante?; fehlerklasse?; codenummer; kürzel; fehlerwert; rückgabewerte; grundcode;
			ursachencode; codewert; schlüssel?; wert?`,
		Name: `
			bezeichnung; fehlername; konstante; name; symbol; konstantenname; symbolischer name; ausnahme; ausnahmeklasse;
			fehlerart?; fehlerbezeichnung; exception; fehlerklasse; klassenname; ausnahmetyp; ausnahmename; kurzname;
			symbolname; fehlertyp?; fehlerkonstante; makro; ausnahmen; exception-klasse; enum-wert; wert?`,
		Message: `
			meldung; fehlermeldung; nachricht; fehlertext; statusmeldung; fehlernachricht; beschreibung?; bedeutung?;
			bezeichnung?; text?; meldungstext; antworttext; message; rückmeldung; ausgegebene meldung; fehler-meldung;
			hinweistext?; fehlermeldungen; meldungen; benutzermeldung; anzeigetext; fehlerausgabe; ausgabe?; wortlaut;
			antwort?; servermeldung; rückgabetext; systemmeldung; nachrichtentext; standardmeldung; logmeldung; anzeige;
			konsolenausgabe; bildschirmmeldung; was sie sehen; hinweis an den benutzer`,
		Summary: `
			beschreibung; bedeutung; erklärung; erläuterung; fehlerbeschreibung; bezeichnung?; kurzbeschreibung;
			beschreibung des fehlers; details; detail; einzelheiten; zusammenfassung; erklärung des fehlers;
			was es bedeutet; inhalt; fehlerbild; symptome; probleme; problembeschreibung; erklärungen; beschreibungen;
			erläuterungen; informationen; auswirkung?; fehlerinformation; heißt; bedeutet; sachverhalt; klartext; steht für;
			was das bedeutet; was bedeutet das; was dies bedeutet; was ist passiert; was ist das`,
		Cause: `
			ursache; ursachen; grund; gründe; mögliche ursache; mögliche ursachen; fehlerursache; auslöser; mögliche gründe;
			grund des fehlers; bedingung; bedingungen; tritt auf wenn; wann; entstehung; hintergrund; situation;
			wahrscheinliche ursache; häufige ursache; häufige ursachen; warum; wodurch; weshalb; fehlerursachen; auftreten;
			auftritt; fälle; fehlerfall; szenario; wenn; umstand; umstände; fehlerbedingung; fehlergrund; ablehnungsgrund;
			kontext?; anlass; anlässe; voraussetzung?; tritt auf; ausgelöst durch; ausgelöst von`,
		Action: `
			lösung; lösungen; abhilfe; maßnahme; maßnahmen; aktion; vorgeschlagene aktion; vorgeschlagene aktionen;
			lösungsvorschlag; behebung; empfehlung; empfohlene aktion; behandlung; fehlerbehebung; was tun; was ist zu tun;
			vorgehen; handlungsempfehlung; empfohlene maßnahme; empfohlene maßnahmen; lösungsansatz; empfehlungen;
			abhilfemaßnahme; gegenmaßnahme; gegenmaßnahmen; lösungsweg; maßnahme zur behebung; nächste schritte; korrektur;
			reaktion?; fehlerbehandlung; handlungsempfehlungen; handlungsbedarf; handlung; handlungsanweisung; anweisung;
			anweisungen; vorgehensweise; lösungsvorschläge; lösungsmöglichkeit; lösungsmöglichkeiten; lösungsansätze;
			lösungsschritte; abhilfemaßnahmen; korrekturmaßnahme; korrekturmaßnahmen; ratschlag; tipp; tipps; schritte;
			problemlösung; umgang; umgehung; aktionen; vorschlag; vorschläge; reparatur; verhalten?; behebungsmaßnahme;
			gegenmittel; korrekturen; beheben; fehlersuche; benutzeraktion; hilfe; hilfestellung; bearbeitung?; wie beheben;
			so lösen; nächster schritt; client-verhalten?; was zu tun ist; was du tun kannst; was sie tun können;
			was kann ich tun; was muss ich tun; wie behebe ich das; so beheben sie den fehler`,
		Retry: `
			wiederholbar; erneut versuchen; wiederholung; wiederholung möglich; erneuter versuch; wiederholen; retry;
			wiederholbarkeit; erneut senden; wiederholungsversuch; wiederholversuch; temporär; vorübergehend;
			wiederholungsstrategie; erneut versuchbar; neuer versuch; nochmal versuchen; kann wiederholt werden;
			darf wiederholt werden`,
		NoRetry: `
			nicht wiederholbar; nicht wiederholen; nie wiederholen; niemals wiederholen; keine wiederholung; ohne wiederholung;
			wiederholung nicht möglich; wiederholung nicht erlaubt; wiederholung verboten; wiederholung zwecklos;
			nicht erneut versuchen; nicht erneut versuchbar; nicht erneut senden; nicht nochmal versuchen;
			nicht noch einmal versuchen; kein retry; kein erneuter versuch; kein neuer versuch; keine wiederholversuche;
			darf nicht wiederholt werden; kann nicht wiederholt werden; nicht behebbar; nicht vorübergehend; nicht temporär;
			unwiederholbar; permanenter fehler; dauerhafter fehler; dauerhaft`,
		Delay: `
			wartezeit?; wiederholen nach; wiederholung nach; erneut versuchen nach; erneuter versuch nach; wiederholungsintervall;
			wiederholungsverzögerung; retry nach; retry-intervall; backoff?; backoff-zeit?; wartedauer?; mindestwartezeit?`,
		State: `
			lebenszyklus; lebenszyklusstatus; veraltet; veraltet seit; veraltet ab; abgekündigt; abgekündigt seit; abkündigung;
			entfernt; entfernt in; entfernt seit; entfällt ab; in verwendung; in gebrauch; verwendet; aktiv; stabilität; zustand`,
		Note: `
			bemerkung; bemerkungen; hinweis; hinweise; anmerkung; kategorie; beispiel; anmerkungen; notiz; notizen; kommentar;
			kommentare; beispiele; referenz; verweis; gruppe; modul; version; schweregrad; endpunkt; methode; bereich; plattform;
			kategorien; siehe; seit; plattformen; schnittstelle; schnittstellen; endpunkte; ebene; stufe; priorität; bereiche;
			quelle; komponente; dienst; dienste; betrifft; dokumentation; gruppen; klasse?; verantwortlich; zuständig; sonstiges;
			auswirkungen; beispielanfrage; methoden; fehlerkategorie; protokollstufe; kritikalität; klassifizierung; einstufung;
			zuständigkeit; fehlergruppe; verfügbar ab; gilt für; gültig für`,
		Foreign: `
			feld; eigenschaft; pflicht; erforderlich; typ; standardwert; felder; feldname; parameter; parametername;
			eigenschaften; pflichtfeld; optional; standard; vorgabe; datentyp; format; länge; ereignis; variable;
			berechtigung; attribut; eigenschaftsname; eigenschaftenname; typen; einheit; wertebereich; pflichtfelder; standardwerte; datentypen;
			mindestlänge; berechtigungen; rolle; rollen; ereignisse; ereignisname; umgebungsvariable; variablen;
			einstellung; einstellungen; optionen; dateiname; datei; spalte; spaltenname; tabelle; pfad; größe; einheiten;
			währung; datum; autor; änderung; änderungen; verpflichtend; notwendig; argumente; attributname; parametertyp;
			feldtyp; grenzwert; bereichswerte; befehl; konfiguration; testfall; aufgabe; erlaubte werte; mögliche werte;
			gültige werte; zulässige werte; erwartetes ergebnis`,
	},
	Failures: `
		fehler; ungültig; nicht; kein; abgelaufen; verweigert; fehlt; überschritten; unbekannt; bereits;
		fehlgeschlagen; fehlend; fehlende; abgelehnt; verboten; unzulässig; unzureichend; gesperrt; doppelt;
		mehrfach vorhanden; konnte nicht; falsch; beschädigt; abgebrochen; unerwartet; unvollständig; zu viele;
		zu groß; zu lang; zu kurz; zu klein; zeitüberschreitung; schlug fehl; schlägt fehl; gescheitert;
		nicht gefunden; unterbrochen; überlastet; deaktiviert`,
	Demands:   `muss ; müssen ; erforderlich; benötigt; erwartet; nur ; darf ; dürfen ; sollte`,
	Errors:    `fehler; ausnahme; störung; problem`,
	Results:   `rückgabe; exit-code; exitcode; statuscode; ergebnis; antwortcode; rückmeldung`,
	Answers:   `antwort`,
	Statuses:  `status; zustand`,
	Successes: `erfolg`,
	NoErrors:  `kein fehler; keine fehler; fehlerfrei`,
	Lookalikes: `
		feld; eigenschaft; parameter; ereignis; aufzählung; berechtigung; änderung; versionen; beispiel; einstellung;
		kopfzeile; umgebungsvariable`,

	Mappings: `alte; neue`,

	None: `keine; kein; keiner; nicht zutreffend; entfällt; k. a.; k.a.`,
	Yes:  `ja`,
	No:   `nein`,
	Again: `
		vorübergehend; temporär; zeitweise; transient; behebbar; wiederholen; erneut versuchen; erneut senden;
		später erneut versuchen; später wiederholen; mit backoff; mit backoff wiederholen; nach # sekunden; immer; später;
		wiederholbar; einmal; nur einmal; höchstens einmal; einmalig; zweimal; # mal; #-mal; bis zu # mal; maximal # mal;
		max # versuche; bis zu # versuche; nach wartezeit; nach einer pause; nach kurzer zeit; nach kurzer pause;
		nach einiger zeit; nach einer weile; sofort; umgehend; in # sekunden; mit verzögerung; mit wartezeit;
		mit exponentiellem backoff; mit jitter; exponentieller backoff; erneut versuchbar; bitte wiederholen;
		später erneut; bitte später erneut versuchen; wiederholung erlaubt; wiederholung möglich; erlaubt; automatisch`,
	Final:   `permanent; endgültig; fatal; nie; niemals`,
	Usually: `meist; meistens; normalerweise; üblicherweise; in der regel; immer; grundsätzlich; oft; generell`,
	Units:   `millisekunde; millisekunden; sek; sekunde; sekunden; minute; minuten; std; stunde; stunden; tag; tage; tagen`,

	Active:     `aktiv; aktuell; in verwendung; in gebrauch; verwendet; gültig; unterstützt; verfügbar; stabil`,
	Deprecated: `veraltet; obsolet; abgekündigt`,
	Outdated: `
		überholt; nicht mehr empfohlen; wird entfernt; auslaufend; altlast; nicht mehr unterstützt; missbilligt;
		veraltete; veralteter; obsolete; abgekündigte; überholte`,
	Dropped: `
		entfernt; entfallen; abgeschafft; eingestellt; zurückgezogen; außer betrieb; abgeschaltet; gestrichen;
		entfernte; entfallene; eingestellte; abgeschaffte`,
	Reserved: `
		reserviert; vorbehalten; reserviert für zukünftige verwendung; reserviert für künftige verwendung;
		reserviert für spätere verwendung; für zukünftige verwendung reserviert; für künftige verwendung; für spätere verwendung;
		unbenutzt; ungenutzt; unbelegt; platzhalter; reservierter code; reserviert für interne verwendung`,
	Idle: `
		für interne verwendung; nicht benutzt; nicht verwendet; nicht genutzt; nicht belegt; nicht vergeben; nicht zugewiesen;
		nicht verwenden; wird nicht mehr zurückgegeben; wird nicht mehr gesendet; wird nicht mehr verwendet; nicht mehr verwendet;
		nicht mehr zurückgegeben`,
	Pending: `
		noch offen; noch festzulegen; noch zu definieren; noch zu klären; wird noch ergänzt; folgt; folgt noch;
		nicht definiert; undefiniert; nicht dokumentiert; undokumentiert; zu ergänzen; in arbeit; n.n`,
	Instead: `
		verwende; verwenden; verwenden sie; bitte; siehe; ersetzt durch; stattdessen; nutze; nutzen; umbenannt in;
		zugunsten von; und wird; wird`,
	Since:  `seit; ab`,
	Months: `januar; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember`,
	Until:  `bis`,
	Any:    `alle; beliebig; beliebige; verschiedene; diverse; andere; sonstige; standard`,
	Later:  `geplant; geplante; voraussichtlich; bald; demnächst; künftig; zukünftig; später; vielleicht; eventuell; wird; werden; soll; vor; vorgesehen`,
	Fresh:  `neu; hinzugefügt; eingeführt; verfügbar`,
	Before: `
		fehler; fehlercode; fehlernummer; code; status; statuscode; http-status; http-statuscode; http-fehler;
		api-fehler; exit-code; exitcode`,

	StatusNames: map[int]string{
		400: "ungültige Anfrage; fehlerhafte Anfrage; falsche Anfrage; ungültige Anforderung",
		401: "nicht autorisiert; nicht authentifiziert; unautorisiert",
		403: "verboten; Zugriff verweigert; kein Zugriff; Zugriff verboten",
		404: "nicht gefunden; Ressource nicht gefunden",
		405: "Methode nicht erlaubt; Methode nicht zulässig",
		408: "Zeitüberschreitung der Anfrage; Zeitüberschreitung; Timeout",
		409: "Konflikt",
		410: "nicht mehr verfügbar",
		413: "Anfrage zu groß; Nutzlast zu groß; Inhalt zu groß",
		415: "nicht unterstützter Medientyp",
		422: "nicht verarbeitbar; nicht verarbeitbare Entität",
		429: "zu viele Anfragen; Anfragelimit überschritten",
		500: "interner Serverfehler; interner Fehler; Serverfehler",
		501: "nicht implementiert",
		502: "fehlerhaftes Gateway; ungültiges Gateway",
		503: "Dienst nicht verfügbar; Dienst nicht erreichbar; Service nicht verfügbar",
		504: "Gateway-Zeitüberschreitung; Gateway-Timeout",
	},

	Negations:  `nicht; nie; niemals; kein; keine; keinen; ohne; verboten; untersagt`,
	Conditions: `wenn; falls; sofern`,
	Sums:       `fehler; probleme; ausnahmen`,
	Above:      `wie oben; siehe oben; dito`,

	Prepositions: `für; zur; zum; nach; von; in; bei; mit; des; der`,
	Conjunctions: `und; oder; sowie`,
	Questions:    `wann; warum; was; wie`,
	Common: `
		der; die; das; und; ist; nicht; ein; eine; einen; mit; für; auf; von; zu; den; dem; des; sie; wird; werden;
		wurde; bei; oder; im; es; sind; einer; als; auch; wenn; nur; kann; muss; aus; nach; durch; ihr; sich; hat; war`,

	Suffixes: `e; n; en; er; s; innen`,
	Plurals: `
		sekunden sekunde; minuten minute; stunden stunde; tage tag; tagen tag; wochen woche; monate monat; monaten monat; jahre jahr;
		jahren jahr; dateien datei; ordnern ordner; einträge eintrag; einträgen eintrag; elemente element; elementen element;
		objekte objekt; objekten objekt; versuche versuch; versuchen versuch; anfragen anfrage; nachrichten nachricht;
		benutzern benutzer; geräte gerät; geräten gerät; konten konto; gruppen gruppe; mitglieder mitglied; mitgliedern mitglied;
		plätze platz; plätzen platz; artikeln artikel; zeilen zeile; spalten spalte; seiten seite; bilder bild; bildern bild;
		buchstaben buchstabe; ziffern ziffer; bytes byte; wörter wort; wörtern wort; felder feld; feldern feld; werte wert; werten wert;
		punkte punkt; punkten punkt; aufrufe aufruf; aufrufen aufruf; anhänge anhang; anhängen anhang; kunden kunde; personen person;
		produkte produkt; produkten produkt; dokumente dokument; dokumenten dokument; konferenzen konferenz; sitze sitz;
		geräteplätze geräteplatz; -ungen -ung; -ionen -ion; -heiten -heit; -keiten -keit; -schaften -schaft; -täten -tät`,
	PluralVerbs: `sind ist; waren war; wurden wurde; haben hat; hatten hatte; werden wird; können kann; konnten konnte; dürfen darf; müssen muss`,
}
