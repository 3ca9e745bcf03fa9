package naming

import "strings"

// initialisms are written in one case in Go names: https://go.dev/wiki/CodeReviewComments#initialisms, with those of the
// field added.
var initialisms = func() map[string]string {
	m := map[string]string{"ids": "IDs", "urls": "URLs", "uris": "URIs", "apis": "APIs", "uuids": "UUIDs", "ios": "IOS", "oauth": "OAuth"}
	for _, s := range strings.Fields(`ABI ACL AML API ARN ASCII AWS BIC CDN CORS CPU CSRF CSS CSV CVV DB DDL DML DNS EOF FOK FPS GIF GPS GTC GUID HTML HTTP HTTPS IAM IBAN ID IMEI IO IP IPV4 IPV6 JPG JSON JWT KYC
		LHS MAC MD5 MFA MIME MMS MQ MQTT OS OTP OTC PDF PEM PIN PNG QPS QR RAM RHS RPC RSA RTC RTM RTMP SDK SHA1 SHA256 SIP SKU SLA SMS SMTP SQL SSH SSL SSO
		TCP TLS TTL UDP UI UID URI URL UTF8 UUID VAT VIP VM VOIP VPC VPN XML XMPP XSRF XSS YAML`) {
		m[strings.ToLower(s)] = s
	}
	return m
}()

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

// leading words want another behind them.
var leading = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`and because before but can cannot could due fewer if less may more must no non not only or should than too unless until
		when where while without`) {
		m[w] = true
	}
	return m
}()

// weak words carry no meaning in a name.
var weak = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`a an and are as at be been being by does for from has have in is it its of on please so such sorry
		that the their them then there these this those to too was were which will with you your`) {
		m[w] = true
	}
	delete(m, "too") // "too many requests" without it is another thing
	return m
}()
