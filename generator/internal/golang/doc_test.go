package golang

import (
	"slices"
	"testing"

	"github.com/errgen/errgen/generator/internal/model"
)

// Which error the package comment names doesn't depend on the order of the rows.
func TestExample(t *testing.T) {
	code := &model.Code{Value: "a", Ident: "A"}
	hole := model.Template{Parts: []model.Part{{Literal: "user "}, {Hole: &model.Hole{Name: "User"}}}}
	plain := model.Template{Parts: []model.Part{{Literal: "gone"}}}
	all := []*model.Reason{
		{Ident: "Delta", Status: 400, Code: code, Templates: []model.Template{hole}},
		{Ident: "Charlie", Status: 400, Code: code, Templates: []model.Template{hole}},
		{Ident: "Bravo", Status: 400, Code: code, Templates: []model.Template{plain}},
		{Ident: "Alpha", Status: 400, Code: code},
	}
	for _, rows := range [][]*model.Reason{all, {all[3], all[1], all[0], all[2]}, {all[1], all[2], all[3], all[0]}} {
		before := slices.Clone(rows)
		e := &emitter{spec: &model.Spec{Reasons: rows}}
		if got := e.example(); got.Ident != "Charlie" {
			t.Errorf("got %s", got.Ident)
		}
		if !slices.Equal(rows, before) {
			t.Error("the rows have moved")
		}
	}
}
