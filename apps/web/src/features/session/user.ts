import type { User } from '@resolution/contracts';
import { getRouteApi } from '@tanstack/react-router';

const signedInRoute = getRouteApi('/app');

/** The person who is signed in. Only for screens behind the sign-in. */
export function useUser(): User {
  return signedInRoute.useRouteContext({ select: ({ user }) => user });
}

export const isAgent = (user: User) => user.role === 'support_agent';
export const isTier3 = (user: User) => user.tier === 'Tier3';

/** The screen that a person starts on. */
export const homeOf = (user: User) => (isAgent(user) ? '/queue' : '/tickets');

/** Names a person in the browser's storage. */
export const storageOwner = (user: User) => `${user.role}-${user.id}`;
