/** Text as people write it (articles, resolutions) read into paragraphs and lists, without trusting any markup in it. */

/** Offsets into the text the blocks were read from. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

export type Block =
  | ({ readonly kind: 'paragraph' } & Run)
  | { readonly kind: 'steps'; readonly first: number; readonly items: readonly Run[] }
  | { readonly kind: 'bullets'; readonly items: readonly Run[] };

const NUMBERED = /^[ \t]*(?:step\s+)?(\d{1,3})[.):][ \t]+/iu;
const BULLET = /^[ \t]*[-*•·–][ \t]+/u;
/** A number that begins a step in the middle of a line: "How to: 1. Open … 2. Choose …". */
const INLINE_NUMBER = /(?:^|[\s:;.])(\d{1,2})\.[ \t]+(?=\S)/gu;

/** Articles kept in one line name their alternatives so; each begins anew, with steps of its own. */
const OPTION = /(?<=\s)Option \d{1,2} ?:/gu;

/** Articles kept in one line have lost the ends of their headings; these are the ones that the corpus has again and again. */
const LOST_HEADING = /(?<=^|\s)(?:Why This Happens|Before You Begin|What Happens Next|How to Get Here)(?=\s+\p{Lu})/gu;

function trimmed(text: string, start: number, end: number): Run {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, slice.trimEnd().length) };
}

/** Steps written one after the other in a line, when their numbers rise by one from 1; null otherwise. */
function inlineSteps(text: string, line: Run): { lead: Run; items: Run[] } | null {
  const starts: { at: number; textAt: number }[] = [];
  const slice = text.slice(line.start, line.end);
  for (const match of slice.matchAll(INLINE_NUMBER)) {
    if (Number(match[1]) !== starts.length + 1) continue;
    const at = line.start + match.index + match[0].search(/\d/u);
    starts.push({ at, textAt: line.start + match.index + match[0].length });
  }
  const [first] = starts;
  if (starts.length < 2 || !first) return null;
  const items = starts.map(({ textAt }, index) => trimmed(text, textAt, starts[index + 1]?.at ?? line.end));
  return { lead: trimmed(text, line.start, first.at), items };
}

/**
 * Reads `text` into blocks. Numbered lines, "1. … 2. …" within a line and bulleted lines become lists; everything else
 * stays a paragraph per line. Every visible character but list marks is in exactly one run.
 */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const cuts = [
      ...[...line.matchAll(OPTION)].map(({ index }) => index),
      ...[...line.matchAll(LOST_HEADING)].flatMap(({ 0: heading, index }) => [index, index + heading.length]),
    ].toSorted((a, b) => a - b);
    let from = 0;
    for (const cut of [...cuts, line.length]) {
      readLine(text, { start: start + from, end: start + cut }, blocks);
      from = cut;
    }
    start += line.length + 1;
  }
  return blocks;
}

function readLine(text: string, line: Run, blocks: Block[]): void {
  const slice = text.slice(line.start, line.end);
  if (slice.trim() === '') return;
  const inline = inlineSteps(text, line);
  if (inline) {
    if (inline.lead.end > inline.lead.start) blocks.push({ kind: 'paragraph', ...inline.lead });
    blocks.push({ kind: 'steps', first: 1, items: inline.items });
    return;
  }
  const last = blocks.at(-1);
  const numbered = NUMBERED.exec(slice);
  if (numbered) {
    const item = trimmed(text, line.start + numbered[0].length, line.end);
    const number = Number(numbered[1]);
    const goesOn = last?.kind === 'steps' && number === last.first + last.items.length;
    if (goesOn) blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    else blocks.push({ kind: 'steps', first: number, items: [item] });
    return;
  }
  const bullet = BULLET.exec(slice);
  if (bullet) {
    const item = trimmed(text, line.start + bullet[0].length, line.end);
    if (last?.kind === 'bullets') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    else blocks.push({ kind: 'bullets', items: [item] });
    return;
  }
  blocks.push({ kind: 'paragraph', ...trimmed(text, line.start, line.end) });
}

/** Longest line that can head others, with and without a colon. */
const HEADING_MAX = { colon: 80, bare: 48 };

/** Whether a line heads what follows: short, and either ended by a colon or begun large without any mark of a sentence. */
export function isHeading(line: string): boolean {
  if (line.endsWith(':')) return line.length <= HEADING_MAX.colon;
  return line.length <= HEADING_MAX.bare && /^\p{Lu}[^.!?:;,…]*$/u.test(line);
}

/** Words; the numbers of steps are none, as passages are quoted without them. */
const WORD = /(?!(?<=^|\s)\d{1,2}[.)]\s)[\p{L}\p{N}]+/gu;

/**
 * Where `passage` stands in `text`. Passages are cut and joined by the engine, so they are compared word by word; when
 * the whole is not found in one piece, the longest run of it that is. Null when nothing of note is found.
 */
export function findPassage(text: string, passage: string): Run | null {
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const wanted = [...passage.matchAll(WORD)].map((match) => match[0].toLowerCase());
  if (wanted.length === 0) return null;
  const places = Map.groupBy(words.keys(), (index) => words[index]?.word);
  let best = { from: 0, length: 0 };
  for (let offset = 0; offset < wanted.length && wanted.length - offset > best.length; offset += 1) {
    for (const from of places.get(wanted[offset]) ?? []) {
      let length = 0;
      while (offset + length < wanted.length && words[from + length]?.word === wanted[offset + length]) length += 1;
      if (length > best.length) best = { from, length };
    }
  }
  const enough = Math.min(wanted.length, PASSAGE_WORDS_MIN);
  const first = words[best.from];
  const final = words[best.from + best.length - 1];
  return best.length >= enough && first && final ? { start: first.start, end: final.end } : null;
}

/** Fewer words in a row than this are no sign of the passage. */
const PASSAGE_WORDS_MIN = 4;
