import { stemmer } from 'stemmer';

/**
 * Words whose Porter stem would merge them with an unrelated word, or would miss an irregular form, with the stem they
 * get instead. Only forms that support texts use.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    news: 'news',
    does: 'do',
    did: 'do',
    done: 'do',
    has: 'have',
    had: 'have',
    went: 'go',
    gone: 'go',
    sent: 'send',
    paid: 'pai',
    lost: 'lose',
    made: 'make',
    kept: 'keep',
    held: 'hold',
    ran: 'run',
    gave: 'give',
    given: 'give',
    took: 'take',
    taken: 'take',
    chose: 'choos',
    chosen: 'choos',
    wrote: 'write',
    written: 'write',
    froze: 'freez',
    frozen: 'freez',
    broke: 'break',
    broken: 'break',
    shown: 'show',
    left: 'left',
    entries: 'entri',
    cancelled: 'cancel',
    cancelling: 'cancel',
    cancellation: 'cancel',
    greyed: 'grai',
    people: 'person',
    children: 'child',
  }),
);

const CACHE_LIMIT = 200_000;
const cache = new Map<string, string>();

/** Porter's stem of a folded word (Porter 1980, by the `stemmer` package), with irregular forms mended. */
export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = IRREGULAR.get(word) ?? (word.length < 3 || /\d/.test(word) ? word : stemmer(word));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, stem);
  return stem;
}
