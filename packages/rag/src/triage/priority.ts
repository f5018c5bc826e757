import type { EvidenceSpan, Priority } from '@resolution/contracts';
import type { Span } from '../text/sentences.ts';
import { type Cue, type CueHit, cue, cueReader } from './cues.ts';

type UrgencySignal = 'urgency' | 'impact' | 'scope' | 'deadline' | 'risk' | 'ease';

/**
 * Phrases of urgency, impact, scope, deadline, risk and ease, weighed by hand. Weights are steps of priority: about 1.5
 * lifts a case from Medium to High, 3.5 to Critical.
 */
const CUES: readonly Cue<UrgencySignal>[] = [
  cue('urgency', 'urgent(?:ly)?|urgency', 2, 'urgency: urgent', -1.2),
  cue(
    'urgency',
    'asap|a\\.s\\.a\\.p|as soon as (?:possible|you can|humanly possible)',
    2,
    'urgency: as soon as possible',
    -1,
  ),
  cue('urgency', 'emergency', 2.6, 'urgency: emergency', -1.2),
  cue('urgency', 'immediately|right away|right now|at once|this minute|this instant', 1.8, 'urgency: at once', -0.8),
  cue('urgency', '(?:top|highest|high) priority|priority one|p1|sev(?:erity)? ?1', 2.4, 'urgency: high priority', -1),
  cue('urgency', '(?:mission[- ])?critical', 2.4, 'urgency: critical', -1),
  cue('urgency', 'please hurry|hurry|rush this|expedite', 1.6, 'urgency: hurry', -0.8),
  cue('urgency', "can(?:no|')t wait|cannot wait|won't wait", 2, 'urgency: cannot wait'),
  cue('urgency', 'pressing|time[- ]sensitive|time[- ]critical', 1.8, 'urgency: time-sensitive', -0.8),

  cue(
    'impact',
    '(?:system|site|server|portal|everything|application|software|platform|database|whole thing) (?:is |are |was |went |has gone |has been )?(?:completely |totally |all )?(?:down|offline|dead|frozen)',
    3,
    'impact: outage',
    -0.5,
  ),
  cue('impact', 'outage|crashed|crash(?:es|ing)|not responding', 2, 'impact: outage', -0.5),
  cue(
    'impact',
    '(?:at a |complete )?stand ?still|dead in the water|ground to a halt|came to a halt',
    2.6,
    'impact: work stopped',
  ),
  cue(
    'impact',
    "block(?:ing|ed|s) (?:us|me|our|my|the|all|today's|everyone|everything|work|month|payroll|billing)[\\w' ]{0,24}|(?:is|are|we're|i'm|am|was|were) block(?:ed|ing)|blocker|show[- ]?stopper",
    1.6,
    'impact: work is blocked',
    -0.8,
  ),
  cue(
    'impact',
    "(?:can't|cannot|can not|unable to|not able to|couldn't) (?:do|get) (?:any|our|my)(?:thing| work| job)[\\w ]{0,12}|(?:can't|cannot|unable to) work|stopped working entirely",
    2.2,
    'impact: cannot work',
  ),
  cue(
    'impact',
    "(?:can't|cannot|unable to|not able to) (?:take|accept|collect|process|post|run|bill|pay|close|submit|send)[\\w ]{0,12}(?:payments?|rents?|payroll|bills?|billing|month[- ]end|checks|invoices|vouchers?|the month)",
    1.8,
    'impact: money work is stopped',
  ),
  cue(
    'impact',
    "(?:can't|cannot|unable to|couldn't) (?:move|house|place) [\\w ]{0,16}(?:in|residents?|famil(?:y|ies)|tenants?)|homeless|sleeping in|stranded|locked out of (?:her|his|their|the) (?:unit|apartment|home)",
    2.2,
    'impact: somebody has no home',
  ),
  cue(
    'impact',
    'no (?:heat|water|power|hot water|electricity|air conditioning)|flood(?:ing|ed)|gas leak|fire|sewage',
    3,
    'impact: safety',
  ),
  cue(
    'impact',
    'major (?:issue|problem|impact)|serious(?:ly)?|severe(?:ly)?|huge (?:issue|problem)',
    1.2,
    'impact: serious',
    -0.6,
  ),
  cue(
    'impact',
    'halt(?:ed|ing)?|preventing (?:us|me|the|our|any)|holding (?:us |everything |things |me )?up|stuck waiting',
    1,
    'impact: work is held up',
    -0.5,
  ),

  cue(
    'scope',
    '(?:all|every(?: single)?|each)(?: of)?(?: our| my| the| of our)? (?:\\d+ )?(?:sites?|propert(?:y|ies)|communit(?:y|ies)|locations?|offices?|regions?)',
    2,
    'scope: all sites',
    -0.1,
  ),
  cue(
    'scope',
    '(?:whole|entire) (?:company|portfolio|organi[sz]ation|region|team|office|staff|department|property|site|building|community)',
    1.8,
    'scope: a whole company or site',
    -0.4,
  ),
  cue(
    'scope',
    'company[- ]wide|portfolio[- ]wide|across the board|across (?:all|every|the) (?:portfolio|sites|properties|company)',
    2,
    'scope: everywhere',
    -0.4,
  ),
  cue(
    'scope',
    '(?:every(?:one|body)|all (?:of )?(?:our |my |the )?(?:users?|staff|employees|residents?|tenants?|managers|agents|households))',
    1.5,
    'scope: everybody',
    -0.4,
  ),
  cue('scope', 'no ?(?:one|body) (?:here |at [\\w ]{2,20} )?(?:can|is able|could)', 2, 'scope: nobody can'),
  cue(
    'scope',
    '(?:several|multiple|many|dozens of|hundreds of|a lot of|lots of) (?:sites|properties|users|residents|units|households|tenants|people|accounts)',
    1,
    'scope: many',
    -0.4,
  ),
  cue(
    'scope',
    '(?:only |just )?(?:one|a single|1) (?:unit|resident|tenant|household|user|apartment|applicant|account|person|record|lease)|(?:only|just) (?:me|my (?:computer|login|account))|isolated (?:case|incident)',
    -0.8,
    'scope: one case',
    0.4,
  ),

  cue(
    'deadline',
    "(?:by|before|due|until|no later than)(?: the)? (?:end of (?:the )?(?:day|business)|eod|cob|close of business|noon|midnight|tonight|today|this (?:morning|afternoon|evening)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|o'clock))",
    2,
    'deadline: today',
    -0.6,
  ),
  cue(
    'deadline',
    '(?:within|in)(?: the)?(?: next)? (?:an? |one |two |three |\\d+ |few |couple of )?(?:hours?|minutes?|mins?)',
    1.8,
    'deadline: within hours',
    -0.6,
  ),
  cue(
    'deadline',
    'due (?:today|now)|(?:deadline|cut[- ]?off)(?: is| was)?(?: today| tonight| now| this (?:morning|afternoon|evening))',
    2.2,
    'deadline: today',
    -0.6,
  ),
  cue(
    'deadline',
    '(?:by|before|due|until|no later than|deadline is|due date is)(?: on)? (?:tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    1.6,
    'deadline: within days',
    -0.5,
  ),
  cue(
    'deadline',
    "(?:need(?:ed|s)?|want|have to have|must (?:have|be)|has to be)[\\w' ]{0,30} (?:today|tonight|this (?:morning|afternoon|evening))",
    1.7,
    'deadline: today',
    -0.8,
  ),
  cue(
    'deadline',
    "today's (?:work|deadline|close|closing|deposit|payroll|move[- ]?in|hearing|run)",
    1.2,
    'deadline: today',
    -0.5,
  ),
  cue(
    'deadline',
    '(?:by|before|due)(?: the)? end of (?:the |this )?(?:week|month)|this week|(?:deadline|due date|cut[- ]?off)',
    1,
    'deadline: near',
    -0.6,
  ),
  cue(
    'deadline',
    'over ?due|past due deadline|missed (?:the|our) deadline|already late|running late|late already',
    1.4,
    'deadline: passed',
    -0.5,
  ),
  cue(
    'deadline',
    '(?:resident|family|tenant|household|applicant)s? (?:is|are) (?:moving (?:in|out)|arriving|waiting|here|standing) (?:today|now|tomorrow|in (?:the|my|our) (?:office|lobby))',
    1.8,
    'deadline: a resident is waiting',
    -0.5,
  ),
  cue(
    'deadline',
    '(?:auditor|inspector|hud|audit|court|hearing|closing|payroll)[\\w ]{0,12} (?:is |are )?(?:today|tomorrow|this week|here|in the morning|tonight)',
    1.8,
    'deadline: audit, court or payroll',
    -0.5,
  ),
  cue(
    'deadline',
    'month[- ]end (?:close|closing)?(?: is)? (?:today|tomorrow|now)|(?:last|final) day of (?:the )?month',
    1.6,
    'deadline: month end',
    -0.5,
  ),

  cue(
    'risk',
    '(?:data|records?|everything|files|history) (?:is |are |was |were |has been |have been |got )?(?:lost|gone|wiped|erased|deleted|corrupted)|data loss|lost (?:all|our)(?: of)?(?: our)? data',
    2.2,
    'risk: lost data',
    -0.5,
  ),
  cue(
    'risk',
    "security (?:breach|incident)|breach(?:ed)?|hacked|leaked|exposed (?:ssn|social|personal|data)|(?:wrong|other|another) (?:resident|tenant|person)'s (?:ssn|information|data|documents)|identity theft|fraud(?:ulent)?",
    2.6,
    'risk: security',
    -0.5,
  ),
  cue('risk', 'lawsuit|sued|legal action|attorney|lawyer|fair housing complaint|court order', 1.6, 'risk: legal', -0.4),
  cue(
    'risk',
    '(?:double|over|twice)[- ]?(?:charged|billed)|charged twice|wrong(?:ly)? charged|charged (?:the )?wrong|money (?:is )?missing|missing (?:money|payments|deposit)',
    1.3,
    'risk: money',
    -0.4,
  ),
  cue(
    'risk',
    '(?:lose|losing|forfeit|miss(?:ing)?)(?: our| the| their| his| her)? (?:funding|subsidy|voucher|assistance|hap payment|payment|housing)',
    2,
    'risk: funding',
    -0.4,
  ),
  cue(
    'risk',
    'out of compliance|non[- ]?complian(?:t|ce)|fined|penalt(?:y|ies)|(?:hud|state|agency) (?:finding|violation)',
    1.2,
    'risk: compliance',
    -0.4,
  ),

  cue('ease', 'no (?:rush|hurry)|not in (?:a|any) (?:rush|hurry)|not a rush|take your time', -2, 'ease: no rush'),
  cue(
    'ease',
    '(?:whenever|when)(?:ever)? (?:you|it)(?: all)? (?:get|gets|have|find|can|are|is)(?: a| the| some)? ?(?:chance|time|moment|convenient|minute|free)?',
    -1.6,
    'ease: when there is time',
  ),
  cue(
    'ease',
    '(?:low|lowest|lower) priority|nice to have|minor|cosmetic|trivial|small thing|tiny|not a big deal|no big deal',
    -1.6,
    'ease: minor',
    0.5,
  ),
  cue(
    'ease',
    'can wait|could wait|at your (?:convenience|leisure)|some ?time (?:this|next) (?:week|month)|next (?:month|quarter|year)|eventually|down the road',
    -1.6,
    'ease: can wait',
    1,
  ),
  cue(
    'ease',
    "(?:have|found|got|using|there is|there's) (?:a )?work[- ]?around|in the meantime (?:we|i) can",
    -1.1,
    'ease: there is a workaround',
    0.7,
  ),
  cue(
    'ease',
    'just (?:wondering|curious|checking|asking)|(?:quick|general|simple) question|out of curiosity|for (?:future|my) reference|for next time|fyi|heads[- ]?up',
    -1.4,
    'ease: a question',
  ),
  cue(
    'ease',
    "how (?:do|can|would|should) (?:i|we|you|one)|where (?:do|can|would) (?:i|we) (?:find|see|go)|what(?:'s| is) the (?:best|recommended|right) (?:way|practice)|best[- ]practice(?: steps)?|(?:is there|do you have) (?:a|any) (?:guide|training|documentation|article|way)|unsure (?:which|how|where)|needs? guidance",
    -0.9,
    'ease: asks how',
    0.2,
  ),
  cue(
    'ease',
    'never ?mind|disregard|false alarm|please ignore|you can close (?:this|the|it)',
    -2.6,
    'resolved: withdrawn',
  ),
  cue(
    'ease',
    "(?:it|that|this|everything|all)(?:'s| is| has)?(?: now| all| already| been)* (?:working|fixed|resolved|sorted|solved|good)(?: now| again| fine)?(?! (?:for|with) (?:the )?other)",
    -0.7,
    'resolved: works again',
    0.6,
  ),
  cue(
    'ease',
    '(?:that|it) (?:fixed|solved|resolved|did) it|(?:that|it) (?:has |just )?worked|worked!?|success',
    -0.7,
    'resolved: works again',
    0.6,
  ),
];
const hitsIn = cueReader(CUES);

/** Score from which each priority starts; a case without any cue is Medium. */
const STEPS: readonly (readonly [Priority, number])[] = [
  ['Critical', 3.4],
  ['High', 1.2],
  ['Medium', -0.85],
];
/** A further cue of the same signal says mostly the same again. */
const REPEATED = 0.35;
/** The most that a resolved ending takes away from an urgent start. */
const RESOLVED_LIMIT = 0.7;

export interface Reading<Value> {
  readonly value: Value;
  readonly evidence: readonly EvidenceSpan[];
}

/**
 * Reads how urgent a case is from the customer's own sentences: urgency, impact, scope, deadlines and risk raise it,
 * questions, single cases, workarounds and resolved endings lower it. Returns the words that decided.
 */
export function readPriority(sentences: readonly Span[]): Reading<Priority> {
  const hits = hitsIn(sentences).filter((hit) => Math.abs(hit.weight) > 0.01);
  const score = scoreOf(hits);
  const value = STEPS.find(([, least]) => score >= least)?.[0] ?? 'Low';
  return {
    value,
    evidence: decisive(hits, score).map((hit) => ({
      field: 'priority',
      start: hit.start,
      end: hit.end,
      text: hit.text,
      note: hit.note,
    })),
  };
}

function scoreOf(hits: readonly CueHit<UrgencySignal>[]): number {
  const bySignal = new Map<UrgencySignal, number[]>();
  let resolved = 0;
  for (const hit of hits) {
    if (hit.note.startsWith('resolved: works')) resolved = Math.max(resolved, -hit.weight);
    else bySignal.set(hit.signal, [...(bySignal.get(hit.signal) ?? []), hit.weight]);
  }
  let score = 0;
  for (const weights of bySignal.values()) {
    const sorted = weights.toSorted((a, b) => Math.abs(b) - Math.abs(a));
    for (const [index, weight] of sorted.entries()) score += index === 0 ? weight : weight * REPEATED;
  }
  return score - Math.min(resolved, RESOLVED_LIMIT);
}

/** The hits that pull in the direction of the decision, strongest first, then in the order of the text. */
function decisive(hits: readonly CueHit<UrgencySignal>[], score: number): CueHit<UrgencySignal>[] {
  const agreeing = hits.filter((hit) => (score >= 0 ? hit.weight > 0 : hit.weight < 0) || hit.denied);
  return (agreeing.length > 0 ? agreeing : [...hits])
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 5)
    .toSorted((a, b) => a.start - b.start);
}
