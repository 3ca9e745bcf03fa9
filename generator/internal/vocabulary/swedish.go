package vocabulary

var swedish = Language{
	Tag: "sv",
	Names: `
		swedish; svenska; svedese; sueco; suédois; schwedisch; шведский; szwedzki; švédština; zweeds; svensk; ruotsi;
		svéd; suedeză; isveççe; шведська; السويدية; שוודית; tiếng thụy điển; 瑞典语; 스웨덴어; スウェーデン語`,
	Headers: Headers{
		Status: `
			http-status; http status; statuskod; http-statuskod; http-kod; http kod; svarsstatus; status; statuskoder;
			svarsstatuskod; svar?; statusvärde; http-koder; http-svarskod; http-svar; http-felkod; http-fel`,
		Code: `
			felkod; kod; fel; felnummer; felkoder; fel-id; svarskod; returkod; intern kod; felets kod; koder; svarskoder;
			returkoder; returvärde; resultatkod; orsakskod; avslagskod; meddelandekod; felidentifierare; felnyckel; nyckel?;
			underkod; undantagskod; slutkod; avslutskod; värde?`,
		Name: `
			namn; felnamn; konstant; konstantnamn; undantag; symboliskt namn; beteckning; benämning; undantagsklass;
			undantagstyp; undantagsnamn; felklass; kortnamn; enumvärde; konstanter; värde?`,
		Message: `
			meddelande; felmeddelande; text; meddelandetext; svarsmeddelande; feltext; beskrivning?; betydelse?;
			meddelanden; felmeddelanden; användarmeddelande; systemmeddelande; servermeddelande; standardmeddelande; svar?;
			svarstext; utskrift?; utdata?; exempelmeddelande; loggmeddelande; skärmmeddelande; lydelse; vad användaren ser`,
		Summary: `
			beskrivning; betydelse; förklaring; detaljer; felbeskrivning; kort beskrivning; sammanfattning; innebörd;
			vad det betyder; förtydligande; betyder; innebär; beskrivningar; problembeskrivning; symtom;
			tilläggsinformation; feldetaljer; detalj; förklaringar; tolkning; innehåll; vad betyder det; vad det innebär;
			vad innebär det; vad som hände; vad har hänt; vad är det`,
		Cause: `
			orsak; orsaker; möjlig orsak; möjliga orsaker; anledning; anledningar; skäl; när uppstår felet; villkor;
			situation; trolig orsak; uppstår när; felorsak; när; varför; felfall; situationer; scenarier; omständighet;
			omständigheter; sammanhang; utlösare; feltillstånd; felorsaker; avslagsorsak; felkälla; diagnos; bakgrund;
			grundorsak; förutsättning; förutsättningar; uppstår om; uppstår vid; utlöses av; orsakas av`,
		Action: `
			åtgärd; åtgärder; lösning; lösningar; vad du ska göra; vad gör jag; rekommenderad åtgärd; rekommendation;
			rekommendationer; hur du löser; föreslagen åtgärd; felsökning; nästa steg; hantering; rättning; att göra;
			lösningsförslag; förslag; åtgärdsförslag; användaråtgärd; klientåtgärd; problemlösning; felhantering;
			felavhjälpning; avhjälpning; agerande; agera; reaktion; beteende?; steg; instruktion; instruktioner; anvisning;
			anvisningar; råd; hjälp; kringgående; korrigering; förebyggande; tillvägagångssätt; strategi; motåtgärd;
			vad göra; hur åtgärda; vad gör man; gör så här; så åtgärdar du; hur löser man; hur du åtgärdar; hur man löser;
			vad ska jag göra; vad ska man göra; vad du kan göra; vad kan jag göra; så här gör du; så löser du det;
			hur löser jag det`,
		Retry: `
			försök igen; kan försökas igen; omförsök; går att försöka igen; nytt försök; upprepningsbar; upprepa;
			upprepning; återförsök; omsändning; tillfälligt; övergående; kan upprepas; görs om; nya försök; försöka igen;
			skicka igen; tillfälligt fel; omprövning möjlig; kan göras om; bör försökas igen; får försökas igen`,
		NoRetry: `
			försök inte igen; försök aldrig igen; ska inte försökas igen; får inte försökas igen; kan inte försökas igen;
			inget nytt försök; inga nya försök; inget omförsök; inga omförsök; utan omförsök; ej omförsök; gör inte om;
			upprepa inte; upprepa ej; ej upprepningsbar; inte upprepningsbar; kan inte upprepas; får inte upprepas;
			skicka inte igen; omförsök förbjudet; omförsök ej tillåtet; inte tillfälligt; ej tillfälligt; permanent fel;
			permanent`,
		Delay: `försök igen efter; försök igen om; väntetid?; omförsöksintervall; tid till nytt försök`,
		State: `
			livscykel; föråldrad; föråldrat; föråldrad sedan; utfasad; utfasad i; borttagen; borttagen i; borttaget; i bruk;
			aktiv; stabilitet; används`,
		Note: `
			anmärkning; anmärkningar; kommentar; kommentarer; notering; exempel; kategori; version; grupp; metod; nivå;
			referens; sedan; plattformar; tjänst; tjänster; slutpunkt; slutpunkter; metoder; kategorier; allvarlighetsgrad;
			prioritet; område; lager; gäller; avser; länk; länkar; källa; grupper; moduler; påverkan; ansvarig;
			klassificering; klass?; övrigt; felnivå; noteringar; gränssnitt; tillägg; feltyp; referenser; se även; se också;
			tillgänglig från; typ av fel`,
		Foreign: `
			parameter; parametrar; fält; fältnamn; egenskap; typ; datatyp; obligatorisk; krävs; standard; standardvärde;
			format; längd; valfri; händelse; variabel; behörighet; attribut; parameternamn; egenskaper; fälttyp; datatyper;
			värden; standardvärden; maxlängd; storlek; enhet; enheter; händelser; händelsenamn; variabler;
			miljövariabel; behörigheter; rättighet; rättigheter; roll; roller; inställning; inställningar; alternativ;
			filnamn; kolumn; kolumnnamn; tabell; sökväg; rubrik; författare; ändring; ändringar; gräns; gränser;
			begränsning; begränsningar; intervall; kommando; kommandon; funktionalitet; uppgift; obligatoriskt; valfritt;
			nödvändig; fältets namn; parameterns namn; förväntat resultat`,
	},
	Failures: `
		felaktig; felkod; fel ; felet ; ogiltig; inte ; saknas; saknar; utgång; gått ut; nekad; nekas; avvis;
		överskrid; överstig; förbjud; okänd; finns redan; redan ; för många; för stor; för lång; för kort; misslyck;
		blockerad; spärrad; dubblett; otillräcklig; omöjlig; obehörig; otillgänglig; kan ej; kunde ej; ej ; oväntad;
		låst; avbrut; ogiltigt; ingen ; inget ; krävs ; inaktiverad; konflikt; skadad`,
	Demands:   `måste ; ska ; kräv; förvänt; endast ; bara `,
	Errors:    `fel ; felet; felkod; felmedd; undantag; problem; avbrott`,
	Results:   `kod; resultat; returkod; svarskod; statuskod`,
	Answers:   `svar ; svaret`,
	Statuses:  `status; tillstånd`,
	Successes: `lyckad; lyckat; framgång`,
	NoErrors:  `inget fel; inga fel`,
	Lookalikes: `
		parameter; parametrar; fält; egenskap; händelse; uppräkning; behörighet; historik; ändring; exempel;
		inställning; rubrik; variabel; valuta`,

	None: `ingen; inget; inga; ej tillämpligt; e/t`,
	Yes:  `ja; möjligt`,
	No:   `nej; ej möjligt`,
	Again: `
		tillfällig; tillfälligt; övergående; försök igen; försök igen senare; med backoff; efter # sekunder; alltid; senare;
		en gång; endast en gång; bara en gång; två gånger; # gånger; upp till # gånger; högst # gånger; max # försök;
		# försök; om # sekunder; efter väntan; efter en paus; efter en stund; efter en tid; med fördröjning;
		efter fördröjning; omedelbart; direkt; genast; med exponentiell backoff; exponentiell backoff;
		upprepningsbar; kan upprepas; kan försökas igen; automatiskt; tillåtet; nytt försök; omförsök`,
	Final:   `varaktigt; slutgiltig; slutgiltigt; fatal; fatalt; aldrig`,
	Usually: `vanligtvis; oftast; normalt; för det mesta; i regel; alltid; ofta; generellt; bara`,
	Units:   `millisekund; millisekunder; sek; sekund; sekunder; minut; minuter; tim; timme; timmar; dag; dagar; dygn`,

	Active:     `aktiv; aktivt; aktuell; i bruk; används; gällande; stöds; tillgänglig; stabil`,
	Deprecated: `föråldrad; föråldrat; utfasad; utfasat`,
	Outdated:   `inaktuell; kommer att tas bort; stöds inte längre; föråldrade; utfasade; inaktuella`,
	Dropped: `
		borttagen; borttaget; borttagna; avskaffad; avvecklad; indragen; finns inte längre; upphörd;
		avskaffade; avvecklade; indragna`,
	Reserved: `
		reserverad; reserverat; reserverad för framtida bruk; reserverad för framtida användning; för framtida bruk;
		för framtida användning; framtida bruk; oanvänd; oanvänt; reserverad kod`,
	Idle: `
		för intern användning; internt bruk; används ej; används inte; används inte längre; ej använd; inte använd; ej tilldelad;
		inte tilldelad; använd inte; returneras inte längre; returneras ej; skickas inte längre`,
	Pending: `
		ska bestämmas; ej bestämt; att bestämma; ska definieras; ska kompletteras; kompletteras; odefinierad; odefinierat;
		ej definierad; inte definierad; odokumenterad; ej dokumenterad; kommer snart; under arbete; att göra`,
	Instead: `använd; se; ersatt av; ersätts av; i stället; istället; till förmån för; och kommer; kommer`,
	Since:   `sedan; från`,
	Until:   `till`,
	Any:     `alla; övriga; olika; andra`,
	Later:   `planerad; planerat; snart; senare; framtida; kanske; kommer; ska; före; föreslagen`,
	Fresh:   `ny; nytt; tillagd`,
	Before:  `fel; felkod; kod; status; statuskod; http-status; http-kod; felnummer`,

	StatusNames: map[int]string{
		400: "felaktig begäran; felaktig förfrågan; ogiltig begäran; ogiltig förfrågan",
		401: "obehörig; ej behörig; ej auktoriserad; inte auktoriserad; ej autentiserad",
		403: "förbjuden; åtkomst nekad; förbjudet",
		404: "hittades inte; ej hittad; hittas inte; kunde inte hittas",
		405: "metoden tillåts inte; metoden är inte tillåten; otillåten metod",
		406: "kan inte accepteras",
		408: "tidsgränsen överskreds; timeout för begäran",
		409: "konflikt",
		410: "borttagen",
		413: "för stor begäran; förfrågan är för stor",
		415: "mediatypen stöds inte",
		422: "kan inte bearbetas",
		429: "för många begäranden; för många förfrågningar; för många anrop",
		500: "internt serverfel; internt fel; serverfel; intern serverfel",
		501: "ej implementerad",
		502: "felaktig gateway; dålig gateway",
		503: "tjänsten är inte tillgänglig; tjänsten är otillgänglig; tjänsten ej tillgänglig",
		504: "tidsgräns för gateway; gateway-timeout",
	},

	Negations:  `inte; ej; inget; inga; aldrig; utan; förbjudet; icke; omöjligt`,
	Conditions: `om; när`,
	Sums:       `fel; problem`,
	Above:      `som ovan; se ovan`,

	Prepositions: `för; av; i; på; vid; med; från; till; om`,
	Conjunctions: `och; eller; samt`,
	Questions:    `när; varför; hur; vad`,
	Common: `
		och; att; det; som; är; inte; en; ett; på; för; med; av; den; till; har; kan; om; du; din; från; ska; måste;
		eller; när; var; blev; blir; vid; men; finns; denna; detta; ej; efter; så; också; redan; under; över`,

	Suffixes: `er; ar; or; n`,
	Plurals: `
		sekunder sekund; minuter minut; timmar timme; dagar dag; veckor vecka; månader månad; filer fil; mappar mapp; rader rad;
		poster post; meddelanden meddelande; sidor sida; bilder bild; grupper grupp; medlemmar medlem; siffror siffra;
		bokstäver bokstav; platser plats; gånger gång`,
}
