package vocabulary

var italian = Language{
	Tag: "it",
	Names: `
		italian; italiano; italienisch; italien; итальянский; włoski; italština; italsky; italiaans; italienska;
		italiensk; olasz; italiană; italyanca; ιταλικά; الإيطالية; ایتالیایی; איטלקית; італійська; tiếng ý;
		bahasa italia; 意大利语; 義大利語; 意大利文; 이탈리아어; イタリア語`,
	Headers: Headers{
		Status: `
			codice di stato; codice http; stato; stato http; codice di stato http; codice di risposta http; codice stato;
			http; stato della risposta; risposta?; stato risposta; codici di stato; codice di risposta?;
			codice di errore http`,
		Code: `
			codice; codice errore; codice di errore; errore; codice dell errore; codice di ritorno; numero errore;
			numero di errore; codice di risposta; codici; id errore; codice interno; codici di errore; codice esito;
			chiave?; sottocodice; errori; codice risposta; codice eccezione; codice motivo; codice causale;
			valore restituito; codice messaggio; codice anomalia; identificativo dell errore; valore di ritorno; valore?`,
		Name: `
			nome errore; costante; nome; nome dell errore; nome simbolico; identificatore; identificativo; eccezione;
			nome costante; nomi; eccezioni; nome codice; classe di eccezione; classe dell eccezione; tipo di eccezione;
			classe di errore; valore?`,
		Message: `
			messaggio; messaggio di errore; messaggio errore; messaggio dell errore; testo; testo del messaggio;
			messaggio restituito; messaggio di risposta; messaggio api; testo errore; messaggi; risposta?;
			messaggio predefinito; risposta api?; descrizione esito; corpo della risposta?; contenuto del messaggio;
			esempio di messaggio; cosa vede l utente`,
		Summary: `
			descrizione; significato; spiegazione; descrizione errore; descrizione dell errore; dettaglio; dettagli;
			definizione; sommario; riepilogo; cosa significa; descrizione del codice; spiegazione dell errore;
			significato dell errore; descrizioni; spiegazioni; problemi; sintomo; sintomi; informazione; informazioni;
			chiarimento; interpretazione; sintesi; anomalia; significati; dettagli errore; dettaglio errore; in breve;
			cosa vuol dire; cosa è successo; che cos è`,
		Cause: `
			causa; cause; possibile causa; possibili cause; motivo; motivi; motivazione; ragione; quando;
			quando si verifica; condizione; condizioni; causa probabile; causa dell errore; motivo del rifiuto; origine;
			scenario; perché; casi; circostanza; circostanze; situazione; situazioni; scenari; ragioni; motivazioni;
			contesto; diagnosi; causale?; restituito se; scatenato da; causato da; motivo errore; perché si verifica;
			si verifica se; caso d uso?`,
		Action: `
			soluzione; azione; rimedio; soluzioni; azioni; azione consigliata; azione suggerita; azione correttiva;
			cosa fare; come risolvere; risoluzione; risoluzione del problema; raccomandazione; suggerimento; suggerimenti;
			rimedi; correzione; come correggere; intervento; gestione; misure; soluzione consigliata; passi successivi;
			riparazione; risoluzioni; consiglio; consigli; passi; passaggi; procedura; raccomandazioni; consigliato;
			istruzioni; indicazioni; misura; contromisura; contromisure; interventi; correzioni; aiuto; verifica; verifiche;
			mitigazione; prevenzione; trattamento; cosa controllare; come risolverlo; come correggerlo; come procedere;
			come gestirlo; come gestire; come agire; come intervenire; come evitare; gestione errore; risposta consigliata;
			cosa devi fare; cosa puoi fare; come si risolve; comportamento del client?; modalità di risoluzione;
			operazione da eseguire; cosa deve fare l utente`,
		Retry: `
			riprova; ritentabile; nuovo tentativo; ripetibile; si può riprovare; riprovare; tentativi; ripetibilità;
			ritentare; riprovabile; reinvio; reinviabile; recuperabile; temporaneo; ritentativo; riproponibile; reinviare;
			può essere ritentato; può essere ripetuto; tentare di nuovo`,
		NoRetry: `
			non ritentabile; non ripetibile; non riprovabile; non riprovare; non ritentare; non ripetere; non reinviare;
			mai riprovare; non recuperabile; irrecuperabile; irripetibile; nessun nuovo tentativo; nessun tentativo;
			senza nuovo tentativo; senza tentativi; nuovo tentativo vietato; nuovo tentativo non consentito; non si può riprovare;
			non può essere ritentato; non può essere ripetuto; non temporaneo; non transitorio; errore permanente; permanente`,
		Delay: `
			riprovare dopo; riprova dopo; riprovare tra; tempo di attesa?; intervallo di riprova; intervallo tra i tentativi;
			backoff?; tempo prima di riprovare`,
		State: `
			ciclo di vita; obsoleto; obsoleto da; deprecato; deprecato da; deprecato in; deprecazione; rimosso; rimosso in;
			rimosso da; eliminato; ritirato; in uso; attivo; stabilità`,
		Note: `
			osservazioni; nota; note; commento; commenti; osservazione; esempio; esempi; categoria; metodo; gruppo; modulo;
			versione; gravità; livello; riferimento; riferimenti; tipo errore; vedi; piattaforma; piattaforme; servizio;
			servizi; severità; priorità; criticità; riguarda; collegamento; collegamenti; documentazione; gruppi; moduli;
			famiglia; impatto; risorsa; responsabile; classificazione; altro; interfaccia; annotazioni; tipologia?;
			disponibile da; applicabile a; tipologia errore; si veda anche; si applica a`,
		Foreign: `
			parametro; campo; campi; parametri; nome parametro; nome campo; proprietà; obbligatorio; opzionale; richiesto;
			tipo; tipo di dato; predefinito; valore predefinito; formato; lunghezza; evento; variabile; permesso; attributo;
			intestazione; valori; dimensione; massimo; unità; facoltativo; obbligatori; obbligatorietà; eventi;
			variabili; permessi; ruolo; ruoli; privilegi; autorizzazione; configurazione; impostazione; impostazioni;
			opzione; opzioni; colonna; tabella; percorso; intestazioni; argomento?; attributi; valuta; paese; autore;
			modifica; modifiche; limiti; vincolo; vincoli; intervallo; funzionalità; banca; nome file; risultato atteso;
			nome del campo; nome del parametro; nome della proprietà; valore di default; nome dell evento; nome del file`,
	},
	Failures: `
		non è ; non può ; non trovat; non valid; non autorizz; non disponib; non esiste; non support; non consent;
		non corrett; non ha ; non sono ; non è stato; error; errato; errata ; errore; fallit; scadut; negat; mancant;
		manca ; sconosciut; già ; impossibile; vietat; invalid; rifiutat; superat; insufficient; duplicat; bloccat;
		obbligatori; inesistente; troppo ; troppi; troppe; annullat; disabilitat; respint`,
	Demands:   `deve ; devono ; richiest; necessari; solo ; atteso; attesa`,
	Errors:    `errori; errore; eccezion; guast; rifiut`,
	Results:   `codice; risultat; esito; codici di ritorno`,
	Answers:   `risposta`,
	Statuses:  `stato`,
	Successes: `successo; riuscit; esito positivo`,
	NoErrors:  `nessun errore; senza errori`,
	Lookalikes: `
		parametr; campo; campi; proprietà; evento; eventi; enumerazion; permess; version; cronologia; esempi; opzion;
		intestazion; variabil; banca; valut`,

	Mappings: `vecchi; nuovo`,

	None: `nessuno; nessuna; non applicabile; n/d; n.d.`,
	Yes:  `sì; si; consentito`,
	No:   `no; non consentito`,
	Again: `
		temporaneo; temporanea; transitorio; transitoria; riprovare; riprova; riprovare più tardi; riprova più tardi;
		ritentare; con backoff; dopo # secondi; sempre; più tardi; una volta; una sola volta; solo una volta; due volte;
		# volte; fino a # volte; massimo # volte; max # tentativi; fino a # tentativi; # tentativi; dopo # s; tra # secondi;
		dopo attesa; dopo aver atteso; dopo un'attesa; con attesa; con ritardo; dopo un po'; immediatamente; subito;
		con backoff esponenziale; backoff esponenziale; ritentabile; ripetibile; riprovabile; si può riprovare;
		può essere ritentato; automatico; automaticamente; recuperabile; possibile`,
	Final:   `definitivo; definitiva; fatale; mai`,
	Usually: `di solito; solitamente; normalmente; generalmente; spesso; sempre; in genere; solo`,
	Units:   `millisecondo; millisecondi; sec; secondo; secondi; minuto; minuti; ora; ore; giorno; giorni`,

	Active:     `attivo; attiva; attuale; in uso; usato; stabile; supportato; disponibile; valido`,
	Deprecated: `obsoleto; obsoleta; deprecato; deprecata`,
	Outdated: `
		superato; sostituito; dismesso; in disuso; sarà rimosso; non più supportato; non più consigliato;
		obsoleti; obsolete; deprecati; deprecate; superati; dismessi`,
	Dropped: `
		rimosso; rimossa; eliminato; eliminata; ritirato; ritirata; soppresso; non esiste più;
		rimossi; rimosse; eliminati; ritirati`,
	Reserved: `
		riservato; riservata; riservato per uso futuro; riservato per usi futuri; per uso futuro; uso futuro;
		riservato per uso interno; codice riservato; inutilizzato; inutilizzata`,
	Idle: `
		uso interno; non usato; non usata; non utilizzato; non utilizzata; non assegnato; non assegnata; non usare; non utilizzare;
		non più restituito; non più usato; non più utilizzato; non più inviato; non viene più restituito; non è più restituito`,
	Pending: `
		da definire; da determinare; da documentare; da completare; da confermare; da stabilire; da fare; in attesa;
		non definito; non definita; indefinito; non documentato; in arrivo; in lavorazione; prossimamente`,
	Instead: `usa; usare; utilizzare; utilizza; vedi; vedere; sostituito da; sostituita da; a favore di; e sarà; sarà; rinominato in`,
	Since:   `dal; dalla; da`,
	Months:  `gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre`,
	Until:   `a; fino`,
	Any:     `tutti; tutte; qualsiasi; vari; altri; altro`,
	Later:   `pianificato; previsto; prevista; presto; prossimamente; futuro; forse; sarà; saranno; prima; proposto`,
	Fresh:   `nuovo; nuova; aggiunto; aggiunta; disponibile; introdotto`,
	Before:  `errore; codice; codice di errore; codice errore; stato; codice http; codice di stato`,

	StatusNames: map[int]string{
		400: "richiesta non valida; richiesta errata; richiesta non corretta",
		401: "non autorizzato; non autenticato",
		403: "vietato; accesso negato; accesso vietato",
		404: "non trovato; risorsa non trovata",
		405: "metodo non consentito; metodo non permesso",
		408: "tempo scaduto; timeout della richiesta; tempo di richiesta scaduto",
		409: "conflitto",
		410: "non più disponibile",
		413: "richiesta troppo grande; contenuto troppo grande",
		415: "tipo di media non supportato",
		422: "entità non elaborabile; entità non processabile",
		429: "troppe richieste; limite di richieste superato",
		500: "errore interno del server; errore interno; errore del server; errore server interno",
		501: "non implementato",
		502: "gateway non valido; gateway errato",
		503: "servizio non disponibile; servizio indisponibile",
		504: "timeout del gateway; tempo scaduto del gateway",
	},

	Negations:  `non; no; mai; nessun; nessuno; senza; vietato; impossibile`,
	Conditions: `se; quando; qualora`,
	Sums:       `errori; problemi`,
	Above:      `come sopra`,

	Prepositions: `di; del; della; dell; dei; per; in; da; con; a`,
	Conjunctions: `e; o; oppure`,
	Questions:    `quando; perché; come; cosa`,
	Common: `
		il; lo; gli; della; del; di; che; è; per; con; non; una; sono; nel; nella; dei; delle; alla; al; dal; dalla;
		si; come; più; anche; questo; questa; essere; stato; stata; viene; deve; può; ha; sul; i; e; le; ed; se;
		quando`,

	Suffixes: `i; e`,
	Plurals: `
		secondi secondo; minuti minuto; ore ora; giorni giorno; settimane settimana; mesi mese; anni anno; caratteri carattere;
		elementi elemento; tentativi tentativo; messaggi messaggio; utenti utente; membri membro; righe riga; richieste richiesta;
		volte volta; pagine pagina; immagini immagine; parole parola; cifre cifra; lettere lettera; errori errore; articoli articolo;
		posti posto; punti punto; oggetti oggetto; campi campo; valori valore; documenti documento; gruppi gruppo; rimanenti rimanente;
		disponibili disponibile; selezionati selezionato; trovati trovato; consentiti consentito; -zioni -zione; -sioni -sione; -menti -mento; -tori -tore`,
	PluralVerbs: `sono è; erano era; hanno ha; possono può; devono deve`,
}
