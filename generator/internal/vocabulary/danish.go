package vocabulary

var danish = Language{
	Tag:   "da",
	Names: `danish; dansk`,
	Headers: Headers{
		Status: `http-status; http status; statuskode; http-statuskode; http-kode; http kode; svarstatus; status`,
		Code:   `fejlkode; kode; fejl; fejlnummer; fejlkoder; fejl-id; svarkode; returkode; intern kode; fejlens kode`,
		Name:   `navn; fejlnavn; konstant; undtagelse; symbolsk navn; betegnelse; konstantnavn`,
		Message: `
			besked; fejlbesked; meddelelse; fejlmeddelelse; tekst; beskedtekst; svarbesked; fejltekst; beskrivelse?;
			betydning?`,
		Summary: `
			beskrivelse; betydning; forklaring; detaljer; fejlbeskrivelse; kort beskrivelse; resumé; uddybning;
			hvad det betyder`,
		Cause: `
			årsag; årsager; mulig årsag; mulige årsager; grund; begrundelse; hvornår opstår fejlen; betingelse;
			situation; sandsynlig årsag; opstår når; fejlårsag`,
		Action: `
			handling; løsning; løsninger; hvad skal du gøre; anbefalet handling; anbefaling; anbefalinger;
			afhjælpning; sådan løses det; fejlfinding; næste trin; håndtering; foreslået løsning; tiltag; rettelse`,
		Retry: `prøv igen; kan prøves igen; genforsøg; kan gentages; nyt forsøg; gentagelse`,
		Note: `
			bemærkning; bemærkninger; kommentar; kommentarer; note; noter; eksempel; kategori; version; gruppe;
			metode; niveau; reference`,
		Foreign: `
			parameter; parametre; felt; feltnavn; egenskab; type?; datatype; påkrævet; obligatorisk; standard;
			standardværdi; format; længde; valgfri; hændelse; variabel; tilladelse; attribut`,
	},
	Failures: `
		fejl; ugyldig; ikke ; mangler; manglende; udløb; nægte; afvis; overskre; overstig; forbud; ukendt;
		findes allerede; allerede ; for mange; for stor; for lang; for kort; mislyk; blokeret; spærret;
		utilstrækkelig; umulig; uautoriseret; utilgængelig; kan ej; kunne ej; uventet; låst; afbrud; afbrudt; ingen ;
		intet ; påkrævet; deaktiveret; konflikt; beskadig; forkert; dublet`,
	Demands:   `skal ; må kun; påkræv; kræve; forvent; kun `,
	Errors:    `fejl; undtagelse; problem`,
	Results:   `kode; resultat; returkode; svarkode; statuskode`,
	Statuses:  `status; tilstand`,
	Successes: `succes; lykkedes; vellykket`,
	Lookalikes: `
		parameter; parametre; felt; egenskab; hændelse; optælling; tilladelse; versioner; historik; ændring;
		eksempel; indstilling; variabel; valuta`,

	None:   `ingen; intet; ikke relevant; i/r`,
	Yes:    `ja; muligt`,
	No:     `nej; ikke muligt`,
	Before: `fejl; fejlkode; kode; status; statuskode; http-status; http-kode; fejlnummer`,

	StatusNames: map[int]string{
		400: "ugyldig anmodning",
		401: "ikke autoriseret",
		403: "forbudt",
		404: "ikke fundet",
		405: "metoden er ikke tilladt",
		406: "ikke acceptabel",
		408: "timeout for anmodning",
		409: "konflikt",
		410: "fjernet",
		413: "anmodningen er for stor",
		415: "medietypen understøttes ikke",
		422: "kan ikke behandles",
		429: "for mange anmodninger",
		500: "intern serverfejl",
		501: "ikke implementeret",
		502: "ugyldig gateway",
		503: "tjenesten er ikke tilgængelig",
		504: "gateway-timeout",
	},

	Prepositions: `for; af; i; på; ved; med; fra; til; om`,
	Conjunctions: `og; eller; samt`,
	Questions:    `hvornår; hvorfor; hvordan; hvad`,
	Common: `
		og; at; det; er; ikke; en; et; på; for; med; af; den; til; har; kan; hvis; du; din; fra; skal; eller; når;
		blev; bliver; ved; men; findes; denne; dette; efter; så; også; allerede; som; der; de; hvor; være; jeres`,
}
