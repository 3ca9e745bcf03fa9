package vocabulary

var italian = Language{
	Tag:   "it",
	Names: `italian; italiano; italienisch; italien`,
	Headers: Headers{
		Status: `
			codice di stato; codice http; stato; stato http; codice di stato http; codice di risposta http;
			codice stato; http; stato della risposta`,
		Code: `
			codice; codice errore; codice di errore; errore; codice dell errore; codice di ritorno; numero errore;
			numero di errore; codice di risposta; codici; id errore; codice interno; codici di errore; codice esito`,
		Name: `
			nome errore; costante; nome; nome dell errore; nome simbolico; identificatore; identificativo; eccezione;
			nome costante`,
		Message: `
			messaggio; messaggio di errore; messaggio errore; messaggio dell errore; testo; testo del messaggio;
			messaggio restituito; messaggio di risposta; messaggio api; testo errore`,
		Summary: `
			descrizione; significato; spiegazione; descrizione errore; descrizione dell errore; dettaglio; dettagli;
			definizione; sommario; riepilogo; cosa significa; descrizione del codice; spiegazione dell errore;
			significato dell errore`,
		Cause: `
			causa; cause; possibile causa; possibili cause; motivo; motivi; motivazione; ragione; quando;
			quando si verifica; condizione; condizioni; causa probabile; causa dell errore; motivo del rifiuto;
			origine; scenario`,
		Action: `
			soluzione; azione; rimedio; soluzioni; azioni; azione consigliata; azione suggerita; azione correttiva;
			cosa fare; come risolvere; risoluzione; risoluzione del problema; raccomandazione; suggerimento;
			suggerimenti; rimedi; correzione; come correggere; intervento; gestione; misure; soluzione consigliata;
			passi successivi`,
		Retry: `riprova; ritentabile; nuovo tentativo; ripetibile; si può riprovare; riprovare; tentativi`,
		Note: `
			osservazioni; nota; note; commento; commenti; osservazione; esempio; esempi; categoria; metodo; gruppo;
			modulo; versione; gravità; livello; riferimento; riferimenti; tipo errore`,
		Foreign: `
			parametro; campo; campi; parametri; nome parametro; nome campo; proprietà; obbligatorio; opzionale;
			richiesto; tipo; tipo di dato; predefinito; valore predefinito; formato; lunghezza; evento; variabile;
			permesso; attributo; intestazione`,
	},
	Failures: `
		non è ; non può ; non trovat; non valid; non autorizz; non disponib; non esiste; non support; non consent;
		non corrett; non ha ; non sono ; non è stato; error; errato; errata ; errore; fallit; scadut; negat; mancant;
		manca ; sconosciut; già ; impossibile; vietat; invalid; rifiutat; superat; insufficient; duplicat; bloccat;
		obbligatori; inesistente; troppo ; troppi; troppe; annullat; disabilitat; respint`,
	Demands:   `deve ; devono ; richiest; necessari; solo ; atteso; attesa`,
	Errors:    `errori; errore; eccezion; guast; rifiut`,
	Results:   `codice; risultat; esito; codici di ritorno`,
	Statuses:  `stato`,
	Successes: `successo; riuscit; esito positivo`,
	Lookalikes: `
		parametr; campo; campi; proprietà; evento; eventi; enumerazion; permess; version; cronologia; esempi; opzion;
		intestazion; variabil; banca; valut`,

	Mappings: `vecchi; nuovo`,

	None:   `nessuno; nessuna; non applicabile; n/d; n.d.`,
	Yes:    `sì; si; consentito`,
	No:     `no; non consentito`,
	Before: `errore; codice; codice di errore; codice errore; stato; codice http; codice di stato`,

	StatusNames: map[int]string{
		400: "richiesta non valida",
		401: "non autorizzato",
		403: "vietato",
		404: "non trovato",
		405: "metodo non consentito",
		408: "tempo scaduto",
		409: "conflitto",
		410: "non più disponibile",
		413: "richiesta troppo grande",
		415: "tipo di media non supportato",
		422: "entità non elaborabile",
		429: "troppe richieste",
		500: "errore interno del server",
		501: "non implementato",
		502: "gateway non valido",
		503: "servizio non disponibile",
		504: "timeout del gateway",
	},

	Prepositions: `di; del; della; dell; dei; per; in; da; con; a`,
	Conjunctions: `e; o; oppure`,
	Questions:    `quando; perché; come; cosa`,
	Common: `
		il; lo; gli; della; del; di; che; è; per; con; non; una; sono; nel; nella; dei; delle; alla; al; dal; dalla;
		si; come; più; anche; questo; questa; essere; stato; stata; viene; deve; può; ha; sul; i; e; le; ed; se;
		quando`,
}
