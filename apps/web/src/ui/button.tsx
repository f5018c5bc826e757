import { cva, type VariantProps } from 'class-variance-authority';
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';

export const buttonLook = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
  {
    variants: {
      look: {
        primary: 'border-transparent bg-accent text-accent-ink enabled:hover:bg-accent-hover',
        plain: 'border-line-strong bg-surface text-ink enabled:hover:bg-hover',
        quiet: 'border-transparent bg-transparent text-ink-2 enabled:hover:bg-hover enabled:hover:text-ink',
        danger: 'border-bad-line bg-surface text-bad enabled:hover:bg-bad-soft',
      },
      size: { sm: 'h-7 px-2 text-xs', md: 'h-8 px-3 text-sm', lg: 'h-10 px-4 text-base' },
      square: { true: 'px-0!', false: '' },
    },
    compoundVariants: [
      { square: true, size: 'sm', class: 'w-7' },
      { square: true, size: 'md', class: 'w-8' },
      { square: true, size: 'lg', class: 'w-10' },
    ],
    defaultVariants: { look: 'plain', size: 'md', square: false },
  },
);

type ButtonProps = ComponentProps<'button'> &
  Omit<VariantProps<typeof buttonLook>, 'square'> & {
    /** Shows that the press is being worked on and refuses another one. */
    readonly busy?: boolean | undefined;
    readonly icon?: ReactNode;
  };

/** A button; `busy` keeps its width and disables it. */
export function Button({ look, size, busy = false, icon, className, children, disabled, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={cx(buttonLook({ look, size }), className)}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {busy ? <LoaderCircle size={14} className="animate-spin" aria-hidden /> : icon}
      {children}
    </button>
  );
}

type IconButtonProps = ComponentProps<'button'> &
  Omit<VariantProps<typeof buttonLook>, 'square'> & {
    /** Read out, and shown as the native tooltip. */
    readonly label: string;
  };

/** A square button that holds only an icon and so needs a spoken label. */
export function IconButton({ look = 'quiet', size, label, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={cx(buttonLook({ look, size, square: true }), className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      {children}
    </button>
  );
}
