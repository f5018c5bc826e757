import type { ComponentType } from 'react';
import { cx } from '../../ui/cx.ts';
import { Disclosed } from '../../ui/disclosed.tsx';

interface EquivalentsProps {
  readonly ids: readonly string[];
  readonly Reference: ComponentType<{ readonly id: string }>;
  readonly className?: string;
}

/** How many scripts say the same under other ids; opened, which. */
export function Equivalents({ ids, Reference, className }: EquivalentsProps) {
  if (ids.length === 0) return null;
  return (
    <Disclosed
      className={cx('text-xs text-ink-2', className)}
      summary={<span className="figures">{ids.length} equivalent</span>}
    >
      <ul aria-label="Equivalent scripts" className="mt-1 flex flex-wrap gap-x-2.5 gap-y-1">
        {ids.map((id) => (
          <li key={id}>
            <Reference id={id} />
          </li>
        ))}
      </ul>
    </Disclosed>
  );
}
