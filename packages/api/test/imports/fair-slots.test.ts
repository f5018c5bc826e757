import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FairSlots } from '../../src/features/imports/fair-slots.ts';

const OPTIONS = { atOnce: 2, perOwner: 1, waiting: 5, waitingPerOwner: 3, retryAfter: 7 };

/** Takes a slot for each owner in turn; the record fills in the order they are served. */
function line(slots: FairSlots, owners: readonly string[]) {
  const served: string[] = [];
  const releases = new Map<string, () => void>();
  const all = owners.map((name) =>
    slots.acquire(name.slice(0, 1)).then((release) => {
      served.push(name);
      releases.set(name, release);
    }),
  );
  return { served, all, release: (name: string) => releases.get(name)?.() };
}

describe('FairSlots', () => {
  it('lets no more than two work, and one per owner', async () => {
    const slots = new FairSlots(OPTIONS);
    const { served, release } = line(slots, ['a1', 'a2', 'b1', 'c1']);
    await turn();
    expect(served).toEqual(['a1', 'b1']);
    release('b1');
    await turn();
    expect(served).toEqual(['a1', 'b1', 'c1']);
  });

  it('serves owners in turns, not in order of arrival', async () => {
    const slots = new FairSlots({ ...OPTIONS, atOnce: 1 });
    const { served, release, all } = line(slots, ['a1', 'a2', 'a3', 'b1', 'c1']);
    for (const name of ['a1', 'a2', 'b1', 'c1', 'a3']) {
      await turn();
      expect(served.at(-1)).toBe(name);
      release(name);
    }
    await Promise.all(all);
  });

  it('turns away when too many wait, of one owner or of all, and says when to come back', async () => {
    const slots = new FairSlots(OPTIONS);
    line(slots, ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3']);
    const refusal = { code: 'too_many_requests', retryAfter: 7 };
    await expect(slots.acquire('a')).rejects.toMatchObject(refusal);
    await expect(slots.acquire('c')).rejects.toMatchObject(refusal);
  });

  it('gives back once, however often it is told to', async () => {
    const slots = new FairSlots({ ...OPTIONS, atOnce: 1 });
    const release = await slots.acquire('a');
    release();
    release();
    await slots.acquire('a');
    const { served } = line(slots, ['b1']);
    await turn();
    expect(served).toEqual([]);
  });

  it('lets a waiting request leave', async () => {
    const slots = new FairSlots({ ...OPTIONS, atOnce: 1 });
    const release = await slots.acquire('a');
    const controller = new AbortController();
    const gone = slots.acquire('b', controller.signal);
    const stays = slots.acquire('c');
    controller.abort(new Error('left'));
    await expect(gone).rejects.toThrow('left');
    release();
    await expect(stays).resolves.toBeTypeOf('function');
    await expect(slots.acquire('d', AbortSignal.abort(new Error('early')))).rejects.toThrow('early');
  });
});
