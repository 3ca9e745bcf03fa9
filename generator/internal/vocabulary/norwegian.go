package vocabulary

var norwegian = Language{
	Tag: "nb",
	Names: `
		norwegian; norsk; bokmål; norvegese; noruego; norueguês; norvégien; norwegisch; норвежский; norweski; norština;
		noors; norska; norja; norvég; norvegiană; norveççe; nynorsk; норвезька; النرويجية; נורווגית; tiếng na uy; 挪威语;
		노르웨이어; ノルウェー語`,
	Headers: Headers{
		Status: `
			http-status; http status; statuskode; http-statuskode; http-kode; http kode; svarstatus; status; http-feilkode;
			http-feil`,
		Code: `
			feilkode; kode; feil; feilnummer; feilkoder; feil-id; svarkode; returkode; intern kode; feilens kode; feilnumre;
			returverdi; årsakskode; avvisningskode; meldingskode; feilidentifikator; feilnøkkel; nøkkel?; unntakskode;
			avslutningskode; verdi?`,
		Name: `
			navn; feilnavn; konstant; unntak; symbolsk navn; betegnelse; konstantnavn; unntaksklasse; unntakstype;
			feilklasse; kortnavn; enumverdi; verdi?`,
		Message: `
			melding; feilmelding; tekst; meldingstekst; svarmelding; feiltekst; beskrivelse?; betydning?; meldinger;
			feilmeldinger; beskjed; beskjeder; brukermelding; feilmeldingstekst; systemmelding; servermelding;
			standardmelding; eksempelmelding; loggmelding; skjermmelding; hva brukeren ser`,
		Summary: `
			beskrivelse; betydning; forklaring; detaljer; feilbeskrivelse; kort beskrivelse; sammendrag; utdyping;
			hva det betyr; betyr; informasjon; tilleggsinformasjon; opplysninger; feildetaljer; definisjon; innhold;
			oppsummering; presisering; hva skjedde; hva betyr det; hva dette betyr; hva betyr dette; hva er det;
			hva har skjedd`,
		Cause: `
			årsak; årsaker; mulig årsak; mulige årsaker; grunn; begrunnelse; når oppstår feilen; betingelse; situasjon;
			sannsynlig årsak; oppstår når; feilårsak; tilfelle; tilfeller; feiltilfelle; situasjoner; scenarioer;
			omstendighet; omstendigheter; sammenheng; utløser; feiltilstand; vilkår; feilårsaker; avvisningsgrunn;
			feilkilde; bakgrunn; grunnårsak; forutsetning; forutsetninger; oppstår ved`,
		Action: `
			handling; løsning; løsninger; tiltak; hva du gjør; hva skal du gjøre; anbefalt handling; anbefalt tiltak;
			anbefaling; anbefalinger; slik løser du det; feilsøking; neste steg; håndtering; foreslått løsning; utbedring;
			brukerhandling; feilhåndtering; feilretting; retting; reaksjon; oppførsel?; trinn; instruksjon; instruksjoner;
			veiledning; hjelp; forebygging; fremgangsmåte; framgangsmåte; mottiltak; gjør slik; hvordan løse; hvordan rette;
			hva gjør jeg; hva gjør du; hva gjør man; hva må gjøres; slik gjør du; slik løses det; hva skal jeg gjøre;
			hva du kan gjøre; hva kan jeg gjøre; hva du skal gjøre`,
		Retry: `
			prøv igjen; kan prøves på nytt; nytt forsøk; kan gjentas; forsøk på nytt; gjentagbar; gjentas; gjenta;
			gjentakelse; forsøk igjen; nye forsøk; midlertidig feil; kan forsøkes igjen; kan prøves igjen; prøv på nytt;
			bør prøves igjen; send på nytt; kan forsøkes på nytt; kan gjøres på nytt`,
		NoRetry: `
			ikke prøv igjen; prøv ikke igjen; prøv aldri igjen; ikke forsøk igjen; forsøk ikke igjen; ikke prøv på nytt;
			prøv ikke på nytt; må ikke prøves igjen; må ikke gjentas; kan ikke gjentas; kan ikke prøves igjen;
			kan ikke prøves på nytt; ikke gjenta; gjenta ikke; ikke gjentagbar; ikke gjentakbar; ingen nye forsøk;
			intet nytt forsøk; ingen nytt forsøk; uten nytt forsøk; ikke send på nytt; nytt forsøk forbudt;
			nytt forsøk ikke tillatt; ikke midlertidig; ikke forbigående; permanent feil; permanent; varig feil`,
		Delay: `prøv igjen etter; forsøk igjen etter; prøv igjen om; ventetid?; tid før nytt forsøk`,
		State: `livssyklus; foreldet; foreldet siden; utfaset; utfaset i; utgått; fjernet; fjernet i; i bruk; aktiv; stabilitet; brukes`,
		Note: `
			merknad; merknader; kommentar; kommentarer; notat; eksempel; kategori; versjon; gruppe; metode; nivå; referanse;
			plattformer; alvorlighet; alvorlighetsgrad; gjelder; lenke; lenker; dokumentasjon; klassifisering; øvrig; annet;
			feilnivå; grensesnitt; tillegg; feiltype; referanser; anmerkning; anmerkninger; notater; tilgjengelig fra;
			type feil`,
		Foreign: `
			parameter; parametre; felt; feltnavn; egenskap; type?; datatype; påkrevd; obligatorisk; standard; standardverdi;
			format; lengde; valgfri; hendelse; variabel; tillatelse; attributt; verdier; standardverdier; hendelser;
			tillatelser; rettighet; rettigheter; innstilling; innstillinger; konfigurasjon; endring; endringer; grense;
			grenser; begrensning; begrensninger; funksjonalitet; oppgave; valgfritt`,
	},
	Failures: `
		feil; ugyldig; ikke ; mangler; manglende; utløp; nekte; avvis; overskred; overstig; forbudt; ukjent;
		finnes allerede; allerede ; for mange; for stor; for lang; for kort; mislyk; mislykk; blokkert; sperret;
		utilstrekkelig; umulig; uautorisert; utilgjengelig; uventet; låst; avbrut; ingen ; påkrevd; deaktivert;
		konflikt; skadet; duplikat; ikkje `,
	Demands:   `må ; skal ; påkrev; krever; kreves; forvent; bare ; kun `,
	Errors:    `feil; unntak; problem`,
	Results:   `kode; resultat; returkode; svarkode; statuskode`,
	Answers:   `svar ; svaret`,
	Statuses:  `status; tilstand`,
	Successes: `suksess; vellykket; vellykka; lyktes`,
	NoErrors:  `ingen feil`,
	Lookalikes: `
		parameter; parametre; felt; egenskap; hendelse; opplisting; tillatelse; versjoner; historikk; endring;
		eksempel; innstilling; variabel; valuta`,

	None: `ingen; ikke aktuelt; i/a`,
	Yes:  `ja; mulig`,
	No:   `nei; ikke mulig`,
	Again: `
		midlertidig; forbigående; prøv igjen; prøv igjen senere; forsøk igjen; med backoff; etter # sekunder; alltid; senere;
		en gang; én gang; bare én gang; bare en gang; kun en gang; to ganger; # ganger; opptil # ganger; høyst # ganger;
		maks # forsøk; # forsøk; om # sekunder; etter ventetid; etter en pause; etter en stund; etter litt tid;
		med forsinkelse; umiddelbart; straks; med en gang; med eksponentiell backoff; eksponentiell backoff;
		kan gjentas; gjentagbar; kan prøves igjen; kan prøves på nytt; prøv på nytt; gjenta; automatisk; tillatt;
		nytt forsøk`,
	Final:   `varig; endelig; fatal; aldri`,
	Usually: `vanligvis; som regel; normalt; oftest; for det meste; alltid; ofte; generelt; bare`,
	Units:   `millisekund; millisekunder; sek; sekund; sekunder; minutt; minutter; time; timer; dag; dager; døgn`,

	Active:     `aktiv; aktivt; gjeldende; i bruk; brukes; støttet; støttes; tilgjengelig; stabil`,
	Deprecated: `foreldet; utfaset`,
	Outdated:   `utdatert; vil bli fjernet; fjernes; støttes ikke lenger; foreldede; utfasede; utdaterte`,
	Dropped: `
		fjernet; avviklet; utgått; nedlagt; trukket tilbake; finnes ikke lenger; slettet;
		fjernede; avviklede; utgåtte; nedlagte`,
	Reserved: `reservert; reservert for fremtidig bruk; for fremtidig bruk; fremtidig bruk; til fremtidig bruk; ubrukt; reservert kode`,
	Idle: `
		for intern bruk; intern bruk; brukes ikke; brukes ikke lenger; ikke brukt; ikke i bruk; ikke tildelt; ikke bruk;
		må ikke brukes; returneres ikke lenger; returneres ikke; sendes ikke lenger`,
	Pending: `
		skal bestemmes; skal defineres; skal fylles ut; ikke bestemt; fylles ut senere; udefinert; ikke definert;
		udokumentert; ikke dokumentert; kommer snart; under arbeid; å gjøre`,
	Instead: `bruk; se; erstattet av; i stedet; til fordel for; og fjernes; blir; vil bli`,
	Since:   `siden; fra; versjon`,
	Until:   `til`,
	Any:     `alle; øvrige; forskjellige; andre`,
	Later:   `planlagt; snart; senere; fremtidig; kanskje; blir; vil; skal; før; foreslått`,
	Fresh:   `ny; nytt; lagt`,
	Before:  `feil; feilkode; kode; status; statuskode; http-status; http-kode; feilnummer`,

	StatusNames: map[int]string{
		400: "ugyldig forespørsel; feil forespørsel; dårlig forespørsel",
		401: "ikke autorisert; uautorisert; ikke autentisert",
		403: "forbudt; ingen tilgang; tilgang nektet",
		404: "ikke funnet; ble ikke funnet",
		405: "metoden er ikke tillatt; metode ikke tillatt",
		406: "ikke akseptabel",
		408: "tidsavbrudd for forespørsel; tidsavbrudd",
		409: "konflikt",
		410: "fjernet",
		413: "forespørselen er for stor",
		415: "medietypen støttes ikke",
		422: "kan ikke behandles",
		429: "for mange forespørsler",
		500: "intern serverfeil; intern feil; serverfeil",
		501: "ikke implementert",
		502: "ugyldig gateway; dårlig gateway",
		503: "tjenesten er utilgjengelig; tjenesten er ikke tilgjengelig; tjeneste utilgjengelig",
		504: "tidsavbrudd for gateway; gateway-tidsavbrudd",
	},

	Negations:  `ikke; ingen; intet; aldri; uten; forbudt; umulig`,
	Conditions: `hvis; når; dersom`,
	Sums:       `feil; problemer`,
	Above:      `som over; se over`,

	Prepositions: `for; av; i; på; ved; med; fra; til; om`,
	Conjunctions: `og; eller; samt`,
	Questions:    `når; hvorfor; hvordan; hva`,
	Common: `
		og; at; det; er; ikke; en; et; på; for; med; av; den; til; har; kan; hvis; du; din; fra; skal; eller; når;
		ble; blir; ved; men; finnes; denne; dette; etter; så; også; allerede; som; der; de; hvor; være; må; hva; noe`,

	Suffixes: `er; e; r`,
	Plurals: `
		sekunder sekund; minutter minutt; timer time; dager dag; uker uke; måneder måned; filer fil; mapper mappe; linjer linje;
		meldinger melding; brukere bruker; elementer element; sider side; bilder bilde; grupper gruppe; medlemmer medlem; plasser plass;
		ganger gang`,
}
