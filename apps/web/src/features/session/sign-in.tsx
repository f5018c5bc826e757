import type { LoginInput } from '@resolution/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { Field, Input } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { placeFailure } from './form-failure.ts';
import { SessionFrame } from './frame.tsx';
import { lateRules } from './late-rules.ts';
import { useEnter } from './use-enter.ts';

const route = getRouteApi('/sign-in');

/** Signs in users and agents alike; the server knows who is who. */
export function SignIn() {
  const { next } = route.useSearch();
  const enter = useEnter();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm({
    resolver: lateRules<LoginInput>(async () => (await import('./rules.ts')).signInRules),
    defaultValues: { email: '', password: '' },
  });
  const { errors } = form.formState;

  const submit = form.handleSubmit(async (input) => {
    setProblem(null);
    try {
      const { signIn } = await import('./calls.ts');
      await enter(await signIn(input), next);
    } catch (error) {
      setProblem(placeFailure(error, ['email', 'password'], form.setError));
    }
  });

  return (
    <SessionFrame title="Sign in">
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
        {problem ? <Notice tone="bad" title={problem} /> : null}
        <Field label="Email" error={errors.email?.message}>
          {(control) => (
            <Input
              {...control}
              {...form.register('email')}
              type="email"
              autoComplete="username"
              autoFocus
              className="h-9"
            />
          )}
        </Field>
        <Field label="Password" error={errors.password?.message}>
          {(control) => (
            <Input
              {...control}
              {...form.register('password')}
              type="password"
              autoComplete="current-password"
              className="h-9"
            />
          )}
        </Field>
        <Button type="submit" look="primary" className="h-9" busy={form.formState.isSubmitting}>
          Sign in
        </Button>
      </form>
      <p className="mt-5 text-sm text-ink-2">
        New here?{' '}
        <Link to="/register" search={next ? { next } : {}} className="font-medium text-accent-text hover:underline">
          Create an account
        </Link>
      </p>
    </SessionFrame>
  );
}
