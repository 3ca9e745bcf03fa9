package vocabulary

var hungarian = Language{
	Tag:   "hu",
	Names: `hungarian; magyar`,
	Headers: Headers{
		Status: `
			http állapot; http státusz; http státuszkód; http kód; állapotkód; státuszkód; http állapotkód; státusz?;
			állapot?; http válaszkód`,
		Code: `
			hibakód; kód; hiba; hibaszám; hiba kódja; hibakódok; hibaazonosító; válaszkód; visszatérési kód;
			hiba azonosítója; belső kód`,
		Name:    `név; megnevezés; hibanév; hiba neve; konstans; konstans neve; kivétel; azonosító`,
		Message: `üzenet; hibaüzenet; szöveg; hiba szövege; üzenet szövege; válaszüzenet; leírás?; jelentés?`,
		Summary: `
			leírás; hiba leírása; jelentés; magyarázat; részletek; részletes leírás; rövid leírás; összefoglaló;
			mit jelent; értelmezés`,
		Cause: `
			ok; okok; lehetséges ok; lehetséges okok; kiváltó ok; hiba oka; a hiba oka; mikor fordul elő; feltétel;
			helyzet; valószínű ok; indok`,
		Action: `
			megoldás; megoldások; teendő; teendők; mit tegyünk; javítás; javaslat; javasolt megoldás;
			javasolt teendő; hibaelhárítás; hogyan javítható; intézkedés; ajánlás; művelet; elhárítás`,
		Retry: `újrapróbálható; újrapróbálkozás; ismételhető; újra próbálható; megismételhető; ismétlés`,
		Note: `
			megjegyzés; megjegyzések; példa; kategória; modul; verzió; csoport; hivatkozás; metódus; szint; végpont`,
		Foreign: `
			paraméter; paraméterek; mező; mezőnév; mező neve; tulajdonság; típus; adattípus; kötelező;
			alapértelmezett; alapérték; formátum; hossz; opcionális; esemény; változó; jogosultság; fejléc; attribútum`,
	},
	Failures: `
		hiba; hibá; hibas; érvénytelen; nem ; nincs ; hiányz; sikertelen; lejárt; megtagad; elutasít; túllép;
		tiltott; ismeretlen; már létez; túl sok; túl nagy; túl hossz; túl röv; túl kicsi; nem található; letilt;
		zárolt; ütköz; duplikált; helytelen; jogosulatlan; elérhetetlen; megszakad; megszakít; váratlan; sérült;
		kötelező; időtúllép; meghiúsul; foglalt; inaktív`,
	Demands:   `kell ; szükség; kötelez; csak ; várt ; elvár`,
	Errors:    `hiba; hibá; kivétel; sikertelen; probléma`,
	Results:   `kód; eredmény; válaszkód; visszatérés`,
	Statuses:  `állapot; státusz`,
	Successes: `siker; rendben`,
	Lookalikes: `
		paraméter; mező; tulajdonság; esemény; felsorol; jogosults; verzió; előzmény; változás; példa; beállít;
		fejléc; változó; pénznem`,

	None:   `nincs; nem alkalmazható; üres`,
	Yes:    `igen; lehet; lehetséges`,
	No:     `nem; nem lehet; nem lehetséges`,
	Before: `hiba; hibakód; kód; státusz; http kód; állapotkód; http státuszkód; válaszkód`,

	StatusNames: map[int]string{
		400: "hibás kérés",
		401: "jogosulatlan",
		403: "tiltott",
		404: "nem található",
		405: "nem engedélyezett metódus",
		406: "nem elfogadható",
		408: "időtúllépés",
		409: "ütközés",
		410: "már nem elérhető",
		413: "túl nagy kérés",
		415: "nem támogatott médiatípus",
		422: "feldolgozhatatlan",
		429: "túl sok kérés",
		500: "belső szerverhiba",
		501: "nincs megvalósítva",
		502: "hibás átjáró",
		503: "a szolgáltatás nem érhető el",
		504: "átjáró időtúllépés",
	},

	Conjunctions: `és; vagy; illetve`,
	Questions:    `mikor; miért; hogyan; mi`,
	Common: `
		a; az; és; nem; egy; hogy; van; vagy; ha; is; meg; már; csak; kell; lehet; ez; ezt; amely; után; által;
		nincs; volt; kérés; során; mert; mint; el; ki; még; minden; szerint; esetén; kérjük; ezért; akkor; úgy; lesz`,
}
