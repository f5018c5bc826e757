import { cx } from '../../ui/cx.ts';
import { passwordStrength } from './strength.ts';

const TONES = ['bg-line-strong', 'bg-bad', 'bg-warn', 'bg-good', 'bg-good'] as const;

/** Shows while typing how good a password is. */
export function StrengthHint({ password, known }: { readonly password: string; readonly known: readonly string[] }) {
  const { level, text } = passwordStrength(password, known);
  return (
    <span className="grid gap-1.5" aria-live="polite">
      <span className="flex gap-1" aria-hidden>
        {[1, 2, 3, 4].map((step) => (
          <span key={step} className={cx('h-1 flex-1 rounded-full', step <= level ? TONES[level] : 'bg-sunken')} />
        ))}
      </span>
      <span>{text}</span>
    </span>
  );
}
