import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import type { Expiry } from '../../app/session-expiry.ts';
import { signedIn } from '../../app/signed-in.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, Input } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useUser } from './user.ts';

/** Opens over whatever one is doing when the session has ended. What was being sent goes out after signing in. */
export function SignInAgain({ expiry }: { readonly expiry: Expiry }) {
  const user = useUser();
  const login = api.session.login.useMutation();
  const [password, setPassword] = useState('');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    login.mutate(
      { email: user.email, password },
      {
        onSuccess: () => {
          setPassword('');
          login.reset();
          expiry.settle(true);
        },
      },
    );
  };
  const leave = () => {
    signedIn.set(false);
    expiry.settle(false);
    window.location.assign('/sign-in');
  };

  return (
    <Dialog
      open
      stays
      onOpenChange={() => {}}
      title="Sign in again"
      description="Your session has ended. What you wrote is still here and is sent once you are back."
    >
      <form onSubmit={submit} className="grid gap-4 p-4">
        {login.error ? <Notice tone="bad" title={failureSentence(login.error)} /> : null}
        <Field label="Email">
          {(control) => <Input {...control} value={user.email} readOnly autoComplete="username" />}
        </Field>
        <Field label="Password">
          {(control) => (
            <Input
              {...control}
              type="password"
              autoComplete="current-password"
              autoFocus
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={leave}>Leave</Button>
          <Button type="submit" look="primary" busy={login.isPending} disabled={password === ''}>
            Sign in
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
