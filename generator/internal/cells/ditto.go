package cells

import "strings"

// dittos are cells that say that what stands above them holds for their row too.
var dittos = func() map[string]bool {
	m := map[string]bool{}
	for _, mark := range strings.Split(`〃;";″;'';^^;^;↑;同上;同前;上同;ditto;idem;as above;same as above;see above;(same as above);上記と同じ;上記同様;`+
		`위와 같음;상동;wie oben;dito;igual que arriba;igual acima;igual ao anterior;comme ci-dessus;то же;как выше;come sopra`, ";") {
		m[mark] = true
	}
	return m
}()

// IsDitto reports whether a cleaned cell says nothing but that what stands above it holds for its row too. A dash may mean that as well,
// or that there is nothing.
func IsDitto(text string) bool {
	const longest = 40 // bytes, with a full stop
	return text != "" && len(text) <= longest && dittos[strings.ToLower(strings.TrimRight(text, ".。"))]
}
