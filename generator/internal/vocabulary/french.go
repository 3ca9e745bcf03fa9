package vocabulary

var french = Language{
	Tag:   "fr",
	Names: `french; français; 法文; 法语; französisch; francês; francés`,
	Headers: Headers{
		Status: `
			statut; statut http; code http; code de statut; code statut; code de statut http; codes http;
			code de réponse http; code d état; état http; état; http; code de statut de la réponse`,
		Code: `
			code d erreur; code erreur; codes d erreur; erreur; code de retour; code retour; code de réponse;
			numéro d erreur; n° d erreur; code de l erreur; identifiant d erreur; code interne; code de rejet; codes;
			code`,
		Name: `
			nom; nom de l erreur; intitulé; constante; libellé court; identifiant; nom de la constante; exception;
			nom symbolique; nom de l exception; identifiant de l erreur?`,
		Message: `
			message d erreur; message erreur; libellé; intitulé?; message; texte; texte du message; message retourné;
			message affiché; message d erreur retourné; message de réponse; message de l api; libellé de l erreur`,
		Summary: `
			signification; définition; détail; détails; intitulé?; description; description de l erreur; explication;
			résumé; sens; détail de l erreur; explications; description du code; que signifie;
			signification de l erreur`,
		Cause: `
			raison; raisons; causes possibles; cause possible; motif; quand; cause; causes; cause probable;
			causes probables; origine; cause de l erreur; raison de l erreur; raison du refus; quand cela se produit;
			contexte; condition; conditions; scénario`,
		Action: `
			correction; que faire; action à mener; résolution; action corrective; action; actions; solution;
			solutions; action recommandée; action suggérée; action requise; actions recommandées; comment corriger;
			comment résoudre; recommandation; recommandations; remède; conseil; conseils; mesure; mesures;
			marche à suivre; solution proposée; suggestion; traitement; que dois je faire`,
		Retry: `
			réessayer; nouvel essai; nouvelle tentative; réessai; peut être réessayé; réessai possible; à réessayer;
			réitérable`,
		Note: `
			remarque; remarques; commentaire; catégorie; exemple; méthode; note; notes; observations; observation;
			référence; groupe; module; version; type d erreur; niveau; exemples; point d accès`,
		Foreign: `
			paramètre; champ; propriété; obligatoire; requis; taille; valeur?; champs; nom du champ; type?;
			type de donnée; valeur par défaut; par défaut; format; longueur; optionnel; événement; paramètres;
			nom du paramètre; variable; en tête; attribut; permission`,
	},
	Failures: `
		échec; erreur; invalide; introuvable; manquant; expiré; n est pas; n a pas; ne peut; ne sont pas;
		n existe pas; déjà; impossible; inconnu; interdit; refusé; rejeté; absent; incorrect; insuffisant; dépass;
		dupliqu; doublon; bloqué; indisponible; non autoris; non trouv; non pris en charge; non valide; obligatoire;
		trop ; échou; illégal; inattendu; désactivé; suspendu`,
	Demands:   `doit ; doivent ; requis; nécessaire; attendu; seulement; uniquement`,
	Errors:    `erreur; échec; exception; panne; rejet; anomalie`,
	Results:   `codes de retour; code de retour; statut; code de réponse; résultat`,
	Statuses:  `statut; état`,
	Successes: `succès; réussi`,
	Lookalikes: `
		paramètre; champ; propriété; requête; événement; énumération; permission; historique; banque; exemple;
		en-tête; variable; devise`,

	Mappings: `ancien; nouve`,

	None:   `aucun; aucune; néant; sans objet; s.o.; s/o; n/d`,
	Yes:    `oui`,
	No:     `non`,
	Before: `code d erreur; code d’erreur; code; erreur; statut; code http; code de statut; code de retour`,

	StatusNames: map[int]string{
		400: "requête incorrecte",
		401: "non autorisé",
		403: "interdit",
		404: "non trouvé",
		405: "méthode non autorisée",
		408: "délai d attente dépassé",
		409: "conflit",
		410: "plus disponible",
		413: "requête trop volumineuse",
		415: "type de média non pris en charge",
		422: "entité non traitable",
		429: "trop de requêtes",
		500: "erreur interne du serveur",
		501: "non implémenté",
		502: "mauvaise passerelle",
		503: "service indisponible",
		504: "délai de la passerelle dépassé",
	},

	Prepositions: `de; des; du; d; pour; en; par; à; dans`,
	Conjunctions: `et; ou`,
	Questions:    `quand; pourquoi; comment; quoi`,
	Common: `
		le; les; des; du; est; une; dans; pour; pas; que; qui; sur; avec; sont; ce; cette; vous; votre; être; été;
		au; aux; ou; ne; par; il; elle; ont; mais; si; plus; lorsque; doit; peut; ces; en; et; la; un; se`,
}
