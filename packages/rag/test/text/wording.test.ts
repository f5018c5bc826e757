import { describe, expect, test } from 'vitest';
import { wordingsIn } from '../../src/text/wording.ts';
import { foldedWords } from '../../src/text/words.ts';

const namesIn = (text: string): string[] =>
  wordingsIn(foldedWords(text)).flatMap(({ value }) => value.map((terms) => terms.join(' ')));

describe('what people say leads to what the software calls it', () => {
  test.each([
    ['in the order of the line', 'this tenant is unborn, still counted', 'unborn count'],
    ['in another order and inflection', 'it still counts an unborn child', 'unborn count'],
    ['with words between', 'the credit on this escrow account, how is it figured', 'escrow worksheet calcul'],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test.each([
    ['words too far apart', `the unborn child ${'and then we looked at it again '.repeat(3)} is still counted`],
    ['one word of two', 'the unborn child'],
    ['nothing', ''],
  ])('not from %s', (_, text) => {
    expect(namesIn(text)).not.toContain('unborn count');
  });

  test('the places are those of the words that were said', () => {
    const words = foldedWords('it still counts an unborn child');
    const match = wordingsIn(words).find(({ value }) => value.some((terms) => terms.join(' ') === 'unborn count'));
    expect(match?.places.map((place) => words[place]).toSorted()).toEqual(['counts', 'still', 'unborn']);
  });
});
