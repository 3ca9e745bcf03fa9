package vocabulary

var polish = Language{
	Tag:   "pl",
	Names: `polish; polski; polnisch`,
	Headers: Headers{
		Status: `
			status http; kod http; kod statusu; kod statusu http; kod stanu; kod stanu http; kod odpowiedzi http;
			status odpowiedzi; status?`,
		Code: `
			kod błędu; kod; błąd; numer błędu; kody błędów; identyfikator błędu; kod odpowiedzi; kod zwrotny;
			kod wewnętrzny; nr błędu`,
		Name: `nazwa; nazwa błędu; stała; nazwa stałej; symbol; wyjątek; identyfikator; nazwa symboliczna`,
		Message: `
			komunikat; komunikat błędu; komunikat o błędzie; wiadomość; treść; treść komunikatu; treść błędu; tekst;
			tekst komunikatu; opis?; znaczenie?`,
		Summary: `
			opis; opis błędu; znaczenie; wyjaśnienie; szczegóły; objaśnienie; krótki opis; podsumowanie; co oznacza;
			definicja; opis kodu`,
		Cause: `
			przyczyna; przyczyny; możliwa przyczyna; możliwe przyczyny; powód; powody; powód błędu; kiedy występuje;
			warunek; sytuacja; przyczyna błędu; prawdopodobna przyczyna`,
		Action: `
			rozwiązanie; rozwiązania; jak naprawić; co zrobić; działanie; zalecane działanie; zalecenia; zalecenie;
			sposób rozwiązania; postępowanie; naprawa; sugerowane działanie; rekomendacja; kroki naprawcze;
			możliwe rozwiązanie`,
		Retry: `ponowienie; ponowić; można ponowić; ponów; ponawialny; ponowna próba; czy ponawiać`,
		Note: `
			uwaga; uwagi; komentarz; komentarze; przykład; kategoria; moduł; wersja; grupa; poziom; odnośnik; metoda;
			notatki`,
		Foreign: `
			parametr; parametry; pole; nazwa pola; właściwość; typ; typ danych; wymagane; wymagany; domyślna;
			wartość domyślna; format; długość; opcjonalne; zdarzenie; zmienna; uprawnienie; nagłówek; atrybut`,
	},
	Failures: `
		błąd; błęd; nieprawidł; niepowodz; niepoprawn; nie ; nieznan; nieautoryz; nieobsług; niedostęp; niewystarcz;
		nieudan; niedozwol; nieoczekiw; nieaktywn; niezgodn; brak ; brakuj; odmow; odrzuc; wygas; przekrocz; zabron;
		zabloko; zduplik; istnieje już; już ; zbyt ; konflikt; uszkodz; przerwan; wymagan; zerwan; awari; anulow;
		pusty`,
	Demands:   `musi ; muszą; wymag; oczekiw; tylko ; należy`,
	Errors:    `błąd; błęd; wyjąt; awari; niepowodz; odrzuc`,
	Results:   `kod; kody; wynik; zwracan`,
	Statuses:  `status; stan `,
	Successes: `sukces; powodz; pomyśln`,
	Lookalikes: `
		parametr; pole; pola; właściwoś; zdarze; wylicz; uprawn; wersja; wersje; historia; zmian; przykład; ustawie;
		nagłów; zmienn; bank; walut`,

	None:   `brak; nie dotyczy; nd.; n/d`,
	Yes:    `tak; można; możliwe`,
	No:     `nie; nie można; niemożliwe`,
	Before: `błąd; kod błędu; kod; status; kod http; kod statusu; kod odpowiedzi`,

	StatusNames: map[int]string{
		400: "nieprawidłowe żądanie",
		401: "brak autoryzacji",
		403: "zabronione",
		404: "nie znaleziono",
		405: "niedozwolona metoda",
		406: "niedopuszczalne",
		408: "przekroczono czas oczekiwania",
		409: "konflikt",
		410: "usunięto",
		413: "zbyt duże żądanie",
		415: "nieobsługiwany typ danych",
		422: "nie można przetworzyć",
		429: "zbyt wiele żądań",
		500: "wewnętrzny błąd serwera",
		501: "nie zaimplementowano",
		502: "błąd bramy",
		503: "usługa niedostępna",
		504: "przekroczono czas bramy",
	},

	Prepositions: `dla; w; na; od; do; z; przy; o; przez`,
	Conjunctions: `i; oraz; lub; albo`,
	Questions:    `kiedy; dlaczego; jak; co`,
	Common: `
		jest; nie; się; na; do; dla; są; lub; oraz; został; została; być; przez; jako; jeśli; gdy; który; która;
		które; tego; tej; ten; ta; może; musi; tylko; już; przy; po; od; żądanie; podany; należy; czy; że; ze; w; z`,
}
