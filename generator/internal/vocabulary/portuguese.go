package vocabulary

var portuguese = Language{
	Tag: "pt",
	Names: `
		portuguese; português; 葡萄牙语; portugiesisch; portugués; portugais; portoghese; португальский; portugalski;
		portugalština; portugees; portugisiska; portugisisk; portugali; portugál; portugheză; portekizce; πορτογαλικά;
		البرتغالية; português do brasil; 葡萄牙語; 포르투갈어; ポルトガル語`,
	Headers: Headers{
		Status: `
			status http; codigo http; código de status; estado?; código?; status da resposta; código http; http;
			código de status http; código do status; status code http; situação http; resposta?; situação?;
			códigos de status; código do http; código da resposta?; código de resposta http; código de erro http`,
		Code: `
			código; códigos; código de erro; código do erro; código de retorno; código de resposta; erro; cod;
			código retorno; cód; cód erro; código interno; código da falha; número do erro; identificador do erro;
			codigo de erro; erros; chave?; código resposta; código da resposta; id do erro; identificador de erro;
			chave do erro;
			tipo de erro; valor?`,
		Name: `
			nome; nome do erro; constante; identificador; nome da exceção; exceção; nome simbólico; sigla?; exceções;
			enumerador; título?; classe da exceção; classe de exceção; tipo de exceção; valor do enum; classe do erro; valor?`,
		Message: `
			mensagem; mensagem de erro; mensagem do erro; mensagem de retorno; texto de erro; descrição?; significado?;
			nome?; mensagem retornada; mensagem retorno; texto da mensagem; mensagem exibida; mensagem de resposta;
			mensagem da api; retorno?; texto; mensagens; resposta?; corpo?; saída?; mensagem erro; mensagem resposta;
			mensagem padrão; corpo da resposta?; resposta da api?; conteúdo da mensagem; exemplo de mensagem;
			o que o usuário vê`,
		Summary: `
			descrição; descrição do erro; significado; definição; explicação; detalhe; detalhes; detalle; detalles;
			resultado; descritivo; descrição da mensagem; descrição do retorno; o que significa; resumo;
			descrição detalhada; explicação do erro; significado do erro; descrição do código; descrições; explicações;
			explicativo; informação; informações; detalhamento; esclarecimento; interpretação; ocorrência; sinopse;
			descrição erro; o que é; o que aconteceu; o que houve; o que quer dizer`,
		Cause: `
			causa; causas; causa s; motivo; motivos; motivo do erro; possível causa; possíveis causas; quando; razão;
			condição; situação; causa provável; causas prováveis; causa possível; motivo da recusa; motivo da falha;
			condição de erro; por que ocorre; quando ocorre; origem do erro; causa do erro; cenário; gatilho; gatilhos;
			condições; situações; cenários; razões; ocorre se; retornado se; origem do problema`,
		Action: `
			ação; ações; solução; soluções; correção; o que fazer; como resolver; ação recomendada; ação sugerida;
			recomendação; recomendações; ação corretiva; como corrigir; como tratar; tratamento; orientação; sugestão;
			sugestão de ação; correção sugerida; solução sugerida; procedimento; providência; próximos passos; medida;
			medidas; ajuste; ajustes; conserto; reparo; remediação; resolução; sugestões; conselho; dica; dicas; passos;
			etapas; procedimentos; providências; tratativa; tratativas; correções; comportamento?; instruções; orientações;
			contramedida; intervenção; ajuda; mitigação; prevenção; encaminhamento; como agir; como lidar; como arrumar;
			próximo passo; resposta recomendada; como resolvê lo; comportamento do cliente?; forma de correção;
			o que devo fazer; como resolver o problema; como tratar o erro; o que deve ser feito; o que você deve fazer;
			o que pode ser feito`,
		Retry: `
			retentativa; permite retentativa; permitido retentar; nova tentativa; retentar; tentar novamente;
			pode tentar novamente; repetir; reprocessável; retentável; reenvio; repetível; recuperável; temporário;
			retentativas; reversível; reprocessar; reprocessamento; pode ser retentado; pode ser repetido;
			política de retentativa; tentar de novo`,
		NoRetry: `
			não tentar novamente; não tente novamente; nunca tentar novamente; não repetir; não repetível; não retentar;
			não retentável; não reenviar; não reprocessar; não reprocessável; não recuperável; irrecuperável; irreversível?;
			sem retentativa; sem retentativas; sem nova tentativa; retentativa proibida; retentativa não permitida;
			não permite retentativa; não pode ser retentado; não pode ser repetido; não deve ser retentado; não deve ser repetido;
			não temporário; não transitório; erro permanente; permanente`,
		Delay: `
			tentar novamente após; tentar novamente em; tente novamente em; repetir após; retentar após; intervalo de retentativa;
			intervalo entre tentativas; tempo de espera?; tempo para retentativa; backoff?`,
		State: `
			ciclo de vida; obsoleto; obsoleto desde; descontinuado; descontinuado em; descontinuado desde; depreciado;
			depreciado em; depreciado desde; preterido; removido; removido em; removido desde; em uso; ativo; vigente;
			estabilidade`,
		Note: `
			observação; observações; obs; nota; notas; comentário; categoria; exemplo; observacao; referência; referências;
			tipo de erro?; grupo; módulo; versão; endpoint; categoria do erro; origem; veja; serviço; serviços; gravidade;
			severidade; prioridade; criticidade; fonte; afeta; escopo; documentação; responsável; exemplos; classificação;
			outros; camada; rotas; produto; adquirente; ver também; aplicável a; informação complementar; operação afetada;
			aplica se a; tipo da crítica; a partir da versão`,
		Foreign: `
			parâmetro; campo; propriedade; obrigatório; tipo; tamanho; formato; nome do campo; bandeira; banco; moeda;
			ambiente; parâmetros; campos; nome do parâmetro; requerido; valor padrão; padrão; tipo de dado;
			opcional; evento; tamanho máximo; variável; cabeçalho; propriedades; atributo; comprimento; unidade;
			obrigatoriedade; variáveis; permissão; permissões; papel; papéis; perfil; perfis; configuração; configurações;
			opção; opções; arquivo; coluna; tabela; rota; caminho; cabeçalhos; alteração; alterações; mudança; restrição;
			restrições; intervalo; faixa; funcionalidade; tarefa; domínio?; cartão; bandeiras; dado; nome da propriedade;
			tipos de dados; nome do evento; nome do arquivo; caso de teste`,
	},
	Failures: `
		inválid; falh; erro; não; negad; expirad; recus; ausente; obrigat; incorret; excedid; excess; insuficient;
		suspeit; bloquead; vencid; inexistente; indispon; desconhecid; proibid; faltand; duplicad; já exist; já foi;
		impossív; expirou; acima do; demais ; rejeitad; cancelad; ilegal; inesperad`,
	Demands:   `deve ; devem ; deverá; requer; requerid; necessári; somente; apenas; esperad`,
	Errors:    `erro; erros; exceç; falha`,
	Results:   `código; codigo; códigos de retorno; resultado`,
	Answers:   `resposta`,
	Statuses:  `estado`,
	Successes: `sucesso; êxito; aprovad`,
	NoErrors:  `sem erro; nenhum erro`,
	Lookalikes: `
		parâmetro; campo; propriedade; requisição; evento; enumera; permiss; versã; histórico; banco; exemplo;
		opções; variáve; cabeçalho`,

	Mappings: `antig; novo`,

	None: `nenhum; nenhuma; não se aplica; n/d; não há`,
	Yes:  `sim; permitido`,
	No:   `não; nao; não permitido`,
	Again: `
		temporário; temporária; transitório; transitória; tentar novamente; tente novamente; tentar novamente mais tarde;
		tente novamente mais tarde; repetir; com backoff; após # segundos; sempre; mais tarde; recuperável; reversível;
		uma vez; apenas uma vez; só uma vez; somente uma vez; duas vezes; # vezes; até # vezes; no máximo # vezes;
		máx # tentativas; até # tentativas; # tentativas; após # s; em # segundos; depois de # segundos; após aguardar;
		após espera; após um tempo; após esperar; com espera; com atraso; imediatamente; com backoff exponencial;
		backoff exponencial; com recuo exponencial; retentativa permitida; permite retentativa;
		pode ser repetido; pode tentar novamente; automático; automaticamente; retentável; repetível; retentar;
		tente mais tarde; temporariamente; possível`,
	Final:   `definitivo; definitiva; fatal; nunca`,
	Usually: `normalmente; geralmente; usualmente; habitualmente; sempre; em geral; quase sempre; apenas`,
	Units:   `milissegundo; milissegundos; seg; segundo; segundos; minuto; minutos; hora; horas; dia; dias`,

	Active:     `ativo; ativa; atual; vigente; em uso; usado; estável; suportado; disponível; válido`,
	Deprecated: `obsoleto; obsoleta; descontinuado; descontinuada; depreciado; depreciada; preterido`,
	Outdated: `
		preterida; em desuso; legado; substituído; será removido; não mais recomendado; não mais suportado;
		obsoletos; obsoletas; descontinuados; descontinuadas; depreciados; depreciadas; preteridos; legados`,
	Dropped: `
		removido; removida; excluído; excluída; retirado; retirada; não existe mais; desativado;
		removidos; removidas; excluídos; retirados`,
	Reserved: `
		reservado; reservada; reservado para uso futuro; reservado para o futuro; para uso futuro; uso futuro;
		reservado para uso interno; código reservado; sem uso`,
	Idle: `
		uso interno; não usado; não usada; não utilizado; não utilizada; não atribuído; não atribuída; não usar; não utilizar;
		não é mais retornado; não mais retornado; não é mais usado; não é mais enviado; não mais usado; nunca retornado`,
	Pending: `
		a definir; a determinar; a documentar; a completar; a confirmar; por definir; não definido; não definida; indefinido;
		não documentado; sem documentação; em construção; em breve; a fazer`,
	Instead: `
		use; usar; utilize; utilizar; ver; veja; consulte; substituído por; substituída por; em favor de; e será; será;
		renomeado para`,
	Since:  `desde`,
	Months: `janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro`,
	Until:  `a; até`,
	Any:    `todos; todas; qualquer; vários; outros; outro`,
	Later:  `planejado; planeado; previsto; prevista; breve; futuro; talvez; será; serão; antes; proposto`,
	Fresh:  `novo; nova; adicionado; adicionada; disponível; introduzido`,
	Before: `código de erro; código; erro; status; código http; código de status; código de retorno`,

	StatusNames: map[int]string{
		400: "requisição inválida; requisição incorreta; solicitação inválida; pedido inválido; requisição malformada; solicitação incorreta",
		401: "não autorizado; não autenticado; sem autorização",
		403: "proibido; acesso negado; acesso proibido",
		404: "não encontrado; recurso não encontrado; não localizado",
		405: "método não permitido; método não autorizado",
		408: "tempo esgotado; tempo de requisição esgotado; tempo limite da requisição",
		409: "conflito",
		410: "não disponível",
		413: "requisição muito grande; carga muito grande; solicitação muito grande; entidade muito grande",
		415: "tipo de mídia não suportado",
		422: "entidade não processável; entidade improcessável; entidade não processada",
		429: "muitas requisições; muitas solicitações; limite de requisições excedido; excesso de requisições",
		500: "erro interno do servidor; erro interno; erro no servidor; erro do servidor",
		501: "não implementado",
		502: "gateway inválido; gateway incorreto; gateway ruim",
		503: "serviço indisponível; serviço não disponível",
		504: "tempo limite do gateway; tempo esgotado do gateway; tempo limite de gateway",
	},

	Negations:  `não; nao; nunca; jamais; sem; nenhum; nenhuma; proibido; proibida; impossível`,
	Conditions: `se; quando; caso`,
	Sums:       `erros; problemas`,
	Above:      `igual acima; igual ao anterior; o mesmo`,

	Prepositions: `de; do; da; dos; das; para; por; em`,
	Conjunctions: `e; ou`,
	Questions:    `quando; por; quem`,
	Common: `
		não; uma; com; são; está; foi; você; ao; dos; das; pela; pelo; também; já; ser; seu; sua; quando; deve; mais;
		isso; esse; esta; este; nos; nas; ou; é; à; mas; pode; foram; sem; até; entre; depois; em; um; do; da; os; as`,

	Suffixes: `s; es; ns`,
	Plurals: `
		segundos; minutos; horas; dias; semanas; anos; meses mês; caracteres caractere; itens item; arquivos; ficheiros; tentativas;
		vezes vez; mensagens; usuários; utilizadores; membros; imagens; bytes; linhas; páginas; erros; letras; dígitos; palavras;
		pontos; objetos; contas; grupos; campos; valores; documentos; solicitações; chamadas; elementos; lugares lugar; os os; as as; mais mais; dois dois; três três; depois depois;
		antes antes; -ções -ção; -sões -são; -ões -ão; -dades -dade; -ores -or; -ais -al; -eis -el; -ns -m; -as -a; -os -o; -es -e`,
	PluralVerbs: `são é; estão está; foram foi; têm tem; podem pode; devem deve; eram era`,
}
