import { describe, expect, test } from 'vitest';
import type { Db } from '../src/index.ts';
import { addTickets, buildCorpus, buildTicket, createTestDb } from '../src/testing/index.ts';

const AT = '2026-02-02T08:00:00.000Z';
const PRIORITIES = ['Low', 'Medium', 'High', 'Critical'] as const;

/** Reads a list page by page. @returns what every page held, in order */
async function readThrough<Item>(
  read: (cursor: string | undefined) => Promise<{ items: readonly Item[]; next_cursor: string | null }>,
  between: () => Promise<void> = async () => {},
): Promise<Item[]> {
  const seen: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    seen.push(...page.items);
    cursor = page.next_cursor ?? undefined;
    await between();
  } while (cursor !== undefined);
  return seen;
}

/** Gaps with one to three tickets each, many of them alike in everything that the list is sorted by. */
async function addGaps(db: Db, count: number, priority: (index: number) => (typeof PRIORITIES)[number]) {
  const tickets = await addTickets(
    db,
    Array.from({ length: count * 3 }, (_, index) => buildTicket({ columns: { priority: priority(index) } })),
  );
  await db.transaction(async (tx) => {
    for (let index = 0; index < count; index += 1) {
      const own = tickets.slice(index * 3, index * 3 + 1 + (index % 3));
      const [first] = own;
      const draft = { title: 'A', body: 'B', category: index % 2 === 0 ? 'Office' : null, detected_gap: 'C', at: AT };
      const of = ({ ticket_id }: (typeof own)[number]) => ({ ticket_id, conversation_id: 'c', at: AT });
      if (first === undefined) throw new Error('no ticket');
      const gap = await tx.gaps.ofDraft(await tx.corpus.createDraft({ ...draft, ...of(first) }));
      for (const ticket of own) tx.gaps.gather(gap?.gap_id ?? '', of(ticket));
    }
  });
}

const gapPages = (db: Db, limit: number) => async (cursor: string | undefined) => {
  const { gaps, next_cursor } = await db.gaps.page({ status: 'open' }, { limit, cursor });
  return { items: gaps, next_cursor };
};

describe('the list of gaps', () => {
  test('read page by page is the whole list, whatever is alike', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await addGaps(db, 23, (index) => PRIORITIES[index % 2] ?? 'Low');
    const whole = (await db.gaps.page({ status: 'open' }, { limit: 100 })).gaps;
    expect(whole).toHaveLength(23);
    const order = whole.map(({ hurt, count }) => [hurt, count]);
    expect(order).toEqual(order.toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0)));
    for (const limit of [1, 4, 22, 23]) expect(await readThrough(gapPages(db, limit))).toEqual(whole);
  });

  test('repeats and loses none when gaps arrive meanwhile', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await addGaps(db, 20, () => 'Medium');
    const before = (await db.gaps.page({ status: 'open' }, { limit: 100 })).gaps.map(({ gap_id }) => gap_id);
    const seen = await readThrough(gapPages(db, 5), () => addGaps(db, 1, () => 'Critical'));
    const ids = seen.map(({ gap_id }) => gap_id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => before.includes(id))).toEqual(before);
  });

  test('has for each the tickets that show it, page by page the whole of them', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const tickets = await addTickets(
      db,
      Array.from({ length: 23 }, () => buildTicket()),
    );
    const [first] = tickets;
    if (first === undefined) throw new Error('no ticket');
    const of = ({ ticket_id }: typeof first) => ({ ticket_id, conversation_id: 'c', at: AT });
    await db.transaction(async (tx) => {
      await tx.corpus.createDraft({ title: 'A', body: 'B', category: null, detected_gap: 'C', ...of(first) });
      for (const [index, ticket] of tickets.entries()) {
        tx.gaps.gather('GAP-0001', { ...of(ticket), at: `2026-02-0${1 + (index % 3)}T08:00:00.000Z` });
      }
    });
    const read = (limit: number) => async (cursor: string | undefined) => {
      const page = await db.gaps.tickets('GAP-0001', { limit, cursor });
      return { items: page.tickets, next_cursor: page.next_cursor };
    };
    const whole = await readThrough(read(100));
    expect(whole.map(({ ticket_id }) => ticket_id).toSorted()).toEqual(
      tickets.map(({ ticket_id }) => ticket_id).toSorted(),
    );
    expect(whole.map(({ at }) => at)).toEqual(whole.map(({ at }) => at).toSorted());
    for (const limit of [1, 5, 22, 23]) expect(await readThrough(read(limit))).toEqual(whole);
    const { next_cursor } = await db.gaps.tickets('GAP-0001', { limit: 1 });
    await expect(db.gaps.tickets('GAP-0002', { limit: 1, cursor: next_cursor ?? '' })).rejects.toMatchObject({
      code: 'invalid_cursor',
    });
  });

  test('counts within a category', async () => {
    await using scratch = await createTestDb();
    await addGaps(scratch.db, 5, () => 'Low');
    expect(await scratch.db.gaps.counts({ category: 'Office' })).toMatchObject({ open: 3 });
    expect(await scratch.db.gaps.counts()).toMatchObject({ open: 5 });
  });

  test('takes no cursor of another list', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await addGaps(db, 3, () => 'Low');
    const { next_cursor } = await db.gaps.page({ status: 'open' }, { limit: 1 });
    const elsewhere = db.gaps.page({ status: 'rejected' }, { limit: 1, cursor: next_cursor ?? '' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'invalid_cursor' });
  });
});

describe('the list of stale documents', () => {
  test('read page by page is the whole list, whatever has the same date', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const { articles, ...rest } = buildCorpus();
    const [model] = articles;
    if (model === undefined) throw new Error('The corpus has no article');
    const ids = Array.from({ length: 17 }, (_, index) => `KB-00000001${String(index).padStart(2, '0')}`);
    await db.transaction(async (tx) => {
      await tx.corpus.upsert({ ...rest, articles: ids.map((kb_id) => ({ ...model, kb_id })) });
      for (const [index, id] of ids.entries()) {
        await tx.care.set(id, { verify_by: `2026-01-0${1 + (index % 3)}T00:00:00.000Z` });
      }
    });
    const read =
      (limit: number, at = AT) =>
      async (cursor: string | undefined) => {
        const page = await db.care.stale({ at }, { limit, cursor });
        return { items: page.documents.map(({ care }) => care.verify_by), next_cursor: page.next_cursor };
      };
    const whole = await readThrough(read(100));
    expect(whole).toEqual(whole.toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)));
    expect((await db.care.stale({ at: AT }, { limit: 1 })).total).toBe(17);
    for (const limit of [1, 5, 16, 17]) expect(await readThrough(read(limit))).toEqual(whole);
    expect(await readThrough(read(100, '2026-01-01T12:00:00.000Z'))).toHaveLength(6);
  });
});

describe('rates', () => {
  test('read page by page are the whole list, and all of it is counted', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await db.transaction(async (tx) => {
      for (let index = 0; index < 12; index += 1) {
        const outcome = { category: `Category ${index % 5}`, engine_version: 'e', actor: 'agent:1', at: AT };
        const sources = [{ id: `KB-000000000${index % 7}`, kind: 'article' } as const];
        await tx.outcomes.record({ ...outcome, key: `k${index}`, kind: 'approved', sources });
      }
      const thumb = {
        key: 't',
        kind: 'thumbs_up',
        category: null,
        engine_version: 'e',
        actor: 'user:1',
        at: AT,
      } as const;
      await tx.outcomes.record({ ...thumb, sources: [{ id: 'KB-00000000FF', kind: 'article' }] });
    });
    const whole = (await db.outcomes.tally('source', { limit: 100 })).tallies;
    expect(whole.map(({ key, approved }) => [key, approved])).toEqual([
      ...['0', '1', '2', '3', '4'].map((last) => [`KB-000000000${last}`, 2]),
      ...['5', '6'].map((last) => [`KB-000000000${last}`, 1]),
    ]);
    for (const limit of [1, 3, 7]) {
      const read = async (cursor: string | undefined) => {
        const page = await db.outcomes.tally('source', { limit, cursor });
        expect(page.total).toBe(7);
        return { items: page.tallies, next_cursor: page.next_cursor };
      };
      expect(await readThrough(read)).toEqual(whole);
    }
  });
});

describe('the outcomes behind a figure', () => {
  const ARTICLE = 'KB-00000000A1';
  const KINDS = ['approved', 'edited', 'rejected', 'reopened'] as const;

  test('of the rates are as many as it says, whatever the rates are of', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const tickets = await addTickets(db, [buildTicket(), buildTicket(), buildTicket()]);
    await db.transaction(async (tx) => {
      for (let index = 0; index < 24; index += 1) {
        await tx.outcomes.record({
          key: `k${index}`,
          kind: KINDS[index % 4] ?? 'approved',
          ticket_id: tickets[index % 3]?.id,
          category: index % 5 === 0 ? null : `Category ${index % 5}`,
          engine_version: 'e',
          actor: 'agent:1',
          at: AT,
          sources: [
            { id: ARTICLE, kind: 'article' },
            { id: `SCRIPT-700${index % 3}`, kind: 'script' },
            { id: 'KB-00000000A2', kind: 'article' },
          ].slice(0, 1 + (index % 3)) as { id: string; kind: 'article' | 'script' }[],
        });
      }
    });
    let figures = 0;
    for (const by of ['source', 'category', 'kind'] as const) {
      for (const tally of (await db.outcomes.tally(by, { limit: 100 })).tallies) {
        for (const kind of KINDS) {
          const read = async (cursor: string | undefined) => {
            const page = await db.outcomes.tallied(by, tally.key, kind, { limit: 2, cursor });
            expect([by, tally.key, kind, page.total]).toEqual([by, tally.key, kind, tally[kind]]);
            return { items: page.outcomes, next_cursor: page.next_cursor };
          };
          const rows = await readThrough(read);
          expect(new Set(rows.map(({ id }) => id)).size).toBe(tally[kind]);
          expect(rows.every((row) => row.kind === kind && row.ticket_id?.startsWith('CS-'))).toBe(true);
          figures += tally[kind];
        }
      }
    }
    expect(figures).toBeGreaterThan(60);
  });

  test('of what moves a rank leave out what says nothing of the source, and count a person’s thumbs once', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const outcome = {
      category: null,
      engine_version: 'e',
      at: AT,
      sources: [{ id: ARTICLE, kind: 'article' }],
    } as const;
    const [ticket] = await addTickets(db, [buildTicket()]);
    const decided = { ...outcome, ticket_id: ticket?.id, actor: 'agent:1', kind: 'rejected' } as const;
    await db.transaction(async (tx) => {
      for (const [key, actor, kind] of [
        ['a', 'user:1', 'thumbs_up'],
        ['b', 'user:1', 'thumbs_up'],
        ['c', 'user:1', 'thumbs_down'],
        ['d', 'user:2', 'thumbs_up'],
      ] as const) {
        await tx.outcomes.record({ ...outcome, key, actor, kind });
      }
      await tx.outcomes.record({ ...decided, key: 'r1', reason_code: 'duplicate' });
      await tx.outcomes.record({ ...decided, key: 'r2', reason_code: 'incorrect' });
    });
    const counts = await db.outcomes.of(ARTICLE);
    expect(counts).toMatchObject({ thumbs_up: 2, thumbs_down: 1, rejected: 1 });
    for (const kind of [...KINDS, 'thumbs_up', 'thumbs_down'] as const) {
      const page = await db.outcomes.counted(ARTICLE, kind, { limit: 10 });
      expect([kind, page.total, page.outcomes.length]).toEqual([kind, counts[kind], counts[kind]]);
    }
    const { total } = await db.outcomes.tallied('source', ARTICLE, 'rejected', { limit: 1 });
    expect(total).toBe(2);
  });
});

describe('the calls behind a line of usage', () => {
  test('are as many as it says, failed or all', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const call = {
      prompt_version: null,
      user: 'user:1',
      request_id: null,
      latency_ms: 100,
      first_token_ms: null,
      input_tokens: 3,
      output_tokens: 4,
      tokens_estimated: false,
      cost_usd: null,
      attempts: 1,
      masked: { email: 2 },
    };
    const FROM = '2026-02-02T00:00:00.000Z';
    await db.transaction(async (tx) => {
      for (let index = 0; index < 14; index += 1) {
        await tx.modelCalls.add({
          ...call,
          use_case: index % 2 === 0 ? 'chat' : 'judge',
          model: 'm',
          started_at: index < 10 ? AT : '2026-02-01T23:59:59.000Z',
          outcome: index % 3 === 0 ? 'timeout' : 'ok',
        });
      }
    });
    for (const { use_case, model, calls, failures, input_tokens, masked } of await db.modelCalls.usageSince(FROM)) {
      const readAll = (failed: boolean) =>
        readThrough(async (cursor) => {
          const page = await db.modelCalls.page({ use_case, model, from: FROM, failed }, { limit: 2, cursor });
          return { items: page.calls, next_cursor: page.next_cursor };
        });
      const all = await readAll(false);
      expect(all).toHaveLength(calls);
      expect(all.reduce((sum, one) => sum + one.input_tokens, 0)).toBe(input_tokens);
      expect(all.reduce((sum, one) => sum + one.masked, 0)).toBe(masked);
      const failed = await readAll(true);
      expect(failed.map(({ outcome }) => outcome)).toEqual(
        Array.from({ length: failures['timeout'] ?? 0 }, () => 'timeout'),
      );
    }
  });
});
