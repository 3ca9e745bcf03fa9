package vocabulary

var indonesian = Language{
	Tag: "id",
	Names: `
		indonesian; bahasa indonesia; indonesiano; indonesio; indonésien; indonesisch; индонезийский; indonezyjski;
		indonéština; indonesiska; indonesisk; indonéz; indoneziană; endonezce; الإندونيسية; tiếng indonesia; 印尼语; 印尼文;
		인도네시아어; インドネシア語`,
	Headers: Headers{
		Status: `
			status http; kode http; kode status; kode status http; http status; status respons; http; status?;
			status response; kode status respons`,
		Code: `
			kode kesalahan; kode error; kode galat; kode; kesalahan; galat; nomor kesalahan; kode respons; id kesalahan;
			kode balikan; kode eror; error; kode masalah; subkode; eror; kode response; kode alasan; kode pesan;
			kode pengecualian; nilai kembali; nilai balik; kode eksepsi; nilai?`,
		Name: `
			nama; nama kesalahan; konstanta; nama konstanta; pengecualian; nama error; nama simbolis; eksepsi; pengenal;
			nama galat; kelas kesalahan; kelas error; nama kode; nama eror; nilai?`,
		Message: `
			pesan; pesan kesalahan; pesan error; pesan galat; teks; isi pesan; pesan respons; teks kesalahan; deskripsi?;
			arti?; keterangan?; keluaran?; teks error; pesan eror; pesan bawaan; pesan default; pesan response;
			isi respons?; pesan api; isi pesan kesalahan; yang dilihat pengguna`,
		Summary: `
			deskripsi; keterangan; arti; penjelasan; makna; rincian; detail; uraian; deskripsi kesalahan; ringkasan;
			penjelasan kesalahan; maksud; artinya; maknanya; masalah; permasalahan; gejala; informasi; definisi; pengertian;
			interpretasi; tafsiran; gambaran; pemaparan; apa artinya; apa itu; deskripsi error; deskripsi kode;
			detail kesalahan; detail error; rincian kesalahan; penjelasan error; penjelasan kode; arti kode; arti kesalahan;
			arti error; keterangan kode; keterangan error; apa yang terjadi`,
		Cause: `
			penyebab; sebab; kemungkinan penyebab; alasan; penyebab kesalahan; kapan terjadi; kondisi; situasi;
			penyebab umum; pemicu; kemungkinan sebab; kapan; mengapa; kenapa; ketika; saat; jika; kasus; skenario; konteks;
			keadaan; terjadi bila; kasus kesalahan; kondisi kesalahan; dipicu oleh; penyebab error; penyebab masalah;
			sebab kesalahan; alasan kesalahan; akar masalah; asal kesalahan; disebabkan oleh; latar belakang`,
		Action: `
			solusi; tindakan; cara mengatasi; penanganan; penyelesaian; yang harus dilakukan; saran; rekomendasi;
			tindakan yang disarankan; langkah; perbaikan; cara memperbaiki; apa yang harus dilakukan; cara penanganan;
			langkah selanjutnya; solusi yang disarankan; aksi; pemecahan; mengatasi; resolusi; pemulihan; instruksi;
			petunjuk; panduan; anjuran; kiat; bantuan; pencegahan; reaksi; perilaku?; perlakuan; koreksi; disarankan;
			harus bagaimana; cara menangani; cara menyelesaikan; cara menghindari; bagaimana mengatasi;
			bagaimana memperbaiki; tindak lanjut; penanganan kesalahan; penanganan error; pemecahan masalah;
			solusi sementara; yang perlu dilakukan; yang dapat dilakukan; tindakan yang diperlukan;
			apa yang dapat dilakukan; apa yang perlu dilakukan; apa yang harus saya lakukan`,
		Retry: `
			coba lagi; bisa dicoba lagi; dapat dicoba ulang; percobaan ulang; dapat diulang; bisa diulang; ulangi;
			sementara; pengulangan; dapat diulangi; boleh diulang; coba ulang; kirim ulang; dapat dicoba lagi;
			boleh dicoba lagi; bisa dicoba ulang; perlu dicoba lagi; aman dicoba lagi; dapat dikirim ulang`,
		NoRetry: `
			jangan coba lagi; jangan pernah coba lagi; jangan dicoba lagi; jangan ulangi; jangan diulang; tidak dapat dicoba lagi;
			tidak bisa dicoba lagi; tidak boleh dicoba lagi; tidak perlu dicoba lagi; tidak dapat diulang; tidak bisa diulang;
			tidak boleh diulang; tidak dapat dicoba ulang; tanpa percobaan ulang; tanpa coba lagi; tidak ada percobaan ulang;
			dilarang mengulang; jangan kirim ulang; tidak dapat dipulihkan; bukan sementara; tidak sementara; kesalahan permanen;
			permanen`,
		Delay: `
			coba lagi setelah; coba lagi dalam; ulangi setelah; waktu tunggu?; jeda percobaan; interval percobaan ulang;
			waktu tunggu percobaan ulang`,
		State: `
			siklus hidup; usang; usang sejak; tidak digunakan lagi; dihentikan; dihentikan sejak; dihapus; dihapus pada;
			dihapus di; dihapus sejak; masih digunakan; masih dipakai; aktif; stabilitas`,
		Note: `
			catatan; komentar; contoh; kategori; versi; grup; kelompok; metode; tingkat; referensi; modul; lihat; layanan;
			keparahan; komponen; lapisan; cakupan; tautan; dokumentasi; sumber; dampak; klasifikasi; kelas?; lainnya;
			jenis?; antarmuka; pengamatan; tersedia sejak; titik akhir; metode http; kategori kesalahan; berlaku untuk;
			penanggung jawab; lain lain; jenis kesalahan; jenis error; tipe kesalahan; tipe error; keterangan tambahan`,
		Foreign: `
			parameter; kolom; nama kolom; properti; tipe; tipe data; jenis data; wajib; default; nilai default; format;
			panjang; opsional; peristiwa; variabel; izin; atribut; bidang; isian; jenis; diperlukan; mandatori;
			bawaan; ukuran; satuan; kejadian; peran; pengaturan; konfigurasi; opsi; pilihan; berkas; jalur; argumen; negara;
			tanggal; penulis; perubahan; batas; batasan; rentang; perintah; fungsi?; fitur; tugas; hak akses; mata uang;
			hasil yang diharapkan`,
	},
	Failures: `
		kesalahan; galat; gagal; tidak ; tidak valid; tidak ditemukan; hilang; kedaluwarsa; kadaluarsa; kadaluwarsa;
		ditolak; melebihi; melampaui; dilarang; sudah ; telah digunakan; terlalu ; diblokir; duplikat; belum ;
		kurang; salah ; bukan ; terkunci; terputus; konflik; rusak; dibatalkan; wajib diisi; bermasalah; kehabisan;
		ditangguhkan; nonaktif; dinonaktifkan; mustahil`,
	Demands:   `harus ; wajib; diperlukan; hanya ; diharapkan; minimal ; maksimal `,
	Errors:    `kesalahan; galat; error; pengecualian; kegagalan; masalah`,
	Results:   `kode; hasil; respons`,
	Answers:   `respons`,
	Statuses:  `status`,
	Successes: `berhasil; sukses`,
	NoErrors:  `tidak ada kesalahan; tidak ada galat; tanpa kesalahan`,
	Lookalikes: `
		parameter; kolom; atribut; properti; peristiwa; enumerasi; izin; versi; riwayat; perubahan; contoh;
		pengaturan; variabel; mata uang`,

	None: `tidak ada; nihil; kosong; tidak berlaku`,
	Yes:  `ya; bisa; boleh; dapat`,
	No:   `tidak; tidak bisa; tidak boleh; tidak dapat`,
	Again: `
		sementara; coba lagi; coba lagi nanti; ulangi; setelah # detik; selalu; nanti; sekali; satu kali; hanya sekali;
		sekali saja; dua kali; # kali; hingga # kali; maksimal # kali; paling banyak # kali; # percobaan; dalam # detik;
		setelah menunggu; setelah beberapa saat; setelah jeda; dengan jeda; dengan penundaan; segera coba lagi; langsung;
		dengan backoff; dengan backoff eksponensial; backoff eksponensial; dapat dicoba lagi; bisa dicoba lagi;
		boleh dicoba lagi; dapat diulang; bisa diulang; coba ulang; silakan coba lagi; silakan coba lagi nanti; otomatis;
		diizinkan`,
	Final:   `tetap; fatal; tidak pernah`,
	Usually: `biasanya; umumnya; normalnya; selalu; sering; pada umumnya; hanya`,
	Units:   `milidetik; detik; dtk; menit; jam; hari`,

	Active:     `aktif; saat ini; digunakan; dipakai; berlaku; didukung; tersedia; stabil`,
	Deprecated: `usang`,
	Outdated:   `akan dihapus; akan dihentikan; tidak lagi didukung; tidak didukung lagi; warisan; ditinggalkan`,
	Dropped:    `dihapus; telah dihapus; dihentikan; ditiadakan; ditarik; sudah dihapus`,
	Reserved: `
		dicadangkan; cadangan; dipesan; disediakan untuk masa depan; dicadangkan untuk penggunaan mendatang;
		dicadangkan untuk masa depan; untuk penggunaan mendatang; kode cadangan`,
	Idle: `
		untuk penggunaan internal; penggunaan internal; tidak digunakan; tidak dipakai; tidak digunakan lagi; tidak lagi digunakan;
		belum digunakan; belum dipakai; belum ditetapkan; tidak ditetapkan; jangan digunakan; tidak lagi dikembalikan;
		tidak dikembalikan lagi; tidak dikembalikan`,
	Pending: `
		akan ditentukan; belum ditentukan; belum didefinisikan; tidak terdefinisi; tidak didefinisikan; akan ditambahkan;
		akan dilengkapi; belum didokumentasikan; tidak didokumentasikan; segera hadir; segera; menyusul; perlu dilengkapi`,
	Instead: `gunakan; pakai; lihat; diganti dengan; digantikan oleh; sebagai gantinya; dan akan; akan`,
	Since:   `sejak; mulai; versi`,
	Until:   `hingga; sampai`,
	Later:   `direncanakan; rencana; segera; nanti; mendatang; mungkin; akan; sebelum; diusulkan`,
	Fresh:   `baru; ditambahkan`,
	Before:  `kesalahan; kode kesalahan; kode error; kode galat; kode; status; kode http; kode status; kode respons`,

	StatusNames: map[int]string{
		400: "permintaan tidak valid; permintaan salah; permintaan buruk",
		401: "tidak sah; tidak terotorisasi; tidak terautentikasi; belum terautentikasi",
		403: "dilarang; akses ditolak; terlarang; akses dilarang",
		404: "tidak ditemukan",
		405: "metode tidak diizinkan; metode tidak diperbolehkan",
		406: "tidak dapat diterima",
		408: "waktu permintaan habis; waktu habis",
		409: "konflik",
		410: "sudah tidak ada",
		413: "permintaan terlalu besar; muatan terlalu besar",
		415: "jenis media tidak didukung",
		422: "tidak dapat diproses; entitas tidak dapat diproses",
		429: "terlalu banyak permintaan; batas permintaan terlampaui",
		500: "kesalahan server internal; kesalahan server; kesalahan internal; kesalahan internal server",
		501: "belum diimplementasikan",
		502: "gateway bermasalah; gateway buruk; gateway tidak valid",
		503: "layanan tidak tersedia; layanan tidak dapat diakses",
		504: "waktu gateway habis",
	},

	Negations:  `tidak; jangan; bukan; tanpa; dilarang; tak; belum`,
	Conditions: `jika; apabila; bila; kalau`,
	Above:      `sama seperti di atas`,

	Prepositions: `untuk; dari; di; pada; dengan; oleh; ke`,
	Conjunctions: `dan; atau; serta`,
	Questions:    `kapan; mengapa; bagaimana; apa`,
	Common: `
		yang; dan; tidak; di; untuk; dengan; ini; dari; pada; atau; adalah; ke; anda; sudah; telah; dapat; oleh;
		akan; jika; saat; karena; harus; ada; belum; bisa; lebih; permintaan; dalam; itu; juga; hanya; sebagai; bila;
		silakan; coba; lagi; agar; bukan`,
}
