package vocabulary

var portuguese = Language{
	Tag:   "pt",
	Names: `portuguese; português; 葡萄牙语; portugiesisch; portugués; portugais`,
	Headers: Headers{
		Status: `
			status http; codigo http; código de status; estado?; código?; status da resposta; código http; http;
			código de status http; código do status; status code http; situação http`,
		Code: `
			código; códigos; código de erro; código do erro; código de retorno; código de resposta; erro; cod;
			código retorno; cód; cód erro; código interno; código da falha; número do erro; identificador do erro;
			codigo de erro`,
		Name: `nome; nome do erro; constante; identificador; nome da exceção; exceção; nome simbólico; sigla?`,
		Message: `
			mensagem; mensagem de erro; mensagem do erro; mensagem de retorno; texto de erro; descrição?;
			significado?; nome?; mensagem retornada; mensagem retorno; texto da mensagem; mensagem exibida;
			mensagem de resposta; mensagem da api; retorno?; texto`,
		Summary: `
			descrição; descrição do erro; significado; definição; explicação; detalhe; detalhes; detalle; detalles;
			resultado; descritivo; descrição da mensagem; descrição do retorno; o que significa; resumo;
			descrição detalhada; explicação do erro; significado do erro; descrição do código`,
		Cause: `
			causa; causas; causa s; motivo; motivos; motivo do erro; possível causa; possíveis causas; quando; razão;
			condição; situação; causa provável; causas prováveis; causa possível; motivo da recusa; motivo da falha;
			condição de erro; por que ocorre; quando ocorre; origem do erro; causa do erro; cenário`,
		Action: `
			ação; ações; solução; soluções; correção; o que fazer; como resolver; ação recomendada; ação sugerida;
			recomendação; recomendações; ação corretiva; como corrigir; como tratar; tratamento; orientação;
			sugestão; sugestão de ação; correção sugerida; solução sugerida; procedimento; providência;
			próximos passos; medida; medidas`,
		Retry: `
			retentativa; permite retentativa; permitido retentar; nova tentativa; retentar; tentar novamente;
			pode tentar novamente; repetir; reprocessável; retentável`,
		Note: `
			observação; observações; obs; nota; notas; comentário; categoria; exemplo; observacao; referência;
			referências; tipo de erro; grupo; módulo; versão; endpoint; categoria do erro; origem`,
		Foreign: `
			parâmetro; campo; propriedade; obrigatório; tipo; tamanho; formato; nome do campo; bandeira; banco;
			moeda; valor?; ambiente; parâmetros; campos; nome do parâmetro; requerido; valor padrão; padrão;
			tipo de dado; opcional; evento; tamanho máximo; variável; cabeçalho; propriedades; atributo`,
	},
	Failures: `
		inválid; falh; erro; não; negad; expirad; recus; ausente; obrigat; incorret; excedid; excess; insuficient;
		suspeit; bloquead; vencid; inexistente; indispon; desconhecid; proibid; faltand; duplicad; já exist; já foi;
		impossív; expirou; acima do; demais ; rejeitad; cancelad; ilegal; inesperad`,
	Demands:   `deve ; devem ; deverá; requer; requerid; necessári; somente; apenas; esperad`,
	Errors:    `erro; erros; exceç; falha`,
	Results:   `código; codigo; códigos de retorno; resultado`,
	Statuses:  `estado`,
	Successes: `sucesso; êxito; aprovad`,
	Lookalikes: `
		parâmetro; campo; propriedade; requisição; evento; enumera; permiss; versã; histórico; banco; exemplo;
		opções; variáve; cabeçalho`,

	Mappings: `antig; novo`,

	None:   `nenhum; nenhuma; não se aplica; n/d; não há`,
	Yes:    `sim; reversível; permitido`,
	No:     `não; nao; irreversível; não permitido`,
	Before: `código de erro; código; erro; status; código http; código de status; código de retorno`,

	StatusNames: map[int]string{
		400: "requisição inválida",
		401: "não autorizado",
		403: "proibido",
		404: "não encontrado",
		405: "método não permitido",
		408: "tempo esgotado",
		409: "conflito",
		410: "não disponível",
		413: "requisição muito grande",
		415: "tipo de mídia não suportado",
		422: "entidade não processável",
		429: "muitas requisições",
		500: "erro interno do servidor",
		501: "não implementado",
		502: "gateway inválido",
		503: "serviço indisponível",
		504: "tempo limite do gateway",
	},

	Prepositions: `de; do; da; dos; das; para; por; em`,
	Conjunctions: `e; ou`,
	Questions:    `quando; por; quem`,
	Common: `
		não; uma; com; são; está; foi; você; ao; dos; das; pela; pelo; também; já; ser; seu; sua; quando; deve; mais;
		isso; esse; esta; este; nos; nas; ou; é; à; mas; pode; foram; sem; até; entre; depois; em; um; do; da; os; as`,
}
