import 'sonner/dist/styles.css';
import { Toaster } from 'sonner';

/** Short notes about what has just happened, at the lower edge. */
export function Toasts() {
  return (
    <Toaster
      position="bottom-center"
      offset={16}
      mobileOffset={{ bottom: 64 }}
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
