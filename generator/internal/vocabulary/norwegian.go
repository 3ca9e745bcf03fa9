package vocabulary

var norwegian = Language{
	Tag:   "nb",
	Names: `norwegian; norsk; bokmål`,
	Headers: Headers{
		Status:  `http-status; http status; statuskode; http-statuskode; http-kode; http kode; svarstatus; status`,
		Code:    `feilkode; kode; feil; feilnummer; feilkoder; feil-id; svarkode; returkode; intern kode; feilens kode`,
		Name:    `navn; feilnavn; konstant; unntak; symbolsk navn; betegnelse; konstantnavn`,
		Message: `melding; feilmelding; tekst; meldingstekst; svarmelding; feiltekst; beskrivelse?; betydning?`,
		Summary: `
			beskrivelse; betydning; forklaring; detaljer; feilbeskrivelse; kort beskrivelse; sammendrag; utdyping;
			hva det betyr`,
		Cause: `
			årsak; årsaker; mulig årsak; mulige årsaker; grunn; begrunnelse; når oppstår feilen; betingelse;
			situasjon; sannsynlig årsak; oppstår når; feilårsak`,
		Action: `
			handling; løsning; løsninger; tiltak; hva du gjør; hva skal du gjøre; anbefalt handling; anbefalt tiltak;
			anbefaling; anbefalinger; slik løser du det; feilsøking; neste steg; håndtering; foreslått løsning;
			utbedring`,
		Retry: `prøv igjen; kan prøves på nytt; nytt forsøk; kan gjentas; forsøk på nytt; gjentagbar`,
		Note: `
			merknad; merknader; kommentar; kommentarer; notat; eksempel; kategori; versjon; gruppe; metode; nivå;
			referanse`,
		Foreign: `
			parameter; parametre; felt; feltnavn; egenskap; type?; datatype; påkrevd; obligatorisk; standard;
			standardverdi; format; lengde; valgfri; hendelse; variabel; tillatelse; attributt`,
	},
	Failures: `
		feil; ugyldig; ikke ; mangler; manglende; utløp; nekte; avvis; overskred; overstig; forbudt; ukjent;
		finnes allerede; allerede ; for mange; for stor; for lang; for kort; mislyk; mislykk; blokkert; sperret;
		utilstrekkelig; umulig; uautorisert; utilgjengelig; uventet; låst; avbrut; ingen ; påkrevd; deaktivert;
		konflikt; skadet; duplikat; ikkje `,
	Demands:   `må ; skal ; påkrev; krever; kreves; forvent; bare ; kun `,
	Errors:    `feil; unntak; problem`,
	Results:   `kode; resultat; returkode; svarkode; statuskode`,
	Statuses:  `status; tilstand`,
	Successes: `suksess; vellykket; vellykka; lyktes`,
	Lookalikes: `
		parameter; parametre; felt; egenskap; hendelse; opplisting; tillatelse; versjoner; historikk; endring;
		eksempel; innstilling; variabel; valuta`,

	None:   `ingen; ikke aktuelt; i/a`,
	Yes:    `ja; mulig`,
	No:     `nei; ikke mulig`,
	Before: `feil; feilkode; kode; status; statuskode; http-status; http-kode; feilnummer`,

	StatusNames: map[int]string{
		400: "ugyldig forespørsel",
		401: "ikke autorisert",
		403: "forbudt",
		404: "ikke funnet",
		405: "metoden er ikke tillatt",
		406: "ikke akseptabel",
		408: "tidsavbrudd for forespørsel",
		409: "konflikt",
		410: "fjernet",
		413: "forespørselen er for stor",
		415: "medietypen støttes ikke",
		422: "kan ikke behandles",
		429: "for mange forespørsler",
		500: "intern serverfeil",
		501: "ikke implementert",
		502: "ugyldig gateway",
		503: "tjenesten er utilgjengelig",
		504: "tidsavbrudd for gateway",
	},

	Prepositions: `for; av; i; på; ved; med; fra; til; om`,
	Conjunctions: `og; eller; samt`,
	Questions:    `når; hvorfor; hvordan; hva`,
	Common: `
		og; at; det; er; ikke; en; et; på; for; med; av; den; til; har; kan; hvis; du; din; fra; skal; eller; når;
		ble; blir; ved; men; finnes; denne; dette; etter; så; også; allerede; som; der; de; hvor; være; må; hva; noe`,
}
