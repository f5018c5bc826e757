import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/index/lexicon.ts';
import { WordTable } from '../../src/index/word-table.ts';
import { termsOf } from '../../src/text/terms.ts';

const PIECES = [
  'Log',
  'login',
  'in',
  'IN',
  'moved',
  'out',
  'the',
  'Caf\u00e9',
  'cafe',
  "can't",
  '\u00bd',
  'set-up',
  '7',
];

describe('Lexicon', () => {
  it('reads a text into the terms that questions have, in order', () => {
    const lexicon = new Lexicon();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }),
        fc.constantFrom(' ', ', '),
        (pieces, gap) => {
          const text = pieces.join(gap);
          expect([...lexicon.read(text)].map((term) => lexicon.termOf(term))).toEqual(termsOf(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives a text of its own to each reader', () => {
    const lexicon = new Lexicon();
    const first = lexicon.read('ledger deposit');
    lexicon.read('voucher');
    expect([...first].map((term) => lexicon.termOf(term))).toEqual(termsOf('ledger deposit'));
  });

  it('knows each word by one number, however it was written where it was seen first', () => {
    const lexicon = new Lexicon();
    const [accented] = lexicon.read('Caf\u00e9');
    expect([...lexicon.read('cafe CAFE')]).toEqual([accented, accented]);
    expect(lexicon.numberOfWord('cafe')).toBe(accented);
    expect([...lexicon.words().keys()]).toEqual(['cafe']);
  });
});

describe('WordTable', () => {
  it('finds each of many words again, in any case and anywhere in a text, and no other', () => {
    const table = new WordTable();
    const words = Array.from({ length: 20_000 }, (_, n) => `w${n.toString(36)}`);
    expect(words.map((word) => table.add(word))).toEqual(words.map((_, n) => n + 1));
    for (const [n, word] of words.entries()) {
      expect(table.numberOf(`- ${word.toUpperCase()} -`, 2, 2 + word.length)).toBe(n + 1);
    }
    for (const stranger of ['', 'w', 'x0', 'wzzzz', 'w00'])
      expect(table.numberOf(stranger, 0, stranger.length)).toBe(0);
  });

  it('tells words apart that share a hash', () => {
    const table = new WordTable();
    // Known collisions of 32-bit FNV-1a.
    expect(['costarring', 'declinate'].map((word) => table.add(word))).toEqual([1, 2]);
    expect(['liquid', 'macallums'].map((word) => table.numberOf(word, 0, word.length))).toEqual([0, 0]);
    expect(['liquid', 'macallums'].map((word) => table.add(word))).toEqual([3, 4]);
    expect(['liquid', 'costarring'].map((word) => table.numberOf(word, 0, word.length))).toEqual([3, 1]);
  });

  it('keeps words that are longer than everything before', () => {
    const table = new WordTable();
    const long = 'abc1'.repeat(20_000);
    expect([table.add('a'), table.add(long), table.add('b')]).toEqual([1, 2, 3]);
    expect([long, 'a', 'b', `${long}x`].map((word) => table.numberOf(word, 0, word.length))).toEqual([2, 1, 3, 0]);
  });
});
