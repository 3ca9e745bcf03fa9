module github.com/errgen/errgen/generator/benchmarks

go 1.26.0

replace github.com/errgen/errgen => ../..

tool golang.org/x/tools/cmd/stringer

require (
	github.com/errgen/errgen v0.0.0
	github.com/nicksnyder/go-i18n/v2 v2.7.0
	golang.org/x/text v0.43.0
)

require (
	golang.org/x/mod v0.42.0 // indirect
	golang.org/x/sync v0.24.0 // indirect
	golang.org/x/tools v0.52.0 // indirect
)
