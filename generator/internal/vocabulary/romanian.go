package vocabulary

var romanian = Language{
	Tag: "ro",
	Names: `
		romanian; română; rumeno; rumano; romeno; roumain; rumänisch; румынский; rumuński; rumunština; roemeens;
		rumänska; rumænsk; rumensk; rumence; romence; румунська; الرومانية; רומנית; tiếng romania; limba română;
		în română; 罗马尼亚语; 루마니아어; ルーマニア語`,
	Headers: Headers{
		Status: `
			stare http; cod http; cod de stare; cod de stare http; cod stare; cod stare http; status http; starea http;
			stare?; codul de stare; cod de răspuns http; răspuns?; stare răspuns; starea răspunsului; coduri de stare;
			coduri de status; cod de status; cod de eroare http`,
		Code: `
			cod eroare; cod de eroare; cod; codul erorii; eroare; număr eroare; coduri de eroare; identificator eroare;
			cod de răspuns; cod intern; codul de eroare; cod răspuns; coduri; erori; numeric; număr?; cheie?; subcod;
			codul returnat; valoare returnată; cod motiv; cod excepție; numărul erorii; identificatorul erorii; cod mesaj;
			codul de răspuns; valoare?`,
		Name: `
			nume; numele erorii; denumire; constantă; excepție; nume constantă; identificator; denumirea erorii;
			nume simbolic; excepții; excepția; simbol; nume eroare; denumire eroare; numele excepției; clasa excepției;
			tipul excepției; clasa erorii; numele constantei; clasă de excepție; valoare?`,
		Message: `
			mesaj; mesaj de eroare; mesajul erorii; mesaj eroare; text; textul mesajului; textul erorii; mesaj returnat;
			mesaj de răspuns; descriere?; semnificație?; mesaje; mesajul; răspuns?; ieșire?; textul afișat; text eroare;
			mesaj implicit; mesaj api; conținutul mesajului; text răspuns; ce vede utilizatorul; exemplu de mesaj`,
		Summary: `
			descriere; descrierea erorii; semnificație; explicație; detalii; definiție; rezumat; ce înseamnă;
			descriere eroare; semnificația; explicații; înseamnă; descrieri; descrierea; simptom; simptome; informații;
			detaliu; interpretare; explicația; sumar; lămurire; precizări; conținut; ce semnifică; ce este; detalii eroare;
			detaliile erorii; semnificație eroare; ce s a întâmplat`,
		Cause: `
			cauză; cauza; cauze; cauze posibile; cauză posibilă; motiv; motive; motivul erorii; când apare; condiție;
			situație; cauza posibilă; cauza erorii; cauza probabilă; când; dacă; caz; cazuri; situații; scenariu; scenarii;
			circumstanță; circumstanțe; declanșator; condiții; condiția; cauzele; motivul; motivele; de ce; declanșat de;
			cauză eroare; sursa erorii; sursa problemei; cauzată de`,
		Action: `
			soluție; soluții; rezolvare; ce trebuie făcut; ce este de făcut; acțiune; acțiuni; acțiune recomandată;
			recomandare; recomandări; remediere; cum se rezolvă; mod de rezolvare; măsuri; soluția; cum se remediază;
			pași de urmat; corectare; acțiunea; soluțiile; soluționare; rezolvarea; remediu; remedii; remedierea; depanare;
			tratare; gestionare; comportament?; pași; instrucțiuni; îndrumări; indicații; sfat; sfaturi; sugestii; ajutor;
			ocolire; măsură; corecție; corecții; corecturi; prevenire; recomandarea; verificări; ce faceți; cum rezolv;
			cum rezolvați; tratarea erorii; gestionarea erorii; pașii următori; pasul următor; ce să faci; ce să fac;
			ce puteți face; ce de făcut; ce este necesar; ce să verificați; cum se corectează; cum se repară;
			cum să rezolvați; cum se tratează; cum să procedați; cum se procedează; cum se evită; modalitate de rezolvare;
			mod de remediere; ce trebuie să faceți`,
		Retry: `
			reîncercare; se poate reîncerca; reîncercați; repetabil; reîncercabil; permite reîncercarea; repetare;
			reîncearcă; retrimitere; retransmitere; temporară; tranzitorie; reîncercări; nouă încercare; merită reîncercat;
			se poate repeta; poate fi reîncercat; poate fi reîncercată; încercați din nou; încearcă din nou;
			se poate încerca din nou`,
		NoRetry: `
			nu reîncercați; nu reîncerca; nu se reîncearcă; niciodată reîncercare; nu se poate reîncerca; nu poate fi reîncercat;
			nu poate fi reîncercată; nu trebuie reîncercat; nereîncercabil; nereîncercabilă; nerepetabil; nerepetabilă;
			nu se repetă; nu se poate repeta; nu repetați; fără reîncercare; fără reîncercări; fără repetare;
			reîncercare interzisă; reîncercarea nu este permisă; nu retrimiteți; nerecuperabil; irecuperabil; irecuperabilă;
			netranzitoriu; eroare permanentă; permanentă`,
		Delay: `reîncercare după; reîncercați după; reîncercați în; timp de așteptare?; interval de reîncercare`,
		State: `
			ciclu de viață; învechit; învechită; învechit din; depreciat; depreciată; perimat; eliminat; eliminat în;
			eliminată în; retras; retras în; în uz; activ; stabilitate`,
		Note: `
			notă; note; observații; observație; comentariu; comentarii; exemplu; categorie; modul; versiune; grup; metodă;
			nivel; referință; vezi; serviciu; servicii; endpointuri; categorii; severitate; gravitate; prioritate; zonă;
			componentă; strat; afectează; legătură; legături; linkuri; sursă; grupuri; responsabil; clasificare; clasă?;
			altele; interfață; completări; referințe; mențiuni; remarci; adnotări; vedeți și; din versiunea; disponibil din;
			punct final; valabil pentru; alte informații; nivel eroare; tip eroare; tipul erorii; începând cu versiunea;
			se aplică la; tip de eroare`,
		Foreign: `
			parametru; parametri; câmp; nume câmp; numele câmpului; proprietate; tip; tip de date; obligatoriu; implicit;
			valoare implicită; format; lungime; opțional; eveniment; variabilă; permisiune; antet; atribut; câmpuri; câmpul;
			proprietăți; tipul; minim; maxim; dimensiune; mărime; unitate; unități; evenimente; permisiuni; drept;
			drepturi; roluri; setare; setări; configurare; opțiune; opțiuni; fișier; coloană; cale; antete; atribute; țară;
			modificare; modificări; limită; restricție; restricții; comandă; comenzi; funcționalitate; sarcină;
			obligativitate; necesar; numele parametrului; numele evenimentului; rezultat așteptat; tipuri de date`,
	},
	Failures: `
		eroare; erori; invalid; nu ; negăsit; lipseşte; lipsește; lipsă; expirat; refuz; respins; depăș; depăşi;
		interzis; necunoscut; deja ; prea mult; prea mare; prea lung; prea scurt; duplicat; blocat; incorect;
		neautoriz; indisponibil; eșu; eşua; eșec; insuficient; nepermis; conflict; nevalid; inexistent; întrerup;
		anulat; dezactivat; suspendat; neașteptat; obligatori; imposibil; a expirat; nesuportat; greșit`,
	Demands:   `trebuie; necesar; obligatori; doar ; numai ; aștept`,
	Errors:    `eroare; erori; excepți; eșec; defecț; problem`,
	Results:   `cod ; codul; coduri; rezultat; răspuns`,
	Answers:   `răspuns`,
	Statuses:  `stare; starea; statut`,
	Successes: `succes; reușit`,
	NoErrors:  `fără eroare; fără erori; nicio eroare`,
	Lookalikes: `
		parametr; câmp; proprietăț; proprietate; eveniment; enumer; permisi; versiun; istoric; modificări; exemplu;
		setări; antet; variabil; bancă; valut`,

	None: `niciunul; nu este cazul; nu se aplică; fără; n/a`,
	Yes:  `da; posibil; se poate`,
	No:   `nu; imposibil; nu se poate`,
	Again: `
		temporar; temporară; tranzitoriu; tranzitorie; reîncercați; reîncercare; încercați din nou; încercați mai târziu;
		după # secunde; întotdeauna; mai târziu; o dată; o singură dată; doar o dată; de două ori; de # ori; # ori;
		până la # ori; cel mult # ori; maximum # încercări; până la # încercări; # încercări; peste # secunde; în # secunde;
		după așteptare; după o pauză; după un timp; cu întârziere; cu așteptare; imediat; cu backoff; cu backoff exponențial;
		backoff exponențial; reîncercabil; repetabil; se poate reîncerca; poate fi reîncercat;
		poate fi reîncercată; se poate repeta; permis; automat; mai încercați`,
	Final:   `permanent; definitiv; definitivă; fatal; niciodată`,
	Usually: `de obicei; de regulă; în general; în mod normal; întotdeauna; mereu; adesea; doar`,
	Units:   `milisecundă; milisecunde; sec; secundă; secunde; de secunde; minut; minute; de minute; oră; ore; de ore; zi; zile`,

	Active:     `activ; activă; actual; curent; în uz; folosit; valabil; suportat; disponibil; stabil`,
	Deprecated: `învechit; învechită; depreciat; depreciată`,
	Outdated: `
		perimat; perimată; depășit; va fi eliminat; va fi eliminată; nu mai este suportat; nu mai este recomandat;
		învechite; depreciate; perimate; depășite`,
	Dropped: `eliminat; eliminată; șters; retras; retrasă; scos din uz; nu mai există; eliminate; retrase; șterse`,
	Reserved: `
		rezervat; rezervată; rezervat pentru utilizare viitoare; rezervat pentru utilizări viitoare; pentru utilizare viitoare;
		utilizare viitoare; nefolosit; nefolosită; neutilizat; neutilizată; cod rezervat`,
	Idle: `
		pentru uz intern; uz intern; nu se folosește; nu se mai folosește; nealocat; nealocată; neatribuit; nu folosiți;
		nu se mai returnează; nu mai este returnat; nu mai este returnată; nu se mai trimite`,
	Pending: `
		de stabilit; de definit; de completat; de documentat; urmează a fi stabilit; urmează a fi definit; nedefinit;
		nedefinită; nedocumentat; nedocumentată; în lucru; în curând; de făcut`,
	Instead: `folosiți; utilizați; vezi; vedeți; înlocuit de; înlocuit cu; înlocuită cu; în favoarea; și va fi; va fi`,
	Since:   `din; începând`,
	Until:   `la`,
	Later:   `planificat; planificată; curând; ulterior; viitor; poate; va; vor; înainte; propus`,
	Fresh:   `nou; nouă; adăugat`,
	Before:  `eroare; cod de eroare; cod eroare; codul; cod; stare; cod http; cod de stare; cod de răspuns`,

	StatusNames: map[int]string{
		400: "cerere incorectă; cerere invalidă; cerere greșită; solicitare incorectă",
		401: "neautorizat; neautentificat",
		403: "interzis; acces interzis; acces refuzat",
		404: "negăsit; nu a fost găsit; resursă negăsită",
		405: "metodă nepermisă; metoda nu este permisă",
		406: "inacceptabil",
		408: "timp de așteptare depășit; timpul cererii a expirat",
		409: "conflict",
		410: "nu mai există",
		413: "cerere prea mare; conținut prea mare",
		415: "tip media neacceptat",
		422: "entitate neprocesabilă",
		429: "prea multe cereri; prea multe solicitări",
		500: "eroare internă de server; eroare internă; eroare de server; eroare internă a serverului",
		501: "neimplementat",
		502: "gateway incorect",
		503: "serviciu indisponibil; serviciul nu este disponibil; serviciu nedisponibil",
		504: "timp de așteptare gateway depășit; timpul gateway-ului a expirat",
	},

	Negations:  `nu; niciodată; fără; niciun; nicio; interzis; interzisă; imposibil`,
	Conditions: `dacă; când`,
	Sums:       `erori; probleme`,
	Above:      `ca mai sus; vezi mai sus`,

	Prepositions: `de; pentru; din; la; în; cu; al; ale; a`,
	Conjunctions: `și; şi; sau`,
	Questions:    `când; de; cum; ce`,
	Common: `
		este; nu; și; în; la; pentru; cu; din; sunt; sau; fost; care; pe; dacă; să; că; această; acest; prin; după;
		când; poate; trebuie; mai; decât; nici; fi; ale; lui; cererea; dumneavoastră; a; un; o; al; fără; către;
		deja; ca`,

	Suffixes: `e; i`,
	Plurals: `
		secunde secundă; minute minut; ore oră; zile zi; săptămâni săptămână; luni lună; ani an; caractere caracter; fișiere fișier;
		elemente element; mesaje mesaj; încercări încercare; rânduri rând; pagini pagină; utilizatori utilizator; cereri cerere`,
	PluralVerbs: `sunt este; au a`,
}
