import type { Sentiment } from '@resolution/contracts';
import type { Span } from '../text/sentences.ts';
import { type Cue, type CueHit, cue, cueReader } from './cues.ts';
import type { Reading } from './priority.ts';

type Mood = 'anger' | 'frustration' | 'worry' | 'relief' | 'praise';

/** Phrases of mood. Ironic thanks come first in meaning: the longest phrase wins where two overlap. */
const CUES: readonly Cue<Mood>[] = [
  cue(
    'anger',
    'unacceptable|outrageous|ridiculous|absurd|disgrace(?:ful)?|appalling|shameful|a joke|pathetic',
    2.2,
    'angry: unacceptable',
    0,
  ),
  cue('anger', 'furious|angry|livid|outraged|pissed(?: off)?|mad as|infuriat(?:ed|ing)|fuming', 2.5, 'angry', 0),
  cue(
    'anger',
    '(?:terrible|horrible|awful|worst|lousy|horrendous) (?:service|support|software|system|experience|product|company)|worst [\\w ]{0,20}ever',
    2.3,
    'angry: bad service',
    0,
  ),
  cue(
    'anger',
    'sick (?:and tired )?of|fed up|had enough|had it with|enough is enough|last straw',
    2.2,
    'angry: had enough',
    0,
  ),
  cue(
    'anger',
    '(?:useless|incompetent|worthless|garbage|trash|crap|damn|hell|bullshit|bs)',
    2,
    'angry: harsh words',
    0,
  ),
  cue('anger', 'waste of (?:time|money)|wasting my time|wasted (?:hours|days|my)', 1.8, 'angry: wasted time', 0),
  cue(
    'anger',
    '(?:speak|talk) (?:to|with) (?:your |a |the )?(?:manager|supervisor|someone (?:else|competent))|escalate this to|file a complaint|cancel(?:ling|ing)? (?:our|my|the) (?:contract|subscription|account)|switch(?:ing)? (?:to another )?(?:vendors?|providers?)',
    1.9,
    'angry: wants to escalate',
    0,
  ),
  cue(
    'anger',
    'thanks for nothing|thanks a lot for (?:breaking|ruining|nothing|wasting)|some help you (?:are|were)',
    2.4,
    'angry: ironic thanks',
  ),
  cue(
    'anger',
    'how (?:hard|difficult) (?:can|could) (?:it|this) be|are you (?:kidding|serious|joking)|you (?:people|guys) (?:never|always|keep)|do your job',
    2,
    'angry: reproach',
    0,
  ),

  cue(
    'frustration',
    'frustrat(?:ed|ing|ion)|annoy(?:ed|ing|ance)|irritat(?:ed|ing)|aggravat(?:ed|ing)|exasperat(?:ed|ing)',
    1.8,
    'frustrated',
    0,
  ),
  cue(
    'frustration',
    'disappoint(?:ed|ing|ment)|let down|upset(?:ting)?|unhappy|dissatisfied|not (?:happy|impressed|satisfied|pleased)(?: with| about)?',
    1.6,
    'frustrated: disappointed',
    0,
  ),
  cue(
    'frustration',
    '(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th|nth|umpteenth) time|times? already|again and again|over and over|yet again|once again|every (?:single )?time|keeps? (?:happening|failing|crashing|coming back|doing|getting|saying|throwing))',
    1.3,
    'frustrated: it keeps happening',
    0,
  ),
  cue(
    'frustration',
    "still (?:not|no|isn't|doesn't|won't|can't|broken|failing|waiting|stuck|having|getting|happening)[\\w ]{0,16}",
    1.1,
    'frustrated: still not solved',
  ),
  cue(
    'frustration',
    "(?:tried|done|checked) everything|nothing (?:works|is working|worked|helps|helped|we try)|at (?:my|our) wits'? end|going (?:in|around in) circles|run(?:ning)? around|no luck|out of ideas|giving up",
    1.5,
    'frustrated: nothing helps',
    0,
  ),
  cue(
    'frustration',
    '(?:been|waited|waiting|spent|for) (?:\\w+ )?(?:hours|days|weeks|months|all (?:day|morning|week)|forever)|(?:hours|days|weeks) (?:now|on hold|waiting)|on hold for',
    1.2,
    'frustrated: long wait',
    0,
  ),
  cue(
    'frustration',
    'tired of|struggl(?:e|ing|ed)|headache|nightmare|pain in|a mess|painful|hassle|ugh|argh|sigh|seriously\\?',
    1.3,
    'frustrated: struggling',
    0,
  ),
  cue(
    'frustration',
    '(?:oh )?(?:just )?great,? (?:another|now|more|so)|(?:wonderful|fantastic|lovely|perfect),? (?:another|now it|more)|gee,? thanks',
    1.7,
    'frustrated: ironic praise',
  ),
  cue(
    'frustration',
    "stuck|it's urgent|makes no sense|doesn't make (?:any )?sense|confus(?:ed|ing)|why (?:does|is) (?:this|it) (?:always|never|so)",
    0.7,
    'frustrated: stuck',
    0,
  ),

  cue(
    'worry',
    'worr(?:ied|ying|y)|concern(?:ed|ing)|afraid|scared|nervous|anxious|alarmed|uneasy|fear(?:ful)?',
    1.7,
    'worried',
    -0.3,
  ),
  cue(
    'worry',
    'panick?(?:ed|ing)?|freak(?:ed|ing) out|stress(?:ed|ful|ing)|terrified|desperate(?:ly)?|losing sleep',
    1.9,
    'worried: stressed',
    -0.2,
  ),
  cue(
    'worry',
    "(?:get|be|am|are|is) in trouble|lose my job|going to (?:fail|lose|miss)|what if|hope (?:this|it|we|i) (?:doesn't|don't|won't|didn't|isn't)",
    1.3,
    'worried about what comes',
    0,
  ),

  cue(
    'relief',
    'relie(?:ved|f)|phew|whew|thank (?:god|goodness|heavens)|what a relief|weight off|finally (?:works|working|fixed|resolved|did it|went through)',
    2,
    'relieved',
    0,
  ),
  cue(
    'relief',
    "(?:that|it|this) (?:fixed|solved|resolved|did|cleared) (?:it|the (?:issue|problem|error))|did the trick|(?:it|that|this|everything)(?:'s| is)?(?: all| now| finally| back)* (?:working|fixed|resolved|sorted|solved)(?: now| again| fine)?|(?:it|that|this)(?: has| just| finally| actually)* worked|worked!|works (?:now|again|fine|great)|success|it completed|went through(?: now| fine)?|all (?:set|good|fixed|sorted)(?: now)?|(?:error|problem|issue|message)(?:'s| is| has)? (?:gone|cleared|disappeared)|back (?:up|to normal)|up and running",
    1.5,
    'resolved: works again',
    -0.5,
  ),
  cue(
    'relief',
    'never ?mind|false alarm|figured it out|got it working|got it to work',
    1.1,
    'resolved: by the customer',
    -0.3,
  ),

  cue(
    'praise',
    '(?:thank you|thanks) (?:so|very|a) (?:very )?(?:much|lot|bunch|ton|million)|many thanks|really appreciate|(?:i|we) appreciate|much appreciated|grateful',
    1.3,
    'satisfied: thanks',
    0,
  ),
  cue(
    'praise',
    '(?:awesome|excellent|amazing|fantastic|wonderful|outstanding|superb|brilliant|perfect)',
    1.3,
    'satisfied: praise',
    -0.4,
  ),
  cue(
    'praise',
    "(?:great|good|excellent|super|very|so|really|incredibly) (?:job|work|help|helpful|service|support|fast|quick)|(?:very|so|really|super|extremely) (?:happy|pleased|helpful|kind|patient)|love (?:it|this|the|that)|best (?:support|service)|you(?:'re| are) (?:the best|a lifesaver|awesome|great)|life ?saver|made my day|kudos|happy with|pleased with|delighted",
    1.7,
    'satisfied: praise',
    -0.6,
  ),
  cue('praise', 'thanks|thank you|thx|ty', 0.4, 'thanks', 0),
];
const hitsIn = cueReader(CUES);

/** Below this no mood is named. */
const LEAST = 1;
/** What is said last tells the mood in which the customer leaves. */
const LATE_BONUS = 0.5;
const REPEATED = 0.4;
/** Whole sentences in capitals, or marks in a row, are a raised voice. */
const SHOUTING = /^[^a-z]*[A-Z][^a-z]*$/;
const LEAST_SHOUTED_LETTERS = 12;
const RAISED = 1.8;

/**
 * Reads the customer's mood from the customer's own sentences. Anger, frustration and worry are weighed against each
 * other; a solved ending turns frustration and worry into relief, but anger that was voiced strongly stays unless the
 * customer takes it back. Returns the words that decided.
 */
export function readSentiment(sentences: readonly Span[]): Reading<Sentiment> {
  const hits = hitsIn(sentences).filter((hit) => hit.weight !== 0);
  const strength = (mood: Mood): number => strengthOf(hits.filter((hit) => hit.signal === mood));
  const shouted = sentences.filter(isShouted);
  const anger = strength('anger') + (shouted.length > 0 ? RAISED : 0);
  const frustration = strength('frustration');
  const worry = strength('worry');
  const relief = strength('relief');
  const praise = strength('praise');
  const negative = Math.max(anger, frustration, worry);
  const endsWell = relief >= LEAST && endsOn(hits, 'relief');
  const value = decide({ anger, frustration, worry, relief, praise, negative, endsWell });
  return { value, evidence: evidenceFor(value, hits, shouted) };
}

interface Strengths {
  readonly anger: number;
  readonly frustration: number;
  readonly worry: number;
  readonly relief: number;
  readonly praise: number;
  readonly negative: number;
  readonly endsWell: boolean;
}

function decide({ anger, frustration, worry, relief, praise, negative, endsWell }: Strengths): Sentiment {
  if (endsWell && anger < relief + 1) {
    if (praise >= LEAST && negative < LEAST) return 'Satisfied';
    return 'Relieved';
  }
  if (anger >= LEAST && anger + 0.4 >= frustration && anger + 0.4 >= worry) return 'Angry';
  if (frustration >= LEAST || worry >= LEAST) {
    if (praise > negative + 0.5) return 'Satisfied';
    return worry > frustration ? 'Worried' : 'Frustrated';
  }
  if (relief >= LEAST) return 'Relieved';
  return praise >= LEAST ? 'Satisfied' : 'Neutral';
}

function strengthOf(hits: readonly CueHit<Mood>[]): number {
  return hits
    .map((hit) => hit.weight + (hit.weight > 0 ? LATE_BONUS * hit.place * hit.place : 0))
    .toSorted((a, b) => Math.abs(b) - Math.abs(a))
    .reduce((sum, weight, index) => sum + (index === 0 ? weight : weight * REPEATED), 0);
}

/** Whether the last hit that is more than plain thanks belongs to the mood. */
function endsOn(hits: readonly CueHit<Mood>[], mood: Mood): boolean {
  const telling = hits.filter((hit) => hit.weight >= 0.7 && hit.signal !== 'praise');
  return telling.at(-1)?.signal === mood;
}

function isShouted(sentence: Span): boolean {
  return (
    (SHOUTING.test(sentence.text) && sentence.text.replace(/[^A-Z]/g, '').length >= LEAST_SHOUTED_LETTERS) ||
    /[!?]{3,}/.test(sentence.text)
  );
}

const MOODS: Readonly<Record<Sentiment, readonly Mood[]>> = {
  Angry: ['anger'],
  Frustrated: ['frustration'],
  Worried: ['worry'],
  Neutral: [],
  Relieved: ['relief'],
  Satisfied: ['praise', 'relief'],
};

function evidenceFor(
  value: Sentiment,
  hits: readonly CueHit<Mood>[],
  shouted: readonly Span[],
): Reading<Sentiment>['evidence'] {
  const words = hits
    .filter((hit) => MOODS[value].includes(hit.signal))
    .map(({ start, end, text, note }) => ({ field: 'sentiment' as const, start, end, text, note }));
  const voices =
    value === 'Angry'
      ? shouted.map(({ start, end, text }) => ({
          field: 'sentiment' as const,
          start,
          end,
          text,
          note: 'angry: raised voice',
        }))
      : [];
  return [...words, ...voices].slice(0, 5);
}
