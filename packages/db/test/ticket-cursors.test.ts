import type { TicketSort } from '@resolution/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDb, type TicketListFilter } from '../src/index.ts';
import { addTickets, addUser, buildTicket, createTestDb, type TestDb } from '../src/testing/index.ts';

async function someCursor(scratch: TestDb): Promise<string> {
  const page = await scratch.db.tickets.page({ filter: { created_by: 1 }, sort: 'priority', limit: 2 });
  return page.next_cursor ?? '';
}
async function filled(): Promise<TestDb> {
  const scratch = await createTestDb();
  const user = await addUser(scratch.db);
  await addTickets(
    scratch.db,
    Array.from({ length: 5 }, () => buildTicket({ columns: { created_by: user.id } })),
  );
  return scratch;
}
const take = (
  { db }: TestDb,
  cursor: string,
  filter: TicketListFilter = { created_by: 1 },
  sort: TicketSort = 'priority',
) => db.tickets.page({ filter, sort, limit: 2, cursor });

describe('cursors', () => {
  test('opens the next page of the list it is from', async () => {
    await using scratch = await filled();
    expect((await take(scratch, await someCursor(scratch))).tickets).toHaveLength(2);
  });

  test('of another viewer, filter or sort is refused', async () => {
    await using scratch = await filled();
    const cursor = await someCursor(scratch);
    const refused = { code: 'invalid_cursor' };
    await expect(take(scratch, cursor, { created_by: 2 })).rejects.toMatchObject(refused);
    await expect(take(scratch, cursor, {})).rejects.toMatchObject(refused);
    await expect(take(scratch, cursor, { created_by: 1 }, '-priority')).rejects.toMatchObject(refused);
    await expect(scratch.db.knowledge.page({}, { limit: 2, cursor })).rejects.toMatchObject(refused);
    await expect(scratch.db.audit.page({}, { limit: 2, cursor })).rejects.toMatchObject(refused);
  });

  test('forged in any way is refused', async () => {
    await using scratch = await filled();
    const cursor = await someCursor(scratch);
    const bytes = Buffer.from(cursor, 'base64url');
    const flipped = Array.from(bytes, (_, at) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return copy.toString('base64url');
    });
    const forged = [
      ...flipped,
      '',
      'x',
      cursor.slice(0, -2),
      `${cursor}AA`,
      `${cursor}=`,
      Buffer.from('[1,2]').toString('base64url'),
      '💥',
    ];
    for (const attempt of forged) {
      await expect(take(scratch, attempt)).rejects.toMatchObject({ code: 'invalid_cursor' });
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 80 }), async (text) => {
        await expect(take(scratch, text)).rejects.toMatchObject({ code: 'invalid_cursor' });
      }),
      { numRuns: 200 },
    );
  });

  test('stays good over a restart, and another database does not take it', async () => {
    await using scratch = await filled();
    const cursor = await someCursor(scratch);
    await using again = await createDb({ url: scratch.url });
    expect(
      (await again.tickets.page({ filter: { created_by: 1 }, sort: 'priority', limit: 2, cursor })).tickets,
    ).toHaveLength(2);
    await using elsewhere = await filled();
    await expect(take(elsewhere, cursor)).rejects.toMatchObject({ code: 'invalid_cursor' });
  });
});
