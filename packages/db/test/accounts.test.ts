import SqliteDatabase from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createDb } from '../src/index.ts';
import { addAgent, addUser, createTestDb, TEST_NOW } from '../src/testing/index.ts';

const LATER = '2026-02-01T13:00:00.000Z';

describe('accounts', () => {
  test('are found by address in any spelling, one of each kind', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const user = await addUser(db, { email: 'Both@Example.com' });
    const agent = await addAgent(db, { email: 'both@example.com' });
    expect(await db.accounts.byEmail('BOTH@example.com')).toEqual([user, agent]);
    expect(await db.accounts.byEmail('both@example.com', 'agent')).toEqual([agent]);
    expect(await db.accounts.byRef({ kind: 'user', id: user.id })).toEqual(user);
    expect(await db.accounts.byRef({ kind: 'agent', id: 99 })).toBeNull();
    expect(await db.accounts.counts()).toEqual({ users: 1, agents: 1 });
  });

  test('an address or an agent id is taken once', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await addUser(db, { email: 'a@example.com' });
    await addAgent(db, { email: 'b@example.com', agent_id: 'Agent1' });
    await expect(addUser(db, { email: 'A@example.com' })).rejects.toMatchObject({ code: 'email_taken' });
    await expect(addAgent(db, { email: 'B@example.com' })).rejects.toMatchObject({ code: 'email_taken' });
    await expect(addAgent(db, { agent_id: 'Agent1' })).rejects.toMatchObject({ code: 'conflict' });
    // Agent1 is taken by hand, so the counter passes it by.
    expect((await addAgent(db)).agent_id).toBe('Agent2');
  });

  test('many agents added at once get different ids', async () => {
    await using scratch = await createTestDb();
    const agents = await Promise.all(Array.from({ length: 12 }, () => addAgent(scratch.db)));
    expect(new Set(agents.map((agent) => agent.agent_id)).size).toBe(12);
    expect((await scratch.db.accounts.agents()).map((agent) => agent.id)).toEqual(
      agents.map((agent) => agent.id).toSorted((a, b) => a - b),
    );
  });

  test('state stands beside the documented tables and is changed piece by piece', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const agent = await addAgent(db, { tier: 'Tier2' });
    const ref = { kind: 'agent', id: agent.id } as const;
    await db.transaction(async (tx) => {
      await tx.accounts.setStatus(ref, { disabled_at: LATER });
      await tx.accounts.setPasswordHash(ref, 'new', LATER);
      await tx.accounts.setTier(agent.id, 'Tier3');
    });
    expect(await db.accounts.byRef(ref)).toEqual({
      ...agent,
      tier: 'Tier3',
      password_hash: 'new',
      disabled_at: LATER,
      password_changed_at: LATER,
    });
    await db.transaction(async (tx) => {
      await tx.accounts.setStatus(ref, { disabled_at: null });
      await tx.accounts.setPasswordHash(ref, 'upgraded');
    });
    expect(await db.accounts.byRef(ref)).toMatchObject({
      disabled_at: null,
      password_hash: 'upgraded',
      password_changed_at: LATER,
    });
  });
});

describe('sessions', () => {
  const account = { kind: 'user', id: 1 } as const;
  const session = (id: string) => ({ id, account, created_at: TEST_NOW, expires_at: LATER });

  test('begin, are extended and end once', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await db.transaction((tx) => tx.sessions.create(session('s1')));
    expect(await db.sessions.byId('s1')).toEqual({ ...session('s1'), ended_at: null, end_reason: null });
    await db.transaction((tx) => tx.sessions.extend('s1', '2026-03-01T00:00:00.000Z'));
    expect(await db.transaction((tx) => tx.sessions.end('s1', 'logout', LATER))).toBe(true);
    expect(await db.transaction((tx) => tx.sessions.end('s1', 'again', LATER))).toBe(false);
    expect(await db.sessions.byId('s1')).toMatchObject({
      expires_at: '2026-03-01T00:00:00.000Z',
      ended_at: LATER,
      end_reason: 'logout',
    });
    expect(await db.sessions.byId('none')).toBeNull();
  });

  test('are found with their account, as both are at that moment, whoever changed them', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const { kind, id } = await addUser(db);
    await db.transaction((tx) => tx.sessions.create({ ...session('s1'), account: { kind, id } }));
    const now = async () => {
      const holder = await db.sessions.holder('s1');
      return [holder?.session.ended_at, holder?.account?.disabled_at];
    };
    expect(await now()).toEqual([null, null]);
    await using other = await createDb({ url: scratch.url });
    await other.transaction((tx) => tx.accounts.setStatus({ kind, id }, { disabled_at: LATER }));
    expect(await now()).toEqual([null, LATER]);
    await db.transaction((tx) => tx.sessions.end('s1', 'logout', LATER));
    expect(await now()).toEqual([LATER, LATER]);
    await db.transaction((tx) => tx.sessions.forgetExpired('2030-01-01T00:00:00.000Z'));
    expect([await db.sessions.holder('s1'), await db.sessions.holder('none')]).toEqual([null, null]);
  });

  test('end together for an account, but for the one to keep', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await db.transaction(async (tx) => {
      for (const id of ['a', 'b', 'c']) await tx.sessions.create(session(id));
      await tx.sessions.create({ ...session('other'), account: { kind: 'agent', id: 1 } });
      expect(await tx.sessions.endAllOf(account, { reason: 'password', at: LATER, keep: 'b' })).toBe(2);
    });
    expect((await db.sessions.openOf(account)).map(({ id }) => id)).toEqual(['b']);
    expect(await db.sessions.openOf({ kind: 'agent', id: 1 })).toHaveLength(1);
  });

  test('a refresh token is used once, and goes with its session', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await db.transaction(async (tx) => {
      await tx.sessions.create(session('s1'));
      await tx.sessions.addRefreshToken({ token_hash: 'h1', session_id: 's1', issued_at: TEST_NOW, expires_at: LATER });
    });
    const uses = await Promise.all(
      [1, 2, 3].map((n) => db.transaction((tx) => tx.sessions.useRefreshToken('h1', `h${n + 1}`, LATER))),
    );
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await db.sessions.refreshToken('h1')).toMatchObject({
      session_id: 's1',
      issued_at: TEST_NOW,
      used_at: LATER,
      replaced_by: 'h2',
    });
    expect(await db.transaction((tx) => tx.sessions.forgetExpired('2026-02-01T13:00:00.001Z'))).toBe(1);
    expect(await db.sessions.refreshToken('h1')).toBeNull();
  });
});

test('failed logins are counted per address and in a row', async () => {
  await using scratch = await createTestDb();
  const { db } = scratch;
  const attempts = [
    ['one', false, '2026-02-01T10:00:00.000Z'],
    ['one', false, '2026-02-01T11:00:00.000Z'],
    ['two', true, '2026-02-01T11:30:00.000Z'],
    ['one', false, '2026-02-01T11:40:00.000Z'],
    ['two', false, '2026-02-01T11:50:00.000Z'],
  ] as const;
  await db.transaction(async (tx) => {
    for (const [address, succeeded, at] of attempts)
      await tx.loginAttempts.record({ email: 'a@b.c', address, succeeded, at });
  });
  expect(await db.loginAttempts.failuresFrom('a@b.c', 'one', '2026-02-01T10:30:00.000Z')).toEqual({
    count: 2,
    oldest: '2026-02-01T11:00:00.000Z',
    latest: '2026-02-01T11:40:00.000Z',
  });
  expect(await db.loginAttempts.failuresInARow('a@b.c')).toMatchObject({
    count: 2,
    oldest: '2026-02-01T11:40:00.000Z',
  });
  expect(await db.loginAttempts.failuresInARow('nobody')).toEqual({ count: 0, oldest: null, latest: null });
  expect(await db.transaction((tx) => tx.loginAttempts.forgetBefore('2026-02-01T11:00:00.000Z'))).toBe(1);
});

const event = (n: number) => ({ at: TEST_NOW, actor_kind: 'user', actor_id: n, action: 'account.logged_in' }) as const;

describe('the audit trail', () => {
  test('is read newest first, filtered, page by page', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await db.transaction(async (tx) => {
      for (let n = 1; n <= 5; n += 1) await tx.audit.append(event(n));
      await tx.audit.append({
        at: LATER,
        actor_kind: 'system',
        action: 'corpus.imported',
        subject_kind: 'corpus',
        detail: '3 sheets',
      });
    });
    const first = await db.audit.page({ action: 'account.logged_in' }, { limit: 3 });
    expect([first.total, first.events.map((row) => row.actor_id)]).toEqual([5, [5, 4, 3]]);
    const second = await db.audit.page({ action: 'account.logged_in' }, { limit: 3, cursor: first.next_cursor ?? '' });
    expect([second.next_cursor, second.events.map((row) => row.actor_id)]).toEqual([null, [2, 1]]);
    const late = await db.audit.page({ from: '2026-02-01T12:30:00.000Z' }, { limit: 3 });
    expect(late.events).toMatchObject([{ at: LATER, actor_kind: 'system', detail: '3 sheets', request_id: null }]);
    expect((await db.audit.page({ to: TEST_NOW, actor_kind: 'user' }, { limit: 9 })).total).toBe(5);
  });

  test('is never changed and never deleted, whoever tries', async () => {
    await using scratch = await createTestDb();
    await scratch.db.transaction((tx) => tx.audit.append(event(1)));
    const raw = new SqliteDatabase(scratch.path);
    for (const sql of [
      `UPDATE audit_event SET detail = 'x'`,
      'DELETE FROM audit_event',
      `INSERT OR REPLACE INTO audit_event (id, at, actor_kind, action) VALUES (1, '${TEST_NOW}', 'user', 'x')`,
    ]) {
      expect(() => raw.prepare(sql).run()).toThrow(/append-only/);
    }
    raw.close();
    expect((await scratch.db.audit.page({}, { limit: 9 })).events).toMatchObject([{ id: 1, detail: null }]);
  });

  test('is gone with its transaction', async () => {
    await using scratch = await createTestDb();
    const work = scratch.db.transaction(async (tx) => {
      await tx.audit.append(event(1));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect((await scratch.db.audit.page({}, { limit: 9 })).total).toBe(0);
  });
});
