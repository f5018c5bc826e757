import type { User } from '@resolution/contracts';
import { useRouter } from '@tanstack/react-router';
import { safeReturnPath } from './return-path.ts';
import { homeOf } from './user.ts';

/** Goes on after a sign-in, back to where one came from. */
export function useEnter(): (user: User, next: string | undefined) => Promise<void> {
  const router = useRouter();
  return async (user, next) => {
    await router.invalidate();
    router.history.push(safeReturnPath(next) ?? homeOf(user));
  };
}
