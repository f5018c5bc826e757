import { type ReactNode, useState } from 'react';

interface DisclosedProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Something behind its summary. Until it is opened it is not there, so nothing is asked of the server for it. */
export function Disclosed({ summary, children, className }: DisclosedProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="rounded-md hover:text-ink">{summary}</summary>
      {open ? children : null}
    </details>
  );
}
