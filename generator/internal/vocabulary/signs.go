package vocabulary

// Signs say yes and no in whole cells of all languages. They are compared without the characters that choose how a picture is shown: ✔️ is ✔.
const (
	yesSigns = `✓; ✔; √; ✅; ☑; 👍; 🟢; ○; 〇; ◯; ⭕; [x]; :white_check_mark:; :heavy_check_mark:; :ballot_box_with_check:; :+1:; :thumbsup:; :o:`
	noSigns  = `✗; ✘; ✕; ✖; ×; ❌; ❎; 🚫; ⛔; 👎; 🔴; ☐; [ ]; :x:; :heavy_multiplication_x:; :negative_squared_cross_mark:; :no_entry:; :no_entry_sign:; :-1:; :thumbsdown:`
)

// flagOf reads a cell that is a digit, as those are that a program has written: 1 for yes, 0 for no. Elsewhere digits are numbers.
func flagOf(cell string) saying {
	switch cell {
	case "1":
		return saysYes
	case "0":
		return saysNo
	}
	return 0
}
