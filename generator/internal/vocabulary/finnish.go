package vocabulary

var finnish = Language{
	Tag:   "fi",
	Names: `finnish; suomi`,
	Headers: Headers{
		Status: `
			http-tila; http tila; tilakoodi; http-tilakoodi; http-koodi; http koodi; vastauksen tila; tila?;
			http status; http-status; status`,
		Code: `
			virhekoodi; koodi; virhe; virhenumero; virhekoodit; virhetunnus; vastauskoodi; paluukoodi; virheen koodi;
			tunnus?`,
		Name: `nimi; virheen nimi; vakio; poikkeus; symbolinen nimi; tunniste; vakion nimi`,
		Message: `
			viesti; virheviesti; virheilmoitus; ilmoitus; teksti; viestin teksti; vastausviesti; sanoma; kuvaus?;
			merkitys?`,
		Summary: `
			kuvaus; merkitys; selitys; selite; tiedot; lisätiedot; virheen kuvaus; lyhyt kuvaus; yhteenveto;
			mitä se tarkoittaa; tarkennus`,
		Cause: `
			syy; syyt; mahdollinen syy; mahdolliset syyt; virheen syy; milloin esiintyy; ehto; tilanne;
			todennäköinen syy; aiheuttaja; peruste`,
		Action: `
			toimenpide; toimenpiteet; ratkaisu; ratkaisut; mitä tehdä; korjaus; suositus; suositukset;
			suositeltu toimenpide; toimintaohje; ohje; ohjeet; korjaava toimenpide; miten korjataan; korjausehdotus;
			ratkaisuehdotus`,
		Retry: `
			uudelleenyritys; voi yrittää uudelleen; yritä uudelleen; toistettavissa; uusi yritys;
			yritettävissä uudelleen`,
		Note: `
			huomautus; huomautukset; huomio; kommentti; esimerkki; luokka; kategoria; versio; ryhmä; metodi; taso;
			viite`,
		Foreign: `
			parametri; parametrit; kenttä; kentän nimi; ominaisuus; tyyppi; tietotyyppi; pakollinen; vaadittu;
			oletus; oletusarvo; muoto; pituus; valinnainen; tapahtuma; muuttuja; käyttöoikeus; attribuutti`,
	},
	Failures: `
		virhe; virheel; ei ; eivät ; puuttu; vanhent; umpeutu; evätty; evät; hylät; ylit; kielletty; kiellet;
		tuntematon; tuntematt; on jo ; jo olemassa; liian ; epäonnis; estett; estetty; kaksoiskap; riittämät;
		mahdoton; luvaton; valtuuttamat; odottamat; lukit; keskeyt; aikakatk; pakollinen; kelvoton; kelpaamat;
		ristirii; vioittu; poistettu käytöstä`,
	Demands:   `täytyy; pitää ; vaadi; vaati; odotet; vain `,
	Errors:    `virhe; virheet; virheiden; poikkeus; ongelma`,
	Results:   `koodi; tulos; paluuarvo; vastauskoodi; tilakoodi`,
	Statuses:  `tila ; tilakoodi`,
	Successes: `onnist; menesty`,
	Lookalikes: `
		parametr; kenttä; kentät; ominaisuus; tapahtuma; luettelo; käyttöoikeu; versiot; historia; muutok; esimerk;
		asetus; otsake; muuttuja; valuutta`,

	None:   `ei mitään; ei ole; ei sovellu; ei sovellettavissa`,
	Yes:    `kyllä; voi; mahdollista`,
	No:     `ei; ei voi; ei mahdollista`,
	Before: `virhe; virhekoodi; koodi; tila; tilakoodi; http-tila; http-koodi; http-tilakoodi`,

	StatusNames: map[int]string{
		400: "virheellinen pyyntö",
		401: "luvaton",
		403: "kielletty",
		404: "ei löytynyt",
		405: "metodi ei ole sallittu",
		406: "ei hyväksyttävissä",
		408: "pyynnön aikakatkaisu",
		409: "ristiriita",
		410: "poistettu",
		413: "liian suuri pyyntö",
		415: "mediatyyppiä ei tueta",
		422: "käsittelykelvoton",
		429: "liian monta pyyntöä",
		500: "palvelimen sisäinen virhe",
		501: "ei toteutettu",
		502: "virheellinen yhdyskäytävä",
		503: "palvelu ei ole käytettävissä",
		504: "yhdyskäytävän aikakatkaisu",
	},

	Conjunctions: `ja; tai; sekä`,
	Questions:    `milloin; miksi; miten; mitä`,
	Common: `
		on; ei; ja; se; että; ole; jos; tai; kun; ovat; voi; joka; jotka; sen; tämä; tämän; myös; oli; vain; mutta;
		kuin; jo; pyyntö; palvelin; pitää; täytyy; olla; niin; sitä; ettei; sekä; eivät; tätä; ennen; uudelleen;
		jossa; yli; käyttäjä`,
}
