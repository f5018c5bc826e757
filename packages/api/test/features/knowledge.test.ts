import { buffer, text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { ABSTAINED, FROM_ARTICLE, openWorkplace, type Workplace } from './workplace.ts';

const searchIds = async (place: Workplace, q: string, more = {}) =>
  (await place.knowledge.search(place.user, { q, limit: 10, ...more })).map((hit) => hit.id);

describe('search', () => {
  test('finds by words, by id and by kind; nonsense finds nothing', async () => {
    await using place = await openWorkplace();
    expect((await searchIds(place, 'lease report shows no rows'))[0]).toBe('KB-00000000A1');
    expect((await searchIds(place, 'SCRIPT-0001'))[0]).toBe('SCRIPT-0001');
    expect(await searchIds(place, 'lease', { kind: 'script' })).toEqual(['SCRIPT-0001']);
    expect(await searchIds(place, 'qwxzv blorptang')).toEqual([]);
    expect(await searchIds(place, '')).toEqual([]);
  });

  test('never finds drafts, rejected articles or what was withdrawn', async () => {
    await using place = await openWorkplace();
    await place.ticket({
      ...ABSTAINED,
      gap: { title: 'Zebra calendar', description: 'Zebra calendar', body: 'Zebra calendar', category: null },
    });
    expect(await searchIds(place, 'zebra calendar')).toEqual([]);
    expect(await searchIds(place, 'KB-SYN-0008')).not.toContain('KB-SYN-0008');
    expect(await searchIds(place, 'Refused draft')).not.toContain('KB-SYN-0007');
  });
});

test('a filtered list is given as a file, one row an entry, and recorded', async () => {
  await using place = await openWorkplace();
  const { ticket_id } = await place.ticket(FROM_ARTICLE);
  const entry = await place.tickets.approve(place.tier2, ticket_id, '=HYPERLINK("x") is what the zebra calendar says.');
  const csv = await place.knowledge.export(place.user, { category: entry.category ?? '' }, 'csv');
  expect(csv).toMatchObject({ file_name: expect.stringMatching(/^knowledge-.*\.csv$/) });
  const lines = (await text(csv.content)).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(entry.knowledge_id);
  expect(lines[1]).toContain(`"'=HYPERLINK`);
  const none = await place.knowledge.export(place.user, { product: 'Nothing of ours' }, 'csv');
  expect((await text(none.content)).trim().split('\r\n')).toHaveLength(1);
  const all = await place.knowledge.export(place.tier2, {}, 'xlsx');
  expect((await buffer(all.content)).subarray(0, 2).toString()).toBe('PK');
  expect(await place.actions()).toEqual(expect.arrayContaining(['knowledge.exported']));
});

describe('withdrawing and restoring', () => {
  test.each(['KB-00000000A2', 'SCRIPT-0001', 'CS-10000001'])('%s leaves every index and comes back', async (id) => {
    await using place = await openWorkplace();
    const before = place.engine.size;
    expect(await place.knowledge.retire(place.tier3, id, 'Out of date')).toMatchObject({ id, status: 'retired' });
    expect([place.engine.has(id), place.engine.size]).toEqual([false, before - 1]);
    // Again changes nothing, and is recorded once.
    await place.knowledge.retire(place.tier3, id, 'Out of date');
    await expect(place.knowledge.byId(place.user.actor, id)).rejects.toMatchObject({ code: 'not_found' });
    expect((await place.knowledge.byId(place.tier2.actor, id)).status).toBe('retired');
    expect(await place.knowledge.restore(place.tier3, id)).toMatchObject({ id, status: 'active' });
    expect([place.engine.has(id), place.engine.size]).toEqual([true, before]);
    await expect(place.knowledge.restore(place.tier3, id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await place.actions()).toEqual(['knowledge.retired', 'knowledge.restored']);
  });

  test('approved knowledge by its number, also out of the list', async () => {
    await using place = await openWorkplace();
    const { ticket_id } = await place.ticket(FROM_ARTICLE);
    const entry = await place.tickets.approve(place.tier2, ticket_id, 'Reload the zebra calendar.');
    await place.knowledge.retire(place.tier3, String(entry.id), '');
    expect(await searchIds(place, 'zebra calendar')).toEqual([]);
    expect((await place.knowledge.list({ limit: 10 })).total).toBe(0);
    await place.knowledge.restore(place.tier3, entry.knowledge_id);
    expect(await searchIds(place, 'zebra calendar')).toEqual(['KB-NEW-0001']);
    expect((await place.knowledge.list({ limit: 10 })).articles).toEqual([entry]);
  });

  test('a draft or a rejected article is not there to withdraw, and neither is what does not exist', async () => {
    await using place = await openWorkplace();
    await place.ticket(ABSTAINED);
    for (const id of ['KB-SYN-0007', 'KB-SYN-0008']) {
      await expect(place.knowledge.retire(place.tier3, id, '')).rejects.toMatchObject({ code: 'conflict' });
    }
    for (const id of ['KB-NEW-0001', '1', 'SCRIPT-9999', 'CS-99999999', 'KB-FFFFFFFFFF']) {
      await expect(place.knowledge.retire(place.tier3, id, '')).rejects.toMatchObject({ code: 'not_found' });
      await expect(place.knowledge.restore(place.tier3, id)).rejects.toMatchObject({ code: 'not_found' });
      await expect(place.knowledge.byId(place.tier3.actor, id)).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  test('two at once leave index and tables agreeing', async () => {
    await using place = await openWorkplace();
    const id = 'KB-00000000A2';
    for (let round = 0; round < 10; round += 1) {
      await Promise.allSettled([place.knowledge.retire(place.tier3, id, ''), place.knowledge.restore(place.tier3, id)]);
      expect(place.engine.has(id)).toBe((await place.db.corpus.document(id))?.status === 'active');
    }
  });
});

describe('one document', () => {
  test('an approved entry says where it came from and who approved it, by either id', async () => {
    await using place = await openWorkplace();
    const ticket = await place.ticket(FROM_ARTICLE);
    const entry = await place.tickets.approve(
      place.tier2,
      ticket.ticket_id,
      'Knowledge: none\nReload the calendar.\nSync twice.',
    );
    const detail = await place.knowledge.byId(place.user.actor, 'KB-NEW-0001');
    expect(detail).toMatchObject({
      id: 'KB-NEW-0001',
      kind: 'knowledge',
      title: 'Knowledge: none',
      status: 'active',
      entry,
      provenance: {
        ticket_id: ticket.ticket_id,
        conversation_id: ticket.conversation_id,
        article_ids: ['KB-00000000A1'],
        script_ids: [],
        ticket_ids: [ticket.ticket_id],
        approved_by: 'Sam',
        approved_at: entry.created_at,
      },
    });
    expect(detail.provenance.evidence).toHaveLength(3);
    expect(await place.knowledge.byId(place.user.actor, String(entry.id))).toEqual(detail);
    // The article knows who cites it.
    const cited = { cited_by: [ticket.ticket_id], cited_count: 1 };
    expect(await place.knowledge.byId(place.tier2.actor, 'KB-00000000A1')).toMatchObject(cited);
    const uncited = { cited_by: [], cited_count: 0 };
    expect(await place.knowledge.byId(place.other.actor, 'KB-00000000A1')).toMatchObject(uncited);
  });

  test('a script comes with its inputs in words, its tables and its warnings', async () => {
    await using place = await openWorkplace();
    const { script, tier, cited_by, cited_count, solved_tickets } = await place.knowledge.byId(
      place.user.actor,
      'SCRIPT-0001',
    );
    expect(script).toMatchObject({
      purpose: 'Moves the start of a lease.',
      inputs: [{ placeholder: '<LEASE_ID>', meaning: 'Number of the lease', example: '4711' }],
      tables_written: ['Lease'],
    });
    expect(tier).toBe('Tier3');
    // A solved ticket of the corpus is no ticket of this system: it opens as knowledge.
    expect({ cited_by, cited_count, solved_tickets }).toEqual({
      cited_by: [],
      cited_count: 0,
      solved_tickets: ['CS-10000001'],
    });
  });

  test('a solved ticket names the article and the script it used', async () => {
    await using place = await openWorkplace();
    expect(await place.knowledge.byId(place.user.actor, 'CS-10000001')).toMatchObject({
      kind: 'ticket',
      title: 'Lease starts on the wrong day',
      provenance: { article_ids: ['KB-0000000001'], script_ids: ['SCRIPT-0001'], conversation_id: 'CONV-OLD-1' },
    });
  });

  test('a draft is for agents alone', async () => {
    await using place = await openWorkplace();
    const { ticket_id } = await place.ticket(ABSTAINED);
    expect(await place.knowledge.byId(place.tier2.actor, 'KB-SYN-0008')).toMatchObject({
      status: 'draft',
      title: 'Ghost tenants',
      provenance: { ticket_id, approved_by: null },
    });
    await expect(place.knowledge.byId(place.user.actor, 'KB-SYN-0008')).rejects.toMatchObject({ code: 'not_found' });
  });
});

test('the list is of approved knowledge alone', async () => {
  await using place = await openWorkplace();
  const { ticket_id } = await place.ticket(FROM_ARTICLE);
  await place.tickets.approve(place.tier2, ticket_id);
  expect((await place.knowledge.list({ limit: 5, kind: 'knowledge' })).total).toBe(1);
  expect((await place.knowledge.list({ limit: 5, kind: 'script' })).total).toBe(0);
});
