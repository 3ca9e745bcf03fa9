package vocabulary

var czech = Language{
	Tag: "cs",
	Names: `
		czech; čeština; tschechisch; ceco; checo; tchèque; чешский; czeski; tsjechisch; tjeckiska; tjekkisk; tsjekkisk;
		tšekki; cseh; cehă; çekçe; česky; чеська; التشيكية; צ׳כית; 捷克语; 체코어; チェコ語`,
	Headers: Headers{
		Status: `
			http stav; stav http; http kód; kód http; http status; stavový kód; stavový kód http; http stavový kód; stav?;
			stav odpovědi; odpověď?; http kódy; stavové kódy; kód stavu; http odpověď; status kód; http chyba; http statusy;
			http návratový kód`,
		Code: `
			kód chyby; chybový kód; kód; číslo chyby; chyba; kódy chyb; označení chyby; id chyby; návratový kód;
			kód odpovědi; interní kód; číslo?; klíč?; návratová hodnota; identifikátor chyby; klíč chyby; kód hlášení;
			číslo hlášení; zkratka chyby;
			typ chyby; druh chyby; hodnota?`,
		Name: `
			název; název chyby; konstanta; název konstanty; symbol; výjimka; identifikátor; jméno; konstanty; zkratka?;
			názvy; označení; třída výjimky; typ výjimky; třída chyby; název kódu; hodnota výčtu; hodnota?`,
		Message: `
			zpráva; chybová zpráva; hlášení; chybové hlášení; text; text chyby; text zprávy; zpráva api; popis?; význam?;
			hláška; znění; odpověď?; výpis?; výstup?; chybové zprávy; chybové hlášky; obsah zprávy; tělo odpovědi?;
			příklad zprávy; co uživatel uvidí; co vidí uživatel`,
		Summary: `
			popis; popis chyby; význam; vysvětlení; detail; detaily; podrobnosti; shrnutí; stručný popis; co to znamená;
			upřesnění; znamená; popisy; příznak; příznaky; informace; vysvětlivka; vysvětlivky; interpretace; souhrn;
			přehled?; definice; objasnění; obsah; výklad; výsledek?; co znamená; popis kódu; více informací; význam kódu;
			popis hlášení; co se stalo; co to je; co hlášení znamená`,
		Cause: `
			příčina; příčiny; možná příčina; možné příčiny; důvod; důvody; důvod chyby; kdy nastane; kdy vzniká; podmínka;
			situace; příčina chyby; proč; kdy; když; pokud; případ; případy; scénář; scénáře; okolnost; okolnosti; kontext;
			spouštěč; podmínky; původ; vyvolá; způsobeno; vzniká při; zdroj chyby; v jakých případech; v jakém případě`,
		Action: `
			řešení; jak řešit; co dělat; náprava; doporučení; doporučené řešení; doporučený postup; postup; akce; opatření;
			oprava; možné řešení; jak opravit; další kroky; návrh; návrhy; odstranění; opravy; jednání; činnost?; reakce;
			chování?; ošetření; zpracování?; kroky; pokyn; pokyny; návod; instrukce; rada; rady; tipy; nápověda; obejití;
			prevence; strategie; doporučeno; úkon; co udělat; co zkontrolovat; jak postupovat; jak vyřešit; jak odstranit;
			jak reagovat; jak zpracovat; jak předejít; nápravný krok; zpracování chyby; obsluha chyby; co s tím;
			co můžete udělat; jak to opravit; jak to vyřešit; co má uživatel udělat`,
		Retry: `
			opakovat; opakování; lze opakovat; opakovatelné; zkusit znovu; opakovat požadavek; zopakovat; opakovatelná;
			opakovatelný; dočasná; přechodná; opakovaný pokus; nový pokus; znovu zkusit; opakované odeslání; dočasná chyba;
			přechodná chyba; zkusit to znovu`,
		NoRetry: `
			neopakovat; neopakujte; nikdy neopakovat; neopakovatelné; neopakovatelná; neopakovatelný; nelze opakovat;
			nesmí se opakovat; bez opakování; žádné opakování; opakování zakázáno; opakování není možné; opakování nemá smysl;
			nezkoušet znovu; nezkoušejte znovu; neposílat znovu; neobnovitelná; neobnovitelné; nevratné?; trvalá chyba; trvalá`,
		Delay: `opakovat za; opakovat po; zkusit znovu za; prodleva před opakováním; interval opakování; doba čekání?; čekací doba?`,
		State: `
			životní cyklus; zastaralé; zastaralá; zastaralý; zastaralé od; odstraněno; odstraněno v; zrušeno; zrušeno v;
			používá se; v provozu; stabilita`,
		Note: `
			poznámka; poznámky; komentář; příklad; kategorie; modul; verze; závažnost; skupina; odkaz; endpoint; metoda;
			oblast; viz; služba; služby; úroveň; kritičnost; komponenta; vrstva; odkazy; dokumentace; zdroj; skupiny;
			rodina; dopad; zodpovědnost; klasifikace; třída?; ostatní; jiné; příklady; rozhraní; doplnění; dodatek;
			komentáře; druh?; dostupné od; koncový bod; týká se; platí pro; typ chyby?; druh chyby?; kde vzniká`,
		Foreign: `
			parametr; parametry; pole; název pole; vlastnost; typ; datový typ; povinné; povinný; výchozí; výchozí hodnota;
			formát; délka; volitelné; událost; proměnná; oprávnění; hlavička; atribut; vlastnosti; povinnost; vyžadováno;
			nepovinné; nepovinný; volitelný; hodnoty; velikost; jednotka; jednotky; události; proměnné; právo;
			práva; nastavení; konfigurace; volba; volby; přepínač; přepínače; soubor; sloupec; tabulka; cesta; hlavičky;
			atributy; měna; země; banka; změna; změny; omezení; rozsah; příkaz; příkazy; funkce?; úkol; datové typy;
			název souboru; očekávaný výsledek`,
	},
	Failures: `
		chyb; neplatn; neexist; nenalez; nelze ; nepodařilo; nepovolen; není ; nemá ; nesmí ; nebyl; nejsou ; neznám;
		neoprávn; nedostat; nedostupn; nepodporov; nesprávn; nesouhlas; neočekáv; neúspěš; selhal; selhán; vyprš;
		překroč; zamítn; odmítn; zakázan; blokov; duplicit; již ; příliš ; konflikt; poškoz; přeruš; chybí; chyběj;
		zrušen; povinn; prázdn`,
	Demands:   `musí ; musejí; vyžad; požad; pouze ; jen ; očekáv`,
	Errors:    `chyb; výjim; selhán; porucha; závad; problém`,
	Results:   `kód; návratov; výsled; stavov`,
	Answers:   `odpověď`,
	Statuses:  `stav; status`,
	Successes: `úspěch; úspěšn; v pořádku`,
	NoErrors:  `bez chyb; žádná chyba`,
	Lookalikes: `
		parametr; pole; vlastnost; událost; výčet; oprávnění; verze; historie; změn; příklad; nastavení; hlavičk;
		proměnn; banka; měna`,

	None: `žádný; žádná; žádné; není; neuvedeno; nepoužije se`,
	Yes:  `ano; lze; možné`,
	No:   `ne; nelze; nemožné`,
	Again: `
		dočasný; dočasná; dočasné; přechodný; přechodná; přechodné; opakovat; zkusit znovu; zkuste znovu; zkuste to později;
		po # sekundách; vždy; později; jednou; pouze jednou; jen jednou; dvakrát; #krát; #x; až #krát; maximálně #krát;
		max # pokusů; až # pokusů; # pokusy; po # s; za # sekund; po čekání; po prodlevě; po chvíli; s prodlevou;
		se zpožděním; po pauze; okamžitě; ihned; hned; s backoff; s exponenciální prodlevou; opakovatelné;
		opakovatelná; opakovatelný; lze opakovat; opakování; automaticky; zkuste to znovu; dočasně`,
	Final:   `trvalý; trvalé; konečný; fatální; nikdy`,
	Usually: `obvykle; zpravidla; většinou; normálně; vždy; často; obecně; jen`,
	Units: `
		milisekunda; milisekundy; milisekund; sek; sekunda; sekundu; sekundy; sekund; sekundách; minuta; minutu; minuty;
		minut; minutách; hod; hodina; hodinu; hodiny; hodin; den; dny; dní`,

	Active:     `aktivní; aktuální; platný; platná; platné; používá se; používaný; používané; podporovaný; v provozu`,
	Deprecated: `zastaralé; zastaralá; zastaralý; zavržený; zavržené`,
	Outdated:   `bude odstraněno; již nepodporováno; překonáno; zastaralých; zavržených`,
	Dropped: `
		odstraněno; odstraněná; odstraněný; odstraněné; zrušeno; zrušená; zrušený; vyřazeno; staženo;
		zrušené; vyřazené; stažené`,
	Reserved: `
		rezervováno; rezervovaný; rezervovaná; rezervované; vyhrazeno; vyhrazený; rezervováno pro budoucí použití;
		vyhrazeno pro budoucí použití; pro budoucí použití; nepoužito; nepoužitý; nepoužité`,
	Idle: `
		pro interní použití; nepoužívá se; nepoužíváno; již se nepoužívá; nepřiřazeno; nepřiděleno; nepoužívat; již se nevrací;
		nevrací se; již nevraceno; už se nevrací; už se nepoužívá`,
	Pending: `
		bude upřesněno; bude doplněno; bude určeno; k doplnění; doplnit; k upřesnění; nedefinováno; nedefinovaný;
		není definováno; nedokumentováno; zatím nezdokumentováno; připravuje se; rozpracováno; udělat`,
	Instead: `použijte; použít; používejte; viz; nahrazeno; nahrazen; místo; a bude; bude`,
	Since:   `od; ode; verze`,
	Until:   `do`,
	Any:     `všechny; různé; jiné; ostatní; libovolný`,
	Later:   `plánováno; plánovaný; brzy; později; budoucí; možná; bude; budou; před; navrženo`,
	Fresh:   `nový; nová; nové; přidáno`,
	Before:  `chyba; kód chyby; chybový kód; kód; stav; http kód; stavový kód`,

	StatusNames: map[int]string{
		400: "chybný požadavek; špatný požadavek; neplatný požadavek",
		401: "neautorizováno; neautorizovaný; neověřeno; neautorizovaný přístup",
		403: "zakázáno; přístup odepřen; přístup zakázán",
		404: "nenalezeno; zdroj nenalezen",
		405: "nepovolená metoda; metoda není povolena; metoda nepovolena",
		406: "nepřijatelné",
		408: "vypršel časový limit požadavku; časový limit požadavku",
		409: "konflikt",
		410: "odstraněno",
		413: "příliš velký požadavek; požadavek je příliš velký",
		415: "nepodporovaný typ média",
		422: "nezpracovatelná entita; nelze zpracovat",
		429: "příliš mnoho požadavků; překročen limit požadavků",
		500: "interní chyba serveru; vnitřní chyba serveru; chyba serveru; interní chyba",
		501: "neimplementováno",
		502: "chybná brána; špatná brána",
		503: "služba nedostupná; služba není dostupná",
		504: "vypršel časový limit brány; časový limit brány",
	},

	Negations:  `ne; není; nelze; nikdy; bez; žádné; žádný; zakázáno; nesmí; nemožné`,
	Conditions: `pokud; když; jestliže`,
	Sums:       `chyby; problémy`,
	Above:      `viz výše; totéž`,

	Prepositions: `pro; v; na; od; do; z; ze; při; s; k`,
	Conjunctions: `a; nebo; či`,
	Questions:    `kdy; proč; jak; co`,
	Common: `
		je; že; se; na; pro; jsou; nebo; byl; byla; bylo; být; není; jako; při; pokud; který; která; které; by;
		tento; této; také; ale; už; jen; pouze; může; musí; ze; své; až; když; podle; požadavek; si; ve; tak; jeho;
		než`,

	Suffixes: `y; ů; i`,
	Plurals: `
		sekund sekundu sekunda sekundy; minut minutu minuta minuty; hodin hodinu hodina hodiny; dní den dny; dnů den; týdnů týden týdny;
		znaků znak znaky; souborů soubor soubory; pokusů pokus pokusy; položek položku položka položky; zpráv zprávu zpráva zprávy;
		řádků řádek řádky; požadavků požadavek požadavky; prvků prvek prvky`,
}
