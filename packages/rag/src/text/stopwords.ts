const FUNCTION_WORDS = `
a about above after again all also although am an and any are as at be because been before being between both but by
can could d did do does doing don down during each either else etc few for from further had has have having he her here
hers him his how i if in into is isn it its just let ll m may me might more most must my need needs no nor not now of off on once
one only or other our ours out over own per please re s same she should so some such t than that the their theirs them
then there these they this those through to too under until up upon us ve very was way we were what when where which
while who whom whose why will with within would yet you your yours
`;

/** Words that carry grammar, not the subject: never indexed, never searched. */
export const STOPWORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS.trim().split(/\s+/));

const CHATTER = `
able anybody anyone ask asking assist basically best case cases common correct correctly explain exact exactly fix
get gets getting give go goes going good got guide guidance guys handle handling hello help helping hey hi idea instructions issue issues
keep keeps kind know like look looking looks make makes making mean official old person possible problem problems procedure process proper properly question
recommended reference resolution resolve resolved right say says see seem seems set show sort steps step stuck stuff support suppose supposed sure
system tell thank thanks thing things think tried try trying understand use used using walk want wanted wants way wonder wondering work workflow
working works clear clearly someone somebody something anything everything whenever really actually still even ever
today yesterday always keep happen happens happening recommend practice mistakes cause causes team user users
`;

/** Words of asking rather than of the thing asked: they count, but little (`settings.chatterWeight`). */
export const CHATTER_WORDS: ReadonlySet<string> = new Set(CHATTER.trim().split(/\s+/));
