import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/index/lexicon.ts';
import { editDistance, Speller } from '../../src/index/speller.ts';

const always = (): number => 1;

const withoutEach = (text: string): string[] =>
  Array.from(text, (_, at) => `${text.slice(0, at)}${text.slice(at + 1)}`);

/** A word, and what is left of it without any one, or two, of its letters. */
function formsOf(word: string): Set<string> {
  const once = withoutEach(word);
  return new Set([word, ...once, ...(word.length >= 8 ? once.flatMap(withoutEach) : [])]);
}

describe('Speller', () => {
  it.each([
    ['a letter too few', 'certfication', 'certification'],
    ['a letter too many', 'leddger', 'ledger'],
    ['another letter', 'ledgar', 'ledger'],
    ['two in another order', 'depsoit', 'deposit'],
    ['two slips in a long word', 'certefcation', 'certification'],
  ])('mends %s', (_, typed, meant) => {
    const lexicon = new Lexicon();
    lexicon.read('certification ledger deposit voucher');
    const [first] = new Speller(lexicon).corrections(typed, always, 3);
    expect(lexicon.termOf(first?.term ?? 0)).toBe(lexicon.termOf(lexicon.numberOfWord(meant)));
  });

  it('finds every known word that shares a form and is near enough, and no other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (known, typed) => {
        const lexicon = new Lexicon();
        lexicon.read(known.join(' '));
        const allowed = typed.length >= 8 ? 2 : 1;
        const forms = formsOf(typed);
        const meant = known.filter(
          (one) =>
            lexicon.numberOfWord(one) !== 0 &&
            Math.abs(one.length - typed.length) <= allowed &&
            editDistance(typed, one, allowed) <= allowed &&
            !forms.isDisjointFrom(formsOf(one)),
        );
        const found = new Speller(lexicon).corrections(typed, always, 1_000);
        expect(new Set(found.map(({ term }) => term))).toEqual(new Set(meant.map((one) => lexicon.numberOfWord(one))));
      }),
      { numRuns: 500 },
    );
  });

  it('knows words that came after its first correction, and none of documents that are gone', () => {
    const lexicon = new Lexicon();
    lexicon.read('ledger');
    const speller = new Speller(lexicon);
    expect(speller.corrections('voucheer', always, 3)).toEqual([]);
    const [voucher] = lexicon.read('voucher');
    speller.forget();
    expect(speller.corrections('voucheer', always, 3)).toEqual([{ term: voucher, distance: 1 }]);
    speller.forget();
    expect(speller.corrections('voucheer', () => 0, 3)).toEqual([]);
  });

  it('keeps apart the words of a large lexicon', () => {
    const lexicon = new Lexicon();
    const words = Array.from(
      { length: 4_000 },
      (_, n) => `${n.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[+d] ?? '')}manager`,
    );
    lexicon.read(words.join(' '));
    const speller = new Speller(lexicon);
    for (const word of [words[0], words[2_000], words[3_999]]) {
      const term = lexicon.numberOfWord(word ?? '');
      expect(speller.corrections(`${word}x`, always, 1)).toEqual([{ term, distance: 1 }]);
    }
  });
});
