package vocabulary

var romanian = Language{
	Tag:   "ro",
	Names: `romanian; română`,
	Headers: Headers{
		Status: `
			stare http; cod http; cod de stare; cod de stare http; cod stare; cod stare http; status http;
			starea http; stare?; codul de stare; cod de răspuns http`,
		Code: `
			cod eroare; cod de eroare; cod; codul erorii; eroare; număr eroare; coduri de eroare;
			identificator eroare; cod de răspuns; cod intern; codul de eroare; cod răspuns`,
		Name: `
			nume; numele erorii; denumire; constantă; excepție; nume constantă; identificator; denumirea erorii;
			nume simbolic`,
		Message: `
			mesaj; mesaj de eroare; mesajul erorii; mesaj eroare; text; textul mesajului; textul erorii;
			mesaj returnat; mesaj de răspuns; descriere?; semnificație?`,
		Summary: `
			descriere; descrierea erorii; semnificație; explicație; detalii; definiție; rezumat; ce înseamnă;
			descriere eroare; semnificația; explicații`,
		Cause: `
			cauză; cauza; cauze; cauze posibile; cauză posibilă; motiv; motive; motivul erorii; când apare; condiție;
			situație; cauza posibilă; cauza erorii; cauza probabilă`,
		Action: `
			soluție; soluții; rezolvare; ce trebuie făcut; ce este de făcut; acțiune; acțiuni; acțiune recomandată;
			recomandare; recomandări; remediere; cum se rezolvă; mod de rezolvare; măsuri; soluția; cum se remediază;
			pași de urmat; corectare`,
		Retry: `reîncercare; se poate reîncerca; reîncercați; repetabil; reîncercabil; permite reîncercarea`,
		Note: `
			notă; note; observații; observație; comentariu; comentarii; exemplu; categorie; modul; versiune; grup;
			metodă; nivel; referință`,
		Foreign: `
			parametru; parametri; câmp; nume câmp; numele câmpului; proprietate; tip; tip de date; obligatoriu;
			implicit; valoare implicită; format; lungime; opțional; eveniment; variabilă; permisiune; antet; atribut`,
	},
	Failures: `
		eroare; erori; invalid; nu ; negăsit; lipseşte; lipsește; lipsă; expirat; refuz; respins; depăș; depăşi;
		interzis; necunoscut; deja ; prea mult; prea mare; prea lung; prea scurt; duplicat; blocat; incorect;
		neautoriz; indisponibil; eșu; eşua; eșec; insuficient; nepermis; conflict; nevalid; inexistent; întrerup;
		anulat; dezactivat; suspendat; neașteptat; obligatori; imposibil; a expirat; nesuportat; greșit`,
	Demands:   `trebuie; necesar; obligatori; doar ; numai ; aștept`,
	Errors:    `eroare; erori; excepți; eșec; defecț; problem`,
	Results:   `cod ; codul; coduri; rezultat; răspuns`,
	Statuses:  `stare; starea; statut`,
	Successes: `succes; reușit`,
	Lookalikes: `
		parametr; câmp; proprietăț; proprietate; eveniment; enumer; permisi; versiun; istoric; modificări; exemplu;
		setări; antet; variabil; bancă; valut`,

	None:   `niciunul; nu este cazul; nu se aplică; fără; n/a`,
	Yes:    `da; posibil; se poate`,
	No:     `nu; imposibil; nu se poate`,
	Before: `eroare; cod de eroare; cod eroare; codul; cod; stare; cod http; cod de stare; cod de răspuns`,

	StatusNames: map[int]string{
		400: "cerere incorectă",
		401: "neautorizat",
		403: "interzis",
		404: "negăsit",
		405: "metodă nepermisă",
		406: "inacceptabil",
		408: "timp de așteptare depășit",
		409: "conflict",
		410: "nu mai există",
		413: "cerere prea mare",
		415: "tip media neacceptat",
		422: "entitate neprocesabilă",
		429: "prea multe cereri",
		500: "eroare internă de server",
		501: "neimplementat",
		502: "gateway incorect",
		503: "serviciu indisponibil",
		504: "timp de așteptare gateway depășit",
	},

	Prepositions: `de; pentru; din; la; în; cu; al; ale; a`,
	Conjunctions: `și; şi; sau`,
	Questions:    `când; de; cum; ce`,
	Common: `
		este; nu; și; în; la; pentru; cu; din; sunt; sau; fost; care; pe; dacă; să; că; această; acest; prin; după;
		când; poate; trebuie; mai; decât; nici; fi; ale; lui; cererea; dumneavoastră; a; un; o; al; fără; către;
		deja; ca`,
}
