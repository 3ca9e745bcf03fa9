package naming

import "testing"

func TestElsewhere(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Error interno del servidor", "InternoDelServidor"},
		{"Error al cargar el archivo", "CargarElArchivo"},
		{"Erreur de connexion au serveur", "ConnexionAuServeur"},
		{"Fehler beim Laden der Datei", "LadenDerDatei"},
		{"Lỗi kết nối", "KetNoi"},
		{"Kết nối hệ thống thất bại, vui lòng thử lại", "KetNoiHeThongThatBai"},
		{"Hệ thống đang quá tải vui lòng thử lại sau", "HeThongDangQuaTai"},
		{"Pedido inválido, por favor tente de novo", "PedidoInvalido"},
		{"Versie: Niet gevonden", "VersieNietGevonden"},
		{"An unexpected internal server error occurred", "UnexpectedInternalServerError"},
		{"Internal error", "Internal"},
		{"An error occurred while reading the file", "ReadingFile"},
		{"Whenever an error happened when reading the file argument.", "ReadingFileArgument"},
	}
	for _, tt := range tests {
		if got := Pascal(Message(tt.text)); got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.want)
		}
	}
}
