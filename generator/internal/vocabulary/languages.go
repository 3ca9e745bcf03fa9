// Package vocabulary knows what words mean in documents of errors, in every language that errgen reads: what headers call columns, and by
// which words texts speak of failure, of results, of nothing. A language is one file; Languages is the list of them.
package vocabulary

// Languages are all that errgen knows, in the order in which they are tried where a text fits several equally well.
var Languages = []*Language{
	&english,
	&chinese,
	&japanese,
	&korean,
	&portuguese,
	&spanish,
	&french,
	&german,
	&russian,
	&italian,
	&czech,
	&polish,
	&ukrainian,
	&hungarian,
	&romanian,
	&greek,
	&dutch,
	&swedish,
	&danish,
	&norwegian,
	&finnish,
	&indonesian,
	&turkish,
	&vietnamese,
	&arabic,
	&persian,
	&hebrew,
	&thai,
}
