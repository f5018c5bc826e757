import 'sonner/dist/styles.css';
import { Toaster } from 'sonner';

/** Short notes about what has just happened, in the lower corner. */
export function Toasts() {
  return (
    <Toaster
      position="bottom-right"
      // Above the bars at the lower edge, whose buttons are needed while a note is there.
      offset={{ bottom: 72, right: 16 }}
      mobileOffset={{ bottom: 116 }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-2.5 rounded-lg border border-line bg-raised px-3 py-2.5 text-sm text-ink shadow-float',
          title: 'font-medium',
          description: 'text-ink-2',
          actionButton:
            'ml-auto h-7 shrink-0 rounded-md border border-line-strong px-2 text-xs font-medium text-ink hover:bg-hover',
          error: 'text-bad',
        },
      }}
    />
  );
}
