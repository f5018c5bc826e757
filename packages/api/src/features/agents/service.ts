import { type AddAgentInput, type Agent, type AgentTier, AppError } from '@resolution/contracts';
import type { AgentAccount, Db, Tx } from '@resolution/db';
import type { AgentActor, Caller } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import type { AuditTrail } from '../audit/service.ts';
import type { PasswordHasher } from '../auth/password-hasher.ts';
import { requireStrongPassword } from '../auth/password-rules.ts';
import { requireFreeEmail } from '../auth/service.ts';

export interface AgentsService {
  readonly list: () => Promise<Agent[]>;
  /** `by` is null on the command line. @throws AppError `email_taken`, `conflict` (agent id), `invalid_input` */
  readonly add: (by: Caller<AgentActor> | null, input: AddAgentInput) => Promise<Agent>;
  /** Ends every session of the agent at once. @throws AppError `not_found`, `conflict` for oneself */
  readonly disable: (by: Caller<AgentActor>, agentId: string) => Promise<Agent>;
  /** @throws AppError `not_found`, `conflict` for a retired agent */
  readonly enable: (by: Caller<AgentActor>, agentId: string) => Promise<Agent>;
  /** For good; what the agent did keeps their name. @throws AppError `not_found`, `conflict` for oneself */
  readonly retire: (by: Caller<AgentActor>, agentId: string) => Promise<Agent>;
  /** @throws AppError `not_found`, `conflict` for oneself or a retired agent */
  readonly changeTier: (by: Caller<AgentActor>, agentId: string, tier: AgentTier) => Promise<Agent>;
}

export interface AgentsServiceDeps {
  readonly db: Db;
  readonly audit: AuditTrail;
  readonly clock: Clock;
  readonly hasher: PasswordHasher;
}

function toAgent(account: AgentAccount): Agent {
  const { id, agent_id, username, email, tier, created_at } = account;
  const status = account.retired_at !== null ? 'retired' : account.disabled_at !== null ? 'disabled' : 'active';
  return { id, agent_id, username, email, tier, status, created_at };
}

async function requireAgentAccount(tx: Tx, agentId: string): Promise<AgentAccount> {
  const account = (await tx.accounts.agents()).find(({ agent_id }) => agent_id === agentId);
  if (account) return account;
  throw new AppError('not_found', `There is no agent ${agentId}.`);
}

function requireSomebodyElse(by: Caller<AgentActor>, account: AgentAccount): void {
  if (by.actor.id !== account.id) return;
  throw new AppError('conflict', 'Ask another Tier3 agent: nobody changes their own access.');
}

function requireNotRetired(account: AgentAccount): void {
  if (account.retired_at === null) return;
  throw new AppError('conflict', `${account.agent_id} is retired; add a new agent instead.`);
}

function endSessions(tx: Tx, { id }: AgentAccount, reason: string, at: string): Promise<number> {
  return tx.sessions.endAllOf({ kind: 'agent', id }, { reason, at });
}

export function createAgentsService({ db, audit, clock, hasher }: AgentsServiceDeps): AgentsService {
  /** Every change of an agent has the same frame: find, check, change, record, answer with how it is now. */
  async function change(
    by: Caller<AgentActor>,
    agentId: string,
    action: 'agent.disabled' | 'agent.enabled' | 'agent.retired' | 'agent.tier_changed',
    work: (tx: Tx, account: AgentAccount, at: string) => Promise<void>,
  ): Promise<Agent> {
    return db.transaction(async (tx) => {
      const before = await requireAgentAccount(tx, agentId);
      await work(tx, before, clock().toISOString());
      const after = toAgent(await requireAgentAccount(tx, agentId));
      await audit.record(tx, by, {
        action,
        subject_kind: 'agent',
        subject_id: agentId,
        before: toAgent(before),
        after,
      });
      return after;
    });
  }

  return {
    list: async () => (await db.accounts.agents()).map(toAgent),
    async add(by, { username, email, password, tier, agent_id }) {
      await requireStrongPassword(password, { email, username }, 'password');
      await requireFreeEmail(db, email);
      const password_hash = await hasher.hash(password);
      return db.transaction(async (tx) => {
        await requireFreeEmail(tx, email);
        const created_at = clock().toISOString();
        const agent = toAgent(
          await tx.accounts.addAgent({ username, email, password_hash, tier, agent_id, created_at }),
        );
        await audit.record(tx, by, {
          action: 'agent.added',
          subject_kind: 'agent',
          subject_id: agent.agent_id,
          detail: tier,
          after: agent,
        });
        return agent;
      });
    },
    disable: (by, agentId) =>
      change(by, agentId, 'agent.disabled', async (tx, account, at) => {
        requireSomebodyElse(by, account);
        await tx.accounts.setStatus({ kind: 'agent', id: account.id }, { disabled_at: at });
        await endSessions(tx, account, 'account disabled', at);
      }),
    enable: (by, agentId) =>
      change(by, agentId, 'agent.enabled', async (tx, account) => {
        requireNotRetired(account);
        await tx.accounts.setStatus({ kind: 'agent', id: account.id }, { disabled_at: null });
      }),
    retire: (by, agentId) =>
      change(by, agentId, 'agent.retired', async (tx, account, at) => {
        requireSomebodyElse(by, account);
        await tx.accounts.setStatus({ kind: 'agent', id: account.id }, { retired_at: at });
        await endSessions(tx, account, 'account retired', at);
      }),
    changeTier: (by, agentId, tier) =>
      change(by, agentId, 'agent.tier_changed', async (tx, account) => {
        requireSomebodyElse(by, account);
        requireNotRetired(account);
        await tx.accounts.setTier(account.id, tier);
      }),
  };
}
