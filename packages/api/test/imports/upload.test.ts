import { writeFile } from 'node:fs/promises';
import { readConversations } from '@resolution/workbook';
import { describe, expect, it } from 'vitest';
import { sharedWorkbook } from '../shared-data.ts';
import { conversations, type Desk, NOW, openDesk } from './desk.ts';

const full = {
  conversation_id: 'CONV-FULL',
  transcript: 'Customer: Our lease report stays empty, please help.\nAgent: I will look.',
  channel: 'Chat',
  created_date: '2025-05-20T15:25:56.000Z',
  customer_role: 'Property Manager',
  first_tier_agent_name: 'Ari',
  product: 'PropertySuite',
  account_name: 'Horizon',
  property_name: 'Sunrise Heights',
  property_city: 'Louisville',
  property_state: 'KY',
  contact_name: 'Skyler Miller',
  contact_role: 'Manager',
  contact_phone: '(555) 810-2040',
};

async function started(): Promise<Desk> {
  const desk = await openDesk();
  await desk.service.resumePending();
  return desk;
}

async function done(answer: Promise<Awaited<ReturnType<Desk['service']['upload']>>>) {
  const settled = await answer;
  if (settled.kind !== 'done') throw new Error('accepted as a job');
  return settled.result;
}

describe('an upload', () => {
  it('makes one ticket of every row, with everything the row says', async () => {
    await using desk = await started();
    const { db, service, user, workbook } = desk;
    const file = await workbook([full, ...conversations(3)]);
    const result = await done(service.upload(user, { file, async: false }));

    expect(result).toMatchObject({ created: 4, skipped: 0, failed: 0, errors: [], skipped_rows: [] });
    expect(result.tickets.map((ticket) => ticket.conversation_id)).toEqual(['CONV-FULL', 'CONV-1', 'CONV-2', 'CONV-3']);
    const [answer] = result.tickets;
    expect(answer).toMatchObject({
      created_date: '2025-05-20',
      product: 'PropertySuite',
      metadata: { channel: 'Chat' },
    });
    const ticket = await db.tickets.byRef(answer?.ticket_id ?? '');
    const { created_date, ...columns } = full;
    expect(ticket).toMatchObject({
      ...columns,
      created_at: created_date,
      created_by: user.actor.id,
      status: 'pending',
    });
    expect(await db.history.of(ticket?.id ?? 0)).toMatchObject([
      { action: 'created', to_status: 'pending', actor: user.actor.username, detail: `Row 2 of ${file.file_name}` },
    ]);
    const dateless = await db.tickets.byRef(result.tickets[1]?.ticket_id ?? '');
    expect(dateless?.created_at).toBe(NOW);
  });

  it('reports each bad row with row and column, and goes on with the good ones', async () => {
    await using desk = await started();
    const { service, user } = desk;
    const tickets = [
      { conversation_id: 'A', transcript: 'Customer: the report is empty' },
      { conversation_id: 'B', transcript: '  ' },
      { transcript: 'Customer: no id' },
      { conversation_id: 'A', transcript: 'Customer: another text' },
      { conversation_id: 'C', transcript: 'Customer: a bad date', created_date: 'yesterday' },
      { conversation_id: 'D', transcript: 'Customer: the last one' },
    ];
    const result = await done(service.uploadJson(user, { tickets, async: false }));
    expect(result).toMatchObject({ created: 2, failed: 4, skipped: 0 });
    expect(result.errors).toEqual([
      { row: 2, column: 'transcript', message: 'transcript is missing' },
      { row: 3, column: 'conversation_id', message: 'conversation_id is missing' },
      { row: 4, column: 'conversation_id', message: 'conversation_id A is in row 1 already' },
      { row: 5, column: 'created_date', message: expect.stringContaining('is not a date') },
    ]);
  });

  it('gives the bad rows back as a workbook that can be mended and uploaded', async () => {
    await using desk = await started();
    const { service, user, workbook } = desk;
    const file = await workbook([...conversations(2), { ...full, conversation_id: '' }, { ...full, transcript: ' ' }]);
    const { import_id, failed } = await done(service.upload(user, { file, async: false }));
    expect(failed).toBe(2);
    const { content } = await service.rejectedWorkbook(user, import_id);
    const reading = await readConversations(content);
    expect(reading.headers.slice(-2)).toEqual(['Contact Phone', 'Reason']);
    expect(reading.ignoredColumns).toEqual(['Reason']);
    const rows = await Array.fromAsync(reading.rows);
    expect(rows).toMatchObject([
      { row: 2, errors: [{ column: 'Conversation ID' }] },
      { row: 3, errors: [{ column: 'Transcript' }] },
    ]);
  });

  it('skips and names what the same person uploaded before, and makes it for another', async () => {
    await using desk = await started();
    const { db, service, user, other } = desk;
    const first = await done(service.uploadJson(user, { tickets: conversations(2), async: false }));
    const second = await done(service.uploadJson(user, { tickets: conversations(3), async: false }));
    expect(second).toMatchObject({ created: 1, skipped: 2, failed: 0 });
    expect(second.skipped_rows).toEqual(
      first.tickets.map(({ conversation_id, ticket_id }, index) => ({ row: index + 1, conversation_id, ticket_id })),
    );
    const others = await done(service.uploadJson(other, { tickets: conversations(2), async: false }));
    expect(others).toMatchObject({ created: 2, skipped: 0 });
    expect(await db.tickets.count({})).toBe(5);
  });

  it('of an agent belongs to no user and keeps whose it is beside the ticket', async () => {
    await using desk = await started();
    const { db, service, tier2 } = desk;
    const result = await done(service.uploadJson(tier2, { tickets: conversations(1), async: false }));
    const ticket = await db.tickets.byRef(result.tickets[0]?.ticket_id ?? '');
    expect(ticket?.created_by).toBeNull();
    expect(await db.tickets.origin(ticket?.id ?? 0)).toMatchObject({
      owner: `agent:${tier2.actor.id}`,
      uploaded_by_agent: tier2.actor.id,
      import_row: 1,
    });
    const again = await done(service.uploadJson(tier2, { tickets: conversations(1), async: false }));
    expect(again).toMatchObject({ created: 0, skipped: 1 });
  });

  it('links a near copy to the first one, both ways, and leaves others alone', async () => {
    await using desk = await started();
    const { db, service, user } = desk;
    const [first, second] = conversations(2);
    if (!first || !second) throw new Error('two conversations');
    await done(service.uploadJson(user, { tickets: [first, second], async: false }));
    const copy = { conversation_id: 'COPY', transcript: first.transcript.replace('Hello', 'Good morning') };
    const result = await done(service.uploadJson(user, { tickets: [copy], async: false }));
    const [original, unlike] = (await db.tickets.byIds([1, 2])) ?? [];
    const made = await db.tickets.byRef(result.tickets[0]?.ticket_id ?? '');
    if (!original || !unlike || !made) throw new Error('three tickets');
    const similar = async (ticket: typeof made) => (await db.tickets.surroundings(ticket)).similar_ticket_ids;
    expect(await similar(original)).toEqual([made.ticket_id]);
    expect(await similar(made)).toEqual([original.ticket_id]);
    expect(await similar(unlike)).toEqual([]);
  });

  it('links near copies after a restart, too', async () => {
    await using desk = await started();
    const { db, service, user } = desk;
    const [first] = conversations(1);
    if (!first) throw new Error('a conversation');
    await done(service.uploadJson(user, { tickets: [first], async: false }));
    await desk.pipeline.stop();
    const later = desk.again();
    await later.service.resumePending();
    await done(later.service.uploadJson(user, { tickets: [{ ...first, conversation_id: 'COPY' }], async: false }));
    await later.pipeline.stop();
    const [ticket] = await db.tickets.byIds([2]);
    if (!ticket) throw new Error('a second ticket');
    expect((await db.tickets.surroundings(ticket)).similar_ticket_ids).toHaveLength(1);
  });

  it('stores nothing of a file that cannot be read', async () => {
    await using desk = await started();
    const { db, service, user, workbook } = desk;
    const { path } = await workbook(conversations(3));
    await writeFile(path, 'conversation_id,transcript\nA,B\n');
    const upload = service.upload(user, { file: { path, file_name: 'renamed.xlsx' }, async: true });
    await expect(upload).rejects.toMatchObject({ code: 'workbook_csv' });
    expect(await db.imports.latest(10)).toEqual([]);
  });

  it('fails the row alone on which the engine throws, and says so in the log', async () => {
    await using desk = await openDesk({
      engine: (real) => ({
        ...real,
        resolve: (conversation) => {
          if (conversation.conversation_id === 'CONV-2') throw new Error('a fault');
          return real.resolve(conversation);
        },
      }),
    });
    await desk.service.resumePending();
    const result = await done(desk.service.uploadJson(desk.user, { tickets: conversations(3), async: false }));
    expect(result).toMatchObject({ created: 2, failed: 1, errors: [{ row: 2 }] });
    expect(desk.faults).toEqual([expect.objectContaining({ message: 'a fault' })]);
    const { content } = await desk.service.rejectedWorkbook(desk.user, result.import_id);
    const rows = await Array.fromAsync((await readConversations(content)).rows);
    expect(rows).toMatchObject([{ conversation: { conversation_id: 'CONV-2' } }]);
  });

  it('opens a draft for what the knowledge lacks, named on the ticket', async () => {
    await using desk = await started();
    const { db, service, user } = desk;
    const tickets = [
      { conversation_id: 'GAP', transcript: 'Customer: The office coffee machine is broken.\nAgent: Oh.' },
    ];
    const result = await done(service.uploadJson(user, { tickets, async: false }));
    const { generated_kb_id, kb_id } = result.tickets[0]?.resolution.reference_article ?? {};
    expect(kb_id).toBeNull();
    expect(await db.corpus.document(generated_kb_id ?? '')).toMatchObject({ status: 'draft' });
  });

  it('keeps hostile names as data', async () => {
    await using desk = await started();
    const tickets = ['__proto__', 'constructor', 'toString'].map((name) => ({
      conversation_id: name,
      transcript: `Customer: ${name} is the matter with our unit`,
      ...JSON.parse('{"__proto__": {"polluted": true}}'),
    }));
    const result = await done(desk.service.uploadJson(desk.user, { tickets, async: false }));
    expect(result.tickets.map((ticket) => ticket.conversation_id)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

const shared = sharedWorkbook('conversations.xlsx');
describe.runIf(shared.there)('the conversations beside the project (skipped where they are not)', () => {
  it('become 298 tickets, and none when they are uploaded again', async () => {
    await using desk = await started();
    const { db, service, user } = desk;
    const file = { path: shared.path, file_name: 'conversations.xlsx' };
    const first = await done(service.upload(user, { file, async: false }));
    expect(first).toMatchObject({ created: 298, skipped: 0, failed: 0 });
    for (const { resolution } of first.tickets) {
      const { relevancy_score, relevancy_breakdown: parts } = resolution;
      const sum = (parts?.relevancy_points ?? 0) + (parts?.accuracy_points ?? 0) + (parts?.completeness_points ?? 0);
      expect(relevancy_score).toBe(sum);
    }
    expect(await done(service.upload(user, { file, async: false }))).toEqual(first);
    expect(await db.tickets.count({})).toBe(298);
  }, 30_000);
});
