import type { AppError, ImportProgress } from '@resolution/contracts';
import { AppError as Failure } from '@resolution/contracts';
import { describe, expect, it } from 'vitest';
import { nextTurn } from '../../src/features/imports/turns.ts';
import { conversations, type Desk, openDesk } from './desk.ts';

async function accepted({ service, user }: Desk, count: number, prefix?: string): Promise<string> {
  const answer = await service.uploadJson(user, { tickets: conversations(count, prefix), async: true });
  if (answer.kind !== 'accepted') throw new Error('not accepted as a job');
  return answer.import_id;
}

async function last({ service, user }: Pick<Desk, 'service' | 'user'>, id: string): Promise<ImportProgress[]> {
  return Array.fromAsync(service.progress(user, id, new AbortController().signal));
}

/** Works for so long, so that others on this thread get a slice of their own between two rows. */
function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('an import as a job', () => {
  it('answers at once from 501 rows on, and tells how far it is until it is done', async () => {
    await using desk = await openDesk();
    const { service, user } = desk;
    const answer = await service.uploadJson(user, { tickets: conversations(501), async: false });
    if (answer.kind !== 'accepted') throw new Error('waited for 501 rows');
    const watching = last(desk, answer.import_id);
    await service.resumePending();
    const seen = await watching;
    expect(seen[0]).toMatchObject({ status: 'queued', total: 501, done: 0 });
    expect(seen.at(-1)).toMatchObject({ status: 'done', total: 501, done: 501, created: 501, failure: null });
    expect(await service.byId(user, answer.import_id)).toEqual(seen.at(-1));
  });

  it('goes on after a stop where it was: one ticket a row, in the order of the file', async () => {
    let stop: (() => void) | undefined;
    await using desk = await openDesk({ onNews: () => stop?.() });
    const { db, pipeline, user } = desk;
    const id = await accepted(desk, 1100);
    const stopped = new Promise<void>((resolve) => {
      stop = () => void pipeline.stop().then(resolve);
    });
    await desk.service.resumePending();
    await stopped;
    stop = undefined;
    const middle = await desk.service.byId(user, id);
    expect(middle.status).toBe('running');
    expect(middle.done).toBeGreaterThan(0);
    expect(middle.done).toBeLessThan(1100);
    expect(await db.tickets.count({})).toBe(middle.created);

    const later = desk.again();
    await later.service.resumePending();
    const end = (await last({ ...later, user }, id)).at(-1);
    await later.pipeline.stop();
    expect(end).toMatchObject({ status: 'done', created: 1100, skipped: 0, failed: 0 });
    const tickets = await db.tickets.byIds(await db.imports.ticketsOf(id));
    expect(tickets.map((ticket) => ticket.conversation_id)).toEqual(
      conversations(1100).map((conversation) => conversation.conversation_id),
    );
  });

  it('cancelled keeps what is done and says so', async () => {
    let stop: (() => void) | undefined;
    await using desk = await openDesk({ onNews: () => stop?.() });
    const { db, pipeline, service, user } = desk;
    const id = await accepted(desk, 1100);
    const stopped = new Promise<void>((resolve) => {
      stop = () => void pipeline.stop().then(resolve);
    });
    await service.resumePending();
    await stopped;
    stop = undefined;
    const cancelled = await service.cancel(user, id);
    expect(cancelled).toMatchObject({ status: 'cancelled', total: 1100, done: cancelled.created });
    await expect(service.cancel(user, id)).rejects.toMatchObject({ code: 'conflict' });
    await service.resumePending();
    await accepted(desk, 1, 'NEXT').then((next) => last(desk, next));
    expect(await service.byId(user, id)).toEqual(cancelled);
    expect(await db.tickets.count({})).toBe(cancelled.created + 1);
  });

  it('cancelled forgets what the rows said that it did not come to', async () => {
    await using desk = await openDesk();
    const { db, pipeline, service, user } = desk;
    const kept = await accepted(desk, 3, 'KEPT');
    const id = await accepted(desk, 2500);
    const cancelled = await service.cancel(user, id);
    expect(await db.imports.rows(id, 'pending', { limit: 1 })).toHaveLength(1);
    await service.resumePending();
    await last(desk, kept);
    await expect.poll(() => db.imports.hasUnreached(), { timeout: 20_000 }).toBe(false);
    await pipeline.stop();
    expect(await db.imports.rows(id, 'pending', { limit: 1 })).toEqual([]);
    expect(await service.byId(user, id)).toEqual(cancelled);
    expect(await service.byId(user, kept)).toMatchObject({ status: 'done', created: 3 });
  });

  it('lets an upload that comes meanwhile have its turn before the batch in hand is full', async () => {
    const resolved: string[] = [];
    let arrival: Promise<unknown> | undefined;
    await using desk = await openDesk({
      engine: (real) =>
        Object.assign(Object.create(real) as typeof real, {
          resolve: (conversation: Parameters<typeof real.resolve>[0]) => {
            resolved.push(conversation.conversation_id);
            arrival ??= desk.service.uploadJson(desk.other, { tickets: conversations(1, 'SMALL'), async: false });
            spin(11);
            return real.resolve(conversation);
          },
        }),
    });
    const id = await accepted(desk, 40, 'LARGE');
    await desk.service.resumePending();
    expect((await last(desk, id)).at(-1)).toMatchObject({ status: 'done', created: 40 });
    await arrival;
    expect(resolved.indexOf('SMALL-1')).toBeLessThan(40);
    expect(resolved).toHaveLength(41);
  });

  it('is seen by its owner and by Tier3, and does not exist for others', async () => {
    await using desk = await openDesk();
    const { service, user, other, tier2, tier3 } = desk;
    const id = await accepted(desk, 2);
    const gone = { code: 'not_found' };
    for (const stranger of [other, tier2]) {
      await expect(service.byId(stranger, id)).rejects.toMatchObject(gone);
      await expect(service.cancel(stranger, id)).rejects.toMatchObject(gone);
      await expect(service.tickets(stranger, id, { limit: 5 })).rejects.toMatchObject(gone);
      await expect(service.rejectedWorkbook(stranger, id)).rejects.toMatchObject(gone);
      await expect(service.progress(stranger, id, AbortSignal.abort()).next()).resolves.toMatchObject({ done: true });
      await expect(service.progress(stranger, id, new AbortController().signal).next()).rejects.toMatchObject(gone);
      expect(await service.list(stranger, 10)).toEqual([]);
    }
    expect(await service.byId(tier3, id)).toMatchObject({ import_id: id });
    expect(await service.list(tier3, 10)).toMatchObject([{ import_id: id, total: 2 }]);
    expect(await service.list(user, 10)).toMatchObject([{ import_id: id }]);
  });

  it('leaves a mark in the audit trail when it comes in and when it is cancelled', async () => {
    await using desk = await openDesk();
    const { db, service, user } = desk;
    const id = await accepted(desk, 2);
    await service.cancel(user, id);
    const { events } = await db.audit.page({ subject_id: id }, { limit: 10 });
    expect(events).toMatchObject([
      { action: 'import.cancelled', actor_id: user.actor.id },
      { action: 'import.uploaded', actor_id: user.actor.id, detail: '2 rows' },
    ]);
  });

  it('waits out a storage that fails: the waiting client is told, and it ends by itself', async () => {
    let broken = true;
    const stalls: (AppError | undefined)[] = [];
    await using desk = await openDesk({
      onNews: (_, stalled) => {
        stalls.push(stalled);
        broken = false;
      },
      wrapDb: (db) => ({
        ...db,
        transaction: async (work) =>
          db.transaction(async (tx) => {
            const result = await work(tx);
            if (broken && (await tx.tickets.count({})) > 0) throw new Failure('storage_full', 'full');
            return result;
          }),
      }),
    });
    await desk.service.resumePending();
    const upload = desk.service.uploadJson(desk.user, { tickets: conversations(100), async: false });
    await expect(upload).rejects.toMatchObject({ code: 'storage_full' });
    const [job] = await desk.db.imports.latest(1);
    expect((await last(desk, job?.id ?? '')).at(-1)).toMatchObject({ status: 'done', created: 100 });
    expect(stalls[0]).toMatchObject({ code: 'storage_full' });
    expect(desk.faults).toEqual([]);
  });

  it('is given up after repeated faults of ours, and does not hold up others', async () => {
    await using desk = await openDesk({
      wrapDb: (db) => ({
        ...db,
        transaction: async (work) =>
          db.transaction(async (tx) => {
            const result = await work(tx);
            if ((await tx.tickets.ofConversations('user:1', ['BAD-1'])).size > 0) throw new Error('a fault');
            return result;
          }),
      }),
    });
    const bad = await accepted(desk, 2, 'BAD');
    const answer = await desk.service.uploadJson(desk.other, { tickets: conversations(2, 'GOOD'), async: true });
    if (answer.kind !== 'accepted') throw new Error('accepted');
    await desk.service.resumePending();
    const good = await Array.fromAsync(
      desk.service.progress(desk.other, answer.import_id, new AbortController().signal),
    );
    expect(good.at(-1)).toMatchObject({ status: 'done', created: 2 });
    expect((await last(desk, bad)).at(-1)).toMatchObject({
      status: 'failed',
      created: 0,
      failure: expect.stringContaining('fault of ours'),
    });
    expect(desk.faults).toHaveLength(3);
    await expect.poll(() => desk.db.imports.hasUnreached(), { timeout: 20_000 }).toBe(false);
  }, 60_000);

  it('refuses more unfinished imports than a person may have', async () => {
    await using desk = await openDesk();
    for (let index = 0; index < 20; index += 1) await accepted(desk, 1, `N${index}`);
    await expect(accepted(desk, 1, 'LAST')).rejects.toMatchObject({ code: 'too_many_requests', retryAfter: 10 });
    await desk.service.resumePending();
  });

  it('takes twenty uploads at once: each is answered, or told when to come back', async () => {
    await using desk = await openDesk();
    await desk.service.resumePending();
    const files = await Promise.all(Array.from({ length: 20 }, (_, n) => desk.workbook(conversations(2, `F${n}`))));
    const answers = await Promise.allSettled(
      files.map((file) => desk.service.upload(desk.user, { file, async: false })),
    );
    const good = answers.filter((answer) => answer.status === 'fulfilled');
    const refused = answers.filter((answer) => answer.status === 'rejected').map((answer) => answer.reason);
    expect(good).toHaveLength(9);
    expect(refused).toHaveLength(11);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'too_many_requests', retryAfter: 10 });
    expect(await desk.db.tickets.count({})).toBe(18);
  }, 30_000);
});

describe('nextTurn', () => {
  const jobs = ['b', 'a', 'b', 'c'].map((owner, n) => ({ owner, id: `${owner}${n}`, total: 900 }));
  it.each([
    [undefined, 'a1'],
    ['a', 'b0'],
    ['b', 'c3'],
    ['c', 'a1'],
    ['x', 'a1'],
  ])('after %s comes %s', (lastOwner, id) => {
    expect(nextTurn(jobs, lastOwner)?.id).toBe(id);
  });

  it('lets an upload that is waited for go before a large one of the same person', () => {
    expect(nextTurn([...jobs, { owner: 'b', id: 'small', total: 500 }], 'a')?.id).toBe('small');
  });

  it('is nobody when nothing is left', () => {
    expect(nextTurn([], 'a')).toBeUndefined();
  });
});
