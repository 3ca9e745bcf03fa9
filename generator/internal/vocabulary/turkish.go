package vocabulary

var turkish = Language{
	Tag: "tr",
	Names: `
		turkish; türkçe; türkisch; turco; turc; турецкий; turecki; turečtina; turks; turkiska; tyrkisk; turkki; török;
		turcă; τουρκικά; турецька; التركية; ترکی; טורקית; 터키어; tiếng thổ nhĩ kỳ; 土耳其语; トルコ語`,
	Headers: Headers{
		Status: `
			http durumu; http durum kodu; durum kodu; http kodu; http durum; durum?; http statü kodu; http yanıt kodu;
			yanıt durumu; http status; statü; yanıt?; cevap?; durum kodları; statü kodu; status kodu; http cevap kodu;
			http hata kodu; http status kodu`,
		Code: `
			hata kodu; kod; hata; hata numarası; hata no; hata kodları; hata kimliği; yanıt kodu; dönüş kodu; sonuç kodu;
			kodu; iç kod; kodlar; hatalar; numara?; anahtar?; yanıt kodları; cevap kodları; dönüş kodları; dönüş değeri;
			sonuç kodları; neden kodu; hata id;
			hata türü; hata tipi; değer?`,
		Name: `
			ad; adı; isim; hata adı; sabit; sabit adı; istisna; simge; tanımlayıcı; hata ismi; adlar; isimler; istisnalar;
			sembol; sabitler; istisna türü; hata sınıfı; değer?`,
		Message: `
			mesaj; hata mesajı; ileti; hata iletisi; metin; mesaj metni; hata metni; yanıt mesajı; dönen mesaj; açıklama?;
			anlamı?; mesajlar; iletiler; yanıt?; cevap?; çıktı?; içerik?; hata mesajları; kullanıcı mesajı; sistem mesajı;
			sunucu mesajı; yanıt metni; cevap mesajı; kullanıcının gördüğü; api mesajı; sonuç mesajı; uyarı mesajı;
			uyarı metni; ekran mesajı`,
		Summary: `
			açıklama; açıklaması; anlam; anlamı; tanım; detay; detaylar; ayrıntı; hata açıklaması; kısa açıklama; özet;
			ne anlama gelir; ayrıntılar; nedir; açıklamalar; sorun; sorunlar; belirti; belirtiler; bilgi; bilgiler;
			yorumlama; izah; kısaca; tanımı; tanımlama; detayı; anlamlar; ne demek; ne oldu; durum açıklaması;
			hata ayrıntısı; hata detayları`,
		Cause: `
			neden; nedeni; nedenler; sebep; sebebi; olası neden; olası nedenler; olası sebep; olası sebepler; hata nedeni;
			ne zaman oluşur; koşul; durum açıklaması?; muhtemel neden; hatanın nedeni; niçin; oluştuğunda; durumunda;
			koşullar; şart; senaryo; senaryolar; durumlar; bağlam; tetikleyici; tetikleyen; sebepler; nedenleri; sebepleri;
			kaynağı; gerekçe; eğer; teşhis; ne zaman; oluşma koşulu; oluşma durumu; oluştuğu durum; ortaya çıktığında;
			hangi durumda; hangi durumlarda; tetiklenme koşulu`,
		Action: `
			çözüm; çözümü; çözüm önerisi; çözüm yolu; ne yapmalı; yapılması gereken; yapılacak işlem; öneri; öneriler;
			önerilen işlem; önerilen çözüm; nasıl düzeltilir; aksiyon; eylem; düzeltme; nasıl çözülür; yapılması gerekenler;
			işlem?; önerilen eylem; yapılacaklar; yapılacak; çözümler; tavsiye; tavsiyeler; giderme; giderilmesi; müdahale;
			tepki; davranış?; adımlar; talimat; talimatlar; yönerge; ipucu; ipuçları; yardım; önlem; önlemler; tedbir;
			prosedür; strateji; aksiyonlar; eylemler; ne yapmalıyım; ne yapılmalı; ne yapmalısınız; ne yapabilirsiniz;
			ne yapılabilir; neler yapılmalı; yapmanız gereken; nasıl giderilir; nasıl çözerim; nasıl çözülmeli;
			nasıl önlenir; önerilen işlemler; önerilen yanıt; gerekli işlem; gereken işlem; kullanıcı eylemi;
			kullanıcı işlemi; istemci eylemi; istemci davranışı?; hata yönetimi; hata işleme; ele alma; sonraki adım;
			yapılması gereken işlem; nasıl ele alınır; tavsiye edilen işlem`,
		Retry: `
			tekrar denenebilir; tekrar deneme; yeniden dene; yeniden denenebilir; tekrar; tekrarlanabilir; yeniden deneme;
			yinelenebilir; geçici; yeniden denenmeli; yeniden gönderilebilir; yeniden gönderme; geçici hata`,
		NoRetry: `
			tekrar denemeyin; yeniden denemeyin; asla tekrar denemeyin; tekrar denenemez; yeniden denenemez; tekrar denenmez;
			yeniden denenmez; tekrar denenmemeli; yeniden denenmemeli; tekrarlanamaz; tekrarlanmaz; yinelenemez;
			tekrar deneme yok; yeniden deneme yok; yeniden deneme yasak; tekrar deneme yasak; tekrar yok; tekrar göndermeyin;
			yeniden göndermeyin; yeniden gönderilemez; geri alınamaz?; geçici değil; kalıcı hata; kalıcı`,
		Delay: `
			tekrar deneme süresi; yeniden deneme süresi; yeniden deneme aralığı; tekrar deneme aralığı; bekleme süresi?;
			şu süre sonra tekrar dene`,
		State: `
			yaşam döngüsü; kullanımdan kaldırıldı; kullanımdan kaldırılma; kullanımdan kalkış; eskimiş; kaldırıldı;
			kaldırıldığı sürüm; kaldırılma sürümü; kullanımda; aktif; etkin; kararlılık`,
		Note: `
			not; notlar; yorum; açıklayıcı not; örnek; kategori; sürüm; grup; yöntem; düzey; seviye; referans; modül; bkz;
			bakınız; platformlar; servis; servisler; hizmet; yöntemler; metot; kategoriler; önem; öncelik; kapsam; bileşen;
			katman; bağlantı; bağlantılar; doküman; dokümantasyon; kaynak; gruplar; modüller; etki; sorumlu; sınıflandırma;
			sınıf?; diğer; örnekler; arayüz; yorumlar; notu; referanslar; versiyon; düşünceler; sürümden itibaren; uç nokta;
			uç noktalar; http metodu; geçerli olduğu; hata seviyesi; hata türü?; hata tipi?`,
		Foreign: `
			parametre; parametreler; alan; alan adı; özellik; tür; tip; veri tipi; veri türü; zorunlu; zorunluluk;
			varsayılan; varsayılan değer; biçim; format; uzunluk; isteğe bağlı; olay; değişken; izin; öznitelik; başlık;
			alanlar; özellikler; türü; tipi; gerekli; opsiyonel; değerler; boyut; birim; birimler; olaylar;
			değişkenler; izinler; yetki; yetkiler; ayar; ayarlar; yapılandırma; seçenek; seçenekler; dosya; sütun; tablo;
			yol; başlıklar; argüman; argümanlar; öznitelikler; ülke; tarih; yazar; değişiklik; değişiklikler; limitler;
			kısıt; kısıtlama; aralık; komut; komutlar; fonksiyon; görev; parametre adı; özellik adı; veri tipleri; olay adı;
			ortam değişkeni; dosya adı; para birimi; özellik açıklaması; beklenen sonuç`,
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
	Answers:   `yanıt; cevap`,
	Statuses:  `durum`,
	Successes: `başarılı; başarıyla`,
	NoErrors:  `hata yok`,
	Lookalikes: `
		parametre; alan ; alanlar; özellik; olay; sıralama; izin; sürüm; geçmiş; değişiklik; örnek; ayarlar; başlık;
		değişken; banka; para birimi`,

	None: `yok; geçerli değil; uygulanamaz; boş`,
	Yes:  `evet; olabilir; mümkün`,
	No:   `hayır; olamaz; mümkün değil`,
	Again: `
		geçici; tekrar dene; tekrar deneyin; yeniden dene; yeniden deneyin; daha sonra tekrar deneyin; # saniye sonra;
		her zaman; daha sonra; bir kez; bir kere; yalnızca bir kez; sadece bir kez; iki kez; # kez; # kere; en fazla # kez;
		en çok # kez; # deneme; en fazla # deneme; # sn sonra; # saniye bekleyip; bekledikten sonra; biraz bekleyip;
		bir süre sonra; gecikmeli; gecikmeyle; hemen; derhal; üstel geri çekilme ile; backoff ile; tekrar denenebilir;
		yeniden denenebilir; tekrarlanabilir; yinelenebilir; yeniden deneme; tekrar deneme; otomatik; izin verilir;
		lütfen tekrar deneyin`,
	Final:   `kesin; ölümcül; asla; hiçbir zaman`,
	Usually: `genellikle; çoğunlukla; normalde; her zaman; sık sık; çoğu zaman; yalnızca`,
	Units:   `milisaniye; sn; saniye; dk; dakika; sa; saat; gün`,

	Active:     `aktif; etkin; güncel; kullanımda; kullanılıyor; geçerli; destekleniyor; kararlı`,
	Deprecated: `kullanımdan kalkıyor; kullanımdan kaldırılacak; kullanımdan kaldırıldı; kullanım dışı`,
	Outdated:   `kaldırılacak; eskimiş; artık önerilmiyor; artık desteklenmiyor; kullanımdan kalkan`,
	Dropped:    `kaldırıldı; silindi; iptal edildi; kaldırılmış; yürürlükten kaldırıldı; kaldırılan; kullanımdan kaldırılan; silinen`,
	Reserved: `
		ayrılmış; ayrıldı; rezerve; rezerve edilmiş; rezerve edildi; gelecekte kullanılmak üzere ayrılmıştır;
		gelecekte kullanım için ayrılmış; ileride kullanılmak üzere ayrılmıştır; ileride kullanılacak; gelecekte kullanım için;
		kullanılmayan; rezerve kod`,
	Idle: `
		dahili kullanım; dahili kullanım için; kullanılmıyor; artık kullanılmıyor; kullanılmaz; atanmamış; tahsis edilmemiş;
		kullanmayın; artık döndürülmüyor; döndürülmüyor; artık gönderilmiyor`,
	Pending: `
		belirlenecek; tanımlanacak; eklenecek; doldurulacak; belirsiz; tanımsız; tanımlanmamış; tanımlanmadı; belgelenmemiş;
		yakında; hazırlanıyor; yapılacak`,
	Instead: `kullanın; bakınız; bkz; yerine; ile değiştirildi; ve kaldırılacak`,
	Since:   `beri; itibaren; sürüm`,
	Until:   `ila`,
	Later:   `planlanan; planlandı; planlanıyor; yakında; sonra; gelecekte; belki; olacak; önce; önerilen`,
	Fresh:   `yeni; eklendi`,
	Before:  `hata; hata kodu; kod; durum; durum kodu; http kodu; http durum kodu; yanıt kodu`,

	StatusNames: map[int]string{
		400: "geçersiz istek; hatalı istek; kötü istek; yanlış istek",
		401: "yetkisiz; yetkilendirilmemiş; yetkisiz erişim; kimlik doğrulanmadı",
		403: "yasak; erişim engellendi; erişim reddedildi; yasaklandı",
		404: "bulunamadı; kaynak bulunamadı",
		405: "yönteme izin verilmiyor; izin verilmeyen yöntem; metoda izin verilmiyor",
		406: "kabul edilemez",
		408: "istek zaman aşımı; zaman aşımı",
		409: "çakışma",
		410: "artık yok",
		413: "istek çok büyük; içerik çok büyük",
		415: "desteklenmeyen medya türü",
		422: "işlenemeyen varlık; işlenemeyen içerik",
		429: "çok fazla istek; istek sınırı aşıldı",
		500: "sunucu hatası; dahili sunucu hatası; sunucu iç hatası; iç sunucu hatası",
		501: "uygulanmadı",
		502: "geçersiz ağ geçidi; hatalı ağ geçidi; kötü ağ geçidi",
		503: "hizmet kullanılamıyor; servis kullanılamıyor",
		504: "ağ geçidi zaman aşımı",
	},

	Negations:  `değil; yok; asla; olmaz; yasak; hayır; olmadan; imkansız`,
	Conditions: `eğer`,
	Sums:       `hatalar; hataları; sorunlar; sorunları`,
	Above:      `yukarıdaki gibi`,

	Prepositions: `için; ile`,
	Conjunctions: `ve; veya; ya`,
	Questions:    `ne; neden; nasıl; niçin`,
	Common: `
		ve; bir; bu; için; ile; değil; olarak; veya; olan; gibi; daha; çok; ne; var; yok; en; de; da; her; ise;
		sonra; kadar; tarafından; olduğu; olması; istek; kullanıcı; zaten; lütfen; gerekir; edildi; olduğunda;
		geçersiz; gönderilen; değeri; tekrar; eğer; ancak`,
}
