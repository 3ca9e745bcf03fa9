package vocabulary

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"
)

// lists are all lists of a language, by their names.
func lists(l *Language) map[string]string {
	return map[string]string{
		"Status": l.Headers.Status, "Code": l.Headers.Code, "Name": l.Headers.Name, "Message": l.Headers.Message, "Summary": l.Headers.Summary,
		"Cause": l.Headers.Cause, "Action": l.Headers.Action, "Retry": l.Headers.Retry, "Note": l.Headers.Note, "Foreign": l.Headers.Foreign,
		"Failures": l.Failures, "Demands": l.Demands, "Errors": l.Errors, "Results": l.Results, "Answers": l.Answers, "Statuses": l.Statuses, "Above": l.Above, "Conditions": l.Conditions, "ConditionEnds": l.ConditionEnds, "Sums": l.Sums, "Successes": l.Successes, "NoErrors": l.NoErrors, "Mappings": l.Mappings, "Lookalikes": l.Lookalikes, "Names": l.Names, "NamesHant": l.NamesHant,
		"None": l.None, "Yes": l.Yes, "No": l.No, "Again": l.Again, "Final": l.Final, "Before": l.Before,
		"Prepositions": l.Prepositions, "Conjunctions": l.Conjunctions, "Questions": l.Questions, "Common": l.Common,
		"Plurals": l.Plurals, "PluralVerbs": l.PluralVerbs, "Suffixes": l.Suffixes,
	}
}

// TestLanguages tells a contributor what is wrong with a language's file.
func TestLanguages(t *testing.T) {
	tags := map[string]bool{}
	for _, l := range Languages {
		if tag, err := language.Parse(l.Tag); err != nil || tag.String() != l.Tag || tags[l.Tag] {
			t.Errorf("%q is no tag in canonical form, or there twice", l.Tag)
		}
		tags[l.Tag] = true
		for name, list := range lists(l) {
			checkList(t, l.Tag+"."+name, list)
		}
		for name, list := range map[string]string{"Failures": l.Failures, "Errors": l.Errors, "Common": l.Common, "Yes": l.Yes, "No": l.No, "Again": l.Again, "Final": l.Final,
			"Code": l.Headers.Code, "Message": l.Headers.Message, "Summary": l.Headers.Summary, "Cause": l.Headers.Cause, "Action": l.Headers.Action} {
			if list == "" {
				t.Errorf("%s.%s is empty", l.Tag, name)
			}
		}
	}
}

func checkList(t *testing.T, name, list string) {
	t.Helper()
	seen := map[string]bool{}
	for item := range items(list) {
		bare := strings.TrimSuffix(item, "?")
		switch {
		case bare != strings.ToLower(bare):
			t.Errorf("%s: %q is not in lower case", name, item)
		case bare != strings.TrimSpace(bare), strings.Contains(bare, "  "), strings.Contains(bare, "\n"):
			t.Errorf("%s: %q has blanks too many", name, item)
		case seen[bare]:
			t.Errorf("%s: %q is there twice", name, item)
		case item != bare && slices.Contains([]string{"Yes", "No", "None", "Common"}, name[strings.IndexByte(name, '.')+1:]):
			t.Errorf("%s: %q can't be doubted here", name, item)
		}
		seen[bare] = true
	}
}

// TestWordsInEnglish: no language's words are found in English texts that speak of nothing of the kind.
func TestWordsInEnglish(t *testing.T) {
	const text = `The cup is on the table. You can also put a saucer below it, if there is one, and the spoon on the left side. Falling asleep is fine.
		All guests were served in the same way: a list of teas, non-empty and sorted by name, was given to them. Standard pots hold two cups, others
		more than four. Storing tea in a tin keeps it for years. It is a nice day, and the price of a cup is ten cents. Hibernate when it is cold.
		She felt at home, came in March, and left in a boat. Users may log in with an e-mail address and a password. Please see the list below for
		details of each item. This value is used as the key of the map. Returns the number of lines in the file. Set the size to a whole number.
		Any of these may be true. A pole, a bank, a code, an alarm, a list, an index, a manual, an actor, a lever, a label, a lot. Do so.`
	for name, words := range map[string]Words{"Failures": Failures, "Errors": Errors, "Successes": Successes} {
		for sentence := range strings.SplitSeq(text, ".") {
			if w := words.Spoken(sentence); w != "" {
				t.Errorf("%s: %q is in %q", name, w, strings.Join(strings.Fields(sentence), " "))
			}
		}
	}
}

// TestFailures: each language says that a group was not found, and that it was.
func TestFailures(t *testing.T) {
	for _, text := range []string{
		"The group was not found", "群组不存在", "群組不存在", "グループが見つかりません", "그룹을 찾을 수 없습니다", "O grupo não foi encontrado", "El grupo no existe",
		"Le groupe est introuvable", "Die Gruppe wurde nicht gefunden", "Группа не найдена", "Il gruppo non è stato trovato", "Skupina nebyla nalezena",
		"Nie znaleziono grupy", "Групу не знайдено", "A csoport nem található", "Grupul nu a fost găsit", "Η ομάδα δεν βρέθηκε", "De groep is niet gevonden",
		"Gruppen hittades inte", "Gruppen blev ikke fundet", "Gruppen ble ikke funnet", "Ryhmää ei löytynyt", "Grup tidak ditemukan", "Grup bulunamadı",
		"Không tìm thấy nhóm", "لم يتم العثور على المجموعة", "گروه یافت نشد", "הקבוצה לא נמצאה", "ไม่พบกลุ่ม",
	} {
		if !Failures.In(text) {
			t.Errorf("%q speaks of no failure", text)
		}
	}
	for _, text := range []string{"The group was found", "群组在这里", "Группа найдена", "Die Gruppe wurde gefunden", "Grup bulundu", "Ryhmä löytyi", "A csoport megvan", ""} {
		if w := Failures.Spoken(text); w != "" {
			t.Errorf("%q speaks of failure: %q", text, w)
		}
	}
}

func TestGuessLocale(t *testing.T) {
	for want, text := range map[string]string{
		"en":      "The request is missing a header, or the header has no value. Please see the list of errors below.",
		"zh-Hans": "请求参数错误，请检查后重试。token 已过期。",
		"zh-Hant": "請求參數錯誤，請檢查後重試。權限不足。",
		"ja":      "リクエストのパラメータが不正です。確認してください。",
		"ko":      "요청 매개변수가 잘못되었습니다. 확인해 주세요.",
		"pt":      "A requisição não foi encontrada. Você não tem permissão para usar esta conta, ou ela já foi removida.",
		"es":      "La solicitud no se encontró. El usuario no tiene permiso para usar esta cuenta, o ya fue eliminada por otro.",
		"fr":      "La requête est introuvable. Vous n'avez pas le droit d'utiliser ce compte, ou il a été supprimé par un autre.",
		"de":      "Die Anfrage wurde nicht gefunden. Sie haben kein Recht, dieses Konto zu verwenden, oder es wurde gelöscht.",
		"ru":      "Запрос не найден. У вас нет прав на эту учётную запись, или она была удалена.",
		"it":      "La richiesta non è stata trovata. Non hai il permesso di usare questo account, o è già stato eliminato.",
		"cs":      "Požadavek nebyl nalezen. Nemáte oprávnění, které je pro tento účet potřeba, nebo byl účet zrušen.",
		"pl":      "Nie znaleziono żądania. Nie masz uprawnień do tego konta lub zostało ono już usunięte.",
		"uk":      "Запит не знайдено. Ви не маєте прав на цей обліковий запис, або його вже було видалено.",
		"hu":      "A kérés nem található. Nincs joga ehhez a fiókhoz, vagy a fiókot már törölték.",
		"ro":      "Cererea nu a fost găsită. Nu aveți dreptul să folosiți acest cont sau acesta a fost șters.",
		"el":      "Το αίτημα δεν βρέθηκε. Δεν έχετε δικαίωμα για αυτόν τον λογαριασμό.",
		"nl":      "Het verzoek is niet gevonden. U hebt geen recht op dit account, of het is al verwijderd door een ander.",
		"sv":      "Begäran hittades inte. Du har inte rätt att använda det här kontot, eller så har det tagits bort.",
		"da":      "Anmodningen blev ikke fundet. Du har ikke ret til at bruge denne konto, hvis den er blevet slettet af jer.",
		"nb":      "Forespørselen ble ikke funnet. Du må ha rett til å bruke denne kontoen, og hva noe annet kan være.",
		"fi":      "Pyyntöä ei löytynyt. Sinulla ei ole oikeutta tähän tiliin, tai se on jo poistettu.",
		"id":      "Permintaan tidak ditemukan. Anda tidak memiliki izin untuk akun ini, atau akun itu sudah dihapus.",
		"tr":      "İstek bulunamadı. Bu hesap için yetkiniz yok veya hesap daha önce silinmiş olabilir.",
		"vi":      "Không tìm thấy yêu cầu. Bạn không có quyền với tài khoản này, hoặc tài khoản đã bị xóa.",
		"ar":      "لم يتم العثور على الطلب. ليس لديك إذن على هذا الحساب أو تم حذفه.",
		"fa":      "درخواست یافت نشد. شما برای این حساب مجوز ندارید، یا حساب حذف شده است.",
		"he":      "הבקשה לא נמצאה. אין לך הרשאה על חשבון זה, או שהוא כבר נמחק.",
		"th":      "ไม่พบคำขอ คุณไม่มีสิทธิ์ใช้บัญชีนี้",
	} {
		// Messages are in English nearly everywhere.
		texts := []string{text, "The group was not found", "Invalid parameter", "user is not in the group"}
		if got := GuessLocale(slices.Values(texts), slices.Values([]string{"Status", "Code"})); got.Locale != want {
			t.Errorf("%q is taken for %s (or %q), want %s", text, got.Locale, got.Or, want)
		}
	}
}

// TestGuessLocaleByHeaders: where there is hardly any text, the headers of tables tell the language.
func TestGuessLocaleByHeaders(t *testing.T) {
	for headers, want := range map[string]string{
		"Status; Fehlercode; Meldung": "de", "Kód chyby; Popis; Řešení": "cs", "Código; Mensaje de error": "es", "Kod błędu; Opis": "pl",
		"Error code; Message": "en", "Kod; Name": "en",
	} {
		texts := []string{"The group was not found", "invalid"}
		if got := GuessLocale(slices.Values(texts), slices.Values(strings.Split(headers, "; "))); got.Locale != want {
			t.Errorf("%s: %s, want %s", headers, got.Locale, want)
		}
	}
}

// TestBeforeCode: what stands before a code, in some languages.
func TestBeforeCode(t *testing.T) {
	for text, want := range map[string]string{
		"Error code: 1001": "Error code: ", "HTTP status 404": "HTTP status ", "错误码：1001": "错误码：", "Fehler 12": "Fehler ", "Código de erro #7": "Código de erro #",
		"Hata kodu 5": "Hata kodu ", "Ошибка 17": "Ошибка ", "Cup 12": "", "": "",
	} {
		if got := text[:BeforeCode(text)]; got != want {
			t.Errorf("%q begins with %q, want %q", text, got, want)
		}
	}
}

func TestIsStatusName(t *testing.T) {
	for name, status := range map[string]int{"Not Found": 404, "NOT_FOUND": 404, "NotFound": 404, "未找到": 404, "nicht gefunden": 404, "Requête incorrecte": 400, "请求过于频繁": 429,
		"fehlerhafte Anfrage": 400, "Превышен лимит запросов": 429} {
		if !IsStatusName(status, name) || IsStatusName(500, name) {
			t.Errorf("%q is not the name of %d, or of 500", name, status)
		}
	}
}

// TestWholeCells: languages agree on what says yes, no, and nothing.
func TestWholeCells(t *testing.T) {
	for _, cell := range []string{"Yes", "true", "✅", "是", "はい", "예", "Sim", "Sí", "Oui", "Ja", "Да", "Sì", "Ano", "Tak", "Так", "Igen", "Evet", "Ναι", "Kyllä", "Có", "نعم", "بله", "כן", "ใช่"} {
		if !Yes(cell) || No(cell) {
			t.Errorf("%q is no yes", cell)
		}
	}
	for _, cell := range []string{"No", "false", "❌", "否", "いいえ", "아니오", "Não", "Non", "Nein", "Нет", "Ne", "Nie", "Ні", "Nem", "Hayır", "Όχι", "Ei", "لا", "خیر", "לא", "no."} {
		if !No(cell) || Yes(cell) {
			t.Errorf("%q is no no", cell)
		}
	}
	for _, cell := range []string{"", ".", "N/A", "-", "—", "none", "无", "なし", "없음", "brak", "нет", "n.v.t."} {
		if !Nothing(cell) {
			t.Errorf("%q says something", cell)
		}
	}
	if !Nothing("") || Yes("") || No("") || Nothing("nothing was found") {
		t.Error("what is no such cell is taken for one")
	}
}
