import type { AgentTier } from '@resolution/contracts';

export type AccountKind = 'user' | 'agent';

/** Names one row of `realpage_user` or `support_agent`. */
export interface AccountRef {
  readonly kind: AccountKind;
  readonly id: number;
}

interface AccountBase {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly password_hash: string;
  readonly created_at: string;
  readonly disabled_at: string | null;
  readonly retired_at: string | null;
  readonly password_changed_at: string | null;
}

export interface UserAccount extends AccountBase {
  readonly kind: 'user';
}

export interface AgentAccount extends AccountBase {
  readonly kind: 'agent';
  readonly agent_id: string;
  readonly tier: AgentTier;
}

export type Account = UserAccount | AgentAccount;

/** Spelling under which things that either kind of account can own are stored: `user:1`, `agent:3`. */
export function ownerKey(account: AccountRef): string {
  return `${account.kind}:${account.id}`;
}
