package vocabulary

var turkish = Language{
	Tag:   "tr",
	Names: `turkish; türkçe; türkisch`,
	Headers: Headers{
		Status: `
			http durumu; http durum kodu; durum kodu; http kodu; http durum; durum?; http statü kodu;
			http yanıt kodu; yanıt durumu; http status`,
		Code: `
			hata kodu; kod; hata; hata numarası; hata no; hata kodları; hata kimliği; yanıt kodu; dönüş kodu;
			sonuç kodu; kodu; iç kod`,
		Name: `ad; adı; isim; hata adı; sabit; sabit adı; istisna; simge; tanımlayıcı; hata ismi`,
		Message: `
			mesaj; hata mesajı; ileti; hata iletisi; metin; mesaj metni; hata metni; yanıt mesajı; dönen mesaj;
			açıklama?; anlamı?`,
		Summary: `
			açıklama; açıklaması; anlam; anlamı; tanım; detay; detaylar; ayrıntı; hata açıklaması; kısa açıklama;
			özet; ne anlama gelir; ayrıntılar`,
		Cause: `
			neden; nedeni; nedenler; sebep; sebebi; olası neden; olası nedenler; olası sebep; olası sebepler;
			hata nedeni; ne zaman oluşur; koşul; durum açıklaması?; muhtemel neden; hatanın nedeni`,
		Action: `
			çözüm; çözümü; çözüm önerisi; çözüm yolu; ne yapmalı; yapılması gereken; yapılacak işlem; öneri;
			öneriler; önerilen işlem; önerilen çözüm; nasıl düzeltilir; aksiyon; eylem; düzeltme; nasıl çözülür;
			yapılması gerekenler; işlem?; önerilen eylem`,
		Retry: `
			tekrar denenebilir; tekrar deneme; yeniden dene; yeniden denenebilir; tekrar; tekrarlanabilir;
			yeniden deneme`,
		Note: `
			not; notlar; yorum; açıklayıcı not; örnek; kategori; sürüm; grup; yöntem; düzey; seviye; referans; modül`,
		Foreign: `
			parametre; parametreler; alan; alan adı; özellik; tür; tip; veri tipi; veri türü; zorunlu; zorunluluk;
			varsayılan; varsayılan değer; biçim; format; uzunluk; isteğe bağlı; olay; değişken; izin; öznitelik;
			başlık`,
	},
	Failures: `
		hata; geçersiz; bulunamadı; bulunamad; eksik; süresi dol; süresi geç; reddedil; aşıldı; aşım; aştı ; yasak;
		bilinmeyen; zaten ; çok fazla; çok büyük; çok uzun; çok kısa; başarısız; engellen; yetkisiz; yetersiz;
		desteklenm; kullanılamı; kullanılamaz; hatalı; yanlış; mevcut değil; değil ; yok ; olmayan; kilitli;
		zaman aşımı; çakış; mükerrer; yinelenen; beklenmeyen; izin verilm; iptal; zorunlu; boş olamaz; devre dışı;
		bozuk; kesildi; edilemedi; yapılamadı; alınamadı; yapılamaz; askıya`,
	Demands:   `gerek; zorunlu; olmalı; yalnızca; sadece; bekleni`,
	Errors:    `hata; istisna; sorun; arıza; başarısız`,
	Results:   `kod; kodu; sonuç; yanıt`,
	Statuses:  `durum`,
	Successes: `başarılı; başarıyla`,
	Lookalikes: `
		parametre; alan ; alanlar; özellik; olay; sıralama; izin; sürüm; geçmiş; değişiklik; örnek; ayarlar; başlık;
		değişken; banka; para birimi`,

	None:   `yok; geçerli değil; uygulanamaz; boş`,
	Yes:    `evet; olabilir; mümkün`,
	No:     `hayır; olamaz; mümkün değil`,
	Before: `hata; hata kodu; kod; durum; durum kodu; http kodu; http durum kodu; yanıt kodu`,

	StatusNames: map[int]string{
		400: "geçersiz istek",
		401: "yetkisiz",
		403: "yasak",
		404: "bulunamadı",
		405: "yönteme izin verilmiyor",
		406: "kabul edilemez",
		408: "istek zaman aşımı",
		409: "çakışma",
		410: "artık yok",
		413: "istek çok büyük",
		415: "desteklenmeyen medya türü",
		422: "işlenemeyen varlık",
		429: "çok fazla istek",
		500: "sunucu hatası",
		501: "uygulanmadı",
		502: "geçersiz ağ geçidi",
		503: "hizmet kullanılamıyor",
		504: "ağ geçidi zaman aşımı",
	},

	Prepositions: `için; ile`,
	Conjunctions: `ve; veya; ya`,
	Questions:    `ne; neden; nasıl; niçin`,
	Common: `
		ve; bir; bu; için; ile; değil; olarak; veya; olan; gibi; daha; çok; ne; var; yok; en; de; da; her; ise;
		sonra; kadar; tarafından; olduğu; olması; istek; kullanıcı; zaten; lütfen; gerekir; edildi; olduğunda;
		geçersiz; gönderilen; değeri; tekrar; eğer; ancak`,
}
