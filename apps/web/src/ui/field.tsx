import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';

const BOX =
  'w-full rounded-md border bg-surface text-ink transition-colors disabled:opacity-60 aria-invalid:border-bad hover:border-control';

/** A one-line text input. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cx(BOX, 'h-8 border-line-strong px-2.5 text-sm', className)} {...rest} />;
}

/** A text input of several lines. */
export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea className={cx(BOX, 'border-line-strong px-3 py-2 text-base leading-relaxed', className)} {...rest} />
  );
}

/** The platform's own list of choices. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <select className={cx(BOX, 'h-8 border-line-strong px-2 text-sm', className)} {...rest}>
      {children}
    </select>
  );
}

interface FieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  /** Gets the ids and states that tie the control to its label, hint and error. */
  readonly children: (control: {
    id: string;
    'aria-invalid': true | undefined;
    'aria-describedby': string | undefined;
  }) => ReactNode;
}

/** A labelled control with its hint and its error underneath. */
export function Field({ label, error, hint, children }: FieldProps) {
  const id = useId();
  const described = [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter(Boolean).join(' ');
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="text-sm font-medium text-ink">
        {label}
      </label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined })}
      {hint ? (
        <div id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </div>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-xs text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}
