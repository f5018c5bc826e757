import { buildTicket, createTestDb } from '@resolution/db/testing';
import { describe, expect, it } from 'vitest';
import { NearCopies } from '../../src/features/imports/near-copies.ts';
import { NearCopyIndex } from '../../src/features/imports/near-copy-index.ts';
import { estimateSimilarity, similarityOf, transcriptSketch } from '../../src/features/imports/transcript-sketch.ts';

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
      const exact = similarityOf(text, copy);
      expect(Math.abs(estimateSimilarity(sketchOf(text), sketchOf(copy)) - exact)).toBeLessThan(0.19);
    }
  });
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
    const make = (transcript: string, fails = false) =>
      copies.during((group) =>
        test.db.transaction(async (tx) => {
          const sketch = sketchOf(transcript);
          const fingerprint = await group.fingerprint(tx, transcript, sketch);
          const [made] = tx.tickets.insertMany([buildTicket({ columns: { transcript } })]);
          group.made(made?.id ?? 0, transcript, sketch, fingerprint);
          if (fails) throw new Error('The disk is full');
          return fingerprint;
        }),
      );
    const undone = prose(1, 200);
    const first = undone.replace(' ', ' please ');
    await expect(make(undone, true)).rejects.toThrow('The disk is full');
    expect((await copies.ready()).size).toBe(0);
    const fingerprint = await make(first);
    expect(fingerprint).toBe(Buffer.from(sketchOf(first)).toString('base64'));
    expect(await make(first.replace(' ', ' now '))).toBe(fingerprint);
  });
});
