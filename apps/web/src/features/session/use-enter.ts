import { useRouter } from '@tanstack/react-router';
import { api, type RouterOutputs } from '../../app/api.ts';
import { signedIn } from '../../app/signed-in.ts';
import { safeReturnPath } from './return-path.ts';
import { homeOf } from './user.ts';

/** Goes on after a sign-in: forgets what another person had loaded, and back to where one came from. */
export function useEnter(): (user: RouterOutputs['session']['me']['user'], next: string | undefined) => Promise<void> {
  const router = useRouter();
  const utils = api.useUtils();
  return async (user, next) => {
    router.options.context.queryClient.clear();
    utils.session.me.setData(undefined, { user });
    signedIn.set(true);
    await router.invalidate();
    router.history.push(safeReturnPath(next) ?? homeOf(user));
  };
}
