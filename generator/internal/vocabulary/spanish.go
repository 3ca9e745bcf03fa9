package vocabulary

var spanish = Language{
	Tag:   "es",
	Names: `spanish; español; castellano; 西班牙语; spanisch; espanhol; espagnol`,
	Headers: Headers{
		Status: `
			status http; codigo http; código de estado; estado http; código de estado http; estado?; código?;
			codigo de respuesta http; código http; código de estado de http; http; código de respuesta http;
			estado de la respuesta; status`,
		Code: `
			código; códigos; código de error; código de respuesta; codigo error; codigos de error; cod;
			código del error; número de error; nro de error; clave?; código de retorno; identificador del error;
			código interno; error; cód; codigo; código de fallo`,
		Name: `
			nombre; nombre del error; constante; identificador; nombre simbólico; excepción; nombre de la excepción;
			nombre del código; identificador del error?`,
		Message: `
			mensaje; mensaje de error; texto del error; significado?; descripción?; mensaje del error;
			mensaje devuelto; mensaje de respuesta; texto; texto del mensaje; mensaje de la api; mensaje mostrado`,
		Summary: `
			significado; descripción; descripción del error; definición; explicación; detalle; detalles; resultado;
			descripcion; descripción del código; resumen; descripción detallada; explicación del error;
			qué significa; detalle del error`,
		Cause: `
			causa; causas; causa s; motivo; motivos; posible causa; posibles causas; cuándo; razón; condición;
			situación; causa probable; causas probables; motivo del error; motivo del rechazo; origen;
			causa del error; razón del error; cuándo ocurre; por qué ocurre; condición de error; escenario;
			posible motivo`,
		Action: `
			acción; acciones; solución; soluciones; qué hacer; cómo resolver; acción recomendada; recomendación;
			recomendaciones; sugerencia; acción correctiva; acción sugerida; cómo solucionarlo; cómo corregir;
			cómo corregirlo; corrección; tratamiento; pasos a seguir; solución recomendada; solución propuesta;
			qué debe hacer; remedio; resolución; medida; medidas`,
		Retry: `
			reintento; reintentar; reintentable; reintentos; se puede reintentar; permite reintento;
			volver a intentar; reintento permitido`,
		Note: `
			nota; notas; observación; comentario; categoría; ejemplo; método; notas adicionales; observaciones;
			comentarios; referencia; grupo; módulo; versión; tipo de error; origen del error?; ejemplos; endpoint`,
		Foreign: `
			campo; tipo; formato; parámetro; propiedad; obligatorio; tamaño; banco; valor?; campos; parámetros;
			nombre del parámetro; requerido; valor por defecto; por defecto; tipo de dato; opcional; evento;
			longitud; variable; cabecera; propiedades; atributo; permiso`,
	},
	Failures: `
		inválid; no existe; no se; denegad; rechaz; faltant; caducad; no puede; no es ; no está; no hay; no ha ;
		no fue; no tiene; falta el; falta la; faltan; venció; vencid; expirad; expiró; duplicad; excedid; excede;
		superad; desconocid; incorrect; insuficient; bloquead; prohibid; no encontrad; no autorizad; no válid; fallo;
		falla ; falló; fallid; erróne; ya existe; ya está; ya ha; demasiad; imposible; no disponible; no soportad;
		obligatori`,
	Demands:   `debe ; deben ; deberá; requiere; requerid; necesari; solo ; sólo ; solamente; esperad`,
	Errors:    `error; errores; excepci; fallo; falla; rechazo`,
	Results:   `código; codigo; resultado`,
	Statuses:  `estado`,
	Successes: `éxito; exitos; correctamente; aprobad`,
	Lookalikes: `
		parámetro; propiedad; solicitud; campo; evento; enumera; permiso; versió; versiones; historial; cambios;
		banco; ejemplo; opciones; variable; cabecera; moneda`,

	Mappings: `antig; nuevo`,

	None:   `ninguno; ninguna; no aplica; n/d; no hay; vacío`,
	Yes:    `sí; si; permitido`,
	No:     `no; no permitido`,
	Before: `código de error; código; error; estado; código http; código de estado; código de respuesta`,

	StatusNames: map[int]string{
		400: "solicitud incorrecta",
		401: "no autorizado",
		403: "prohibido",
		404: "no encontrado",
		405: "método no permitido",
		408: "tiempo de espera agotado",
		409: "conflicto",
		410: "ya no disponible",
		413: "solicitud demasiado grande",
		415: "tipo de medio no soportado",
		422: "entidad no procesable",
		429: "demasiadas solicitudes",
		500: "error interno del servidor",
		501: "no implementado",
		502: "puerta de enlace incorrecta",
		503: "servicio no disponible",
		504: "tiempo de espera de la puerta de enlace",
	},

	Prepositions: `de; del; en; para; por; con; a`,
	Conjunctions: `y; o; e; u`,
	Questions:    `cuando; cuándo; qué; por; cómo`,
	Common: `
		el; los; las; una; del; con; por; para; que; es; se; no; al; como; más; este; esta; está; su; si; ser;
		cuando; debe; puede; ya; fue; ha; han; son; pero; también; sin; sobre; entre; desde; hasta; según; la; de;
		un; lo`,
}
