import { foldCharacters } from './fold-characters.ts';
import { createPersonFinder, phonePatterns } from './known-persons.ts';
import { MASK_TOKEN, type MaskKind } from './mask-token.ts';
import type { PersonalData } from './personal-data.ts';

/** A stretch of personal data. Offsets in UTF-16 units. */
export interface PersonalSpan {
  readonly kind: MaskKind;
  readonly start: number;
  readonly end: number;
}

/** A pattern over text folded by `foldCharacters`. With a capturing group, only the group is personal. */
interface Rule {
  readonly pattern: RegExp;
  readonly kind: MaskKind | ((found: string) => MaskKind);
  /** Digits inside ids of documents and conversations are no numbers of persons. */
  readonly skipsIds: boolean;
}

/** Ids of the product's own documents, tickets and conversations, in the forms of the contract. */
const OWN_ID =
  /(?<![\p{L}\p{N}])(?:KB-[0-9A-F]{10}|KB-(?:SYN|NEW)-\d{4,12}|SCRIPT-\d{4,12}|CS-\d{8}|CONV-[0-9A-Z]{4,12})(?![\p{L}\p{N}])/giu;

/** Shortest run of digits that is a card's when Luhn's sum agrees and somebody's account otherwise (ISO/IEC 7812). */
const CARD_DIGITS = { least: 13, most: 19 };

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Parkway|Pkwy|Terrace|Ter|Circle|Cir|Highway|Hwy|Square|Sq)';
const APARTMENT = String.raw`(?:,?\s{1,2}(?:Apt|Apartment|Unit|Suite|Ste|#)\.?\s?#?[\w-]{1,8})?`;

const TEXT_RULES: readonly Rule[] = [
  {
    kind: 'EMAIL',
    skipsIds: false,
    pattern:
      /(?<![\p{L}\p{N}.!#$%&'*+/=?^_{|}~-])[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu,
  },
  {
    kind: 'EMAIL',
    skipsIds: false,
    pattern: /(?<![\w.+-])[\w.+-]+ ?[[(] ?at ?[\])] ?[\w-]+(?: ?[[(] ?dot ?[\])] ?[\w-]+)+/giu,
  },
  {
    kind: 'ADDRESS',
    skipsIds: false,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])\d{1,6}[A-Z]?\s(?:[NSEW]{1,2}\.?\s)?(?:[A-Z0-9][\p{L}\p{N}'.-]*\s){1,4}${STREET}\b\.?${APARTMENT}`,
      'gu',
    ),
  },
  {
    kind: 'ADDRESS',
    skipsIds: false,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])\d{1,6}\s(?:[\p{L}]+\s){1,2}(?:street|avenue|boulevard|blvd)\b${APARTMENT}`,
      'giu',
    ),
  },
  { kind: 'ADDRESS', skipsIds: false, pattern: /(?<![\p{L}\p{N}])p\.? ?o\.? ?box\s#?\d+/giu },
  {
    kind: 'BIRTHDATE',
    skipsIds: false,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|born(?: on)?)[^\p{L}\p{N}\n]{0,4}(?:is\s)?(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|${MONTH}\.?\s\d{1,2},?\s\d{4})`,
      'dgiu',
    ),
  },
  {
    kind: 'SSN',
    skipsIds: false,
    pattern: /(?<![\p{L}\p{N}])(?:ssn|social(?: security)?)[^\d\n]{0,24}(\d[\d -]{2,10}\d)/dgiu,
  },
];

const NUMBER_RULES: readonly Rule[] = [
  { kind: cardOrAccount, skipsIds: true, pattern: /(?<!\d)\d(?:[ -]{0,2}\d){12,}/g },
  { kind: 'SSN', skipsIds: true, pattern: /(?<!\d)\d{3}[ .-]\d{2}[ .-]\d{4}(?!\d)/g },
  { kind: 'PHONE', skipsIds: true, pattern: /(?<!\d)\+\d{1,3}[ .()/-]{0,3}\d(?:[ .()/-]{0,2}\d){5,13}/g },
  {
    kind: 'PHONE',
    skipsIds: true,
    pattern: /(?<!\d)(?:1[ .-]?)?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]?\d{4}(?!\d)(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?/gi,
  },
  { kind: 'PHONE', skipsIds: true, pattern: /(?<!\d)\d{3}-\d{4}(?!\d)/g },
  {
    kind: 'ACCOUNT',
    skipsIds: true,
    pattern:
      /(?<![\p{L}\p{N}])(?:account|acct|a\/c|routing|aba|iban|sort code|bank)\.?(?: ?(?:number|num|no|nr|id))?\.?\s?(?:is|:|#|=|-)?\s?#?\s?([A-Z]{0,4}\d(?:[ -]?\d){3,30})/dgiu,
  },
  {
    kind: 'ACCOUNT',
    skipsIds: true,
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
  },
  { kind: 'ACCOUNT', skipsIds: true, pattern: /(?<!\d)\d{9,}/g },
];

/** Finds personal data in a text: known names and phones, and whatever looks like data of a person. */
export function createDetector(personal: PersonalData): (text: string) => PersonalSpan[] {
  const rules: readonly Rule[] = [
    ...phonePatterns(personal).map((pattern): Rule => ({ kind: 'PHONE', skipsIds: true, pattern })),
    ...TEXT_RULES,
    ...NUMBER_RULES,
  ];
  const findPersons = createPersonFinder(personal);
  return (text) => {
    const folded = foldCharacters(text);
    const withoutIds = folded.replace(OWN_ID, (id) => '\0'.repeat(id.length));
    const spans = rules.flatMap((rule) => findAll(rule, rule.skipsIds ? withoutIds : folded));
    for (const { start, end } of findPersons(folded)) spans.push({ kind: 'PERSON', start, end });
    for (const match of text.matchAll(MASK_TOKEN)) spans.push(spanOf('TEXT', match.index, match[0].length));
    return merge(spans);
  };
}

function findAll(rule: Rule, text: string): PersonalSpan[] {
  return [...text.matchAll(rule.pattern)].map((match) => {
    const found = match[1] ?? match[0];
    const start = match[1] === undefined ? match.index : (match.indices?.[1]?.[0] ?? match.index);
    return spanOf(typeof rule.kind === 'function' ? rule.kind(found) : rule.kind, start, found.length);
  });
}

function spanOf(kind: MaskKind, start: number, length: number): PersonalSpan {
  return { kind, start, end: start + length };
}

/** Overlapping finds become one, of the kind of the longest: nothing that any rule found stays behind. */
function merge(spans: PersonalSpan[]): PersonalSpan[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const merged: PersonalSpan[] = [];
  let longest = 0;
  for (const span of sorted) {
    const last = merged.at(-1);
    const length = span.end - span.start;
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
      longest = length;
    } else if (span.end > last.end || length > longest) {
      merged[merged.length - 1] = {
        kind: length > longest ? span.kind : last.kind,
        start: last.start,
        end: Math.max(last.end, span.end),
      };
      longest = Math.max(longest, length);
    }
  }
  return merged;
}

function cardOrAccount(run: string): MaskKind {
  const digits = run.replaceAll(/\D/g, '');
  for (let length = CARD_DIGITS.most; length >= CARD_DIGITS.least; length -= 1) {
    for (let start = 0; start + length <= digits.length; start += 1) {
      if (passesLuhn(digits.slice(start, start + length))) return 'CARD';
    }
  }
  return 'ACCOUNT';
}

/** Luhn's check sum (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const weighted = at % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
