package vocabulary

var hungarian = Language{
	Tag: "hu",
	Names: `
		hungarian; magyar; ungherese; húngaro; hongrois; ungarisch; венгерский; węgierski; maďarština; hongaars;
		ungerska; ungarsk; unkari; maghiară; macarca; magyarul; угорська; الهنغارية; הונגרית; tiếng hungary;
		magyar nyelv; 匈牙利语; 헝가리어; ハンガリー語`,
	Headers: Headers{
		Status: `
			http állapot; http státusz; http státuszkód; http kód; állapotkód; státuszkód; http állapotkód; státusz?;
			állapot?; http válaszkód; állapotkódok; státuszkódok; válasz?; válaszkód?; http kódok; státusz kód; http válasz;
			válasz állapota; válasz státusza; http hibakód; http hiba; http státusz kód`,
		Code: `
			hibakód; kód; hiba; hibaszám; hiba kódja; hibakódok; hibaazonosító; válaszkód; visszatérési kód;
			hiba azonosítója; belső kód; kódok; hibák; hibaszámok; válaszkódok; eredménykód; okkód; üzenetkód; szám?;
			sorszám?; hibakulcs; kulcs?; alkód; kivételkód; visszatérési érték; kivétel kódja; hiba id; érték?`,
		Name: `
			név; megnevezés; hibanév; hiba neve; konstans; konstans neve; kivétel; azonosító; kivételosztály; kivételek;
			hibaosztály; szimbólum; konstansok; elnevezés; nevek; kivétel típusa; kód neve; enum érték; érték?`,
		Message: `
			üzenet; hibaüzenet; szöveg; hiba szövege; üzenet szövege; válaszüzenet; leírás?; jelentés?; üzenetek;
			hibaüzenetek; rendszerüzenet; válasz?; kimenet?; példaüzenet; naplóüzenet; szövege; hibaszöveg; szerver üzenete;
			mit lát a felhasználó`,
		Summary: `
			leírás; hiba leírása; jelentés; magyarázat; részletek; részletes leírás; rövid leírás; összefoglaló; mit jelent;
			értelmezés; jelentése; jelenti; leírása; leírások; hibaleírás; problémák; tünet; tünetek; információ;
			információk; részlet; magyarázatok; értelmezése; definíció; meghatározás; összefoglalás; pontosítás; tartalom;
			kifejtés; mi ez; mi történt; hiba részletei; hiba magyarázata`,
		Cause: `
			ok; okok; lehetséges ok; lehetséges okok; kiváltó ok; hiba oka; a hiba oka; mikor fordul elő; feltétel; helyzet;
			valószínű ok; indok; mikor; miért; előfordulás; előfordulása; eset; esetek; hibaeset; helyzetek; forgatókönyv;
			körülmény; körülmények; kontextus; feltételek; hibafeltétel; oka; okai; diagnózis; háttér; indoklás; okozója;
			kiváltó esemény; hiba forrása; akkor fordul elő`,
		Action: `
			megoldás; megoldások; teendő; teendők; mit tegyünk; javítás; javaslat; javasolt megoldás; javasolt teendő;
			hibaelhárítás; hogyan javítható; intézkedés; ajánlás; művelet; elhárítás; megoldása; javaslatok; ajánlások;
			intézkedések; korrekció; hibakezelés; kezelés; kezelése; reakció; viselkedés?; lépések; útmutatás; útmutató;
			tanács; tanácsok; tippek; segítség; megkerülés; megelőzés; eljárás; elhárítása; akció; mit tegyek; mit tehet;
			mit tehetünk; mit ellenőrizzünk; hogyan javítsuk; hogyan kezeljük; hogyan kezelendő; megoldási lehetőség;
			megoldási lehetőségek; javasolt lépés; kliens teendője; következő lépés; mit kell tenni; hogyan oldható meg;
			hogyan oldjuk meg; hogyan hárítható el; hogyan kerülhető el`,
		Retry: `
			újrapróbálható; újrapróbálkozás; ismételhető; újra próbálható; megismételhető; ismétlés; újraküldhető;
			újraküldés; ideiglenes; átmeneti; megismétlés; próbálható újra; megpróbálható újra; újbóli próbálkozás;
			lehet ismételni; érdemes újrapróbálni; átmeneti hiba; próbálja újra; ismételt kísérlet; újra lehet próbálni`,
		NoRetry: `
			ne próbálja újra; soha ne próbálja újra; ne ismételje; nem ismételhető; nem megismételhető; nem próbálható újra;
			nem újrapróbálható; ismételni tilos; nem szabad ismételni; nem szabad újrapróbálni; nincs újrapróbálkozás;
			újrapróbálkozás nélkül; nincs ismétlés; ismétlés nélkül; újrapróbálkozás tilos; az ismétlés tilos; ne küldje újra;
			nem újraküldhető; nem átmeneti; nem ideiglenes; állandó hiba; végleges hiba; végleges`,
		Delay: `újra ennyi idő múlva; várakozási idő?; újrapróbálkozási idő; újrapróbálkozási időköz; ismétlési idő`,
		State: `
			életciklus; elavult; elavult ettől; elavulás; eltávolítva; eltávolítva ebben; kivezetve; megszűnt; használatban;
			aktív; stabilitás`,
		Note: `
			megjegyzés; megjegyzések; példa; kategória; modul; verzió; csoport; hivatkozás; metódus; szint; végpont; lásd;
			verziótól; platformok; szolgáltatás; szolgáltatások; végpontok; metódusok; kategóriák; súlyosság; prioritás;
			terület; komponens; réteg; érvényes; érinti; vonatkozik; hivatkozások; linkek; dokumentáció; forrás; csoportok;
			modulok; hatás; felelős; osztályozás; osztály?; egyéb; hibaszint; példák; interfész; kiegészítés; hibatípus;
			jegyzet; jegyzetek; észrevétel; komment; példakérés; elérhető ettől; hiba típusa`,
		Foreign: `
			paraméter; paraméterek; mező; mezőnév; mező neve; tulajdonság; típus; adattípus; kötelező; alapértelmezett;
			alapérték; formátum; hossz; opcionális; esemény; változó; jogosultság; fejléc; attribútum; mezők; paraméternév;
			tulajdonságok; típusa; adattípusok; értékek; alapértelmezés; méret; mértékegység; egység; események;
			változók; jogosultságok; jog; jogok; szerepkör; szerepkörök; engedély; beállítás; beállítások; konfiguráció;
			opció; opciók; fájl; fájlnév; oszlop; útvonal; fejlécek; argumentum; argumentumok; attribútumok; pénznem;
			ország; szerző; változás; változások; korlát; korlátok; korlátozás; tartomány; parancs; parancsok; funkció?;
			feladat; kötelezőség; alapértelmezett érték; elvárt eredmény`,
	},
	Failures: `
		hiba; hibá; hibas; érvénytelen; nem ; nincs ; hiányz; sikertelen; lejárt; megtagad; elutasít; túllép;
		tiltott; ismeretlen; már létez; túl sok; túl nagy; túl hossz; túl röv; túl kicsi; nem található; letilt;
		zárolt; ütköz; duplikált; helytelen; jogosulatlan; elérhetetlen; megszakad; megszakít; váratlan; sérült;
		kötelező; időtúllép; meghiúsul; foglalt; inaktív`,
	Demands:   `kell ; szükség; kötelez; csak ; várt ; elvár`,
	Errors:    `hiba; hibá; kivétel; sikertelen; probléma`,
	Results:   `kód; eredmény; válaszkód; visszatérés`,
	Answers:   `válasz`,
	Statuses:  `állapot; státusz`,
	Successes: `siker; rendben`,
	NoErrors:  `nincs hiba; hibátlan`,
	Lookalikes: `
		paraméter; mező; tulajdonság; esemény; felsorol; jogosults; verzió; előzmény; változás; példa; beállít;
		fejléc; változó; pénznem`,

	None: `nincs; nem alkalmazható; üres`,
	Yes:  `igen; lehet; lehetséges`,
	No:   `nem; nem lehet; nem lehetséges`,
	Again: `
		átmeneti; ideiglenes; időszakos; próbálja újra; próbálja újra később; újrapróbálható; megismételhető;
		# másodperc múlva; mindig; később; egyszer; csak egyszer; legfeljebb egyszer; kétszer; #-szer; #-szor;
		legfeljebb # alkalommal; # alkalommal; legfeljebb # kísérlet; # kísérlet; # mp múlva; várakozás után; szünet után;
		egy idő után; kis idő múlva; késleltetéssel; azonnal; rögtön; exponenciális késleltetéssel;
		exponenciális visszalépéssel; ismételhető; újra próbálható; újrapróbálás; újrapróbálkozás; automatikusan;
		megengedett`,
	Final:   `állandó; tartós; végzetes; soha`,
	Usually: `általában; rendszerint; többnyire; mindig; gyakran; normál esetben; csak`,
	Units:   `ezredmásodperc; ms; mp; másodperc; perc; óra; nap`,

	Active:     `aktív; jelenlegi; használatban; használt; érvényes; támogatott; elérhető; stabil`,
	Deprecated: `elavult`,
	Outdated:   `kivezetés alatt; megszűnik; eltávolításra kerül; már nem támogatott; elavultak`,
	Dropped:    `eltávolítva; eltávolított; törölve; megszűnt; megszüntetve; kivezetve; visszavonva; kivonva`,
	Reserved: `
		fenntartva; fenntartott; foglalt kód; jövőbeli használatra fenntartva; későbbi használatra fenntartva; jövőbeli használatra;
		későbbi használatra; kihasználatlan`,
	Idle: `
		belső használatra; nem használt; nem használatos; használaton kívül; már nem használt; már nem használatos; nincs kiosztva;
		kiosztatlan; ne használja; már nem kerül visszaadásra; nem kerül visszaadásra; már nem küldjük`,
	Pending: `
		később kerül meghatározásra; meghatározandó; kitöltendő; kiegészítendő; pontosítandó; nincs meghatározva;
		nem definiált; definiálatlan; nem dokumentált; hamarosan; készülőben; folyamatban; teendő`,
	Instead: `használja; használd; lásd; helyette; helyettesíti; és el lesz; lesz`,
	Since:   `óta; ettol; kezdve`,
	Until:   `ig`,
	Later:   `tervezett; tervezve; hamarosan; később; jövőbeli; talán; előtt; javasolt; várható`,
	Fresh:   `új; hozzáadva`,
	Before:  `hiba; hibakód; kód; státusz; http kód; állapotkód; http státuszkód; válaszkód`,

	StatusNames: map[int]string{
		400: "hibás kérés; rossz kérés; érvénytelen kérés",
		401: "jogosulatlan; nem hitelesített; nincs jogosultság; hitelesítés szükséges",
		403: "tiltott; hozzáférés megtagadva",
		404: "nem található; az erőforrás nem található",
		405: "nem engedélyezett metódus; a metódus nem engedélyezett",
		406: "nem elfogadható",
		408: "időtúllépés; kérés időtúllépés",
		409: "ütközés",
		410: "már nem elérhető",
		413: "túl nagy kérés; a kérés túl nagy",
		415: "nem támogatott médiatípus",
		422: "feldolgozhatatlan; nem feldolgozható",
		429: "túl sok kérés",
		500: "belső szerverhiba; belső hiba; szerverhiba; belső kiszolgálóhiba",
		501: "nincs megvalósítva",
		502: "hibás átjáró; rossz átjáró",
		503: "a szolgáltatás nem érhető el; szolgáltatás nem elérhető; a szolgáltatás nem elérhető",
		504: "átjáró időtúllépés",
	},

	Negations:  `nem; ne; soha; nincs; tilos; nélkül; sem`,
	Conditions: `ha; amikor`,
	Sums:       `hibák; problémák`,
	Above:      `mint fent; lásd fent`,

	Conjunctions: `és; vagy; illetve`,
	Questions:    `mikor; miért; hogyan; mi`,
	Common: `
		a; az; és; nem; egy; hogy; van; vagy; ha; is; meg; már; csak; kell; lehet; ez; ezt; amely; után; által;
		nincs; volt; kérés; során; mert; mint; el; ki; még; minden; szerint; esetén; kérjük; ezért; akkor; úgy; lesz`,
}
