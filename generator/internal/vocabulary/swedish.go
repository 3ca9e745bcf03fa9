package vocabulary

var swedish = Language{
	Tag:   "sv",
	Names: `swedish; svenska`,
	Headers: Headers{
		Status: `http-status; http status; statuskod; http-statuskod; http-kod; http kod; svarsstatus; status`,
		Code:   `felkod; kod; fel; felnummer; felkoder; fel-id; svarskod; returkod; intern kod; felets kod`,
		Name:   `namn; felnamn; konstant; konstantnamn; undantag; symboliskt namn; beteckning; benämning`,
		Message: `
			meddelande; felmeddelande; text; meddelandetext; svarsmeddelande; feltext; beskrivning?; betydelse?`,
		Summary: `
			beskrivning; betydelse; förklaring; detaljer; felbeskrivning; kort beskrivning; sammanfattning; innebörd;
			vad det betyder; förtydligande`,
		Cause: `
			orsak; orsaker; möjlig orsak; möjliga orsaker; anledning; anledningar; skäl; när uppstår felet; villkor;
			situation; trolig orsak; uppstår när; felorsak`,
		Action: `
			åtgärd; åtgärder; lösning; lösningar; vad du ska göra; vad gör jag; rekommenderad åtgärd; rekommendation;
			rekommendationer; hur du löser; föreslagen åtgärd; felsökning; nästa steg; hantering; rättning; att göra`,
		Retry: `försök igen; kan försökas igen; omförsök; går att försöka igen; nytt försök; upprepningsbar`,
		Note: `
			anmärkning; anmärkningar; kommentar; kommentarer; notering; exempel; kategori; version; grupp; metod;
			nivå; referens`,
		Foreign: `
			parameter; parametrar; fält; fältnamn; egenskap; typ; datatyp; obligatorisk; krävs; standard;
			standardvärde; format; längd; valfri; händelse; variabel; behörighet; attribut`,
	},
	Failures: `
		felaktig; felkod; fel ; felet ; ogiltig; inte ; saknas; saknar; utgång; gått ut; nekad; nekas; avvis;
		överskrid; överstig; förbjud; okänd; finns redan; redan ; för många; för stor; för lång; för kort; misslyck;
		blockerad; spärrad; dubblett; otillräcklig; omöjlig; obehörig; otillgänglig; kan ej; kunde ej; ej ; oväntad;
		låst; avbrut; ogiltigt; ingen ; inget ; krävs ; inaktiverad; konflikt; skadad`,
	Demands:   `måste ; ska ; kräv; förvänt; endast ; bara `,
	Errors:    `fel ; felet; undantag; problem; avbrott`,
	Results:   `kod; resultat; returkod; svarskod; statuskod`,
	Statuses:  `status; tillstånd`,
	Successes: `lyckad; lyckat; framgång`,
	Lookalikes: `
		parameter; parametrar; fält; egenskap; händelse; uppräkning; behörighet; historik; ändring; exempel;
		inställning; rubrik; variabel; valuta`,

	None:   `ingen; inget; inga; ej tillämpligt; e/t`,
	Yes:    `ja; möjligt`,
	No:     `nej; ej möjligt`,
	Before: `fel; felkod; kod; status; statuskod; http-status; http-kod; felnummer`,

	StatusNames: map[int]string{
		400: "felaktig begäran",
		401: "obehörig",
		403: "förbjuden",
		404: "hittades inte",
		405: "metoden tillåts inte",
		406: "kan inte accepteras",
		408: "tidsgränsen överskreds",
		409: "konflikt",
		410: "borttagen",
		413: "för stor begäran",
		415: "mediatypen stöds inte",
		422: "kan inte bearbetas",
		429: "för många begäranden",
		500: "internt serverfel",
		501: "ej implementerad",
		502: "felaktig gateway",
		503: "tjänsten är inte tillgänglig",
		504: "tidsgräns för gateway",
	},

	Prepositions: `för; av; i; på; vid; med; från; till; om`,
	Conjunctions: `och; eller; samt`,
	Questions:    `när; varför; hur; vad`,
	Common: `
		och; att; det; som; är; inte; en; ett; på; för; med; av; den; till; har; kan; om; du; din; från; ska; måste;
		eller; när; var; blev; blir; vid; men; finns; denna; detta; ej; efter; så; också; redan; under; över`,
}
