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
		{"Error in the tea machine", "TeaMachineError"},
		{"[ERROR] No cup is set.", "NoCupSet"},
		{"Returned when the lid is missing.", "LidMissing"},
		{"Error interno del servidor", "ErrorInternoDelServidor"},
		{"Oops!", ""},
		{"error", ""},

		// Of several clauses that counts which says what is wrong.
		{"Unauthorized. Insufficient funds.", "InsufficientFunds"},
		{"registration is not open, please contact the app admin", "RegistrationNotOpen"},
		{"You have exceeded the limit of the Free edition. Please upgrade to higher edition.", "ExceededLimitOfFreeEdition"},
		{"User: {} doesn't exist in group", "UserNotExistInGroup"},
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
	}
	for _, tt := range tests {
		if got := Pascal(More(tt.text)); got != tt.want {
			t.Errorf("More(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestHole(t *testing.T) {
	tests := []struct{ before, behind, name, want string }{
		{"", " is required", "Field", ""},
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
