package vocabulary

var english = Language{
	Tag: "en",
	Names: `
		english; 英文; 英语; 英語; 영어; 영문; inglês; inglés; anglais; englisch; inglese; английский; english text; angielski;
		angličtina; anglicky; engels; engelska; engelsk; englanti; angol; engleză; ingilizce; αγγλικά; الإنجليزية;
		انگلیسی; אנגלית; англійська; tiếng anh; bahasa inggris; английский текст; อังกฤษ; ภาษาอังกฤษ`,
	Headers: Headers{
		Status: `
			status; status code; http status; http status code; http code; http; httpstatus; response status; http response;
			http response code; http return code; http error code; http error; http statuscode; code?; response code?;
			return code?; status codes; http codes; http status codes; response status code; response status codes;
			http response codes; http error codes; http status value`,
		Code: `
			error code; errorcode; errcode; err code; code; codes; error; errors; error type; sub code; subcode; error key;
			error no; errno; error number; error numbers; sdk error code; api error code; api code; fault code; exception code;
			result code; response code?; return code; ret code; status code?; reason code; warning code; exit code; key?;
			type?; value?; reason?; result?; error id; id?; rejection reason; error value; sqlstate; close code; hex;
			hexadecimal; hex code; decimal; dec; decimal code; pattern?; error status?; failure; slug?; error identifier;
			numeric value; code value; response codes?; error slug; code number; error code value`,
		Name: `
			constant; enum; symbol; identifier; error name; constant name; error constant; macro; enum name; variable;
			error definition; error enum; exception; exception class; error class; exception type; string; name?; error?;
			type?; value?; key?; title?; label?; status?; result?; error message?; code name; symbolic name; mnemonic;
			error string; constants; enumerator; define; exceptions; sentinel; variant?; error names; enum value;
			class name?; sentinel error; error label?; error variant; constant value?`,
		Message: `
			message; error message; api response message; errormessage; errormsg; error msg; errmsg; err msg; msg;
			error text; message example; response message; error description?; return message; response text;
			status message; status text; reason phrase; message text; example message; error string?; description?;
			meaning?; definition?; detail?; details?; error?; errors?; name?; reason?; error detail; error details;
			code message; response?; exception message; text; result message; messages; body?; toast; prompt?; stderr;
			output?; message body; error shown; error output; error response?; response body?; sample response?;
			error content; status phrase; what you see; shown to user; what the user sees`,
		Summary: `
			description; desc; meaning; summary; explanation; result?; definition; title?; details; detail; text?;
			information; info; error description?; code description; message?; what it means; interpretation; reason?;
			error info; usage?; comments?; name?; description of error; notes?; explication; what happened;
			description and cause; symptom; symptoms; problem; problems; issue; issues; descriptions; brief; means;
			semantics; purpose?; overview; synopsis; plain english; what this means; what that means; what it is;
			what does it mean; what does this mean; meaning of the code`,
		Cause: `
			cause; causes; possible cause; possible causes; reason; reasons; possible reason; possible reasons;
			likely cause; root cause; why; condition; conditions; error condition; situation; trigger condition;
			typical cause; happens when; when; when it occurs; occurs when; trigger; scenario; common cause; common causes;
			error reason; error cause; failure reason; description?; details?; explanation?; triggers; circumstances;
			circumstance; case?; cases?; scenarios; situations; diagnosis; background?; occurrence; raised if; thrown if;
			returned if; etiology; triggered by; happens if; occurs if; caused by; use case?; where it happens;
			where it fires; where it occurs; when it fires; fires when; emitted when; when it happens`,
		Action: `
			action; actions; fix; solution; solutions; resolution; resolutions; suggested action; suggested actions;
			recommended action; recommended actions; proposed solution; suggestion; suggestions; how to fix; how to resolve;
			how to handle; troubleshooting; remedy; recovery; what to do; workaround; handling; handling method;
			handling suggestion; measure; measures; next steps; mitigation; advice; recommendation; recommendations;
			corrective action; user action; client action?; processing method; response action; troubleshooting tips;
			prevention; remediation; recovery strategy; how to avoid; handling measure; required action; what you should do;
			response?; fixes; repair; corrections; countermeasure; countermeasures; remedies; steps?; troubleshoot;
			workarounds; guidance; instructions; strategy; resolve; hint; hints; tips; behavior?; mitigations; treatment;
			reaction; what next; next step; to do; recommended response; client behavior?; client behaviour?;
			client response; operator response; user response; programmer response; suggested response; remediation steps;
			resolution steps; troubleshooting steps; recovery steps; recovery method; solving method; client should;
			clients should; response required; recommended behavior; recommended steps; how to solve; how to respond;
			how to recover; how to correct; how to proceed; how to react; steps to resolve; steps to fix; what to check;
			things to check; expected client behavior; what you can do; what can you do; what should you do;
			what should i do; what you do; on failure; on error; upon failure; failure handling; error handling`,
		Retry: `
			retry; retryable; retriable; can retry; should retry; allows retry; retry allowed; safe to retry; is retryable;
			reconnect; recoverable; retries; retryability; transient; temporary; resend; resendable; repeatable;
			retry strategy; worth retrying; retry guidance; try again; can be retried; should be retried; may be retried`,
		NoRetry: `
			do not retry; don't retry; dont retry; never retry; no retry; no retries; not retryable; non retryable; nonretryable;
			unretryable; not retriable; non retriable; nonretriable; unretriable; cannot retry; cannot be retried; not to be retried; retry not recommended; retrying not allowed; no point in retrying; can't retry;
			can't be retried; can not be retried; must not retry; must not be retried; should not retry; should not be retried;
			shouldn't retry; may not be retried; not be retried; not safe to retry; unsafe to retry; retry not allowed;
			retry is not allowed; retry forbidden; retry prohibited; retry disallowed; retry disabled; retry useless;
			retry pointless; without retry; avoid retrying; avoid retry; stop retrying; skip retry; do not try again;
			do not resend; not resendable; not repeatable; non repeatable; do not repeat; not recoverable; non recoverable;
			nonrecoverable; unrecoverable; irrecoverable; not transient; non transient; nontransient; not temporary; permanent;
			permanent error; permanent failure; is permanent; is final?`,
		Delay: `
			retry after; retry delay; retry interval; retry in; retry wait; retry backoff; retry period; retry time;
			time to retry; time before retry; wait time?; waiting time?; wait before retry; wait before retrying; backoff?;
			back off?; backoff time?; backoff interval?; delay before retry; try again in; try again after; retry after seconds;
			retry after ms`,
		State: `
			state; lifecycle; life cycle; lifecycle state; lifecycle status; life cycle state; stability; maturity; deprecated;
			is deprecated; deprecation; deprecation status; deprecation state; deprecated in; deprecated since; deprecated from;
			deprecation notice; deprecation date; obsolete; obsoleted; obsoleted in; obsolete since; removed; removed in;
			removed since; is removed; retired; retired in; sunset; sunset date; end of life; in use; still in use; still used;
			active; is active; availability; api state; api lifecycle; code state; code lifecycle; error state; error lifecycle;
			support state; support status; release state`,
		Note: `
			note; notes; remark; remarks; comment; comments; see also; observation; category; endpoint; endpoints;
			applicable endpoint; method; methods; since; version; severity; level; module; api; scope; example; examples; link;
			links; documentation; reference; references; group; domain; service; component; source; layer; related; applies to;
			request type; request types; http method; exit; no; number; index; grpc status; grpc code; language; platform;
			android; ios; windows; macos; linux; i os; mac os; web; unity; flutter; harmonyos; electron; platforms; see; docs;
			help; faq; misc; other; others; apis; interface; interfaces; where; priority; impact; family; class?; series;
			subsystem; services; components; modules; groups; categories; facility; applicability; verb; sample; samples; tags;
			ref; frequency; likelihood; grpc; responsible; classification; introduced; react native; added in; refer to;
			learn more; step; stage; phase; read more; api name; used by; used in; emitted by; thrown by; returned by; raised by;
			user id?; grpc status code; notes and remarks`,
		Foreign: `
			type?; types?; parameter; parameters; param; field; fields; field name; property; properties; property name;
			attribute; attributes; argument; required; mandatory; optional; default; default value; data type; format;
			header; headers; size; length; opcode; event; event name; sent by; kind; valid; permission; permissions;
			permission type; bank; currency; country; url; path; element; column; digest; topic; variable; environment;
			event code; operation; feature; option; flag; limit; allowed values; possible values; test; approach; date;
			author; arguments; params; min; max; minimum; maximum; unit; units; constraint; constraints; nullable;
			cardinality; events; callback; webhook; webhooks; role; roles; privilege; privileges; setting; settings;
			options; filename; directory; folder; port; metric; metrics; quota; limits; price; plan; model; locale; release;
			commit; assignee; milestone; progress; relationship; transition; bits; byte; bytes; offset; register; operand;
			syntax; operator; icon; color; colour; shortcut; range; requirement; requirements; parameter name;
			parameter type; param name; field type; attribute name; data types; event type; function name; return type;
			config key; option name; env var; environment variable; file name; table name; column name; currency code;
			country code; language code; test case; expected result; actual result; env variable; permission name;
			role name; event description`,
	},
	Failures: `
		error; err ; fail; invalid; not ; cannot; can not; no such; unable; unknown; unauthor; forbid; denied; deny;
		reject; refus; illegal; missing; mismatch; exceed; too many; too large; too long; too short; too small;
		too low; too high; expire; timeout; timed out; time out; conflict; duplicate; already; unsupported;
		unavailable; unexpected; unprocess; unrecogni; unreach; undefined; bad ; badrequest; malformed; incorrect;
		wrong; erroneous; insufficient; abort; corrupt; blocked; banned; disabled; broken; disconnect; overflow; overload;
		exception; fault; panic; problem; abnormal; busy; violat; locked; inactive; unauthenticated; nonexist;
		does not exist; underfunded; suspend; interrupt; declin; prohibit`,
	Demands: `must ; should ; shall ; required; requires ; require ; expect; needs ; only ; at least; at most; no more than; more than; less than; out of range`,
	Errors: `
		error; err ; errcode; errmsg; exception; failure; fault; problem; trouble; fail; rejection; reject; decline; throws; raises;
		close event; close code; warning code; abend; sqlstate; errno`,
	Results: `
		return code; response code; result code; result enum; result; status code; http status; exit code; exit status; api code;
		code list; codes; reason code`,
	Answers:   `response`,
	Statuses:  `status; http; reason phrase`,
	Successes: `success; succeeded; ok `,
	NoErrors:  `no error; no err ; err none`,
	Lookalikes: `
		parameter; param ; params; field; request body; request header; response body; response header;
		response field; response parameter; properties; property; attribute; opcode; enum; event; log ; logs;
		permission; changelog; change log; release; revision; history; version; bank; card code; currenc; countr;
		environment; variable; header; example; type; configuration; option; feature; schema; payload; metadata;
		glossar; limit; quota; role`,

	Mappings: `old ; new ; removed; legacy; previous; former; deprecated; obsolete; replac; successor; maps to; mapped; map to; equivalent; before ; after ; v1 ; v2 ; v3 `,

	None: `n/a; none; -; --; –; —; /; \; na; nil; not applicable`,
	Yes:  `yes; true; y`,
	No:   `no; false; n`,
	Again: `
		transient; temporary; temporarily; intermittent; transient error; transient failure; temporary error;
		temporary failure; recoverable; always; retry; retry later; retry the request; retry with backoff;
		retry with exponential backoff; retry with delay; retry with a delay; retry after backoff; retry after a delay;
		retry after a while; retry after # seconds; retry after # s; retry after # minutes; retry up to # times;
		retry # times; retry_with_delay; retry_with_backoff; automatic retry; auto-retry; safe to retry; can retry;
		can be retried; may be retried; should be retried; try again; try again later; back off and retry; backoff;
		with backoff; with exponential backoff; exponential backoff; after backoff; after a delay; after # seconds; after # s;
		after # minutes; up to # times; max # retries; # times; later; with delay; with jitter; with retry-after;
		honor retry-after; honour retry-after; after retry-after; see retry-after; retryable; retriable; reversible; once;
		twice; only once; at most once; just once; at most # times; max #; # attempts; # retries; max # attempts;
		up to # attempts; up to # retries; limited retries; immediately; retry immediately; at once; after waiting;
		after a wait; after a while; after some time; after a short delay; after a short wait; after a pause; after cooldown;
		wait and retry; wait then retry; wait; wait # seconds; wait # s; wait # then retry; in # seconds; every # seconds;
		after about # seconds; using backoff; use backoff; with exponential back-off; with back-off; exponential back-off;
		with linear backoff; linear backoff; with a delay; after delay; with care; with caution; with limit; with limits; retry-after;
		retry-after header; use retry-after; see retry-after header; per retry-after; see header; honor retry-after header;
		honour retry-after header; respect retry-after; respecting retry-after; respect retry-after header; safe; safely;
		retry allowed; allowed; automatically; automatic; retry once; retry twice; retry at most # times; retry in # seconds;
		retry with jitter; is retryable; may retry; should retry; please retry; please try again; please try again later;
		try later; try again in # seconds; transient failures; temporary outage`,
	Final:   `permanently; persistent; fatal; terminal; final; never; don’t retry; no_retry; do_not_retry; irreversible`,
	Usually: `usually; generally; mostly; normally; typically; often; always; definitely; absolutely; only; safely`,
	Units: `
		ms; msec; millisecond; milliseconds; s; sec; secs; second; seconds; second(s); m; min; mins; minute; minutes;
		minute(s); h; hr; hrs; hour; hours; d; day; days`,

	Active: `
		active; current; currently used; in use; used; live; stable; supported; available; valid; ga; generally available;
		released; implemented; maintained; still in use; still used; new`,
	Deprecated: `deprecated; obsolete`,
	Outdated: `
		legacy; outdated; superseded; discontinued; phased out; sunset; sunsetted; end of life; end-of-life; eol; deprecation;
		scheduled for removal; to be removed; will be removed; being phased out; no longer recommended; no longer supported`,
	Removed: `removed`,
	Dropped: `
		retired; withdrawn; decommissioned; no longer available; no longer exists; no longer in use; dropped in; deleted in;
		gone since`,
	Reserved: `
		reserved; reserved for future use; reserved for future; reserved for later use; reserved for internal use;
		reserved for extension; reserved for extensions; reserved code; reserved value; reserved range; reserved error;
		reserved error code; future use; for future use; unused; unused code; placeholder`,
	Idle: `
		internal use; do not use; not used; not in use; unassigned; not assigned; no longer returned; no longer sent;
		no longer used; not returned; not returned any more; not returned anymore; never returned; no longer thrown;
		no longer raised; no longer emitted; no longer generated; no longer issued; not implemented yet`,
	Pending: `
		tbd; t.b.d; to be defined; to be determined; to be decided; to be done; to be added; to be documented;
		to be described; tba; to be announced; tbc; to be confirmed; todo; to do; to-do; fixme; xxx; undefined; undocumented;
		not documented; not yet documented; not documented yet; not yet defined; ???; ??; ?; wip; work in progress;
		coming soon; lorem ipsum; missing description; no description; description pending; pending documentation`,
	Instead: `
		use; see; please use; prefer; replaced by; replaced with; superseded by; renamed to; renamed; merged into;
		instead use; switch to; migrate to; moved to; in favor of; in favour of; and will be; will be; scheduled`,
	Since: `since; as; of; effective; starting; version; versions; release; v; r; q; rc; alpha; beta; build`,
	Months: `
		january; february; march; april; may; june; july; august; september; october; november; december; jan; feb; mar; apr; jun;
		jul; aug; sep; sept; oct; nov; dec`,
	Until: `to; through; until`,
	Any:   `any; all; various; several; default; other; others; none; varies; any status; any other; all others`,
	Later: `
		planned; plan; scheduled; proposed; soon; upcoming; coming; future; later; maybe; perhaps; possibly; probably; may; might;
		could; would; will; shall; expected; tentative; tentatively; candidate; next; before`,
	Fresh: `new; beta; alpha; preview; experimental; updated; added; introduced; available; changed`,
	Before: `
		error; err; code; status; http; errcode; error code; api error; http error; http status; https; status code;
		response code; return code; http status code; http error code; response status; api error code; exit code; exit status`,

	Negations: `
		not; non; no; never; cannot; don't; dont; doesn't; can't; won't; shouldn't; without; avoid; forbidden; prohibited;
		disallowed`,
	Conditions: `if; when; whenever; unless; in case`,
	Sums:       `error; errors; issue; issues; problem; problems; failure; failures; exception; exceptions`,
	Above:      `as above; same as above; see above; ditto; idem`,

	Prepositions: `of; in; for; on; from; to; by; with; at; as`,
	Conjunctions: `and; or`,
	Questions:    `when; why; how; what`,
	Common: `
		the; a; no; do; we; at; but; so; and; of; to; is; in; that; it; for; was; are; be; this; with; not; you; on;
		as; by; your; have; has; or; from; an; which; when; will; can; if; been; were; their; should; must; does;
		than; there; these`,

	Suffixes: `s; es; ies`,
	Plurals: `
		seconds; minutes; hours; days; weeks; months; years; times; items; characters; chars; bytes; kilobytes; megabytes; gigabytes;
		bits; files; folders; requests; attempts; tries; retries; users; members; messages; records; rows; columns; lines; entries;
		elements; objects; parameters; params; arguments; fields; values; keys; tokens; words; digits; letters; symbols; points;
		credits; units; pages; images; photos; videos; attachments; recipients; addresses; contacts; groups; channels; rooms; devices;
		sessions; connections; nodes; servers; instances; jobs; tasks; steps; levels; results; matches; errors; warnings; calls;
		queries; transactions; orders; products; seats; tickets; guests; accounts; documents; events; options; tags; comments; posts;
		pixels; tables; databases; participants; subscribers; questions; answers; votes; copies; parts; chunks; batches; boxes; places;
		people person; persons; children child; men man; women woman; feet foot; indices index; vertices vertex; matrices matrix;
		criteria criterion; statuses status; aliases alias; buses bus; caches cache; cookies cookie; movies movie; bonuses bonus;
		viruses virus; campuses campus; halves half; shelves shelf; leaves leaf; lives life; knives knife; phenomena phenomenon; series series; species species;
		means means; news news; access access; status status; always always; perhaps perhaps; plus plus; minus minus; this this;
		its its; was was; has has; is is; does does; as as; versus versus; alias alias; bias bias; canvas canvas; gas gas; https https;
		dns dns; exists exists; exceeds exceeds; requires requires; needs needs; contains contains; includes includes; remains remains;
		fails fails; gets gets; takes takes; lies lies; goes goes; becomes becomes; seems seems; appears appears; expects expects;
		equals equals; differs differs; uses uses; allows allows; belongs belongs; overflows overflows; corresponds corresponds;
		makes makes; says says; wants wants; falls falls; violates violates; refers refers; occurs occurs; comes comes; ends ends;
		begins begins; stands stands; holds holds; cannot cannot; expires expires; lacks lacks; depends depends; specifies specifies; applies applies; implies implies; identifies identifies; varies varies; carries carries; -ies -y; -sses -ss;
		-shes -sh; -ches -ch; -xes -x; -zzes -zz; -ss -ss; -us -us; -is -is; -s -`,
	PluralVerbs: `are is; were was; have has; do does; aren't isn't; weren't wasn't; haven't hasn't; don't doesn't`,
}
