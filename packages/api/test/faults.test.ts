import { FaultInjector, STORAGE_FAULTS, type StorageFault } from '@resolution/db/testing';
import { createEngine } from '@resolution/rag';
import { afterAll, describe, expect, it } from 'vitest';
import { describeFailure } from '../src/failure.ts';
import { createTicketFeed } from '../src/features/tickets/feed.ts';
import { createTicketsService } from '../src/features/tickets/service.ts';
import { conversations, type Desk, openDesk } from './imports/desk.ts';

/** A loop that never stops failing would be a fault of the test itself. */
const MOST_STATEMENTS = 400;

/** What the contract says to a client whose storage fails. */
const EXPECTED: Record<StorageFault, number> = { SQLITE_BUSY: 503, SQLITE_FULL: 507, SQLITE_IOERR_WRITE: 503 };

interface Trial<Result> {
  /** What is tried; `n` makes each try's ids its own. */
  readonly act: (n: number) => Promise<Result>;
  /** What must be true whether it failed or not: all of it happened, or nothing. */
  readonly consistent: (n: number) => Promise<void>;
  /** The same again without a fault must work, and what it was about must then be true. */
  readonly succeeded: (n: number, result: Result) => Promise<void>;
}

let statementsFailed = 0;
afterAll(() => {
  process.stdout.write(`Fault test: ${statementsFailed} statements were failed, one in each try.\n`);
});

/** How a door would tell a client of a failure; null when there is none. */
function refusalOf(outcome: PromiseSettledResult<unknown>): { status: number; leaks: boolean } | null {
  if (outcome.status === 'fulfilled') return null;
  const { httpStatus, body } = describeFailure(outcome.reason, 'r');
  return { status: httpStatus, leaks: /SQL|injected/i.test(body.message) };
}

/** Fails the first statement, the second, … until none is left to fail. @returns How many statements were failed. */
async function failEach<Result>(injector: FaultInjector, fault: StorageFault, trial: Trial<Result>): Promise<number> {
  for (let n = 1; n <= MOST_STATEMENTS; n += 1) {
    injector.arm(n, fault);
    const [outcome] = await Promise.allSettled([trial.act(n)]);
    const hit = injector.disarm();
    expect([null, { status: EXPECTED[fault], leaks: false }]).toContainEqual(refusalOf(outcome));
    await trial.consistent(n);
    await trial.succeeded(n, outcome.status === 'fulfilled' ? outcome.value : await trial.act(n));
    if (!hit) return n - 1;
    statementsFailed += 1;
  }
  throw new Error(`Still failing at statement ${MOST_STATEMENTS}`);
}

function tickets({ db, audit }: Desk) {
  const engine = createEngine({ documents: [] });
  return createTicketsService({
    db,
    audit,
    clock: () => new Date('2026-03-02T09:00:00Z'),
    feed: createTicketFeed(),
    engine,
  });
}

describe.each(STORAGE_FAULTS)('when a statement fails with %s', (fault) => {
  it('an upload is whole or absent, the client is told, and it works without a restart', async () => {
    const injector = new FaultInjector();
    await using desk = await openDesk({ faults: injector });
    const { db, service, user } = desk;
    await service.resumePending();
    const made = async (n: number): Promise<number> =>
      (await db.tickets.ofConversations(`user:${user.actor.id}`, [`N${n}-1`, `N${n}-2`])).size;
    const jobOf = (n: number) => db.imports.byIdempotencyKey(`user:${user.actor.id}`, `key-${n}`);
    const failed = await failEach(injector, fault, {
      act: (n) =>
        service.uploadJson(user, { tickets: conversations(2, `N${n}`), async: false, idempotency_key: `key-${n}` }),
      consistent: async (n) => {
        const stored = await jobOf(n);
        // What was stored comes to its end by itself.
        if (stored !== null) await Array.fromAsync(service.progress(user, stored.id, new AbortController().signal));
        const ended = await jobOf(n);
        expect([undefined, 'done']).toContain(ended?.status);
        expect(await made(n)).toBe(ended === null ? 0 : 2);
        expect(ended?.created ?? 0).toBe(ended === null ? 0 : 2);
      },
      succeeded: async (n, answer) => {
        expect(answer).toMatchObject({ kind: 'done', result: { created: 2 } });
        expect(await db.imports.ticketsOf((await jobOf(n))?.id ?? '')).toHaveLength(2);
      },
    });
    expect(failed).toBeGreaterThan(30);
    expect(desk.faults).toEqual([]);
  }, 60_000);

  it('an approval leaves ticket, knowledge and history together', async () => {
    const injector = new FaultInjector();
    await using desk = await openDesk({ faults: injector });
    const { db, service, user, tier3 } = desk;
    await service.resumePending();
    await service.uploadJson(user, { tickets: conversations(100), async: false });
    const review = tickets(desk);
    const failed = await failEach(injector, fault, {
      act: (n) => review.approve(tier3, String(n), 'Restart the service and run the report again.'),
      consistent: async (n) => {
        const [ticket] = await db.tickets.byIds([n]);
        const entry = await db.knowledge.ofTicket(n);
        const actions = (await db.history.of(n)).map(({ action }) => action);
        expect(entry === null).toBe(ticket?.status === 'pending');
        expect(actions).toEqual(entry === null ? ['created'] : ['created', 'claimed', 'resolution_edited', 'approved']);
      },
      succeeded: async (n, entry) => {
        expect(await db.knowledge.ofTicket(n)).toEqual(entry);
        expect(await db.knowledge.count()).toBe(n);
      },
    });
    expect(failed).toBeGreaterThan(10);
  }, 60_000);

  it('a rejection leaves ticket and history together', async () => {
    const injector = new FaultInjector();
    await using desk = await openDesk({ faults: injector });
    const { db, service, user, tier3 } = desk;
    await service.resumePending();
    await service.uploadJson(user, { tickets: conversations(60), async: false });
    const review = tickets(desk);
    const failed = await failEach(injector, fault, {
      act: (n) => review.reject(tier3, String(n), 'Not our product.'),
      consistent: async (n) => {
        const [ticket] = await db.tickets.byIds([n]);
        const rejected = (await db.history.of(n)).some(({ action }) => action === 'rejected');
        expect(rejected).toBe(ticket?.status === 'rejected');
      },
      succeeded: async (n) => {
        const [ticket] = await db.tickets.byIds([n]);
        expect(ticket?.status).toBe('rejected');
      },
    });
    expect(failed).toBeGreaterThan(5);
  }, 60_000);

  it('a cancelled import is cancelled and recorded, or neither', async () => {
    const injector = new FaultInjector();
    await using desk = await openDesk({ faults: injector });
    const { db, service, user } = desk;
    const failed = await failEach(injector, fault, {
      act: async (n) => {
        const answer = await service.uploadJson(user, {
          tickets: conversations(1, `C${n}`),
          async: true,
          idempotency_key: `cancel-${n}`,
        });
        if (answer.kind !== 'accepted') throw new Error('accepted');
        return (await service.byId(user, answer.import_id)).status === 'cancelled'
          ? service.byId(user, answer.import_id)
          : service.cancel(user, answer.import_id);
      },
      consistent: async (n) => {
        const job = await db.imports.byIdempotencyKey(`user:${user.actor.id}`, `cancel-${n}`);
        const { events } = await db.audit.page({ subject_id: job?.id ?? 'none' }, { limit: 10 });
        expect(events.some(({ action }) => action === 'import.cancelled')).toBe(job?.status === 'cancelled');
      },
      succeeded: async (_, progress) => {
        expect(progress.status).toBe('cancelled');
      },
    });
    expect(failed).toBeGreaterThan(10);
  }, 60_000);
});
