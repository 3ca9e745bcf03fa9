package vocabulary

var polish = Language{
	Tag: "pl",
	Names: `
		polish; polski; polnisch; polacco; polaco; polonais; польский; polština; polsky; polska; polsk; puola; lengyel;
		poloneză; lehçe; польська; البولندية; פולנית; po polsku; język polski; tiếng ba lan; 波兰语; 폴란드어; ポーランド語`,
	Headers: Headers{
		Status: `
			status http; kod http; kod statusu; kod statusu http; kod stanu; kod stanu http; kod odpowiedzi http;
			status odpowiedzi; status?; odpowiedź?; stan?; statusy?; kody statusu; kody stanu; kod odpowiedzi?`,
		Code: `
			kod błędu; kod; błąd; numer błędu; kody błędów; identyfikator błędu; kod odpowiedzi; kod zwrotny;
			kod wewnętrzny; nr błędu; kody; błędy; numer?; lp?; klucz?; podkod; kod przyczyny; id błędu; klucz błędu;
			wartość zwracana; zwracana wartość;
			typ błędu; rodzaj błędu; wartość?`,
		Name: `
			nazwa; nazwa błędu; stała; nazwa stałej; symbol; wyjątek; identyfikator; nazwa symboliczna; wyjątki; stałe;
			mnemonik; nazwy; oznaczenie; klasa wyjątku; typ wyjątku; klasa błędu; nazwa kodu; wartość?`,
		Message: `
			komunikat; komunikat błędu; komunikat o błędzie; wiadomość; treść; treść komunikatu; treść błędu; tekst;
			tekst komunikatu; opis?; znaczenie?; komunikaty; odpowiedź?; brzmienie; treść odpowiedzi?; komunikat api;
			co widzi użytkownik`,
		Summary: `
			opis; opis błędu; znaczenie; wyjaśnienie; szczegóły; objaśnienie; krótki opis; podsumowanie; co oznacza;
			definicja; opis kodu; oznacza; opisy; problemy; objaw; objawy; informacja; informacje; wyjaśnienia;
			interpretacja; streszczenie; doprecyzowanie; rozwinięcie; co znaczy; więcej informacji; znaczenie kodu;
			skrót opisu; istota błędu; co to znaczy; co to oznacza; co się stało`,
		Cause: `
			przyczyna; przyczyny; możliwa przyczyna; możliwe przyczyny; powód; powody; powód błędu; kiedy występuje;
			warunek; sytuacja; przyczyna błędu; prawdopodobna przyczyna; dlaczego; kiedy; gdy; jeśli; przypadek; przypadki;
			sytuacje; scenariusz; scenariusze; okoliczności; kontekst; wyzwalacz; warunki; diagnoza; geneza; uzasadnienie;
			wystąpienie; źródło problemu; źródło błędu; w jakich przypadkach`,
		Action: `
			rozwiązanie; rozwiązania; jak naprawić; co zrobić; działanie; zalecane działanie; zalecenia; zalecenie;
			sposób rozwiązania; postępowanie; naprawa; sugerowane działanie; rekomendacja; kroki naprawcze;
			możliwe rozwiązanie; sugestia; sugestie; akcja; akcje; działania; usunięcie; obsługa; reakcja; zachowanie?;
			kroki; instrukcja; instrukcje; wskazówka; wskazówki; porada; porady; pomoc; obejście; rekomendacje; poprawka;
			korekta; zapobieganie; remedium; strategia; przeciwdziałanie; co robić; co sprawdzić; jak rozwiązać;
			jak postąpić; jak postępować; jak obsłużyć; jak zareagować; jak uniknąć; jak usunąć; rozwiązywanie problemów;
			sposób naprawy; sposób postępowania; sposób usunięcia; sposób obsługi; środki zaradcze; środek zaradczy;
			co należy zrobić; co możesz zrobić; jak tego uniknąć`,
		Retry: `
			ponowienie; ponowić; można ponowić; ponów; ponawialny; ponowna próba; czy ponawiać; powtórzenie; powtarzalny;
			powtórz; powtórzyć; ponawianie; ponawiać; przejściowy; tymczasowy; możliwość ponowienia; spróbuj ponownie;
			ponowne wysłanie; próba ponowna; ponowne próby`,
		NoRetry: `
			nie ponawiać; nie ponawiaj; nigdy nie ponawiać; nieponawialny; nieponawialne; nieponawialna; nie powtarzać;
			nie powtarzaj; niepowtarzalny; bez ponawiania; bez ponowienia; brak ponowień; zakaz ponawiania; ponowienie niemożliwe;
			ponowienie niedozwolone; nie można ponowić; nie należy ponawiać; nie próbuj ponownie; nie próbować ponownie;
			nie wysyłać ponownie; nieodwracalny?; nienaprawialny; błąd trwały; trwały`,
		Delay: `
			ponów po; ponowić po; ponów za; opóźnienie ponowienia; opóźnienie przed ponowieniem; odstęp ponowień;
			interwał ponowień; czas oczekiwania?`,
		State: `
			cykl życia; przestarzały; przestarzałe; przestarzała; przestarzałe od; wycofany; wycofane; wycofane od; wycofane w;
			usunięty; usunięte; usunięte w; usunięto w; w użyciu; aktywny; stabilność`,
		Note: `
			uwaga; uwagi; komentarz; komentarze; przykład; kategoria; moduł; wersja; grupa; poziom; odnośnik; metoda;
			notatki; zobacz; patrz; platforma; platformy; usługa; usługi; endpointy; metody; ważność; istotność; priorytet;
			krytyczność; obszar; komponent; warstwa; dotyczy; linki; odnośniki; dokumentacja; źródło; grupy; moduły;
			rodzina; wpływ; zasób; odpowiedzialny; klasyfikacja; klasa?; inne; adnotacja; adnotacje; przykłady; interfejs;
			notatka; rodzaj?; od wersji; dostępne od; dostępny od; punkt końcowy; metoda http; typ błędu?; rodzaj błędu?;
			ma zastosowanie do`,
		Foreign: `
			parametr; parametry; pole; nazwa pola; właściwość; typ; typ danych; wymagane; wymagany; domyślna;
			wartość domyślna; format; długość; opcjonalne; zdarzenie; zmienna; uprawnienie; nagłówek; atrybut; właściwości;
			pola; obowiązkowe; obowiązkowy; wymagalność; opcjonalny; opcjonalnie; wartości; domyślnie; domyślny;
			maksimum; rozmiar; jednostka; jednostki; zdarzenia; zmienne; uprawnienia; rola; konfiguracja; ustawienie;
			ustawienia; opcja; opcje; plik; kolumna; ścieżka; nagłówki; argumenty; atrybuty; waluta; kraj; zmiana; zmiany;
			limity; ograniczenie; ograniczenia; zakres; polecenie; polecenia; funkcjonalność; zadanie; funkcja?;
			typy danych; nazwa pliku; oczekiwany rezultat; oczekiwany wynik`,
	},
	Failures: `
		błąd; błęd; nieprawidł; niepowodz; niepoprawn; nie ; nieznan; nieautoryz; nieobsług; niedostęp; niewystarcz;
		nieudan; niedozwol; nieoczekiw; nieaktywn; niezgodn; brak ; brakuj; odmow; odrzuc; wygas; przekrocz; zabron;
		zabloko; zduplik; istnieje już; już ; zbyt ; konflikt; uszkodz; przerwan; wymagan; zerwan; awari; anulow;
		pusty`,
	Demands:   `musi ; muszą; wymag; oczekiw; tylko ; należy`,
	Errors:    `błąd; błęd; wyjąt; awari; niepowodz; odrzuc`,
	Results:   `kod; kody; wynik; zwracan`,
	Answers:   `odpowied`,
	Statuses:  `status; stan `,
	Successes: `sukces; powodz; pomyśln`,
	NoErrors:  `brak błęd; bez błęd`,
	Lookalikes: `
		parametr; pole; pola; właściwoś; zdarze; wylicz; uprawn; wersja; wersje; historia; zmian; przykład; ustawie;
		nagłów; zmienn; bank; walut`,

	None: `brak; nie dotyczy; nd.; n/d`,
	Yes:  `tak; można; możliwe`,
	No:   `nie; nie można; niemożliwe`,
	Again: `
		tymczasowy; tymczasowe; przejściowy; przejściowe; chwilowy; ponów; ponowić; spróbuj ponownie;
		spróbuj ponownie później; po # sekundach; zawsze; później; raz; jeden raz; tylko raz; jednokrotnie; dwa razy;
		dwukrotnie; # razy; do # razy; maksymalnie # razy; do # prób; # próby; po # s; za # sekund; po odczekaniu; po chwili;
		po przerwie; z opóźnieniem; po opóźnieniu; po pewnym czasie; natychmiast; od razu; z backoff;
		z wykładniczym opóźnieniem; można ponowić; ponawialny; ponawiać; automatycznie;
		proszę spróbować ponownie; powtórz; tymczasowo`,
	Final:   `trwałe; stały; ostateczny; krytyczny; nigdy`,
	Usually: `zwykle; zazwyczaj; normalnie; przeważnie; zawsze; często; ogólnie; tylko`,
	Units: `
		milisekunda; milisekundy; milisekund; sek; sekunda; sekundę; sekundy; sekund; sekundach; minuta; minutę; minuty;
		minut; minutach; godz; godzina; godzinę; godziny; godzin; dzień; dni`,

	Active:     `aktywny; aktywne; aktywna; bieżący; obecny; w użyciu; używany; używane; obsługiwany; obowiązujący`,
	Deprecated: `przestarzały; przestarzałe; przestarzała`,
	Outdated:   `nieaktualny; nieaktualne; wycofywany; wycofywane; zostanie usunięty; zostanie usunięte; `,
	Dropped:    `usunięty; usunięte; usunięta; usunięto; wycofany; wycofane; wycofana; zniesiony; skasowany; skasowane`,
	Reserved: `
		zarezerwowany; zarezerwowane; zarezerwowana; zastrzeżony; zastrzeżone; zarezerwowane do użytku w przyszłości;
		zarezerwowane na przyszłość; do przyszłego użytku; do użytku w przyszłości; nieużywany; nieużywane; nieużywana;
		niewykorzystany; kod zarezerwowany`,
	Idle: `
		do użytku wewnętrznego; nie używany; nie używane; nieprzypisany; nieprzypisane; nieprzydzielony; nie używać;
		nie jest już zwracany; nie jest już używany; już nie zwracany; już nieużywany; nigdy nie zwracany`,
	Pending: `
		do ustalenia; do określenia; do uzupełnienia; do zdefiniowania; do opisania; do zrobienia; do potwierdzenia;
		niezdefiniowany; niezdefiniowane; nieokreślony; nieudokumentowany; nieudokumentowane; w opracowaniu; wkrótce`,
	Instead: `użyj; używaj; należy użyć; zobacz; patrz; zastąpiony przez; zastąpione przez; zamiast; i zostanie; zostanie`,
	Since:   `od; wersji`,
	Until:   `do`,
	Any:     `wszystkie; różne; inne; dowolny`,
	Later:   `planowane; planowany; planowana; wkrótce; później; przyszły; może; będzie; zostanie; przed; proponowane`,
	Fresh:   `nowy; nowa; nowe; dodano; dodany`,
	Before:  `błąd; kod błędu; kod; status; kod http; kod statusu; kod odpowiedzi`,

	StatusNames: map[int]string{
		400: "nieprawidłowe żądanie; błędne żądanie; niepoprawne żądanie; złe żądanie",
		401: "brak autoryzacji; nieautoryzowany; nieautoryzowane; nieuwierzytelniony",
		403: "zabronione; dostęp zabroniony; brak dostępu; odmowa dostępu",
		404: "nie znaleziono; nie odnaleziono; zasób nie znaleziony",
		405: "niedozwolona metoda; metoda niedozwolona",
		406: "niedopuszczalne",
		408: "przekroczono czas oczekiwania; przekroczono limit czasu żądania",
		409: "konflikt",
		410: "usunięto",
		413: "zbyt duże żądanie; żądanie zbyt duże; zbyt duża zawartość",
		415: "nieobsługiwany typ danych",
		422: "nie można przetworzyć; nieprzetwarzalna encja",
		429: "zbyt wiele żądań; za dużo żądań; przekroczono limit żądań",
		500: "wewnętrzny błąd serwera; błąd wewnętrzny serwera; błąd serwera; błąd wewnętrzny",
		501: "nie zaimplementowano",
		502: "błąd bramy; zła brama; nieprawidłowa brama",
		503: "usługa niedostępna; serwis niedostępny",
		504: "przekroczono czas bramy; przekroczono limit czasu bramy",
	},

	Negations:  `nie; nigdy; bez; brak; zakaz; niedozwolone; zabronione; niemożliwe`,
	Conditions: `jeśli; jeżeli; gdy`,
	Sums:       `błędy; problemy`,
	Above:      `jak wyżej; j.w.`,

	Prepositions: `dla; w; na; od; do; z; przy; o; przez`,
	Conjunctions: `i; oraz; lub; albo`,
	Questions:    `kiedy; dlaczego; jak; co`,
	Common: `
		jest; nie; się; na; do; dla; są; lub; oraz; został; została; być; przez; jako; jeśli; gdy; który; która;
		które; tego; tej; ten; ta; może; musi; tylko; już; przy; po; od; żądanie; podany; należy; czy; że; ze; w; z`,

	Suffixes: `y; i; ów`,
	Plurals: `
		sekund sekundę sekunda sekundy; minut minutę minuta minuty; godzin godzinę godzina godziny; dni dzień; tygodni tydzień tygodnie;
		znaków znak znaki; plików plik pliki; prób próbę próba próby; elementów element elementy; wiadomości wiadomość;
		wierszy wiersz wiersze; użytkowników użytkownik użytkowników; żądań żądanie żądania`,
}
