package tables

// A table is read in the way that scores best. These are the scores: a line adds its weight, times how far it holds, from 0 to 1, to each
// reading that it speaks of. What adds to the best reading is the reason that people are shown; the distance to the next best is the doubt.

// How near the next best reading must be for a role to be in doubt, or the kind; and by how much the best reading may fail to be about
// errors, and yet is reported where most rows speak of failure.
const (
	doubtfulRole     = 0.3
	doubtfulKind     = 0.45
	leftWithDoubt    = 2
	leftUnidentified = 9 // … where nearly all do
)

// alone weighs the role of a column by its own header and its own cells. %s is what the cells look like.
var alone = []struct {
	role   role
	weight float64
	what   string
	holds  func(*Column) float64
}{
	{asStatus, +2.0, "the header says status", says(asStatus)},
	{asStatus, +1.0, "the cells are %s", (*Column).likeStatuses},
	{asStatus, +0.5, "the cells are HTTP statuses that exist", (*Column).existingStatuses},
	{asStatus, +1.2, "the header speaks of codes", (*Column).statusesCalledCodes},
	{asStatus, -2.0, "the cells are no HTTP statuses", (*Column).noStatuses},

	{asCode, +2.0, "the header says code", says(asCode)},
	{asCode, +1.0, "the cells are %s", (*Column).likeCodes},
	{asCode, +2.0, "the cells are URIs of types of problems", (*Column).types},
	{asCode, -0.8, "the cells are no codes", (*Column).noCodes},
	{asCode, -2.0, "the cells are yes and no", (*Column).flags},
	{asCode, -1.0, "the cells are sentences", (*Column).plainSentences},
	{asCode, -1.0, "few values stand in many cells, as kinds and levels do", (*Column).kinds},
	{asCode, -0.8, "and the header does not insist on codes", (*Column).kindsNotCalledCodes},
	{asCode, -1.0, "the cells are words that come again", (*Column).repeatedWords},
	{asCode, -1.0, "the cells look like HTTP statuses", (*Column).allStatuses},
	{asCode, -1.5, "the header speaks of something else", (*Column).calledElse},
	{asCode, -3.0, "the cells are methods of requests", (*Column).methods},

	{asName, +2.0, "the header says name", says(asName)},
	{asName, +1.0, "the cells are %s", (*Column).likeNames},
	{asName, +0.2, "the cells could be names", (*Column).couldBeNames},
	{asName, -0.5, "the cells are no names", (*Column).noNames},
	{asName, -2.0, "the cells are numbers or flags", (*Column).numbersOrFlags},
	{asName, -1.5, "few values stand in many cells, as kinds and levels do", (*Column).kinds},
	{asName, -2.0, "the cells stand for HTTP statuses", (*Column).standForStatuses},
	{asName, -1.5, "the cells say how bad errors are", (*Column).levels},

	{asMessage, +2.0, "the header says message", says(asMessage)},
	{asMessage, +1.0, "the cells are %s", (*Column).likeTexts},
	{asMessage, +0.5, "the cells are marked as what is sent", (*Column).markedMessages},
	{asMessage, +2.5, "the cells are marked as what is sent, with quotes or as code", (*Column).markedTexts},
	{asMessage, +3.5, "it stands in bodies of responses", (*Column).bodies},
	{asMessage, +1.0, "the header says status, and the cells are texts", (*Column).statusTexts},
	{asMessage, -0.2, "explanations are longer than messages", (*Column).sentences},
	{asMessage, -0.3, "the cells are no texts", (*Column).noTexts},
	{asMessage, -1.5, "the cells are constants", (*Column).someConstants},
	{asMessage, -0.8, "the header may mean an explanation", (*Column).maybeMessages},
	{asMessage, -0.6, "nothing says that the cells are sent", (*Column).unsaidMessages},
	{asMessage, -1.0, "the cells are numbers or flags", (*Column).numbersFlagsStatuses},

	{asSummary, +2.0, "the header says summary", says(asSummary, asCause, asMessage)},
	{asSummary, +1.0, "the cells are %s", (*Column).likeTexts},
	{asSummary, -0.3, "the cells are no texts", (*Column).noTexts},
	{asSummary, -0.6, "the cells are numbers, flags or constants", (*Column).nothingToRead},

	{asCause, +2.0, "the header says cause", says(asCause, asSummary, asMessage)},
	{asCause, +1.0, "the cells are %s", (*Column).likeTexts},
	{asCause, -0.3, "the cells are no texts", (*Column).noTexts},
	{asCause, -0.6, "the cells are numbers, flags or constants", (*Column).nothingToRead},

	{asAction, +2.0, "the header says action", says(asAction)},
	{asAction, +1.0, "the cells are %s", (*Column).likeAdvice},
	{asAction, -0.3, "the cells are no texts", (*Column).noTexts},
	{asAction, -0.6, "the cells are numbers, flags or constants", (*Column).nothingToRead},

	{asRetry, +2.0, "the header says retry", says(asRetry)},
	{asRetry, +1.0, "the cells say whether to try again", (*Column).likeRetries},
	{asRetry, -0.3, "the cells don't say whether to try again", (*Column).noRetries},

	{asState, +2.0, "the header says state", says(asState)},
	{asState, +1.0, "the cells say which errors are in use", (*Column).likeStates},
	{asState, +1.0, "some cells say which errors are not in use any more", (*Column).retiredStates},
	{asState, +2.0, "the header says status, and the cells say which errors are in use", (*Column).statesCalledStatus},
	{asState, -5.0, "the header asks for the state of something else", (*Column).statesOfOthers},
	{asState, -2.0, "the cells don't say which errors are in use", (*Column).noStates},

	{asNote, +1.05, "", (*Column).always}, // what a column needs to be anything else
	{asNote, +0.95, "the header says note", says(asNote)},
}

// A besides is a line of together.
type besides struct {
	role   role
	weight float64
	what   string
	holds  func(t *Table, r *reading, i int) bool
}

// together weighs the role of a column i by what the other columns hold in the same reading.
var together = []besides{
	{asStatus, -1.5, "several errors have one status", (*Table).sharedStatus},

	{asStatus, -2.0, "most cells are no HTTP statuses, and no other column holds the codes", (*Table).fewStatusesForCodes},
	{asStatus, -2.5, "errors have no statuses of success, and another column holds constants that name none", (*Table).successesBesideConstants},

	{asCode, -2.5, "the header says status, and another column holds the codes", (*Table).fewStatusesBesideCodes},
	{asCode, +2.3, "another column holds constants that are not the names of these numbers", (*Table).successesBesideConstants},
	{asCode, -3.0, "the cells are the names of their statuses, and another column tells the errors", (*Table).statusNamesBesideErrors},
	{asCode, -3.0, "the cells count the rows, and another column holds names", (*Table).countsBesideNames},
	{asCode, +0.6, "no header says which column holds the codes", (*Table).onlyCodes},
	{asCode, +1.3, "another column holds constants that are not the names of these statuses", (*Table).constantsBesideStatuses},
	{asCode, +1.7, "another column holds the same numbers, in other digits", (*Table).sameNumbers},
	{asCode, -1.2, "another column is the better code", (*Table).poorerCode},
	{asCode, -0.7, "another column holds the numbers that these are the names of", (*Table).constantsBesideNumbers},

	{asName, +0.6, "another column holds the codes", (*Table).namesOfCodes},
	{asName, +1.0, "the cells are constants that speak of failure", (*Table).errorsBesideNumbers},
	{asName, +1.7, "another column holds the numbers", (*Table).codesBesideNumbers},
	{asName, +2.0, "nothing else says what the numbers mean", (*Table).onlyNames},
	{asName, -1.2, "no other column could be the code", (*Table).nameAlone},
	{asName, +4.0, "the cells are the names of their statuses", (*Table).statusNames},
	{asName, -4.0, "it is all that is said of the statuses", (*Table).statusNamesAlone},
	{asName, -5.0, "the cells are the names of their statuses, and another column tells the errors", (*Table).statusNamesBesideErrors},

	{asMessage, +2.0, "the cells are in English, and other columns are not", (*Table).englishBesideOthers},
	{asMessage, -1.0, "programs send English, and the cells are in another language", (*Table).otherLanguage},
	{asMessage, +2.5, "it is what bodies of problems call the detail", (*Table).detailOfProblem},
	{asMessage, +2.4, "it stands before another text that explains the error", (*Table).firstOfTexts},
	{asMessage, +2.0, "the cells are as short as messages are, beside numbers, and no other column holds any", (*Table).terseBesideNumbers},
	{asMessage, +1.5, "several errors have one status, and this tells them apart", (*Table).tellsStatusesApart},
	{asMessage, +2.0, "another column holds the statuses", (*Table).statusInWords},
	{asMessage, -3.0, "it is all that is said of the statuses", (*Table).messageOfStatusesAlone},
	{asMessage, -2.0, "the cells are the names of their statuses", (*Table).statusNamesSent},

	{asSummary, +1.5, "it is what bodies of problems call the title", (*Table).titleOfProblem},
	{asSummary, +0.25, "no header says which column explains the error", (*Table).onlyExplanation},
	{asSummary, +0.4, "the cells are sentences, as explanations are", (*Table).silentSentences},
	{asSummary, +1.2, "no other column explains the error in sentences", (*Table).onlySentences},

	{asCause, +0.3, "the cells are sentences, as explanations are", (*Table).moreSentences},
	{asCause, +1.2, "no other column explains the error in sentences", (*Table).onlySentencesBeside},
	{asCause, -0.8, "it would be the summary", (*Table).causeForSummary},

	{asAction, -1.2, "it would be all that is said of the errors, and the header may mean more", (*Table).actionForAll},
}

// togetherByRole is together, in the same order.
var togetherByRole = func() (by [roles][]besides) {
	for _, w := range together {
		by[w.role] = append(by[w.role], w)
	}
	return by
}()

// matter weighs whether a table is about errors or HTTP statuses, against 0 for anything else. %s and %q are the evidence.
var matter = []struct {
	weight float64
	what   string
	holds  func(t *Table, r *reading, e evidence) (holds bool, evidence string)
}{
	{-3.0, "nothing says that its codes are errors", (*Table).any},
	{+9.0, "a status with a code or a message", (*Table).statusAndMore},
	{+9.0, "statuses with texts, no code and no message", (*Table).statusesAlone},
	{+9.0, "the column %q holds ranges of codes", (*Table).rangesOfCodes},
	{+6.0, "the header %s speaks of errors", (*Table).headersSpeak},
	{+6.0, "the column %q holds URIs of types of problems", (*Table).typesOfProblems},
	{+5.0, "a code or a message, and the heading %q speaks of errors", (*Table).headingSpeaks},
	{+3.5, "a table of errors on the same page has the same header", (*Table).sameHeader},
	{+2.3, "its headers or headings speak of results, and some rows of failure", (*Table).resultsThatFail},
	{+3.6, "its headers or headings speak of results, of which one is of success and others of failure", (*Table).resultsOfSuccess},
	{+1.8, "the page speaks of errors", (*Table).pageSpeaks},
	{+1.25, "some rows speak of failure", (*Table).someFail},
	{+1.35, "%s of the rows speak of failure", (*Table).manyFail},
	{+0.5, "most rows speak of failure", (*Table).mostFail},
	{-1.3, "the heading %q speaks of something else", (*Table).headingElse},
	{-4.0, "the heading %q speaks of something else, and no header of codes or errors", (*Table).elseThroughout},
	{-9.0, "its first column could be names of anything", (*Table).unidentified},
	{-7.0, "a column %q is no part of an error", (*Table).foreignColumn},
	{-19.0, "it maps codes to codes (%q), and says nothing of errors", (*Table).mapsCodes},
	{-19.0, "none of its rows is of failure", (*Table).allSucceed},
	{-19.0, "it maps other things to codes (%q), several to one", (*Table).mapsToCodes},
	{-19.0, "its codes are what bodies call the parts of an error", (*Table).listsFields},
	{-19.0, "it has no header, and its rows are labels of one thing", (*Table).listsLabels},
}
