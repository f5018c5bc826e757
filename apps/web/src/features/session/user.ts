import type { User } from '@resolution/contracts';
import { api } from '../../app/api.ts';

/** The person who is signed in. Only for screens behind the sign-in. */
export function useUser(): User {
  const me = api.session.me.useQuery(undefined, { staleTime: Number.POSITIVE_INFINITY });
  if (!me.data) throw new Error('This screen needs somebody signed in.');
  return me.data.user;
}

export const isAgent = (user: User) => user.role === 'support_agent';
export const isTier3 = (user: User) => user.tier === 'Tier3';

/** The screen that a person starts on. */
export const homeOf = (user: User) => (isAgent(user) ? '/queue' : '/tickets');

/** Names a person in the browser's storage. */
export const storageOwner = (user: User) => `${user.role}-${user.id}`;
