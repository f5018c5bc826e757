import type { Db } from '@resolution/db';
import { buildTicket, createTestDb } from '@resolution/db/testing';
import { describe, expect, it } from 'vitest';
import { NearCopies } from '../../src/features/imports/near-copies.ts';
import { NearCopyIndex } from '../../src/features/imports/near-copy-index.ts';
import {
  estimateSimilarity,
  featuresOf,
  similarityOf,
  sketchWords,
  transcriptSketch,
} from '../../src/features/imports/transcript-sketch.ts';

const WORDS = 'rent ledger unit lease deposit move batch tenant voucher audit charge credit posting close period'.split(
  ' ',
);

/** Prose of a given length that repeats itself for equal seeds and never else. */
function prose(seed: number, words: number): string {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `${WORDS[state % WORDS.length]}${(state >>> 8) % 40}`;
  }).join(' ');
}

function sketchOf(text: string): Uint8Array {
  const sketch = transcriptSketch(text);
  if (sketch === null) throw new Error('no sketch');
  return sketch;
}

describe('transcriptSketch', () => {
  it.each([
    ['case, spacing and punctuation', 'The lease, "A-12", will not close!', 'the LEASE a 12\n will - not close'],
    ['typographic quotes', 'It’s the tenant’s ledger', 'It‘s the tenant‘s ledger'],
  ])('ignores %s', (_, left, right) => {
    expect(transcriptSketch(left)).toEqual(transcriptSketch(right));
  });

  it.each(['', '  \n', '?!…'])('has nothing to say about %j', (text) => {
    expect(transcriptSketch(text)).toBeNull();
  });

  it('tells texts of one or two words apart', () => {
    expect(transcriptSketch('help')).not.toEqual(transcriptSketch('thanks'));
    expect(transcriptSketch('help me')).not.toEqual(transcriptSketch('help you'));
  });

  it('estimates the exact similarity within three standard errors', () => {
    const text = prose(1, 220);
    for (const changed of [1, 3, 10, 40]) {
      const words = text.split(' ');
      for (let index = 0; index < changed; index += 1) words[(index * 37) % words.length] = `changed${index}`;
      const copy = words.join(' ');
      const exact = similarityOf(featuresOf(text), featuresOf(copy));
      expect(
        Math.abs(estimateSimilarity(sketchWords(sketchOf(text)), sketchWords(sketchOf(copy))) - exact),
      ).toBeLessThan(0.19);
    }
  });
});

describe('similarityOf', () => {
  it.each([
    ['equal texts', 'a b c d e', 'a b c d e', 1],
    ['runs that are said twice', 'a b c a b c a b c', 'a b c a b c', 1],
    ['one of three runs', 'a b c d e', 'a b c x y', 1 / 5],
    ['nothing in common', 'a b c d', 'e f g h', 0],
    ['a text without a word', 'a b c', '', 0],
    ['two texts without a word', '?', '!', 0],
  ])('is the share of three-word runs in common: %s', (_, left, right, share) => {
    expect(similarityOf(featuresOf(left), featuresOf(right))).toBeCloseTo(share, 10);
    expect(similarityOf(featuresOf(right), featuresOf(left))).toBeCloseTo(share, 10);
  });

  it.each([0, 1, 3, 10, 17, 40])(
    'is the same or 0 where only a share from .85 matters: %i words of 220 changed',
    (changed) => {
      const words = prose(1, 220).split(' ');
      for (let index = 0; index < changed; index += 1) words[(index * 37) % words.length] = `changed${index}`;
      const [left, right] = [featuresOf(prose(1, 220)), featuresOf(words.join(' '))];
      const exact = similarityOf(left, right);
      expect(similarityOf(left, right, 0.85)).toBe(exact >= 0.85 ? exact : 0);
      expect(similarityOf(left, right, exact)).toBe(exact);
    },
  );
});

describe('NearCopyIndex', () => {
  it('finds a copy with a changed word among thousands, and nothing for a new text', () => {
    const index = new NearCopyIndex();
    for (let id = 1; id <= 3000; id += 1) index.add(id, sketchOf(prose(id, 200)));
    for (const id of [1, 77, 1500, 3000]) {
      const copy = prose(id, 200).replace(' ', ' please ');
      expect(index.candidates(sketchOf(copy), 0.75)[0]?.id).toBe(id);
    }
    expect(index.candidates(sketchOf(prose(9999, 200)), 0.75)).toEqual([]);
  });

  it('names the first of several equal texts first', () => {
    const index = new NearCopyIndex();
    for (const id of [5, 6, 7]) index.add(id, sketchOf(prose(1, 50)));
    expect(index.candidates(sketchOf(prose(1, 50)), 0.75).map((candidate) => candidate.id)).toEqual([5, 6, 7]);
  });

  it('forgets what was added after a size', () => {
    const index = new NearCopyIndex();
    for (let id = 1; id <= 300; id += 1) index.add(id, sketchOf(prose(id % 10, 60)));
    index.truncate(4);
    expect(index.size).toBe(4);
    expect(index.candidates(sketchOf(prose(1, 60)), 0.75).map((candidate) => candidate.id)).toEqual([1]);
    expect(index.candidates(sketchOf(prose(7, 60)), 0.75)).toEqual([]);
    index.add(50, sketchOf(prose(7, 60)));
    expect(index.candidates(sketchOf(prose(7, 60)), 0.75).map((candidate) => candidate.id)).toEqual([50]);
  });

  it('does bounded work when everything follows one template', () => {
    const index = new NearCopyIndex();
    for (let id = 1; id <= 5000; id += 1) index.add(id, sketchOf(prose(1, 100)));
    expect(index.candidates(sketchOf(prose(1, 100)), 0.75).length).toBeLessThanOrEqual(12 * 50);
  });
});

describe('NearCopies', () => {
  it('links nothing to a ticket whose transaction was undone', async () => {
    await using test = await createTestDb();
    const copies = new NearCopies(test.db);
    const undone = prose(1, 200);
    const first = nearlyThe(undone);
    await expect(make(test.db, copies, [undone], 'The disk is full')).rejects.toThrow('The disk is full');
    expect((await copies.ready()).size).toBe(0);
    const [fingerprint] = await make(test.db, copies, [first]);
    expect(fingerprint).toBe(fingerprintOf(first));
    expect(fingerprintOf(nearlyThe(first))).not.toBe(fingerprint);
    expect(await make(test.db, copies, [nearlyThe(first)])).toEqual([fingerprint]);
  });

  it('reads a ticket anew that has the number of one that was undone', async () => {
    await using test = await createTestDb();
    const copies = new NearCopies(test.db);
    const [undone, other] = [prose(1, 200), prose(2, 200)];
    const failing = make(test.db, copies, [undone, nearlyThe(undone)], 'The disk is full');
    await expect(failing).rejects.toThrow('The disk is full');
    expect(await make(test.db, copies, [other])).toEqual([fingerprintOf(other)]);
    expect(await make(test.db, copies, [nearlyThe(other)])).toEqual([fingerprintOf(other)]);
  });
});

/** A near copy whose own fingerprint would be another. */
const nearlyThe = (text: string): string => `well hello there good people ${text} many kind regards to you`;
const fingerprintOf = (text: string): string => Buffer.from(sketchOf(text)).toString('base64');

/** Makes tickets in one transaction. @returns their fingerprints */
function make(db: Db, copies: NearCopies, transcripts: readonly string[], fault?: string): Promise<(string | null)[]> {
  return copies.during((group) =>
    db.transaction(async (tx) => {
      const fingerprints: (string | null)[] = [];
      for (const transcript of transcripts) {
        const sketch = sketchOf(transcript);
        const fingerprint = await group.fingerprint(tx, transcript, sketch);
        const [made] = tx.tickets.insertMany([buildTicket({ columns: { transcript } })]);
        group.made(made?.id ?? 0, transcript, sketch, fingerprint);
        fingerprints.push(fingerprint);
      }
      if (fault !== undefined) throw new Error(fault);
      return fingerprints;
    }),
  );
}
