import { cx } from './cx.ts';

/** The first letters of a name, at most two; what stands in brackets is no part of it. */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)/gu, '')
    .trim()
    .split(/\s+/u)
    .filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('');
}

interface AvatarProps {
  readonly name: string;
  readonly className?: string;
  /** The name stands beside it and is read out there. */
  readonly beside?: boolean;
}

/** A person as a small round sign. */
export function Avatar({ name, className, beside = false }: AvatarProps) {
  return (
    <span
      {...(beside ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
      className={cx(
        'inline-grid size-5 shrink-0 place-items-center rounded-full bg-accent-soft text-[9px] font-semibold text-accent-text',
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}
