import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSentenceStream, readMarkers } from '../../src/models/sentence-stream.ts';

const sentencesOf = (text: string): string[] => {
  const stream = createSentenceStream();
  return [...stream.push(text), ...stream.flush()];
};

describe('sentences of a stream', () => {
  it.each<[string, string[]]>([
    ['Open it. Then save.', ['Open it. ', 'Then save.']],
    ['Open it. [KB-0000000001] Then save. [SCRIPT-0007]', ['Open it. [KB-0000000001] ', 'Then save. [SCRIPT-0007]']],
    [
      'Open it [KB-0000000001]. Then save [SCRIPT-0007, KB-NEW-0001].',
      ['Open it [KB-0000000001]. ', 'Then save [SCRIPT-0007, KB-NEW-0001].'],
    ],
    ['1. Open it. [KB-0000000001]\n2. Save.', ['1. Open it. [KB-0000000001]\n', '2. Save.']],
    ['Use e.g. the ledger. Go.', ['Use e.g. the ledger. ', 'Go.']],
    ['Version 7.10.0 is out! (Yes.) "No?" End', ['Version 7.10.0 is out! ', '(Yes.) ', '"No?" ', 'End']],
    ['See [the button] there.', ['See [the button] there.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('come out the same in whatever pieces the text arrives', () => {
    const bit = fc.constantFrom(
      'Open it',
      '. ',
      '.',
      ' ',
      '[KB-0000000001]',
      '[',
      ']',
      '\n',
      '1. ',
      'e.g. ',
      'Save',
      '!',
      '"',
      '[the',
      'KB',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 20 }), fc.array(fc.nat({ max: 9 }), { maxLength: 30 }), (bits, cuts) => {
        const text = bits.join('');
        const stream = createSentenceStream();
        const pieces: string[] = [];
        let from = 0;
        for (const cut of cuts) {
          pieces.push(...stream.push(text.slice(from, from + cut)));
          from += cut;
        }
        pieces.push(...stream.push(text.slice(from)), ...stream.flush());
        expect(pieces).toEqual(sentencesOf(text));
        expect(pieces.join('')).toBe(text);
      }),
    );
  });

  it('give up their markers', () => {
    expect(readMarkers('Save it [kb-0000000001; SCRIPT-0007] now [CS-00000001].')).toEqual({
      text: 'Save it now.',
      ids: ['KB-0000000001', 'SCRIPT-0007', 'CS-00000001'],
    });
  });
});
