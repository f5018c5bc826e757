import { setImmediate as nextTurn } from 'node:timers/promises';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { PrismaClient } from '../src/gen/sqlite/client.ts';
import { connectedFactory, openConnection } from '../src/sqlite/connection.ts';
import { TransactionLock } from '../src/sqlite/lock.ts';
import { checkPragmas } from '../src/sqlite/pragmas.ts';
import { SerializedAdapter } from '../src/sqlite/serialized-adapter.ts';
import { addTickets, buildTicket, buildUser, createTestDb } from '../src/testing/index.ts';
import { runChild } from './support/child.ts';

describe('pragmas', () => {
  test('hold on a new connection', async () => {
    await using scratch = await createTestDb();
    const { database } = await openConnection(scratch.path);
    expect(() => checkPragmas(database)).not.toThrow();
    database.close();
  });

  test.each([
    [true, 268_435_456],
    [false, 0],
  ])('a connection that maps the file: %s', async (mapped, bytes) => {
    await using scratch = await createTestDb();
    const { database } = await openConnection(scratch.path, mapped);
    expect(database.pragma('mmap_size', { simple: true })).toBe(BigInt(bytes));
    database.close();
  });

  test.each([
    ['journal_mode = DELETE', /journal_mode/],
    ['synchronous = NORMAL', /synchronous/],
    ['foreign_keys = OFF', /foreign_keys/],
    ['busy_timeout = 0', /busy_timeout/],
  ])('%s is noticed', async (pragma, message) => {
    await using scratch = await createTestDb();
    await scratch.db.close();
    const { database } = await openConnection(scratch.path);
    database.pragma(pragma);
    expect(() => checkPragmas(database)).toThrow(message);
    database.close();
  });

  test('a database that cannot have them does not open', async () => {
    await expect(openConnection(':memory:')).rejects.toThrow(/journal_mode/);
  });
});

/** Gives everything that is ready to run the chance to. */
async function passTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await nextTurn();
}

/** A Prisma client on the serialized adapter, as the writer of createDb is. */
async function openClient(path: string) {
  const { adapter, database } = await openConnection(path);
  const lock = new TransactionLock();
  const prisma = new PrismaClient({ adapter: connectedFactory(new SerializedAdapter(adapter, database, lock)) });
  return {
    prisma,
    database,
    [Symbol.asyncDispose]: async () => {
      await prisma.$disconnect();
      if (database.open) database.close();
    },
  };
}

describe('the lock around transactions', () => {
  test('a query beside an open transaction waits and does not see what is rolled back', async () => {
    await using scratch = await createTestDb();
    await using client = await openClient(scratch.path);
    const { prisma } = client;
    const inside = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const transaction = prisma.$transaction(async (tx) => {
      await tx.realpage_user.create({ data: buildUser() });
      inside.resolve();
      await finish.promise;
      throw new Error('roll back');
    });
    await inside.promise;
    // A Prisma query begins when somebody waits for it.
    const beside = Promise.resolve(prisma.realpage_user.count());
    await passTurns(50);
    finish.resolve();
    await expect(transaction).rejects.toThrow('roll back');
    expect(await beside).toBe(0);
  });

  test('an insert beside a transaction that is rolled back is not lost', async () => {
    await using scratch = await createTestDb();
    await using client = await openClient(scratch.path);
    const { prisma } = client;
    const inside = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const transaction = prisma.$transaction(async (tx) => {
      await tx.realpage_user.create({ data: buildUser() });
      inside.resolve();
      await finish.promise;
      throw new Error('roll back');
    });
    await inside.promise;
    const insert = Promise.resolve(prisma.realpage_user.create({ data: buildUser() }));
    await passTurns(50);
    finish.resolve();
    await expect(transaction).rejects.toThrow('roll back');
    const { id } = await insert;
    expect(await prisma.realpage_user.findUnique({ where: { id } })).not.toBeNull();
    expect(await prisma.realpage_user.count()).toBe(1);
  });

  test('a COMMIT that fails leaves no transaction for the next one to inherit', async () => {
    await using scratch = await createTestDb();
    await using client = await openClient(scratch.path);
    const { prisma, database } = client;
    database.exec('CREATE TABLE parent (id INTEGER PRIMARY KEY)');
    database.exec('CREATE TABLE child (p INTEGER REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED)');
    const failing = prisma.$transaction(async (tx) => {
      await tx.realpage_user.create({ data: buildUser() });
      await tx.$executeRawUnsafe('INSERT INTO child VALUES (1)');
    });
    await expect(failing).rejects.toThrow('ForeignKeyConstraintViolation');
    expect(database.inTransaction).toBe(false);
    await prisma.$transaction((tx) => tx.realpage_user.create({ data: buildUser() }));
    expect(await prisma.realpage_user.count()).toBe(1);
  });
});

describe('db.transaction', () => {
  test('is all or nothing, prepared SQL included', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const work = db.transaction(async (tx) => {
      await tx.accounts.addUser(buildUser({ email: 'gone@example.com' }));
      tx.tickets.insertMany([buildTicket()]);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await db.accounts.byEmail('gone@example.com')).toEqual([]);
    expect(await db.tickets.count({})).toBe(0);
  });

  test('reads outside see the state before, at once, while it is open', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await db.transaction(async (tx) => {
      tx.tickets.insertMany([buildTicket()]);
      expect(await tx.tickets.count({})).toBe(1);
      expect(await db.tickets.count({})).toBe(0);
    });
    expect(await db.tickets.count({})).toBe(1);
  });

  test('its repositories are of no use once it is over', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const stolen = await db.transaction(async (tx) => tx);
    expect(() => stolen.tickets.insertMany([buildTicket()])).toThrow('This transaction is over');
    await db.transaction(async () => {
      expect(() => stolen.tickets.insertMany([buildTicket()])).toThrow('This transaction is over');
    });
    expect(await db.tickets.count({})).toBe(0);
  });

  test('64 at once lose no update', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const [ticket] = await addTickets(db, [buildTicket({ columns: { relevancy_score: 0 } })]);
    const id = ticket?.id ?? 0;
    await Promise.all(
      Array.from({ length: 64 }, () =>
        db.transaction(async (tx) => {
          const score = (await tx.tickets.byRef(id))?.relevancy_score ?? 0;
          await tx.tickets.update(id, { relevancy_score: score + 1 });
        }),
      ),
    );
    expect((await db.tickets.byRef(id))?.relevancy_score).toBe(64);
  });

  test('two processes that read, add and write back lose no update', async () => {
    await using scratch = await createTestDb();
    const { db, path } = scratch;
    const [ticket] = await addTickets(db, [buildTicket({ columns: { relevancy_score: 0 } })]);
    const ref = ticket?.ticket_id ?? '';
    const ends = await Promise.all([1, 2].map(() => runChild('count-up.ts', [path, ref, '150'])));
    expect(ends.map((end) => [end.code, end.stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect((await db.tickets.byRef(ref))?.relevancy_score).toBe(300);
  });

  test('a write lock held elsewhere for long is told as unavailable, and the loop goes on meanwhile', async () => {
    await using scratch = await createTestDb();
    const other = new SqliteDatabase(scratch.path);
    other.exec('BEGIN IMMEDIATE');
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 10);
    await expect(scratch.db.transaction(async () => {})).rejects.toMatchObject({ code: 'unavailable', retryAfter: 2 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(50);
    other.exec('ROLLBACK');
    other.close();
    await expect(scratch.db.transaction(async () => 'works again')).resolves.toBe('works again');
  }, 20_000);

  test('a full disk is told as such and changes nothing', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const big = buildTicket({ columns: { transcript: 'x'.repeat(1_000_000) } });
    const limited = db.transaction(async (tx) => {
      // The connection that writes is the only one on which SQLite can be told to see a full disk.
      Reflect.get(tx.tickets, 'scope').sql.all('PRAGMA max_page_count = 200');
      tx.tickets.insertMany([big]);
    });
    await expect(limited).rejects.toMatchObject({ code: 'storage_full' });
    expect(await db.tickets.count({})).toBe(0);
    await db.transaction(async (tx) => {
      Reflect.get(tx.tickets, 'scope').sql.all('PRAGMA max_page_count = 1000000');
      tx.tickets.insertMany([big]);
    });
    expect(await db.tickets.count({})).toBe(1);
  });
});

test('backup while others write is a consistent copy', async () => {
  await using scratch = await createTestDb();
  const { db, path } = scratch;
  await addTickets(
    db,
    Array.from({ length: 200 }, () => buildTicket()),
  );
  const target = `${path}.backup`;
  const writing = addTickets(
    db,
    Array.from({ length: 200 }, () => buildTicket()),
  );
  await db.backup(target);
  await writing;
  const copy = new SqliteDatabase(target, { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect([200, 400]).toContain(copy.prepare('SELECT COUNT(*) FROM ticket').pluck().get());
  copy.close();
});
