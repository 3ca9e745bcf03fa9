package main

import (
	"encoding/json"
	"reflect"
)

// writeJSON writes a struct to standard output as one line. What holds nothing is [] or {}, never null, so that the programs that
// read it need not ask.
func (a *app) writeJSON(result any) error {
	v := reflect.New(reflect.TypeOf(result)).Elem()
	v.Set(reflect.ValueOf(result))
	fill(v)
	enc := json.NewEncoder(a.stdout)
	enc.SetEscapeHTML(false) // the line is no web page, and < is what people write holes with
	return enc.Encode(v.Interface())
}

// fill replaces the nil slices and maps in v by empty ones.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			fill(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	case reflect.Slice:
		if v.IsNil() {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		for i := range v.Len() {
			fill(v.Index(i))
		}
	case reflect.Map:
		if v.IsNil() {
			v.Set(reflect.MakeMap(v.Type()))
		}
		for _, key := range v.MapKeys() {
			value := reflect.New(v.Type().Elem()).Elem()
			value.Set(v.MapIndex(key))
			fill(value)
			v.SetMapIndex(key, value)
		}
	}
}
