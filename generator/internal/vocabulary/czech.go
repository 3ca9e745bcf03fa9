package vocabulary

var czech = Language{
	Tag:   "cs",
	Names: `czech; čeština; tschechisch`,
	Headers: Headers{
		Status: `
			http stav; stav http; http kód; kód http; http status; stavový kód; stavový kód http; http stavový kód;
			stav?; stav odpovědi`,
		Code: `
			kód chyby; chybový kód; kód; číslo chyby; chyba; kódy chyb; označení chyby; id chyby; návratový kód;
			kód odpovědi; interní kód`,
		Name: `název; název chyby; konstanta; název konstanty; symbol; výjimka; identifikátor; jméno`,
		Message: `
			zpráva; chybová zpráva; hlášení; chybové hlášení; text; text chyby; text zprávy; zpráva api; popis?;
			význam?`,
		Summary: `
			popis; popis chyby; význam; vysvětlení; detail; detaily; podrobnosti; shrnutí; stručný popis;
			co to znamená; upřesnění`,
		Cause: `
			příčina; příčiny; možná příčina; možné příčiny; důvod; důvody; důvod chyby; kdy nastane; kdy vzniká;
			podmínka; situace; příčina chyby`,
		Action: `
			řešení; jak řešit; co dělat; náprava; doporučení; doporučené řešení; doporučený postup; postup; akce;
			opatření; oprava; možné řešení; jak opravit; další kroky`,
		Retry: `opakovat; opakování; lze opakovat; opakovatelné; zkusit znovu; opakovat požadavek`,
		Note: `
			poznámka; poznámky; komentář; příklad; kategorie; modul; verze; závažnost; skupina; odkaz; endpoint;
			metoda; oblast`,
		Foreign: `
			parametr; parametry; pole; název pole; vlastnost; typ; datový typ; povinné; povinný; výchozí;
			výchozí hodnota; formát; délka; volitelné; událost; proměnná; oprávnění; hlavička; atribut`,
	},
	Failures: `
		chyb; neplatn; neexist; nenalez; nelze ; nepodařilo; nepovolen; není ; nemá ; nesmí ; nebyl; nejsou ; neznám;
		neoprávn; nedostat; nedostupn; nepodporov; nesprávn; nesouhlas; neočekáv; neúspěš; selhal; selhán; vyprš;
		překroč; zamítn; odmítn; zakázan; blokov; duplicit; již ; příliš ; konflikt; poškoz; přeruš; chybí; chyběj;
		zrušen; povinn; prázdn`,
	Demands:   `musí ; musejí; vyžad; požad; pouze ; jen ; očekáv`,
	Errors:    `chyb; výjim; selhán; porucha; závad; problém`,
	Results:   `kód; návratov; výsled; stavov`,
	Statuses:  `stav; status`,
	Successes: `úspěch; úspěšn; v pořádku`,
	Lookalikes: `
		parametr; pole; vlastnost; událost; výčet; oprávnění; verze; historie; změn; příklad; nastavení; hlavičk;
		proměnn; banka; měna`,

	None:   `žádný; žádná; žádné; není; neuvedeno; nepoužije se`,
	Yes:    `ano; lze; možné`,
	No:     `ne; nelze; nemožné`,
	Before: `chyba; kód chyby; chybový kód; kód; stav; http kód; stavový kód`,

	StatusNames: map[int]string{
		400: "chybný požadavek",
		401: "neautorizováno",
		403: "zakázáno",
		404: "nenalezeno",
		405: "nepovolená metoda",
		406: "nepřijatelné",
		408: "vypršel časový limit požadavku",
		409: "konflikt",
		410: "odstraněno",
		413: "příliš velký požadavek",
		415: "nepodporovaný typ média",
		422: "nezpracovatelná entita",
		429: "příliš mnoho požadavků",
		500: "interní chyba serveru",
		501: "neimplementováno",
		502: "chybná brána",
		503: "služba nedostupná",
		504: "vypršel časový limit brány",
	},

	Prepositions: `pro; v; na; od; do; z; ze; při; s; k`,
	Conjunctions: `a; nebo; či`,
	Questions:    `kdy; proč; jak; co`,
	Common: `
		je; že; se; na; pro; jsou; nebo; byl; byla; bylo; být; není; jako; při; pokud; který; která; které; by;
		tento; této; také; ale; už; jen; pouze; může; musí; ze; své; až; když; podle; požadavek; si; ve; tak; jeho;
		než`,
}
