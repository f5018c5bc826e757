import type { AccountRef } from '@resolution/db';

/** `user:7` → the account it names. */
export function accountOf(owner: string): AccountRef {
  const [kind, id] = owner.split(':');
  return { kind: kind === 'agent' ? 'agent' : 'user', id: Number(id) };
}
