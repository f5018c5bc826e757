import { zodResolver } from '@hookform/resolvers/zod';
import { changePasswordInputSchema } from '@resolution/contracts';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { api } from '../../app/api.ts';
import { readFailure } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, Input } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.ts';
import { placeFailure } from './form-failure.ts';
import { StrengthHint } from './strength-hint.tsx';
import { useUser } from './user.ts';

/** A new password for oneself; every other session of the account ends with it. */
export function ChangePassword({ onClose }: { readonly onClose: () => void }) {
  const user = useUser();
  const change = api.auth.changePassword.useMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm({
    resolver: zodResolver(changePasswordInputSchema),
    defaultValues: { current_password: '', new_password: '' },
  });
  const { errors } = form.formState;
  const password = useWatch({ control: form.control, name: 'new_password' });

  const submit = form.handleSubmit(async (input) => {
    setProblem(null);
    try {
      await change.mutateAsync(input);
      toast.success('Password changed. Other sessions have ended.');
      onClose();
    } catch (error) {
      if (readFailure(error).code === 'invalid_credentials') {
        form.setError('current_password', { message: readFailure(error).message }, { shouldFocus: true });
      } else setProblem(placeFailure(error, ['current_password', 'new_password'], form.setError));
    }
  });

  return (
    <Dialog open onOpenChange={onClose} title="Change the password">
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4 p-4">
        {problem ? <Notice tone="bad" title={problem} /> : null}
        <Field label="Current password" error={errors.current_password?.message}>
          {(control) => (
            <Input
              {...control}
              {...form.register('current_password')}
              type="password"
              autoComplete="current-password"
              autoFocus
            />
          )}
        </Field>
        <Field
          label="New password"
          error={errors.new_password?.message}
          hint={<StrengthHint password={password} known={[user.username, user.email]} />}
        >
          {(control) => (
            <Input {...control} {...form.register('new_password')} type="password" autoComplete="new-password" />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={form.formState.isSubmitting}>
            Change
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
