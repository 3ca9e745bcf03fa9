package vocabulary

var danish = Language{
	Tag: "da",
	Names: `
		danish; dansk; danese; danés; dinamarquês; danois; dänisch; датский; duński; dánština; deens; danska; tanska;
		daneză; danca; данська; الدنماركية; דנית; tiếng đan mạch; 丹麦语; 덴마크어; デンマーク語`,
	Headers: Headers{
		Status: `
			http-status; http status; statuskode; http-statuskode; http-kode; http kode; svarstatus; status; svarstatuskode;
			http-svarkode; http-fejlkode; http-fejl`,
		Code: `
			fejlkode; kode; fejl; fejlnummer; fejlkoder; fejl-id; svarkode; returkode; intern kode; fejlens kode; fejlnumre;
			svarkoder; returværdi; resultatkode; årsagskode; afvisningskode; beskedkode; fejlidentifikator; fejlnøgle;
			nøgle?; underkode; undtagelseskode; afslutningskode; værdi?`,
		Name: `
			navn; fejlnavn; konstant; undtagelse; symbolsk navn; betegnelse; konstantnavn; undtagelsesklasse;
			undtagelsestype; undtagelser; fejlklasse; enumværdi; værdi?`,
		Message: `
			besked; fejlbesked; meddelelse; fejlmeddelelse; tekst; beskedtekst; svarbesked; fejltekst; beskrivelse?;
			betydning?; beskeder; fejlbeskeder; meddelelser; fejlmeddelelser; brugerbesked; brugermeddelelse;
			meddelelsestekst; systembesked; systemmeddelelse; serverbesked; standardbesked; svartekst; udskrift?;
			eksempelbesked; logbesked; skærmbesked; ordlyd; hvad brugeren ser`,
		Summary: `
			beskrivelse; betydning; forklaring; detaljer; fejlbeskrivelse; kort beskrivelse; resumé; uddybning;
			hvad det betyder; beskrivelser; problembeskrivelse; problemer; symptomer; informationer; oplysninger;
			fejldetaljer; detalje; forklaringer; fortolkning; indhold; opsummering; sammenfatning; præcisering;
			hvad betyder det; hvad betyder den; hvad det er; hvad skete der; hvad er sket`,
		Cause: `
			årsag; årsager; mulig årsag; mulige årsager; grund; begrundelse; hvornår opstår fejlen; betingelse; situation;
			sandsynlig årsag; opstår når; fejlårsag; hvornår; hvorfor; hvis; tilfælde; fejltilfælde; scenarie; omstændighed;
			omstændigheder; sammenhæng; udløser; fejltilstand; betingelser; skyldes; fejlårsager; afvisningsårsag;
			fejlkilde; baggrund; grundårsag; forudsætning; forudsætninger; opstår ved; udløses af`,
		Action: `
			handling; løsning; løsninger; hvad skal du gøre; anbefalet handling; anbefaling; anbefalinger; afhjælpning;
			sådan løses det; fejlfinding; næste trin; håndtering; foreslået løsning; tiltag; rettelse; brugerhandling;
			handlinger; fejlhåndtering; fejlretning; udbedring; adfærd?; trin; skridt; anvisninger; vejledning; hjælp;
			omgåelse; rettelser; korrektion; forebyggelse; fremgangsmåde; modforanstaltning; foranstaltning;
			foranstaltninger; gør sådan; hvad gør jeg; hvad gør du; hvad gør man; sådan gør du; hvordan løses det;
			hvordan rettes det; hvad skal jeg gøre; hvad skal man gøre; hvad du kan gøre; hvad kan jeg gøre;
			hvad du skal gøre; sådan løser du det; hvordan løser jeg det; hvordan man løser det`,
		Retry: `
			prøv igen; kan prøves igen; genforsøg; kan gentages; nyt forsøg; gentagelse; gentag; gentages; genafsendelse;
			midlertidig; forbigående; forsøg igen; nye forsøg; send igen; midlertidig fejl; kan genforsøges;
			kan forsøges igen; prøv på ny; bør prøves igen; kan prøves på ny`,
		NoRetry: `
			prøv ikke igen; prøv aldrig igen; forsøg ikke igen; forsøg aldrig igen; må ikke prøves igen; må ikke gentages;
			kan ikke gentages; kan ikke prøves igen; gentag ikke; ikke gentagelig; ikke gentages; intet nyt forsøg;
			ingen nye forsøg; ingen genforsøg; ingen gentagelse; uden genforsøg; uden nyt forsøg; send ikke igen;
			genforsøg forbudt; genforsøg ikke tilladt; genforsøg ikke muligt; ikke midlertidig; ikke forbigående; permanent fejl;
			permanent`,
		Delay: `prøv igen efter; forsøg igen efter; prøv igen om; ventetid?; genforsøgsinterval`,
		State: `livscyklus; forældet; forældet siden; udfaset; udfaset i; fjernet; fjernet i; i brug; aktiv; stabilitet; bruges`,
		Note: `
			bemærkning; bemærkninger; kommentar; kommentarer; note; noter; eksempel; kategori; version; gruppe; metode;
			niveau; reference; siden; platforme; tjeneste; tjenester; endepunkt; endepunkter; alvorlighed; alvorsgrad; lag;
			gælder; vedrører; henvisning; henvisninger; kilde; påvirkning; ansvarlig; andet; fejlniveau; eksempler;
			grænseflade; tilføjelse; fejltype; referencer; se også; tilgængelig fra; type af fejl`,
		Foreign: `
			parameter; parametre; felt; feltnavn; egenskab; type?; datatype; påkrævet; obligatorisk; standard;
			standardværdi; format; længde; valgfri; hændelse; variabel; tilladelse; attribut; felter; parameternavn;
			egenskaber; felttype; værdier; standardværdier; størrelse; enhed; enheder; hændelser; tilladelser;
			rettighed; rettigheder; indstilling; indstillinger; valgmulighed; filnavn; kolonne; kolonnenavn; argumenter;
			attributter; forfatter; ændring; ændringer; grænse; grænser; begrænsning; begrænsninger; interval; kommandoer;
			opgave; nødvendig; krævet; valgfrit; feltets navn; forventet resultat`,
	},
	Failures: `
		fejl; ugyldig; ikke ; mangler; manglende; udløb; nægte; afvis; overskre; overstig; forbud; ukendt;
		findes allerede; allerede ; for mange; for stor; for lang; for kort; mislyk; blokeret; spærret;
		utilstrækkelig; umulig; uautoriseret; utilgængelig; kan ej; kunne ej; uventet; låst; afbrud; afbrudt; ingen ;
		intet ; påkrævet; deaktiveret; konflikt; beskadig; forkert; dublet`,
	Demands:   `skal ; må kun; påkræv; kræve; forvent; kun `,
	Errors:    `fejl; undtagelse; problem`,
	Results:   `kode; resultat; returkode; svarkode; statuskode`,
	Answers:   `svar ; svaret`,
	Statuses:  `status; tilstand`,
	Successes: `succes; lykkedes; vellykket`,
	NoErrors:  `ingen fejl`,
	Lookalikes: `
		parameter; parametre; felt; egenskab; hændelse; optælling; tilladelse; versioner; historik; ændring;
		eksempel; indstilling; variabel; valuta`,

	None: `ingen; intet; ikke relevant; i/r`,
	Yes:  `ja; muligt`,
	No:   `nej; ikke muligt`,
	Again: `
		midlertidig; midlertidigt; forbigående; prøv igen; prøv igen senere; forsøg igen; med backoff; efter # sekunder;
		altid; senere; en gang; én gang; kun én gang; kun en gang; to gange; # gange; op til # gange; højst # gange;
		maks # forsøg; # forsøg; om # sekunder; efter ventetid; efter en pause; efter et stykke tid; efter lidt tid;
		med forsinkelse; straks; med det samme; omgående; med eksponentiel backoff; eksponentiel backoff;
		kan gentages; kan prøves igen; kan forsøges igen; gentag; automatisk; tilladt; nyt forsøg; genforsøg`,
	Final:   `vedvarende; endelig; fatal; aldrig`,
	Usually: `normalt; sædvanligvis; som regel; oftest; for det meste; altid; ofte; generelt; kun`,
	Units:   `millisekund; millisekunder; sek; sekund; sekunder; minut; minutter; time; timer; dag; dage; døgn`,

	Active:     `aktiv; aktivt; aktuel; i brug; bruges; anvendes; gældende; understøttet; tilgængelig; stabil`,
	Deprecated: `forældet; udfaset`,
	Outdated:   `uddateret; fjernes; understøttes ikke længere; forældede; udfasede; uddaterede`,
	Dropped: `
		fjernet; afskaffet; udgået; nedlagt; trukket tilbage; findes ikke længere; slettet;
		fjernede; afskaffede; udgåede; nedlagte`,
	Reserved: `reserveret; reserveret til fremtidig brug; til fremtidig brug; fremtidig brug; ubrugt; reserveret kode`,
	Idle: `
		til intern brug; intern brug; bruges ikke; bruges ikke længere; ikke brugt; ikke i brug; anvendes ikke;
		anvendes ikke længere; ikke tildelt; brug ikke; må ikke bruges; returneres ikke længere; returneres ikke;
		sendes ikke længere`,
	Pending: `
		skal bestemmes; skal defineres; skal udfyldes; ikke fastlagt; udfyldes senere; udefineret; ikke defineret;
		udokumenteret; ikke dokumenteret; kommer snart; under udarbejdelse; at gøre`,
	Instead: `brug; se; erstattet af; i stedet; til fordel for; og fjernes; bliver; vil blive`,
	Since:   `siden; fra`,
	Until:   `til`,
	Any:     `alle; øvrige; forskellige; andre`,
	Later:   `planlagt; snart; senere; fremtidig; måske; bliver; vil; skal; før; foreslået`,
	Fresh:   `ny; nyt; tilføjet`,
	Before:  `fejl; fejlkode; kode; status; statuskode; http-status; http-kode; fejlnummer`,

	StatusNames: map[int]string{
		400: "ugyldig anmodning; forkert anmodning; ugyldig forespørgsel; dårlig anmodning",
		401: "ikke autoriseret; uautoriseret; ikke godkendt",
		403: "forbudt; adgang nægtet; ingen adgang",
		404: "ikke fundet; blev ikke fundet",
		405: "metoden er ikke tilladt; metode ikke tilladt",
		406: "ikke acceptabel",
		408: "timeout for anmodning; anmodningstimeout",
		409: "konflikt",
		410: "fjernet",
		413: "anmodningen er for stor; forespørgslen er for stor",
		415: "medietypen understøttes ikke",
		422: "kan ikke behandles",
		429: "for mange anmodninger; for mange forespørgsler",
		500: "intern serverfejl; intern fejl; serverfejl",
		501: "ikke implementeret",
		502: "ugyldig gateway; dårlig gateway",
		503: "tjenesten er ikke tilgængelig; tjenesten er utilgængelig; tjenesten utilgængelig",
		504: "gateway-timeout",
	},

	Negations:  `ikke; ingen; intet; aldrig; uden; forbudt; umuligt`,
	Conditions: `hvis; når`,
	Sums:       `fejl; problemer`,
	Above:      `som ovenfor; se ovenfor`,

	Prepositions: `for; af; i; på; ved; med; fra; til; om`,
	Conjunctions: `og; eller; samt`,
	Questions:    `hvornår; hvorfor; hvordan; hvad`,
	Common: `
		og; at; det; er; ikke; en; et; på; for; med; af; den; til; har; kan; hvis; du; din; fra; skal; eller; når;
		blev; bliver; ved; men; findes; denne; dette; efter; så; også; allerede; som; der; de; hvor; være; jeres`,

	Suffixes: `er; e; r`,
	Plurals: `
		sekunder sekund; minutter minut; timer time; dage dag; uger uge; måneder måned; filer fil; mapper mappe; linjer linje;
		beskeder besked; brugere bruger; elementer element; sider side; billeder billede; grupper gruppe; medlemmer medlem;
		cifre ciffer; bogstaver bogstav; pladser plads; gange gang`,
}
