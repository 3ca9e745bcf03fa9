package vocabulary

var french = Language{
	Tag: "fr",
	Names: `
		french; français; 法文; 法语; französisch; francês; francés; francese; французский; francuski; francouzština;
		francouzsky; frans; franska; fransk; ranska; francia; franceză; fransızca; γαλλικά; الفرنسية; فرانسوی; צרפתית;
		французька; tiếng pháp; bahasa prancis; 法語; 프랑스어; フランス語; ภาษาฝรั่งเศส`,
	Headers: Headers{
		Status: `
			statut; statut http; code http; code de statut; code statut; code de statut http; codes http;
			code de réponse http; code d état; état http; état; http; code de statut de la réponse; réponse?; code réponse?;
			codes de statut; codes d état; code de retour http; code d erreur http`,
		Code: `
			code d erreur; code erreur; codes d erreur; erreur; code de retour; code retour; code de réponse;
			numéro d erreur; n° d erreur; code de l erreur; identifiant d erreur; code interne; code de rejet; codes; code;
			numéro?; erreurs; clé?; code réponse; code motif; valeur de retour; numéro de l erreur; clé de l erreur;
			référence de l erreur?; id de l erreur;
			type d erreur; valeur?`,
		Name: `
			nom; nom de l erreur; intitulé; constante; libellé court; identifiant; nom de la constante; exception;
			nom symbolique; nom de l exception; identifiant de l erreur?; mnémonique; symbole; identifiants?;
			libellé technique; classe d exception; type d exception; classe d erreur; valeur de l énumération; valeur?`,
		Message: `
			message d erreur; message erreur; libellé; intitulé?; message; texte; texte du message; message retourné;
			message affiché; message d erreur retourné; message de réponse; message de l api; libellé de l erreur; libellés;
			réponse?; affichage; sortie?; exemple de message; message à l utilisateur; corps de la réponse?;
			réponse de l api?; ce que vous voyez; intitulé de l erreur`,
		Summary: `
			signification; définition; détail; détails; intitulé?; description; description de l erreur; explication;
			résumé; sens; détail de l erreur; explications; description du code; que signifie; signification de l erreur;
			signifie; descriptif; symptômes; problèmes; précisions; précision; informations; présentation; significations;
			définitions; anomalie; veut dire; en clair; libellé long; que veut dire; ce que cela signifie;
			ce que ça signifie; ce que c est; ce que ça veut dire; ce que cela veut dire; ce qui s est passé;
			que s est il passé`,
		Cause: `
			raison; raisons; causes possibles; cause possible; motif; quand; cause; causes; cause probable;
			causes probables; origine; cause de l erreur; raison de l erreur; raison du refus; quand cela se produit;
			contexte; condition; conditions; scénario; pourquoi; origines; motifs; lorsque; cas; circonstances;
			circonstance; déclencheur; déclencheurs; diagnostic; déclenché par; levée si; renvoyé si; retourné si;
			explication possible; se produit si; cas d usage?; cas d utilisation?; source du problème`,
		Action: `
			correction; que faire; action à mener; résolution; action corrective; action; actions; solution; solutions;
			action recommandée; action suggérée; action requise; actions recommandées; comment corriger; comment résoudre;
			recommandation; recommandations; remède; conseil; conseils; mesure; mesures; marche à suivre; solution proposée;
			suggestion; traitement; que dois je faire; remèdes; correctif; corriger; résoudre; dépannage; démarche;
			procédure; étapes; pistes; préconisation; préconisations; recommandé; comportement?; contournement; gestion;
			astuce; astuces; aide; intervention; consigne; consignes; indication; indications; réparation; vérifications;
			quoi faire; comment réagir; comment faire; comment traiter; comment réparer; étape suivante; à faire;
			comment la corriger; comment le corriger; comment y remédier; piste de résolution; réponse à apporter;
			comportement du client?; conduite à tenir; prise en charge; points à vérifier; que devez vous faire;
			ce qu il faut faire; ce que vous devez faire; que faire en cas d erreur`,
		Retry: `
			réessayer; nouvel essai; nouvelle tentative; réessai; peut être réessayé; réessai possible; à réessayer;
			réitérable; retentable; rejouable; relance; relançable; réessayable; retenter; rejouer; tentatives; temporaire;
			transitoire; répétable; peut être retenté; peut être rejoué; peut on réessayer`,
		NoRetry: `
			ne pas réessayer; ne pas retenter; ne pas relancer; ne pas rejouer; ne jamais réessayer; ne pas répéter;
			ne pas renvoyer; non réessayable; non retentable; non rejouable; non répétable; non relançable; non récupérable;
			pas de nouvelle tentative; pas de réessai; aucune nouvelle tentative; sans nouvelle tentative; sans réessai;
			réessai interdit; réessai impossible; réessai inutile; inutile de réessayer; ne peut être réessayé;
			ne peut pas être réessayé; nouvelle tentative interdite; nouvelle tentative impossible; irrécupérable;
			non transitoire; non temporaire; erreur permanente; erreur définitive; permanent; permanente`,
		Delay: `
			délai de réessai; délai avant réessai; délai avant nouvelle tentative; délai d'attente?; délai de nouvelle tentative;
			réessayer après; réessayer dans; temps d'attente?; intervalle de réessai; intervalle entre tentatives; backoff?`,
		State: `
			cycle de vie; obsolète; obsolète depuis; déprécié; dépréciée; déprécié depuis; dépréciation; supprimé; supprimé dans;
			supprimé depuis; retiré; retiré dans; en service; actif; stabilité; encore utilisé`,
		Note: `
			remarque; remarques; commentaire; catégorie; exemple; méthode; note; notes; observations; observation;
			référence; groupe; module; version; type d erreur?; niveau; exemples; point d accès; voir; depuis; plateforme;
			plateformes; méthodes; commentaires; complément; compléments; gravité; sévérité; criticité; priorité; domaine;
			composant; portée; lien; liens; concerne; classe?; famille; responsable; groupes; ressource; ressources;
			rubrique; méthode http; étape concernée; point de terminaison; points de terminaison; s applique à;
			type d anomalie; à partir de la version`,
		Foreign: `
			paramètre; champ; propriété; obligatoire; requis; taille; champs; nom du champ; type?; type de donnée;
			valeur par défaut; par défaut; format; longueur; optionnel; événement; paramètres; nom du paramètre; variable;
			en tête; attribut; permission; propriétés; attributs; valeurs; facultatif; nécessaire; unité; unités;
			événements; variables; droits; droit; autorisation; autorisations; réglage; réglages; paramétrage;
			configuration; fichier; colonne; table; chemin; devise; pays; banque; auteur; modification; modifications;
			limite; limites; contrainte; contraintes; plage; commande; fonctionnalité; tâche; présence; en têtes;
			résultat attendu; nom de champ; type de données; types de données; variable d environnement; nom du fichier;
			nom de la propriété; nom de l événement`,
	},
	Failures: `
		échec; erreur; invalide; introuvable; manquant; expiré; n est pas; n a pas; ne peut; ne sont pas;
		n existe pas; déjà; impossible; inconnu; interdit; refusé; rejeté; absent; incorrect; insuffisant; dépass;
		dupliqu; doublon; bloqué; indisponible; non autoris; non trouv; non pris en charge; non valide; obligatoire;
		trop ; échou; illégal; inattendu; désactivé; suspendu`,
	Demands:   `doit ; doivent ; requis; nécessaire; attendu; seulement; uniquement`,
	Errors:    `erreur; échec; exception; panne; rejet; anomalie`,
	Results:   `codes de retour; code de retour; code de sortie; codes de sortie; statut; code de réponse; résultat`,
	Answers:   `réponse`,
	Statuses:  `statut; état`,
	Successes: `succès; réussi`,
	NoErrors:  `pas d'erreur; aucune erreur; sans erreur`,
	Lookalikes: `
		paramètre; champ; propriété; requête; événement; énumération; permission; historique; banque; exemple;
		en-tête; variable; devise`,

	Mappings: `ancien; nouve`,

	None: `aucun; aucune; néant; sans objet; s.o.; s/o; n/d`,
	Yes:  `oui`,
	No:   `non`,
	Again: `
		temporaire; transitoire; passager; passagère; réessayer; réessayer plus tard; réessayer ultérieurement; réessayable;
		avec backoff; après # secondes; toujours; plus tard; une fois; une seule fois; deux fois; # fois; jusqu'à # fois;
		au plus # fois; maximum # fois; max # tentatives; jusqu'à # tentatives; après # s; dans # secondes; après attente;
		après une attente; après un délai; avec un délai; avec délai; après une pause; après un moment; immédiatement;
		tout de suite; avec backoff exponentiel; avec temporisation; réessai possible; réessai autorisé;
		retentable; rejouable; relançable; autorisé; automatique; automatiquement; peut être réessayé; veuillez réessayer;
		veuillez réessayer plus tard; possible`,
	Final:   `définitif; définitive; fatal; jamais`,
	Usually: `généralement; habituellement; normalement; souvent; toujours; en général; d'habitude; uniquement; le plus souvent`,
	Units:   `milliseconde; millisecondes; seconde; secondes; minute; minutes; heure; heures; jour; jours; j`,

	Active:     `actif; active; actuel; en service; utilisé; en vigueur; stable; pris en charge; disponible; valide`,
	Deprecated: `obsolète; déprécié; dépréciée`,
	Outdated: `
		désuet; désuète; abandonné; abandonnée; remplacé; sera supprimé; n'est plus recommandé; en fin de vie;
		n'est plus pris en charge; hérité; obsolètes; dépréciés; dépréciées; désuets; abandonnés; hérités`,
	Dropped: `supprimé; supprimée; retiré; retirée; éliminé; n'existe plus; plus disponible; supprimés; supprimées; retirés; retirées`,
	Reserved: `
		réservé; réservée; réservé pour usage futur; réservé pour un usage futur; réservé à un usage futur;
		réservé à un usage ultérieur; usage futur; pour usage futur; réservé à un usage interne; code réservé; inutilisé;
		inutilisée`,
	Idle: `
		usage interne; non utilisé; non utilisée; non attribué; non attribuée; non affecté; ne pas utiliser; n'est plus renvoyé;
		n'est plus retourné; plus renvoyé; plus retourné; n'est plus utilisé; plus utilisé; n'est plus envoyé; jamais renvoyé`,
	Pending: `
		à définir; à déterminer; à compléter; à préciser; à venir; à confirmer; à documenter; à faire; non défini;
		non définie; indéfini; non documenté; en cours de rédaction; en cours`,
	Instead: `utilisez; utiliser; voir; voyez; remplacé par; remplacée par; préférez; au profit de; et sera; sera; renommé`,
	Since:   `depuis; dès`,
	Months:  `janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre`,
	Until:   `à; jusqu`,
	Any:     `tous; toutes; divers; autre; autres; tout`,
	Later:   `prévu; prévue; planifié; bientôt; prochainement; futur; future; peut; être; sera; seront; probablement; avant; envisagé`,
	Fresh:   `nouveau; nouvelle; ajouté; ajoutée; introduit; introduite; disponible`,
	Before:  `code d erreur; code d’erreur; code; erreur; statut; code http; code de statut; code de retour; code de sortie`,

	StatusNames: map[int]string{
		400: "requête incorrecte; mauvaise requête; requête invalide; demande incorrecte",
		401: "non autorisé; non authentifié; authentification requise",
		403: "interdit; accès refusé; accès interdit",
		404: "non trouvé; introuvable; ressource non trouvée; ressource introuvable",
		405: "méthode non autorisée; méthode non permise; méthode interdite",
		408: "délai d attente dépassé; délai dépassé; délai de la requête dépassé",
		409: "conflit; conflit de ressource",
		410: "plus disponible",
		413: "requête trop volumineuse; charge utile trop volumineuse; corps trop volumineux",
		415: "type de média non pris en charge",
		422: "entité non traitable; entité impossible à traiter",
		429: "trop de requêtes; limite de requêtes dépassée",
		500: "erreur interne du serveur; erreur interne; erreur serveur",
		501: "non implémenté",
		502: "mauvaise passerelle; passerelle incorrecte",
		503: "service indisponible; service non disponible",
		504: "délai de la passerelle dépassé; délai de passerelle dépassé; délai d'attente de la passerelle",
	},

	Negations:  `ne; pas; non; jamais; aucun; aucune; sans; interdit; interdite; impossible; inutile`,
	Conditions: `si; lorsque; quand`,
	Sums:       `erreur; erreurs; problèmes`,
	Above:      `comme ci-dessus; voir ci-dessus`,

	Prepositions: `de; des; du; d; pour; en; par; à; dans`,
	Conjunctions: `et; ou`,
	Questions:    `quand; pourquoi; comment; quoi`,
	Common: `
		le; les; des; du; est; une; dans; pour; pas; que; qui; sur; avec; sont; ce; cette; vous; votre; être; été;
		au; aux; ou; ne; par; il; elle; ont; mais; si; plus; lorsque; doit; peut; ces; en; et; la; un; se`,

	Suffixes: `s; x; e; es; nt`,
	Plurals: `
		secondes; minutes; heures; jours; semaines; années; ans; caractères; fichiers; dossiers; éléments; octets; tentatives; essais;
		messages; utilisateurs; membres; lignes; requêtes; appels; pages; images; objets; articles; points; places; lettres; chiffres;
		mots; champs; valeurs; comptes; groupes; documents; erreurs; ne ne; fois fois; mois mois; accès accès; pas pas; plus plus; dans dans; les les; des des;
		ses ses; sans sans; moins moins; vous vous; nous nous; mais mais; puis puis; alors alors; très très; après après; dès dès;
		vers vers; sous sous; processus processus; refus refus; abus abus; virus virus; bonus bonus; succès succès; n'est n'est; temps temps; corps corps; -eaux -eau; -aux -al; -ss -ss;
		-s -`,
	PluralVerbs: `sont est; ont a; étaient était; avaient avait; peuvent peut; doivent doit; n'ont n'a; seront sera`,
}
