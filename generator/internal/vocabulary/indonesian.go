package vocabulary

var indonesian = Language{
	Tag:   "id",
	Names: `indonesian; bahasa indonesia`,
	Headers: Headers{
		Status: `status http; kode http; kode status; kode status http; http status; status respons; http; status?`,
		Code: `
			kode kesalahan; kode error; kode galat; kode; kesalahan; galat; nomor kesalahan; kode respons;
			id kesalahan; kode balikan; kode eror; error; kode masalah`,
		Name: `nama; nama kesalahan; konstanta; nama konstanta; pengecualian; nama error; nama simbolis`,
		Message: `
			pesan; pesan kesalahan; pesan error; pesan galat; teks; isi pesan; pesan respons; teks kesalahan;
			deskripsi?; arti?; keterangan?`,
		Summary: `
			deskripsi; keterangan; arti; penjelasan; makna; rincian; detail; uraian; deskripsi kesalahan; ringkasan;
			penjelasan kesalahan; maksud`,
		Cause: `
			penyebab; sebab; kemungkinan penyebab; alasan; penyebab kesalahan; kapan terjadi; kondisi; situasi;
			penyebab umum; pemicu; kemungkinan sebab`,
		Action: `
			solusi; tindakan; cara mengatasi; penanganan; penyelesaian; yang harus dilakukan; saran; rekomendasi;
			tindakan yang disarankan; langkah; perbaikan; cara memperbaiki; apa yang harus dilakukan;
			cara penanganan; langkah selanjutnya; solusi yang disarankan`,
		Retry: `coba lagi; bisa dicoba lagi; dapat dicoba ulang; percobaan ulang; dapat diulang; bisa diulang`,
		Note:  `catatan; komentar; contoh; kategori; versi; grup; kelompok; metode; tingkat; referensi; modul`,
		Foreign: `
			parameter; kolom; nama kolom; properti; tipe; tipe data; jenis data; wajib; default; nilai default;
			format; panjang; opsional; peristiwa; variabel; izin; atribut; bidang`,
	},
	Failures: `
		kesalahan; galat; gagal; tidak ; tidak valid; tidak ditemukan; hilang; kedaluwarsa; kadaluarsa; kadaluwarsa;
		ditolak; melebihi; melampaui; dilarang; sudah ; telah digunakan; terlalu ; diblokir; duplikat; belum ;
		kurang; salah ; bukan ; terkunci; terputus; konflik; rusak; dibatalkan; wajib diisi; bermasalah; kehabisan;
		ditangguhkan; nonaktif; dinonaktifkan; mustahil`,
	Demands:   `harus ; wajib; diperlukan; hanya ; diharapkan; minimal ; maksimal `,
	Errors:    `kesalahan; galat; error; pengecualian; kegagalan; masalah`,
	Results:   `kode; hasil; respons`,
	Statuses:  `status`,
	Successes: `berhasil; sukses`,
	Lookalikes: `
		parameter; kolom; atribut; properti; peristiwa; enumerasi; izin; versi; riwayat; perubahan; contoh;
		pengaturan; variabel; mata uang`,

	None:   `tidak ada; nihil; kosong; tidak berlaku`,
	Yes:    `ya; bisa; boleh; dapat`,
	No:     `tidak; tidak bisa; tidak boleh; tidak dapat`,
	Before: `kesalahan; kode kesalahan; kode error; kode galat; kode; status; kode http; kode status; kode respons`,

	StatusNames: map[int]string{
		400: "permintaan tidak valid",
		401: "tidak sah",
		403: "dilarang",
		404: "tidak ditemukan",
		405: "metode tidak diizinkan",
		406: "tidak dapat diterima",
		408: "waktu permintaan habis",
		409: "konflik",
		410: "sudah tidak ada",
		413: "permintaan terlalu besar",
		415: "jenis media tidak didukung",
		422: "tidak dapat diproses",
		429: "terlalu banyak permintaan",
		500: "kesalahan server internal",
		501: "belum diimplementasikan",
		502: "gateway bermasalah",
		503: "layanan tidak tersedia",
		504: "waktu gateway habis",
	},

	Prepositions: `untuk; dari; di; pada; dengan; oleh; ke`,
	Conjunctions: `dan; atau; serta`,
	Questions:    `kapan; mengapa; bagaimana; apa`,
	Common: `
		yang; dan; tidak; di; untuk; dengan; ini; dari; pada; atau; adalah; ke; anda; sudah; telah; dapat; oleh;
		akan; jika; saat; karena; harus; ada; belum; bisa; lebih; permintaan; dalam; itu; juga; hanya; sebagai; bila;
		silakan; coba; lagi; agar; bukan`,
}
