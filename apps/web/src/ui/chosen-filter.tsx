import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChosenFilterProps {
  readonly label: ReactNode;
  readonly onClear: () => void;
}

/** A filter that came with the address and can only be taken off. */
export function ChosenFilter({ label, onClear }: ChosenFilterProps) {
  return (
    <span className="inline-flex h-7 shrink-0 items-center gap-1 rounded-md border border-accent-line bg-accent-soft pl-2 text-xs font-medium whitespace-nowrap text-accent-text">
      <span className="max-w-60 truncate">{label}</span>
      <button
        type="button"
        aria-label="Take this filter off"
        onClick={onClear}
        className="grid h-full w-6 place-items-center rounded-r-md"
      >
        <X size={13} aria-hidden />
      </button>
    </span>
  );
}
