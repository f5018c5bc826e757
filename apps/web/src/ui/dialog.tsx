import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** `side` is a sheet at the right edge, `top` stands near the top as a palette does. */
  readonly place?: 'middle' | 'side' | 'top';
  /** Hides the title bar; the title is still read out. */
  readonly bare?: boolean;
  /** Neither Escape nor a click outside closes it. */
  readonly stays?: boolean;
  readonly className?: string;
}

const PLACES = {
  middle: 'top-1/2 left-1/2 max-h-[85dvh] w-[min(480px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 rounded-xl',
  side: 'slide-in inset-y-0 right-0 h-dvh w-[min(720px,100vw)] border-y-0 border-r-0',
  top: 'top-[12dvh] left-1/2 max-h-[70dvh] w-[min(600px,calc(100vw-24px))] -translate-x-1/2 rounded-xl',
} as const;

/** A modal dialog: the focus stays inside and goes back to where it was. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, children, place = 'middle', bare, stays, className } = props;
  const hold = (event: Event) => {
    if (stays) event.preventDefault();
  };
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="appear fixed inset-0 z-40 bg-(--scrim)" />
        <Primitive.Content
          onOpenAutoFocus={(event) => {
            // A sheet is there to be read: none of its buttons is chosen beforehand.
            if (place !== 'side') return;
            event.preventDefault();
            if (event.target instanceof HTMLElement) event.target.focus();
          }}
          onEscapeKeyDown={hold}
          onInteractOutside={hold}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cx(
            'fixed z-50 flex flex-col overflow-hidden border border-line bg-raised shadow-float outline-none',
            place !== 'side' && 'appear',
            PLACES[place],
            className,
          )}
        >
          <div className={cx(bare ? 'sr-only' : 'flex items-start gap-2 border-b border-line px-4 py-3')}>
            <div className="min-w-0 flex-1">
              <Primitive.Title className="text-base font-semibold text-ink">{title}</Primitive.Title>
              {description ? (
                <Primitive.Description asChild>
                  <div className="mt-0.5 text-sm text-ink-2">{description}</div>
                </Primitive.Description>
              ) : null}
            </div>
            {stays || bare ? null : (
              <Primitive.Close asChild>
                <IconButton label="Close" size="sm">
                  <X size={16} />
                </IconButton>
              </Primitive.Close>
            )}
          </div>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
