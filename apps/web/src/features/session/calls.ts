import type { LoginInput, RegisterInput, User } from '@resolution/contracts';
import { bareClient, type RouterOutputs } from '../../app/api.ts';
import { queryClient, utils } from '../../app/data.ts';
import { signedIn } from '../../app/signed-in.ts';

/** The person behind the session. Asked once; throws when there is none or the server does not answer. */
export async function whoIsIn(): Promise<User> {
  const { user } = await utils.session.me.ensureData(undefined, { staleTime: Number.POSITIVE_INFINITY });
  return user;
}

/** Signs in. Throws when the server refuses. */
export async function signIn(input: LoginInput): Promise<User> {
  const { user } = await bareClient.session.login.mutate(input);
  return enter(user);
}

/** Makes an account and signs in. Throws when the server refuses. */
export async function register(input: RegisterInput): Promise<User> {
  const { user } = await bareClient.session.register.mutate(input);
  return enter(user);
}

/** Forgets what another person had loaded. */
function enter(user: RouterOutputs['session']['me']['user']): User {
  queryClient.clear();
  utils.session.me.setData(undefined, { user });
  signedIn.set(true);
  return user;
}
