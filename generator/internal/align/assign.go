package align

import (
	"cmp"
	"math"
	"slices"
)

// most is how much work it may be to assign the entries of a part so that their sum is the highest there is: the number of entries on its smaller
// side, squared, times that of the others. In larger parts the best pair is taken first, then the best of what is left; what depends on that is in doubt anyway.
const most = 20_000_000

// parts divides candidates into sets that have no entry in common.
func parts(candidates []Pair) [][]Pair {
	root := map[int]int{} // of old entries as they are, of new ones as -1-j
	var find func(int) int
	find = func(n int) int {
		up, ok := root[n]
		if !ok || up == n {
			root[n] = n
			return n
		}
		root[n] = find(up)
		return root[n]
	}
	for _, p := range candidates {
		root[find(p.Old)] = find(-1 - p.New)
	}
	place := map[int]int{}
	var all [][]Pair
	for _, p := range candidates {
		r := find(p.Old)
		if _, ok := place[r]; !ok {
			place[r] = len(all)
			all = append(all, nil)
		}
		all[place[r]] = append(all[place[r]], p)
	}
	return all
}

// assign chooses pairs of a part such that none has an entry of another's, and the sum of their scores is the highest.
func assign(part []Pair) []Pair {
	worth := slices.DeleteFunc(slices.Clone(part), func(p Pair) bool { return p.Score < possible })
	olds, news := sides(worth)
	if len(worth) < 2 {
		return worth
	}
	if few, many := min(len(olds), len(news)), max(len(olds), len(news)); few*few*(few+many) > most {
		return greedy(worth)
	}
	flip := len(olds) > len(news)
	if flip {
		olds, news = news, olds
	}
	gain := make([][]float64, len(olds))
	byPlace := map[[2]int]Pair{}
	for i := range gain {
		gain[i] = make([]float64, len(news)+len(olds)) // each may stay alone, in a column of its own
	}
	for _, p := range worth {
		o, n := p.Old, p.New
		if flip {
			o, n = n, o
		}
		i, _ := slices.BinarySearch(olds, o)
		j, _ := slices.BinarySearch(news, n)
		gain[i][j] = p.Score
		byPlace[[2]int{i, j}] = p
	}
	var chosen []Pair
	for i, j := range hungarian(gain) {
		if p, ok := byPlace[[2]int{i, j}]; ok {
			chosen = append(chosen, p)
		}
	}
	slices.SortFunc(chosen, func(p, q Pair) int { return cmp.Compare(p.Old, q.Old) })
	return chosen
}

// sides returns the entries of pairs, each once and in order.
func sides(pairs []Pair) (olds, news []int) {
	for _, p := range pairs {
		olds, news = append(olds, p.Old), append(news, p.New)
	}
	slices.Sort(olds)
	slices.Sort(news)
	return slices.Compact(olds), slices.Compact(news)
}

// greedy takes the best pair, then the best of those left.
func greedy(pairs []Pair) []Pair {
	slices.SortStableFunc(pairs, func(p, q Pair) int { return cmp.Compare(q.Score, p.Score) })
	old, new := map[int]bool{}, map[int]bool{}
	var chosen []Pair
	for _, p := range pairs {
		if !old[p.Old] && !new[p.New] {
			old[p.Old], new[p.New] = true, true
			chosen = append(chosen, p)
		}
	}
	return chosen
}

// hungarian returns the column of each row such that the sum of gains is the highest; there are at least as many columns as rows. It adds
// one row after the other along a cheapest path: https://en.wikipedia.org/wiki/Hungarian_algorithm.
func hungarian(gain [][]float64) []int {
	rows, columns := len(gain), len(gain[0])
	u, v := make([]float64, rows+1), make([]float64, columns+1)
	of, way := make([]int, columns+1), make([]int, columns+1) // the row of each column, from 1; 0 is none
	for row := 1; row <= rows; row++ {
		least, used := slices.Repeat([]float64{math.Inf(1)}, columns+1), make([]bool, columns+1)
		of[0] = row
		at := 0
		for of[at] != 0 {
			used[at] = true
			delta, next := math.Inf(1), 0
			for j := 1; j <= columns; j++ {
				if used[j] {
					continue
				}
				if d := -gain[of[at]-1][j-1] - u[of[at]] - v[j]; d < least[j] {
					least[j], way[j] = d, at
				}
				if least[j] < delta {
					delta, next = least[j], j
				}
			}
			for j := range used {
				if used[j] {
					u[of[j]] += delta
					v[j] -= delta
				} else {
					least[j] -= delta
				}
			}
			at = next
		}
		for at != 0 {
			of[at] = of[way[at]]
			at = way[at]
		}
	}
	column := make([]int, rows)
	for j := 1; j <= columns; j++ {
		if of[j] != 0 {
			column[of[j]-1] = j - 1
		}
	}
	return column
}
