import { DatabaseSync } from 'node:sqlite';
import { Bcrypt } from 'oslo/password';
import { describe, expect, test } from 'vitest';
import { type Accounts, createAccounts, ELSEWHERE, HERE, PASSWORD } from './support/accounts.ts';

const login = (accounts: Accounts, password = PASSWORD, origin = HERE, email = 'ann@example.com') =>
  accounts.auth.login({ email, password }, origin);
const ended = { code: 'session_ended' };
const wrong = { code: 'invalid_credentials', message: 'E-mail address or password is wrong.' };

async function failures(accounts: Accounts, count: number, origin = HERE): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    await expect(login(accounts, 'not the password', origin)).rejects.toMatchObject(wrong);
  }
}

describe('registering', () => {
  test('makes a user, signs in, and keeps no password', async () => {
    await using accounts = await createAccounts();
    const { response } = await accounts.register('Ann@Example.com'.toLowerCase());
    expect(response.user).toEqual({ id: 1, username: 'Ann', email: 'ann@example.com', role: 'realpage_user' });
    expect(await accounts.auth.authenticate(response.access_token)).toMatchObject({ role: 'realpage_user', id: 1 });
    const [account] = await accounts.db.accounts.byEmail('ann@example.com');
    expect(account?.password_hash).toMatch(/^sha256:\$2/);
    expect(await accounts.actions()).toEqual(['account.registered']);
  });

  test('an address is taken in whichever table it stands', async () => {
    await using accounts = await createAccounts();
    await accounts.register();
    await accounts.addAgent('tom@example.com', 'Tier2');
    for (const email of ['ann@example.com', 'tom@example.com']) {
      await expect(accounts.register(email)).rejects.toMatchObject({ code: 'email_taken' });
    }
  });

  test('two at once with one address: one account', async () => {
    await using accounts = await createAccounts();
    const both = await Promise.allSettled([accounts.register(), accounts.register()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await accounts.db.accounts.counts()).toEqual({ users: 1, agents: 0 });
  });

  test('a common password is refused on its field', async () => {
    await using accounts = await createAccounts();
    const call = accounts.auth.register({ username: 'Ann', email: 'ann@example.com', password: 'password1234' }, HERE);
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', issues: [{ path: 'password' }] });
  });
});

describe('signing in', () => {
  test('unknown address and wrong password are told in the same words', async () => {
    await using accounts = await createAccounts();
    await accounts.register();
    await expect(login(accounts, 'not the password')).rejects.toMatchObject(wrong);
    await expect(login(accounts, PASSWORD, HERE, 'nobody@example.com')).rejects.toMatchObject(wrong);
    expect(await accounts.actions()).toEqual(['account.registered', 'account.login_refused', 'account.login_refused']);
  });

  test('user_type looks into one table only', async () => {
    await using accounts = await createAccounts();
    await accounts.addAgent('tom@example.com', 'Tier2');
    const ask = (user_type: 'user' | 'agent') =>
      accounts.auth.login({ email: 'tom@example.com', password: PASSWORD, user_type }, HERE);
    await expect(ask('user')).rejects.toMatchObject(wrong);
    expect((await ask('agent')).response.user).toMatchObject({ role: 'support_agent', tier: 'Tier2' });
  });

  test('five failures from one address close it for 15 minutes; the owner elsewhere gets in', async () => {
    await using accounts = await createAccounts();
    await accounts.register();
    await failures(accounts, 5);
    await expect(login(accounts)).rejects.toMatchObject({ code: 'too_many_requests', retryAfter: 900 });
    expect((await login(accounts, PASSWORD, ELSEWHERE)).response.user.id).toBe(1);
    accounts.later(15 * 60 + 1);
    expect((await login(accounts)).response.user.id).toBe(1);
  });

  test('a burst gains nothing over guessing in turn', async () => {
    await using accounts = await createAccounts();
    await accounts.register();
    const burst = await Promise.allSettled(Array.from({ length: 9 }, () => login(accounts, 'not the password')));
    const codes = burst.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'in'));
    expect(codes.filter((code) => code === 'invalid_credentials')).toHaveLength(5);
    expect(codes.filter((code) => code === 'too_many_requests')).toHaveLength(4);
  });

  test('a hundred failures in a row from many addresses close the account for a while', async () => {
    await using accounts = await createAccounts();
    await accounts.register();
    for (let from = 0; from < 25; from += 1) await failures(accounts, 4, { ...HERE, address: `10.1.0.${from}` });
    const fresh = { ...HERE, address: '10.2.0.1' };
    await expect(login(accounts, PASSWORD, fresh)).rejects.toMatchObject({ code: 'too_many_requests' });
    accounts.later(15 * 60 + 1);
    expect((await login(accounts, PASSWORD, fresh)).response.user.id).toBe(1);
  });

  test('limits stand before any hashing', async () => {
    await using accounts = await createAccounts({ queueLimit: 0 });
    await accounts.db.transaction(async (tx) => {
      for (let done = 0; done < 5; done += 1) {
        const at = accounts.clock().toISOString();
        await tx.loginAttempts.record({ email: 'ann@example.com', address: HERE.address, succeeded: false, at });
      }
    });
    await expect(login(accounts)).rejects.toMatchObject({ code: 'too_many_requests' });
    await expect(login(accounts, PASSWORD, ELSEWHERE)).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('a $2b$ hash from elsewhere lets in once and is replaced by an own one', async () => {
    await using accounts = await createAccounts();
    const foreign = (await new Bcrypt({ cost: 5 }).hash(PASSWORD)).replace(/^\$2y\$/, '$2b$');
    await accounts.db.transaction((tx) =>
      tx.accounts.addUser({
        username: 'Old',
        email: 'old@example.com',
        password_hash: foreign,
        created_at: accounts.clock().toISOString(),
      }),
    );
    await login(accounts, PASSWORD, HERE, 'old@example.com');
    const [account] = await accounts.db.accounts.byEmail('old@example.com');
    expect(account?.password_hash).toMatch(/^sha256:/);
    await login(accounts, PASSWORD, HERE, 'old@example.com');
  });
});

describe('sessions', () => {
  test('a refresh gives a new pair and ends the old token; late reuse ends the session for both holders', async () => {
    await using accounts = await createAccounts();
    const first = (await accounts.register()).response;
    const second = (await accounts.auth.refresh(first.refresh_token, HERE)).response;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    accounts.later(6);
    await expect(accounts.auth.refresh(first.refresh_token, ELSEWHERE)).rejects.toMatchObject(ended);
    await expect(accounts.auth.refresh(second.refresh_token, HERE)).rejects.toMatchObject(ended);
    await expect(accounts.auth.authenticate(second.access_token)).rejects.toMatchObject(ended);
    expect(await accounts.actions()).toContain('session.refresh_reused');
  });

  test('two tabs that refresh within five seconds both stay', async () => {
    await using accounts = await createAccounts();
    const first = (await accounts.register()).response;
    const one = await accounts.auth.refresh(first.refresh_token, HERE);
    accounts.later(4);
    const two = await accounts.auth.refresh(first.refresh_token, HERE);
    for (const { response } of [one, two]) {
      expect((await accounts.auth.refresh(response.refresh_token, HERE)).response.user.id).toBe(1);
    }
  });

  test('ten refreshes at once with one token: nobody is thrown out', async () => {
    await using accounts = await createAccounts();
    const { refresh_token } = (await accounts.register()).response;
    const all = await Promise.all(Array.from({ length: 10 }, () => accounts.auth.refresh(refresh_token, HERE)));
    expect(new Set(all.map(({ response }) => response.refresh_token)).size).toBe(10);
  });

  test('refresh tokens are 256 random bits of which the database knows a hash', async () => {
    await using accounts = await createAccounts();
    const { refresh_token } = (await accounts.register()).response;
    expect(Buffer.from(refresh_token, 'base64url')).toHaveLength(32);
    const raw = new DatabaseSync(accounts.path, { readOnly: true });
    const rows = JSON.stringify(raw.prepare('SELECT * FROM refresh_token').all());
    raw.close();
    expect(rows).not.toContain(refresh_token);
  });

  test('a refresh token is no access token, nor the other way round', async () => {
    await using accounts = await createAccounts();
    const { access_token, refresh_token } = (await accounts.register()).response;
    await expect(accounts.auth.authenticate(refresh_token)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(accounts.auth.refresh(access_token, HERE)).rejects.toMatchObject(ended);
  });

  test('logging out ends the tokens at once', async () => {
    await using accounts = await createAccounts();
    const { access_token, refresh_token } = (await accounts.register()).response;
    const actor = await accounts.auth.authenticate(access_token);
    await accounts.auth.logout({ ...HERE, actor });
    await expect(accounts.auth.authenticate(access_token)).rejects.toMatchObject(ended);
    await expect(accounts.auth.refresh(refresh_token, HERE)).rejects.toMatchObject(ended);
  });

  test('a password change asks the old one and ends the other sessions only', async () => {
    await using accounts = await createAccounts();
    const here = (await accounts.register()).response;
    const there = (await login(accounts, PASSWORD, ELSEWHERE)).response;
    const caller = { ...HERE, actor: await accounts.auth.authenticate(here.access_token) };
    const change = (current_password: string, new_password: string) =>
      accounts.auth.changePassword(caller, { current_password, new_password });
    await expect(change('not the password', 'lantern harbor quiet')).rejects.toMatchObject({
      code: 'invalid_credentials',
    });
    await expect(change(PASSWORD, 'password1234')).rejects.toMatchObject({ issues: [{ path: 'new_password' }] });
    await change(PASSWORD, 'lantern harbor quiet');
    await expect(accounts.auth.authenticate(there.access_token)).rejects.toMatchObject(ended);
    expect(await accounts.auth.authenticate(here.access_token)).toMatchObject({ id: 1 });
    await expect(login(accounts)).rejects.toMatchObject(wrong);
    await login(accounts, 'lantern harbor quiet');
  });

  test('a token of one account does not open a session of another', async () => {
    await using accounts = await createAccounts();
    await accounts.register();
    const { response } = await accounts.register('ben@example.com', 'Ben');
    const { session_id } = await accounts.auth.authenticate(response.access_token);
    const forged = await accounts.tokens.issue(
      { owner: 'user:1', role: 'realpage_user', session_id },
      accounts.clock(),
    );
    await expect(accounts.auth.authenticate(forged.token)).rejects.toMatchObject(ended);
  });
});

async function withTier3(accounts: Accounts) {
  await accounts.addAgent('tina@example.com', 'Tier3');
  const { response } = await login(accounts, PASSWORD, HERE, 'tina@example.com');
  const actor = await accounts.auth.authenticate(response.access_token);
  if (actor.role !== 'support_agent') throw new Error('an agent was expected');
  return { ...HERE, actor };
}

describe('agents', () => {
  test.each(['disable', 'retire'] as const)('%s: access ends at once, and signing in too', async (how) => {
    await using accounts = await createAccounts();
    const by = await withTier3(accounts);
    const tom = await accounts.addAgent('tom@example.com', 'Tier2');
    const { access_token, refresh_token } = (await login(accounts, PASSWORD, HERE, 'tom@example.com')).response;
    const changed = await accounts.agents[how](by, tom.agent_id);
    expect(changed.status).toBe(how === 'disable' ? 'disabled' : 'retired');
    await expect(accounts.auth.authenticate(access_token)).rejects.toMatchObject(ended);
    await expect(accounts.auth.refresh(refresh_token, HERE)).rejects.toMatchObject(ended);
    await expect(login(accounts, PASSWORD, HERE, 'tom@example.com')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(login(accounts, 'not the password', HERE, 'tom@example.com')).rejects.toMatchObject(wrong);
  });

  test('enabled again, an agent signs in; a retired one stays so', async () => {
    await using accounts = await createAccounts();
    const by = await withTier3(accounts);
    const { agent_id } = await accounts.addAgent('tom@example.com', 'Tier2');
    await accounts.agents.disable(by, agent_id);
    await accounts.agents.enable(by, agent_id);
    await login(accounts, PASSWORD, HERE, 'tom@example.com');
    await accounts.agents.retire(by, agent_id);
    await expect(accounts.agents.enable(by, agent_id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('a changed tier holds for sessions that are open', async () => {
    await using accounts = await createAccounts();
    const by = await withTier3(accounts);
    const { agent_id } = await accounts.addAgent('tom@example.com', 'Tier2');
    const { access_token } = (await login(accounts, PASSWORD, HERE, 'tom@example.com')).response;
    await accounts.agents.changeTier(by, agent_id, 'Tier3');
    expect(await accounts.auth.authenticate(access_token)).toMatchObject({ tier: 'Tier3' });
  });

  test('nobody changes their own access, and unknown agents are not found', async () => {
    await using accounts = await createAccounts();
    const by = await withTier3(accounts);
    for (const change of [accounts.agents.disable, accounts.agents.retire]) {
      await expect(change(by, by.actor.agent_id)).rejects.toMatchObject({ code: 'conflict' });
      await expect(change(by, 'Agent99')).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});

test('expired sessions and old attempts are forgotten, what is in use stays', async () => {
  await using accounts = await createAccounts();
  const { response } = await accounts.register();
  await failures(accounts, 1);
  const expired = new Date(accounts.clock().getTime() - 1000).toISOString();
  await accounts.db.transaction(async (tx) => {
    const old = { id: 'long-ago', account: { kind: 'user', id: 1 }, created_at: expired, expires_at: expired } as const;
    await tx.sessions.create(old);
  });
  await accounts.auth.forgetOld();
  expect(await accounts.db.sessions.byId('long-ago')).toBeNull();
  expect(await accounts.auth.authenticate(response.access_token)).toMatchObject({ id: 1 });
  expect((await accounts.db.loginAttempts.failuresInARow('ann@example.com')).count).toBe(1);
  accounts.later(31 * 24 * 60 * 60);
  await accounts.auth.forgetOld();
  expect((await accounts.db.loginAttempts.failuresInARow('ann@example.com')).count).toBe(0);
});

describe('the audit trail', () => {
  test('a change that fails leaves no record, and a record cannot be changed', async () => {
    await using accounts = await createAccounts();
    await accounts.register();
    const write = accounts.db.transaction(async (tx) => {
      await accounts.audit.record(tx, null, { action: 'corpus.imported' });
      throw new Error('it went wrong after all');
    });
    await expect(write).rejects.toThrow('it went wrong');
    expect(await accounts.actions()).toEqual(['account.registered']);
    const raw = new DatabaseSync(accounts.path);
    expect(() => raw.exec("UPDATE audit_event SET action = 'nothing'")).toThrow(/append-only|audit/i);
    expect(() => raw.exec('DELETE FROM audit_event')).toThrow(/append-only|audit/i);
    raw.close();
  });

  test('what it keeps of a subject is a hash', async () => {
    await using accounts = await createAccounts();
    await accounts.db.transaction((tx) =>
      accounts.audit.record(tx, HERE, { action: 'ticket.approved', before: { a: 1 }, after: { a: 2 } }),
    );
    const [event] = (await accounts.db.audit.page({}, { limit: 1 })).events;
    expect(event).toMatchObject({ actor_kind: 'anonymous', request_id: 'request-1' });
    expect(event?.before_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(event?.after_hash).not.toBe(event?.before_hash);
  });
});
