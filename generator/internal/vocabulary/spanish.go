package vocabulary

var spanish = Language{
	Tag: "es",
	Names: `
		spanish; español; castellano; 西班牙语; spanisch; espanhol; espagnol; испанский; spagnolo; hiszpański; španělština;
		španělsky; spaans; spanska; spansk; espanja; spaniolă; ispanyolca; ισπανικά; الإسبانية; اسپانیایی; ספרדית;
		іспанська; bahasa spanyol; tiếng tây ban nha; 스페인어; 西班牙語; スペイン語`,
	Headers: Headers{
		Status: `
			status http; codigo http; código de estado; estado http; código de estado http; estado?; código?;
			codigo de respuesta http; código http; código de estado de http; http; código de respuesta http;
			estado de la respuesta; status; estatus; respuesta?; código respuesta?; códigos de estado; código de estatus;
			estado de respuesta; código de error http; estado de la petición`,
		Code: `
			código; códigos; código de error; código de respuesta; codigo error; codigos de error; cod; código del error;
			número de error; nro de error; clave?; código de retorno; identificador del error; código interno; error; cód;
			codigo; código de fallo; núm?; nro?; errores; subcódigo; folio?; código respuesta; código resultado;
			código motivo; id de error; id del error; identificador de error; clave de error; clave del error;
			valor de retorno;
			tipo de error; valor?`,
		Name: `
			nombre; nombre del error; constante; identificador; nombre simbólico; excepción; nombre de la excepción;
			nombre del código; identificador del error?; excepciones; símbolo; mnemónico; enumerado; etiqueta?;
			clase de excepción; tipo de excepción; valor del enumerado; clase de error; clase del error; valor?`,
		Message: `
			mensaje; mensaje de error; texto del error; significado?; descripción?; mensaje del error; mensaje devuelto;
			mensaje de respuesta; texto; texto del mensaje; mensaje de la api; mensaje mostrado; mensajes; glosa; leyenda;
			respuesta?; salida?; título?; mensaje error; mensaje respuesta; mensaje api; contenido del mensaje;
			ejemplo de mensaje; cuerpo de la respuesta?; respuesta de la api?; lo que ve el usuario`,
		Summary: `
			significado; descripción; descripción del error; definición; explicación; detalle; detalles; resultado;
			descripcion; descripción del código; resumen; descripción detallada; explicación del error; qué significa;
			detalle del error; significa; descripciones; explicaciones; problema; problemas; síntoma; síntomas; incidencia;
			información; aclaración; interpretación; concepto; sinopsis; qué es; qué pasó; qué ocurrió; descripción error;
			qué quiere decir; qué ha pasado; en qué consiste; glosario del error`,
		Cause: `
			causa; causas; causa s; motivo; motivos; posible causa; posibles causas; cuándo; razón; condición; situación;
			causa probable; causas probables; motivo del error; motivo del rechazo; origen; causa del error;
			razón del error; cuándo ocurre; por qué ocurre; condición de error; escenario; posible motivo; disparador; caso;
			casos; circunstancia; circunstancias; condiciones; situaciones; escenarios; razones; contexto; diagnóstico;
			causal; causales; por qué; disparado por; explicación posible; se produce si; se devuelve si; caso de uso?;
			origen del error`,
		Action: `
			acción; acciones; solución; soluciones; qué hacer; cómo resolver; acción recomendada; recomendación;
			recomendaciones; sugerencia; acción correctiva; acción sugerida; cómo solucionarlo; cómo corregir;
			cómo corregirlo; corrección; tratamiento; pasos a seguir; solución recomendada; solución propuesta;
			qué debe hacer; remedio; resolución; medida; medidas; arreglo; reparación; remedios; remediación; sugerencias;
			consejo; consejos; pasos; procedimiento; manejo; comportamiento?; recomendado; instrucciones; indicaciones;
			orientación; guía; correcciones; intervención; alternativa; ayuda; verificar; depuración; mitigación;
			prevención; cómo resolverlo; cómo solucionar; cómo arreglarlo; cómo proceder; cómo actuar; cómo manejarlo;
			cómo manejar; cómo tratarlo; cómo corregirla; siguiente paso; qué revisar; qué verificar; respuesta recomendada;
			cómo evitarlo; cómo evitar; qué debes hacer; qué puedo hacer; qué puedes hacer; qué debo hacer;
			cómo se soluciona; comportamiento del cliente?; forma de resolver; forma de solución; qué se debe hacer`,
		Retry: `
			reintento; reintentar; reintentable; reintentos; se puede reintentar; permite reintento; volver a intentar;
			reintento permitido; recuperable; repetible; temporal; transitorio; reenviar; puede reintentarse; se reintenta;
			nuevo intento; intentar nuevamente; intentar de nuevo; política de reintentos; estrategia de reintento;
			se puede volver a intentar`,
		NoRetry: `
			no reintentable; no reintentar; nunca reintentar; no se reintenta; no se puede reintentar; no se debe reintentar;
			no debe reintentarse; no puede reintentarse; no volver a intentar; no vuelva a intentar; no intentar de nuevo;
			no repetir; no repetible; no reenviar; no recuperable; irrecuperable; irreintentable; sin reintento; sin reintentos;
			reintento prohibido; reintento no permitido; no permite reintento; no transitorio; no temporal; error permanente;
			permanente`,
		Delay: `
			reintentar después de; reintentar tras; reintentar en; reintento después de; tiempo de espera?; tiempo de reintento;
			intervalo de reintento; espera antes de reintentar; backoff?; tiempo antes de reintentar`,
		State: `
			ciclo de vida; obsoleto; obsoleto desde; obsolescencia; en desuso; en desuso desde; desaprobado; deprecado;
			deprecado en; deprecado desde; eliminado; eliminado en; eliminado desde; retirado; retirado en; en uso; activo;
			vigente; estabilidad`,
		Note: `
			nota; notas; observación; comentario; categoría; ejemplo; método; notas adicionales; observaciones; comentarios;
			referencia; grupo; módulo; versión; tipo de error?; origen del error?; ejemplos; endpoint; desde; plataforma;
			plataformas; servicio; servicios; métodos; categorías; gravedad; severidad; prioridad; criticidad; ámbito; área;
			componente; fuente; alcance; enlace; enlaces; documentación; grupos; módulos; familia; impacto; recurso;
			interfaz; clasificación; otros; capa; tipo?; ver también; véase también; método http; aplica a; aplicable a;
			afecta a; información complementaria; operación afectada`,
		Foreign: `
			campo; tipo; formato; parámetro; propiedad; obligatorio; tamaño; banco; campos; parámetros;
			nombre del parámetro; requerido; valor por defecto; por defecto; tipo de dato; opcional; evento; longitud;
			variable; cabecera; propiedades; atributo; permiso; valores; predeterminado; mínimo; máximo; unidad; unidades;
			obligatoriedad; mandatorio; requeridos; eventos; permisos; rol; privilegio; configuración; opción; opciones;
			archivo; fichero; columna; tabla; ruta; cabeceras; encabezado; encabezados; argumento; argumentos; atributos;
			moneda; divisa; país; fecha; cambio; cambios; restricción; restricciones; rango; comando; funcionalidad; tarea;
			dato; tarjeta; resultado esperado; entidad bancaria; nombre del campo; tipos de datos; nombre del evento;
			variable de entorno; nombre del archivo; caso de prueba; nombre de la propiedad`,
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
	Answers:   `respuesta`,
	Statuses:  `estado`,
	Successes: `éxito; exitos; correctamente; aprobad`,
	NoErrors:  `sin error; ningún error; no hay error`,
	Lookalikes: `
		parámetro; propiedad; solicitud; campo; evento; enumera; permiso; versió; versiones; historial; cambios;
		banco; ejemplo; opciones; variable; cabecera; moneda`,

	Mappings: `antig; nuevo`,

	None: `ninguno; ninguna; no aplica; n/d; no hay; vacío`,
	Yes:  `sí; si; permitido`,
	No:   `no; no permitido`,
	Again: `
		temporal; transitorio; transitoria; pasajero; reintentar; reintentar más tarde; reintentable; con backoff;
		después de # segundos; siempre; más tarde; recuperable; una vez; una sola vez; solo una vez; dos veces; # veces;
		hasta # veces; máximo # veces; máx # intentos; hasta # intentos; # intentos; después de # s; tras # segundos;
		en # segundos; tras esperar; después de esperar; tras una espera; con espera; con retraso; después de un tiempo;
		inmediatamente; de inmediato; con backoff exponencial; con retroceso exponencial; backoff exponencial;
		reintento permitido; se puede reintentar; puede reintentarse; se permite; automático; automáticamente; reintente;
		reintente más tarde; intente de nuevo; intente más tarde; inténtelo de nuevo; inténtelo más tarde; volver a intentar;
		posible`,
	Final: `definitivo; definitiva; fatal; nunca`,
	Usually: `
		normalmente; generalmente; usualmente; habitualmente; siempre; a menudo; por lo general; casi siempre; en general;
		solo`,
	Units: `milisegundo; milisegundos; seg; segundo; segundos; minuto; minutos; hora; horas; día; días`,

	Active:     `activo; activa; actual; vigente; en uso; usado; estable; soportado; disponible; válido`,
	Deprecated: `obsoleto; obsoleta; en desuso; deprecado; deprecada`,
	Outdated: `
		desaprobado; desaprobada; descontinuado; descontinuada; anticuado; reemplazado; será eliminado; ya no se recomienda;
		heredado; ya no soportado; obsoletos; obsoletas; deprecados; deprecadas; descontinuados; descontinuadas; heredados`,
	Dropped: `
		eliminado; eliminada; retirado; retirada; suprimido; suprimida; ya no existe; ya no disponible; dado de baja;
		eliminados; eliminadas; retirados; retiradas`,
	Reserved: `
		reservado; reservada; reservado para uso futuro; reservado para el futuro; para uso futuro; uso futuro;
		reservado para uso interno; código reservado; sin uso`,
	Idle: `
		uso interno; sin usar; no usado; no utilizado; no utilizada; no se usa; no se utiliza; no asignado; sin asignar; no usar;
		no utilizar; ya no se devuelve; ya no se usa; ya no se utiliza; ya no se envía; ya no devuelto; nunca se devuelve`,
	Pending: `
		por definir; por determinar; por documentar; por completar; por confirmar; pendiente de definir;
		pendiente de documentar; a definir; sin definir; no definido; no definida; indefinido; sin documentar; no documentado;
		en construcción; próximamente; por hacer`,
	Instead: `
		use; usar; utilice; utilizar; ver; véase; vea; reemplazado por; reemplazada por; sustituido por; en favor de; y será;
		será; renombrado a`,
	Since:  `desde`,
	Months: `enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre`,
	Until:  `a; hasta`,
	Any:    `todos; todas; cualquiera; varios; otros; otro`,
	Later:  `planeado; planificado; previsto; prevista; pronto; próximamente; futuro; quizás; será; serán; antes; propuesto`,
	Fresh:  `nuevo; nueva; añadido; añadida; agregado; agregada; disponible; introducido`,
	Before: `código de error; código; error; estado; código http; código de estado; código de respuesta; código de salida`,

	StatusNames: map[int]string{
		400: "solicitud incorrecta; petición incorrecta; solicitud inválida; petición inválida; mala solicitud; solicitud errónea",
		401: "no autorizado; no autenticado; sin autorización",
		403: "prohibido; acceso denegado; acceso prohibido",
		404: "no encontrado; recurso no encontrado",
		405: "método no permitido; método no autorizado",
		408: "tiempo de espera agotado; tiempo de espera de la solicitud; tiempo agotado",
		409: "conflicto",
		410: "ya no disponible",
		413: "solicitud demasiado grande; carga demasiado grande; petición demasiado grande; entidad demasiado grande",
		415: "tipo de medio no soportado",
		422: "entidad no procesable; entidad improcesable; contenido no procesable",
		429: "demasiadas solicitudes; demasiadas peticiones; límite de solicitudes excedido",
		500: "error interno del servidor; error interno; error del servidor; error de servidor interno",
		501: "no implementado",
		502: "puerta de enlace incorrecta; mala puerta de enlace; pasarela incorrecta; gateway incorrecto",
		503: "servicio no disponible; servicio inaccesible",
		504: "tiempo de espera de la puerta de enlace; tiempo de espera agotado de la puerta de enlace; tiempo de pasarela agotado",
	},

	Negations:  `no; nunca; jamás; sin; ningún; ninguna; prohibido; imposible`,
	Conditions: `si; cuando`,
	Sums:       `errores; problemas`,
	Above:      `igual que arriba; ídem`,

	Prepositions: `de; del; en; para; por; con; a`,
	Conjunctions: `y; o; e; u`,
	Questions:    `cuando; cuándo; qué; por; cómo`,
	Common: `
		el; los; las; una; del; con; por; para; que; es; se; no; al; como; más; este; esta; está; su; si; ser;
		cuando; debe; puede; ya; fue; ha; han; son; pero; también; sin; sobre; entre; desde; hasta; según; la; de;
		un; lo`,

	Suffixes: `s; es`,
	Plurals: `
		segundos; minutos; horas; días; semanas; años; meses mes; caracteres carácter; elementos; archivos; ficheros; intentos;
		solicitudes solicitud; mensajes; usuarios; miembros; imágenes imagen; bytes; líneas; filas; páginas; errores; letras; dígitos;
		palabras; puntos; veces; objetos; artículos; cuentas; grupos; plazas; campos; valores; documentos; peticiones; llamadas; los los; las las; más más; menos menos; es es;
		dos dos; tres tres; después después; antes antes; jóvenes joven; órdenes orden; exámenes examen; -ciones -ción; -siones -sión;
		-iones -ión; -dades -dad; -tudes -tud; -ores -or; -ales -al; -iles -il; -eles -el; -ces -z; -as -a; -os -o; -es -e`,
	PluralVerbs: `son es; están está; han ha; fueron fue; eran era; pueden puede; deben debe; tienen tiene`,
}
