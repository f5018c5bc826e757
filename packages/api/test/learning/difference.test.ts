import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedShare, differenceOf } from '../../src/features/learning/difference.ts';

describe('the difference of two texts', () => {
  test.each([
    ['nothing', '', '', 0],
    ['equal', 'Run it again.', 'Run it again.', 0],
    ['one word of four', 'Run the report again', 'Run the export again', 0.25],
    ['written anew', 'Run it', 'Call them', 1],
    ['added to nothing', '', 'Call them', 1],
  ])('%s', (_name, before, after, share) => {
    expect(changedShare(differenceOf(before, after))).toBeCloseTo(share, 10);
  });

  test('gives both texts back', () => {
    const text = fc
      .array(fc.constantFrom('run', 'the', 'report', '\n', ' ', '1.', 'é', '💡'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = differenceOf(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
