package naming

import (
	"strings"
	"testing"
)

func TestMessage(t *testing.T) {
	tests := []struct{ text, want string }{
		// What says nothing is left out, what would break the grammar stays.
		{"Username is not legal.", "UsernameNotLegal"},
		{"The bridge could not be found", "BridgeNotFound"},
		{"Couldn't find bridge", "BridgeNotFound"},
		{"PIN must be digits", "PINMustBeDigits"},
		{"The cup can not be empty", "CupCannotBeEmpty"},
		{"The kettle doesn't exist", "KettleNotExist"},
		{"The lid does not fit", "LidDoesNotFit"},
		{"Cup isn't clean", "CupNotClean"},
		{"You don't have permission to open the lid", "NoPermissionToOpenLid"},
		{"The kettle has already been initialized.", "KettleAlreadyInitialized"},
		{"There are no cups", "NoCups"},
		{"The specified cup does not exist", "CupNotExist"},
		{"The tea that you ordered is cold", "TeaThatOrderedCold"},
		{"The cup is a broken cup", "CupIsBrokenCup"},
		{"Unknown cup %.*s", "UnknownCup"},
		{"Failed to create cup", "FailedToCreateCup"},
		{"You are not logged in", "NotLoggedIn"},
		{"Signature signature is not matched", "SignatureNotMatched"},
		{"Config.Url is invalid", "ConfigURLInvalid"},
		{"OAuth2 token is bad", "OAuth2TokenBad"},
		{"See https://example.com/tea: the tea is lost", "TeaLost"},
		{"com.example.tea.KettleException", "KettleException"},

		// What only announces an error doesn't name it.
		{"Error: closing file", "ClosingFile"},
		{"An error occurred while pouring tea", "PouringTea"},
		{"Error in the tea machine", "TeaMachine"},
		{"[ERROR] No cup is set.", "NoCupSet"},
		{"Returned when the lid is missing.", "LidMissing"},
		{"Error interno del servidor", "InternoDelServidor"},
		{"Oops!", ""},
		{"error", ""},

		// Of several clauses that counts which says what is wrong.
		{"Unauthorized. Insufficient funds.", "InsufficientFunds"},
		{"registration is not open, please contact the app admin", "RegistrationNotOpen"},
		{"You have exceeded the limit of the Free edition. Please upgrade to higher edition.", "ExceededLimitOfFreeEdition"},
		{"User: {} doesn't exist in group", "UserDoesNotExistInGroup"},
		{"Name is required.Age is required.", "NameRequired"},
		{"Order price cannot be lower than ", "OrderPriceTooLow"},
		{"Age must be less than ", "AgeTooHigh"},
		{"Quantity must be at least ", "QuantityTooLow"},
		{"password must be at least 6 characters", "PasswordMustBeAtLeast6Characters"},

		// Long ones are cut where a thought ends.
		{"Unable to authenticate due to corrupt access token of the account.", "UnableToAuthenticate"},
		{"The value of the read capacity unit can not be lower than 1", "ReadCapacityUnitCannotBeLowerThan1"},
		{"The thread was created in a suspended state and couldn't be resumed", "ThreadNotResumed"},
		{"The kitchen has the kettle, but the waiter has no key for the kitchen", "WaiterHasNoKeyForKitchen"},
		{"Order rejected due to all or one of the bills having been paid", "OrderRejected"},
		{"Non-borrowing users of the library cannot adjust the collateral", "NonBorrowingUsersCannotAdjust"},
		{"Command executed but returned a non-zero exit code on this machine", "CommandReturnedNonZeroExitCode"},

		// A word or two among those of another script don't say what a sentence means.
		{"请求被拦截 (客户端 ip 异常)", ""},
		{"Signature 错误", ""},
		{"Budget exceeded 超出預算", "BudgetExceeded"},
		{"用户不存在", ""},

		{"Número de cartão inválido", "NumeroDeCartaoInvalido"},

		// An "error" at the end says no more than the prefix, unless too little is left.
		{"Internal error", "Internal"},
		{"Tea database connection errors", "TeaDatabaseConnection"},
		{"Server error", "ServerError"},
		{"Internal server error", "InternalServerError"},
		{"Server-side error", "ServerSideError"},
		{"No error", "NoError"},
		{"The kettle returned an error", "KettleReturnedError"},
		{"Parse error: JSON が壊れている", "Parse"},

		{"tea_ticket expire", "TeaTicketExpired"},
		{"Check cup fail", "CheckCupFailed"},
		{"Tea will expire", "TeaWillExpire"},

		// Of a value's path nothing is known, what stands behind it is the message.
		{"cups[0].lids[1].id: duplicate lid", "DuplicateLid"},
		{"kettle.lid: Deckel fehlt im Kessel", "DeckelFehltImKessel"},
		{"Path 'cupId' is required", "CupIDRequired"},

		// Bounds, numbers and comparisons in short.
		{"The brewing delay is smaller than the minimum value allowed.", "BrewingDelayTooSmall"},
		{"Cup length is less than the minimum length", "CupLengthTooShort"},
		{"Water temperature is greater than the maximum", "WaterTemperatureTooHigh"},
		{"Temperature must be greater than the minimum", "TemperatureMustBeGreaterThanMinimum"},
		{"You can have maximum 16 cups.", "TooManyCups"},
		{"A kettle may contain at most 3 tea bags", "TooManyTeaBags"},
		{"Pots cannot have more than 5 lids", "TooManyLids"},
		{"A pot can have more than 5 lids", "PotCanHaveMoreThan5Lids"},
		{"Name must be at most 30 characters", "NameTooLong"},
		{"The checksum does not match", "ChecksumMismatch"},
		{"lids.length must be equal to cups.length", "LidsLengthCupsLengthMismatch"},
		{"Total amount doesn't match concentration × volume", "TotalAmountMismatch"},
		{"unit must be one of ['cup', 'pot']", "InvalidUnit"},
		{"tea patterns matched 0 cups", "TeaPatternsMatchedNoCups"},
		{"You do not currently have an active kettle", "NoActiveKettle"},
		{"The lid does not exist on this pot", "LidDoesNotExistOnPot"},

		// Marks that are what it is about.
		{"unexpected '{'", "UnexpectedBrace"},
		{"syntax error: unexpected ';' in tea", "UnexpectedSemicolonInTea"},
		{"Missing > to close the lid", "MissingAngleBracketToCloseLid"},
		{"cannot use '[]cup' type", "CannotUseSliceOfCupType"},

		// Other languages: articles before all go, and what is too long is cut before a phrase, or within its subject.
		{"Un thé comporte des feuilles amères", "TheComporteDesFeuillesAmeres"},
		{"É retornado quando a xícara não tem chá", "XicaraNaoTemCha"},
		{"La tapa no existe en la tetera", "TapaNoExisteEnLaTetera"},
		{"L'eau n'a pas bouilli à temps", "EauNeAPasBouilliATemps"},
		{"Une théière comporte des erreurs d'élément de données", "TheiereComporteDesErreursDElement"},
		{"El certificado de la tetera devuelto por el servidor no es válido", "CertificadoNoEsValido"},
		{"  ", ""},
	}
	for _, tt := range tests {
		got := Pascal(Message(tt.text))
		if got != tt.want {
			t.Errorf("Message(%q) = %q, want %q", tt.text, got, tt.want)
		}
		if len("Err"+got) > MaxLength {
			t.Errorf("Message(%q) = %q, which is longer than %d characters", tt.text, got, MaxLength)
		}
	}
}

func TestMore(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Not found", ""},
		{"Tea not served. Kettle not found.", "KettleNotFound"},
		{"Tea not served. Kettle.", "TeaNotServedKettle"},
		{"Tea not served. Please wait.", ""},
		{"\"Tea not served: \" when calling brew", "TeaNotServedWhenCallingBrew"},
	}
	for _, tt := range tests {
		if got := Pascal(More(tt.text)); got != tt.want {
			t.Errorf("More(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestHole(t *testing.T) {
	tests := []struct{ before, behind, name, want string }{
		{"", " is required", "Field", "Field"},
		{"", " is required", "N", "Value"},
		{"", " not found", "Field", ""},
		{"", " cannot be empty", "Value", "Value"},
		{"", " of the cup is required", "Value", ""},
		{"", " is required", "Username", "Username"},
		{"value of ", " exists", "Cup", "Cup"},
		{"cup ", " exists", "CupID", ""},
		{"no cup for ", "", "Cup", ""},
	}
	for _, tt := range tests {
		if got := Hole(tt.before, tt.behind, tt.name); got != tt.want {
			t.Errorf("Hole(%q, %q, %q) = %q, want %q", tt.before, tt.behind, tt.name, got, tt.want)
		}
	}
}

func TestHeading(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Error codes", ""},
		{"Errors of the kettle", "kettle"},
		{"错误码", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(Heading(tt.text), " "); got != tt.want {
			t.Errorf("Heading(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}
