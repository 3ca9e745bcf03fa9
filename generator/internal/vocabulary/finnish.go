package vocabulary

var finnish = Language{
	Tag: "fi",
	Names: `
		finnish; suomi; finlandese; finés; finlandês; finnois; finnisch; финский; fiński; finština; finska; finsk; finn;
		finlandeză; fince; suomeksi; фінська; الفنلندية; פינית; suomen kieli; tiếng phần lan; 芬兰语; 핀란드어; フィンランド語`,
	Headers: Headers{
		Status: `
			http-tila; http tila; tilakoodi; http-tilakoodi; http-koodi; http koodi; vastauksen tila; tila?; http status;
			http-status; status; tilakoodit; vastaus?; statuskoodi; http-koodit; http-vastauskoodi; http-vastaus;
			http-virhekoodi; http-virhe; tilan koodi; http-status-koodi`,
		Code: `
			virhekoodi; koodi; virhe; virhenumero; virhekoodit; virhetunnus; vastauskoodi; paluukoodi; virheen koodi;
			tunnus?; koodit; virheet; virhenumerot; vastauskoodit; paluukoodit; paluuarvo; tuloskoodi; syykoodi;
			hylkäyskoodi; viestikoodi; ilmoituskoodi; virheavain; avain?; alikoodi; poikkeuskoodi; lopetuskoodi;
			virheen tunnus; virheen tunniste; virheen numero; arvo?`,
		Name: `
			nimi; virheen nimi; vakio; poikkeus; symbolinen nimi; tunniste; vakion nimi; poikkeusluokka; poikkeukset;
			virheluokka; symboli; vakiot; nimet; nimike; virheen nimitys; poikkeuksen tyyppi; enum-arvo; arvo?`,
		Message: `
			viesti; virheviesti; virheilmoitus; ilmoitus; teksti; viestin teksti; vastausviesti; sanoma; kuvaus?; merkitys?;
			viestit; virheviestit; virheilmoitukset; ilmoitukset; käyttäjäviesti; virheteksti; järjestelmäviesti;
			oletusviesti; vastaus?; tuloste?; esimerkkiviesti; lokiviesti; sanamuoto; sisältö?; vastauksen sisältö?;
			mitä käyttäjä näkee`,
		Summary: `
			kuvaus; merkitys; selitys; selite; tiedot; lisätiedot; virheen kuvaus; lyhyt kuvaus; yhteenveto;
			mitä se tarkoittaa; tarkennus; tarkoittaa; tarkoitus; kuvaukset; virhekuvaus; ongelma; ongelmat; oire; oireet;
			tieto; lisätieto; yksityiskohdat; selitykset; tulkinta; määritelmä; tiivistelmä; selvennys; mitä tarkoittaa;
			mitä tapahtui; mitä tämä tarkoittaa; mikä se on`,
		Cause: `
			syy; syyt; mahdollinen syy; mahdolliset syyt; virheen syy; milloin esiintyy; ehto; tilanne; todennäköinen syy;
			aiheuttaja; peruste; milloin; miksi; kun; jos; tapaus; tapaukset; virhetapaus; tilanteet; skenaario; skenaariot;
			olosuhteet; asiayhteys; laukaisija; virhetilanne; ehdot; johtuu; hylkäyssyy; diagnoosi; tausta; juurisyy;
			aiheuttajat; perussyy; virheen lähde`,
		Action: `
			toimenpide; toimenpiteet; ratkaisu; ratkaisut; mitä tehdä; korjaus; suositus; suositukset;
			suositeltu toimenpide; toimintaohje; ohje; ohjeet; korjaava toimenpide; miten korjataan; korjausehdotus;
			ratkaisuehdotus; toimi; toiminta?; toiminto?; toimet; ehdotus; ehdotukset; korjaustoimenpide;
			korjaustoimenpiteet; korjaustoimet; vianetsintä; vianmääritys; virheenkäsittely; käsittely; reaktio;
			käyttäytyminen?; vaiheet; jatkotoimenpiteet; ohjeistus; neuvo; neuvot; vinkki; vinkit; apu; kiertotapa;
			korjaukset; ennaltaehkäisy; menettely; menettelytapa; korjausohje; ratkaisutapa; vastatoimi; mitä teen;
			mitä tarkistaa; mitä seuraavaksi; miten toimia; miten toimitaan; miten ratkaistaan; miten ratkaista;
			miten korjata; miten käsitellä; miten välttää; näin korjaat; näin toimit; suositeltu toiminta; seuraava vaihe;
			mitä pitää tehdä; mitä voit tehdä; mitä tulee tehdä`,
		Retry: `
			uudelleenyritys; voi yrittää uudelleen; yritä uudelleen; toistettavissa; uusi yritys; yritettävissä uudelleen;
			toista; toistettava; uudelleenyritettävä; uudelleenlähetys; tilapäinen; ohimenevä; uudelleenyritykset;
			voi toistaa; uudelleen yritettävissä; lähetä uudelleen; tilapäinen virhe; voidaan yrittää uudelleen;
			kannattaa yrittää uudelleen; voiko yrittää uudelleen`,
		NoRetry: `
			älä yritä uudelleen; älä koskaan yritä uudelleen; ei uudelleenyritystä; ei uudelleenyrityksiä; ei uutta yritystä;
			ei voi yrittää uudelleen; ei saa yrittää uudelleen; ei pidä yrittää uudelleen; ei yritetä uudelleen;
			ei toistettavissa; ei toistettava; ei yritettävissä uudelleen; älä toista; älä lähetä uudelleen;
			uudelleenyritys kielletty; uudelleenyritys ei sallittu; uudelleenyritys turha; ei tilapäinen; ei ohimenevä;
			pysyvä virhe; pysyvä`,
		Delay: `yritä uudelleen kuluttua; uudelleenyritysväli; uudelleenyrityksen viive; odotusaika?`,
		State: `elinkaari; vanhentunut; vanhentunut alkaen; poistettu; poistettu versiossa; poistuva; käytössä; aktiivinen; vakaus`,
		Note: `
			huomautus; huomautukset; huomio; kommentti; esimerkki; luokka; kategoria; versio; ryhmä; metodi; taso; viite;
			katso; ks; alusta; alustat; palvelu; palvelut; päätepiste; päätepisteet; rajapinta; rajapinnat; metodit; luokat;
			kategoriat; vakavuus; vakavuusaste; prioriteetti; alue; komponentti; kerros; koskee; linkki; linkit;
			dokumentaatio; lähde; ryhmät; moduuli; moduulit; vaikutus; vastuutaho; luokitus; luokittelu; muut; muuta;
			virhetaso; esimerkit; lisäys; virhetyyppi; viitteet; huomiot; muistiinpano; kommentit; esimerkkipyyntö;
			versiosta alkaen; alkaen versiosta; saatavilla versiosta; virheen tyyppi`,
		Foreign: `
			parametri; parametrit; kenttä; kentän nimi; ominaisuus; tyyppi; tietotyyppi; pakollinen; vaadittu; oletus;
			oletusarvo; muoto; pituus; valinnainen; tapahtuma; muuttuja; käyttöoikeus; attribuutti; kentät; ominaisuudet;
			tietotyypit; arvot; oletusarvot; enimmäispituus; maksimipituus; vähimmäispituus; minimi; maksimi; koko;
			yksikkö; yksiköt; tapahtumat; muuttujat; ympäristömuuttuja; käyttöoikeudet; oikeus; oikeudet; rooli; roolit;
			asetus; asetukset; konfiguraatio; valinta; vaihtoehto; tiedosto; tiedostonimi; sarake; taulu; polku; otsake;
			otsakkeet; argumentti; argumentit; attribuutit; valuutta; pankki; päivämäärä; pvm; tekijä; muutos; muutokset;
			raja; rajat; rajoitus; rajoitukset; vaihteluväli; komento; komennot; toiminnallisuus; tehtävä; pakollisuus;
			vaaditaan; parametrin nimi; tapahtuman nimi; odotettu tulos`,
	},
	Failures: `
		virhe; virheel; ei ; eivät ; puuttu; vanhent; umpeutu; evätty; evät; hylät; ylit; kielletty; kiellet;
		tuntematon; tuntematt; on jo ; jo olemassa; liian ; epäonnis; estett; estetty; kaksoiskap; riittämät;
		mahdoton; luvaton; valtuuttamat; odottamat; lukit; keskeyt; aikakatk; pakollinen; kelvoton; kelpaamat;
		ristirii; vioittu; poistettu käytöstä`,
	Demands:   `täytyy; pitää ; vaadi; vaati; odotet; vain `,
	Errors:    `virhe; virheet; virheiden; poikkeus; ongelma`,
	Results:   `koodi; tulos; paluuarvo; vastauskoodi; tilakoodi`,
	Answers:   `vastaus; vastau`,
	Statuses:  `tila ; tilakoodi`,
	Successes: `onnist; menesty`,
	NoErrors:  `ei virhe`,
	Lookalikes: `
		parametr; kenttä; kentät; ominaisuus; tapahtuma; luettelo; käyttöoikeu; versiot; historia; muutok; esimerk;
		asetus; otsake; muuttuja; valuutta`,

	None: `ei mitään; ei ole; ei sovellu; ei sovellettavissa`,
	Yes:  `kyllä; voi; mahdollista`,
	No:   `ei; ei voi; ei mahdollista`,
	Again: `
		tilapäinen; väliaikainen; ohimenevä; yritä uudelleen; yritä myöhemmin uudelleen; uudelleenyritettävissä;
		# sekunnin kuluttua; aina; myöhemmin; kerran; vain kerran; yhden kerran; kahdesti; # kertaa; enintään # kertaa;
		# yritystä; enintään # yritystä; # sekunnin jälkeen; odotuksen jälkeen; viiveen jälkeen; tauon jälkeen;
		hetken kuluttua; hetken päästä; viiveellä; heti; välittömästi; eksponentiaalisella viiveellä;
		toistettavissa; voi yrittää uudelleen; uusi yritys; uudelleenyritys; automaattisesti; sallittu`,
	Final:   `lopullinen; kohtalokas; ei koskaan`,
	Usually: `yleensä; tavallisesti; normaalisti; useimmiten; aina; usein; pääsääntöisesti; vain`,
	Units: `
		millisekunti; millisekuntia; sek; sekunti; sekuntia; sekunnin; minuutti; minuuttia; minuutin; tunti; tuntia; tunnin;
		päivä; päivää; päivän`,

	Active:     `aktiivinen; nykyinen; käytössä; voimassa; tuettu; saatavilla; vakaa`,
	Deprecated: `poistuva; poistumassa`,
	Outdated:   `vanhentunut; poistetaan; ei enää tueta; käytöstä poistuva; vanhentuneet; poistuvat`,
	Dropped:    `poistettu; poistettu käytöstä; poistunut; lakkautettu; kumottu; poistetut; poistuneet`,
	Reserved:   `varattu; varattu tulevaa käyttöä varten; varattu tulevaan käyttöön; tulevaa käyttöä varten; tulevaan käyttöön; käyttämätön; varattu koodi`,
	Idle: `
		sisäiseen käyttöön; ei käytössä; ei käytetä; ei enää käytössä; ei enää käytetä; määrittämätön; älä käytä; ei enää palauteta;
		ei palauteta; ei enää lähetetä`,
	Pending: `
		määritetään myöhemmin; täydennetään myöhemmin; täydennetään; määrittelemättä; ei määritelty; määrittelemätön;
		dokumentoimaton; ei dokumentoitu; tulossa; tulossa pian; työn alla; tehtävä`,
	Instead: `käytä; katso; ks; korvattu; sijaan; sen sijaan; ja poistetaan`,
	Since:   `alkaen; lähtien`,
	Until:   `asti`,
	Later:   `suunniteltu; pian; myöhemmin; tuleva; ehkä; ennen; ehdotettu; poistuu`,
	Fresh:   `uusi; lisätty`,
	Before:  `virhe; virhekoodi; koodi; tila; tilakoodi; http-tila; http-koodi; http-tilakoodi`,

	StatusNames: map[int]string{
		400: "virheellinen pyyntö; virheellinen kutsu; huono pyyntö",
		401: "luvaton; ei valtuutettu; tunnistautuminen vaaditaan; ei tunnistettu",
		403: "kielletty; pääsy kielletty; pääsy evätty",
		404: "ei löytynyt; ei löydy; resurssia ei löydy",
		405: "metodi ei ole sallittu; metodia ei sallita; kielletty metodi",
		406: "ei hyväksyttävissä",
		408: "pyynnön aikakatkaisu",
		409: "ristiriita",
		410: "poistettu",
		413: "liian suuri pyyntö; pyyntö on liian suuri",
		415: "mediatyyppiä ei tueta",
		422: "käsittelykelvoton",
		429: "liian monta pyyntöä; liikaa pyyntöjä",
		500: "palvelimen sisäinen virhe; sisäinen palvelinvirhe; palvelinvirhe; sisäinen virhe",
		501: "ei toteutettu",
		502: "virheellinen yhdyskäytävä",
		503: "palvelu ei ole käytettävissä; palvelu ei saatavilla",
		504: "yhdyskäytävän aikakatkaisu; yhdyskäytävän aikaraja ylittyi",
	},

	Negations:  `ei; älä; eivät; ilman; kielletty; mahdotonta; koskaan`,
	Conditions: `jos; kun`,
	Sums:       `virheet; ongelmat`,
	Above:      `kuten yllä; katso yllä`,

	Conjunctions: `ja; tai; sekä`,
	Questions:    `milloin; miksi; miten; mitä`,
	Common: `
		on; ei; ja; se; että; ole; jos; tai; kun; ovat; voi; joka; jotka; sen; tämä; tämän; myös; oli; vain; mutta;
		kuin; jo; pyyntö; palvelin; pitää; täytyy; olla; niin; sitä; ettei; sekä; eivät; tätä; ennen; uudelleen;
		jossa; yli; käyttäjä`,

	Suffixes: `t; a`,
	Plurals: `
		sekuntia sekunti; minuuttia minuutti; tuntia tunti; päivää päivä; viikkoa viikko; merkkiä merkki; tiedostoa tiedosto;
		riviä rivi; yritystä yritys; viestiä viesti; kohdetta kohde`,
}
