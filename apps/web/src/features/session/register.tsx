import type { RegisterInput } from '@resolution/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { Field, Input } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { placeFailure } from './form-failure.ts';
import { SessionFrame } from './frame.tsx';
import { lateRules } from './late-rules.ts';
import { StrengthHint } from './strength-hint.tsx';
import { useEnter } from './use-enter.ts';

const route = getRouteApi('/register');

/** Makes an account for oneself. Agents are added by a Tier 3 agent instead. */
export function Register() {
  const { next } = route.useSearch();
  const enter = useEnter();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm({
    resolver: lateRules<RegisterInput>(async () => (await import('./rules.ts')).registerRules),
    defaultValues: { username: '', email: '', password: '' },
  });
  const { errors } = form.formState;
  const [username, email, password] = useWatch({ control: form.control, name: ['username', 'email', 'password'] });

  const submit = form.handleSubmit(async (input) => {
    setProblem(null);
    try {
      const { register } = await import('./calls.ts');
      await enter(await register(input), next);
    } catch (error) {
      setProblem(placeFailure(error, ['username', 'email', 'password'], form.setError));
    }
  });

  return (
    <SessionFrame title="Create an account">
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
        {problem ? <Notice tone="bad" title={problem} /> : null}
        <Field label="Name" error={errors.username?.message}>
          {(control) => (
            <Input {...control} {...form.register('username')} autoComplete="name" autoFocus className="h-9" />
          )}
        </Field>
        <Field label="Email" error={errors.email?.message}>
          {(control) => (
            <Input {...control} {...form.register('email')} type="email" autoComplete="username" className="h-9" />
          )}
        </Field>
        <Field
          label="Password"
          error={errors.password?.message}
          hint={<StrengthHint password={password} known={[username, email]} />}
        >
          {(control) => (
            <Input
              {...control}
              {...form.register('password')}
              type="password"
              autoComplete="new-password"
              className="h-9"
            />
          )}
        </Field>
        <Button type="submit" look="primary" className="h-9" busy={form.formState.isSubmitting}>
          Create account
        </Button>
      </form>
      <p className="mt-5 text-sm text-ink-2">
        Have an account?{' '}
        <Link to="/sign-in" search={next ? { next } : {}} className="font-medium text-accent-text hover:underline">
          Sign in
        </Link>
      </p>
    </SessionFrame>
  );
}
