import { zodResolver } from '@hookform/resolvers/zod';
import { addAgentInputSchema, agentTierSchema } from '@resolution/contracts';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { api } from '../../app/api.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Input, Select } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.ts';
import { placeFailure } from '../session/form-failure.ts';
import { StrengthHint } from '../session/strength-hint.tsx';
import { tierLabel } from '../tickets/signs.tsx';

/** Asks for what an agent's account needs. */
export function AddAgentForm({ onDone }: { readonly onDone: () => void }) {
  const utils = api.useUtils();
  const add = api.agents.add.useMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm({
    resolver: zodResolver(addAgentInputSchema),
    defaultValues: { username: '', email: '', password: '', tier: 'Tier2' as const },
  });
  const { errors } = form.formState;
  const [username, email, password] = useWatch({ control: form.control, name: ['username', 'email', 'password'] });

  const submit = form.handleSubmit(async (input) => {
    setProblem(null);
    try {
      const agent = await add.mutateAsync(input);
      await utils.agents.list.invalidate();
      toast.success(`${agent.username} can sign in as ${agent.agent_id}`);
      onDone();
    } catch (error) {
      setProblem(placeFailure(error, ['username', 'email', 'password', 'tier'], form.setError));
    }
  });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4 overflow-y-auto p-4">
      {problem ? <Notice tone="bad" title={problem} /> : null}
      <Field label="Name" error={errors.username?.message}>
        {(control) => <Input {...control} {...form.register('username')} autoComplete="off" autoFocus />}
      </Field>
      <Field label="Email" error={errors.email?.message}>
        {(control) => <Input {...control} {...form.register('email')} type="email" autoComplete="off" />}
      </Field>
      <Field label="Tier" error={errors.tier?.message} hint="Tier 3 agents decide cases that a script resolves.">
        {(control) => (
          <Select {...control} {...form.register('tier')}>
            {agentTierSchema.options.map((tier) => (
              <option key={tier} value={tier}>
                {tierLabel(tier)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label="Password"
        error={errors.password?.message}
        hint={<StrengthHint password={password} known={[username, email]} />}
      >
        {(control) => <Input {...control} {...form.register('password')} type="password" autoComplete="new-password" />}
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" look="primary" busy={form.formState.isSubmitting}>
          Add
        </Button>
      </div>
    </form>
  );
}
