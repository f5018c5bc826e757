import { type AgentTier, AppError, agentTierSchema } from '@resolution/contracts';
import { nextCounter } from '../counters.ts';
import type { account_status, realpage_user, support_agent } from '../gen/sqlite/client.ts';
import type { Scope } from '../scope.ts';
import { fromStoredOrNull, isoOrNull } from '../sqlite/instant.ts';
import { isUniqueViolation } from '../sqlite/storage-error.ts';
import type { Account, AccountKind, AccountRef, AgentAccount, UserAccount } from './account.ts';

export interface NewUser {
  readonly username: string;
  readonly email: string;
  readonly password_hash: string;
  readonly created_at: string;
}

export interface NewAgent extends NewUser {
  readonly tier: AgentTier;
  /** Without it the next free `Agent<number>` is taken. */
  readonly agent_id?: string | undefined;
}

/** An account with its state as SQLite gives them: dates are text, the agent's columns are there for agents alone. */
interface AccountRow {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly password_hash: string;
  readonly created_at: string | null;
  readonly disabled_at: string | null;
  readonly retired_at: string | null;
  readonly password_changed_at: string | null;
  readonly agent_id?: string;
  readonly tier?: string;
}

const ACCOUNT_COLUMNS =
  'a.id, a.username, a.email, a.password_hash, a.created_at, s.disabled_at, s.retired_at, s.password_changed_at';
const USER_BY_ID = `SELECT ${ACCOUNT_COLUMNS} FROM realpage_user a
  LEFT JOIN account_status s ON s.account_kind = 'user' AND s.account_id = a.id WHERE a.id = ?`;
const AGENT_BY_ID = `SELECT ${ACCOUNT_COLUMNS}, a.agent_id, a.tier FROM support_agent a
  LEFT JOIN account_status s ON s.account_kind = 'agent' AND s.account_id = a.id WHERE a.id = ?`;

/** The documented column allows NULL although it has a default; 1970 says "not known" in order. */
const UNKNOWN_DATE = new Date(0).toISOString();

/** Accounts of both documented tables, with their state beside them. */
export class AccountReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  async byRef(ref: AccountRef): Promise<Account | null> {
    return this.find(ref);
  }

  /** The same without waiting. */
  find({ kind, id }: AccountRef): Account | null {
    const [row] = this.scope.sql.all<AccountRow>(kind === 'user' ? USER_BY_ID : AGENT_BY_ID, [id]);
    return row === undefined ? null : toAccount(kind, row);
  }

  /** The accounts with this address: none, one, or one of each kind. Addresses are stored in lower case. */
  async byEmail(email: string, kind?: AccountKind): Promise<Account[]> {
    const { prisma } = this.scope;
    const where = { email: email.toLowerCase() };
    const user = kind === 'agent' ? null : await prisma.realpage_user.findUnique({ where });
    const agent = kind === 'user' ? null : await prisma.support_agent.findUnique({ where });
    const found: Account[] = [];
    if (user) found.push(toUser(user, await this.#status({ kind: 'user', id: user.id })));
    if (agent) found.push(toAgent(agent, await this.#status({ kind: 'agent', id: agent.id })));
    return found;
  }

  /** All agents, retired ones included, in the order they were added. */
  async agents(): Promise<AgentAccount[]> {
    const { prisma } = this.scope;
    const rows = await prisma.support_agent.findMany({ orderBy: { id: 'asc' } });
    const states = await prisma.account_status.findMany({ where: { account_kind: 'agent' } });
    const byId = new Map(states.map((state) => [state.account_id, state]));
    return rows.map((row) => toAgent(row, byId.get(row.id) ?? null));
  }

  /** By prepared SQL: asked at every start, which need not wait for Prisma's query compiler. */
  async counts(): Promise<{ users: number; agents: number }> {
    const [row] = this.scope.sql.all<{ users: number; agents: number }>(
      'SELECT (SELECT COUNT(*) FROM realpage_user) AS users, (SELECT COUNT(*) FROM support_agent) AS agents',
    );
    return { users: row?.users ?? 0, agents: row?.agents ?? 0 };
  }

  #status({ kind, id }: AccountRef): Promise<account_status | null> {
    return this.scope.prisma.account_status.findUnique({
      where: { account_kind_account_id: { account_kind: kind, account_id: id } },
    });
  }
}

/** What changes accounts; lives in a transaction. */
export class AccountWrites extends AccountReads {
  /** @throws AppError `email_taken` */
  async addUser({ username, email, password_hash, created_at }: NewUser): Promise<UserAccount> {
    const data = { username, email: email.toLowerCase(), password_hash, created_at };
    try {
      return toUser(await this.scope.prisma.realpage_user.create({ data }), null);
    } catch (error) {
      if (isUniqueViolation(error)) throw emailTaken();
      throw error;
    }
  }

  /** @throws AppError `email_taken`; `conflict` when the agent id is taken. */
  async addAgent({ username, email, password_hash, tier, agent_id, created_at }: NewAgent): Promise<AgentAccount> {
    const { prisma } = this.scope;
    const address = email.toLowerCase();
    if (await prisma.support_agent.findUnique({ where: { email: address } })) throw emailTaken();
    const data = {
      username,
      email: address,
      password_hash,
      tier,
      agent_id: agent_id ?? (await this.#freeAgentId()),
      created_at,
    };
    try {
      return toAgent(await prisma.support_agent.create({ data }), null);
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('conflict', `There is an agent ${data.agent_id} already`);
      throw error;
    }
  }

  /** @param changedAt Set when the owner chose a new password; left out when only the hash was upgraded. */
  async setPasswordHash(ref: AccountRef, hash: string, changedAt?: string): Promise<void> {
    const { prisma } = this.scope;
    const update = { where: { id: ref.id }, data: { password_hash: hash } };
    await (ref.kind === 'user' ? prisma.realpage_user.update(update) : prisma.support_agent.update(update));
    if (changedAt !== undefined) await this.setStatus(ref, { password_changed_at: changedAt });
  }

  /** Sets what is given and leaves the rest as it is. */
  async setStatus(
    { kind, id }: AccountRef,
    state: { disabled_at?: string | null; retired_at?: string | null; password_changed_at?: string | null },
  ): Promise<void> {
    await this.scope.prisma.account_status.upsert({
      where: { account_kind_account_id: { account_kind: kind, account_id: id } },
      create: { account_kind: kind, account_id: id, ...state },
      update: state,
    });
  }

  async setTier(agentId: number, tier: AgentTier): Promise<void> {
    await this.scope.prisma.support_agent.update({ where: { id: agentId }, data: { tier } });
  }

  async #freeAgentId(): Promise<string> {
    for (;;) {
      const agent_id = `Agent${nextCounter(this.scope.sql, 'agent')}`;
      if (!(await this.scope.prisma.support_agent.findUnique({ where: { agent_id } }))) return agent_id;
    }
  }
}

function emailTaken(): AppError {
  return new AppError('email_taken', 'There is an account with this e-mail address already: sign in instead');
}

function toAccount(kind: AccountKind, row: AccountRow): Account {
  const account = {
    id: row.id,
    username: row.username,
    email: row.email,
    password_hash: row.password_hash,
    created_at: fromStoredOrNull(row.created_at) ?? UNKNOWN_DATE,
    disabled_at: fromStoredOrNull(row.disabled_at),
    retired_at: fromStoredOrNull(row.retired_at),
    password_changed_at: fromStoredOrNull(row.password_changed_at),
  };
  return kind === 'user'
    ? { kind, ...account }
    : { kind, ...account, agent_id: row.agent_id ?? '', tier: agentTierSchema.parse(row.tier) };
}

function toUser(row: realpage_user, status: account_status | null): UserAccount {
  return { kind: 'user', ...common(row, status) };
}

function toAgent(row: support_agent, status: account_status | null): AgentAccount {
  return { kind: 'agent', ...common(row, status), agent_id: row.agent_id, tier: agentTierSchema.parse(row.tier) };
}

function common(row: realpage_user | support_agent, status: account_status | null) {
  return {
    id: row.id,
    username: row.username,
    email: row.email,
    password_hash: row.password_hash,
    created_at: row.created_at?.toISOString() ?? UNKNOWN_DATE,
    disabled_at: isoOrNull(status?.disabled_at ?? null),
    retired_at: isoOrNull(status?.retired_at ?? null),
    password_changed_at: isoOrNull(status?.password_changed_at ?? null),
  };
}
