package naming

import "strings"

// initialisms are written in one case in Go names, https://go.dev/wiki/CodeReviewComments#initialisms, with those of the field added; so
// are the names that have their own mixed case.
var initialisms = func() map[string]string {
	m := map[string]string{"ids": "IDs", "urls": "URLs", "uris": "URIs", "apis": "APIs", "uuids": "UUIDs", "ips": "IPs", "pdfs": "PDFs", "ios": "IOS"}
	for s := range strings.FieldsSeq(`ABI ACL AML API ARN ASCII AWS BIC CDN CORS CPU CSRF CSS CSV CVV DB DDL DML DNS EOF FOK FPS GIF GPS GTC GUID HTML
		HTTP HTTPS IAM IBAN ID IMEI IO IP JPG JSON JWT KYC LHS MAC MD5 MFA MIME MMS MQ MQTT OS OTP OTC PDF PEM PIN PKCE PNG QPS QR RAM RHS RPC RSA RTC RTM
		RTMP SAML SDK SHA1 SHA256 SIM SIP SKU SLA SMS SMTP SQL SSH SSL SSO TCP TLS TOTP TTL UDP UI UID URI URL UTF8 UUID VAT VIP VM VOIP VPC VPN XML XMPP
		XSRF XSS YAML ZIP CNPJ CPF GPU HSM JWE JWK JWKS JWS KMS LDAP LLM MCP NAT NFC NTP OCR RBAC SCIM USB`) {
		m[strings.ToLower(s)] = s
	}
	for s := range strings.FieldsSeq(posix) {
		m[strings.ToLower(s)] = s
	}
	for _, s := range mixed {
		m[strings.ToLower(s)] = strings.ToUpper(s[:1]) + s[1:]
	}
	m["ios"] = "IOS"
	return m
}()

// posix are the names that POSIX has for errors, in <errno.h>: they can't be read in another case.
const posix = `E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF EBADMSG EBUSY ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK
	EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTUNREACH EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE
	ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODATA ENODEV ENOENT ENOEXEC ENOLCK ENOLINK ENOMEM ENOMSG ENOPROTOOPT ENOSPC ENOSYS
	ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPIPE EPROTO EPROTONOSUPPORT
	EPROTOTYPE ERANGE EROFS ESHUTDOWN ESPIPE ESRCH ESTALE ETIME ETIMEDOUT ETXTBSY EWOULDBLOCK EXDEV`

// mixed are names that are one word in spite of their capitals: longer ones first.
var mixed = strings.Fields(`OAuth2 OAuth OpenID IPv4 IPv6 iOS macOS YouTube GitHub GitLab PayPal WebSocket WebRTC WhatsApp LinkedIn MongoDB MySQL PostgreSQL
	SQLite GraphQL OpenAI WeChat JavaScript TypeScript BitLocker DevOps TikTok`)

// compounds are written together in APIs and apart in names.
var compounds = map[string]string{
	"accesskey": "access key", "accesstoken": "access token", "accountid": "account id", "apikey": "api key", "appid": "app id",
	"appkey": "app key", "appname": "app name", "appsecret": "app secret", "callid": "call id", "channelid": "channel id",
	"chatgroup": "chat group", "chatgroups": "chat groups", "chatmessage": "chat message", "chatroom": "chat room",
	"chatroomid": "chat room id", "chatrooms": "chat rooms", "clientid": "client id", "deviceid": "device id",
	"filename": "file name", "groupid": "group id", "groupname": "group name", "messageid": "message id", "msgid": "msg id",
	"newpassword": "new password", "oldpassword": "old password", "orderid": "order id", "orgname": "org name",
	"phonenumber": "phone number", "projectid": "project id", "requestid": "request id", "roomid": "room id",
	"sessionid": "session id", "streamid": "stream id", "taskid": "task id", "tokenid": "token id", "userid": "user id",
	"userids": "user ids",
}

// contractions are those that are not written out by their ends, and those without an apostrophe.
var contractions = map[string]string{
	"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not", "let's": "let us", "i'm": "i am",
	"arent": "are not", "cant": "cannot", "couldnt": "could not", "didnt": "did not", "doesnt": "does not", "dont": "do not", "hasnt": "has not",
	"havent": "have not", "isnt": "is not", "mustnt": "must not", "shouldnt": "should not", "wasnt": "was not", "werent": "were not",
	"wouldnt": "would not",
}

// shortened are the words that stand behind apostrophes.
var shortened = map[string]string{"re": "are", "ve": "have", "ll": "will"}

// elided are the words that French and Italian write together with the next one, as they are apart. Articles, that say nothing, are left out.
var elided = map[string][]string{"l": {}, "d": {"d"}, "qu": {"que"}, "n": {"ne"}, "s": {"se"}, "c": {"ce"}, "j": {"je"}, "dell": {"dell"}, "nell": {"nell"},
	"all": {"all"}, "sull": {"sull"}, "dall": {"dall"}, "un": {"un"}, "jusqu": {"jusque"}, "lorsqu": {"lorsque"}}

// subjects are the words behind which 's means "is".
var subjects = set("it that there here he she what who something")
