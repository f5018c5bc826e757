import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import { Menu, MenuItem, MenuRadio } from '../../ui/menu.tsx';

interface FacetMenuProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  /** Undefined while they are not known. */
  readonly options: readonly { readonly value: T; readonly label: ReactNode; readonly count: number }[] | undefined;
  readonly onChange: (value: T | undefined) => void;
  /** What the chosen value is called; the value itself unless told. */
  readonly chosen?: ReactNode;
}

/** One property to narrow a list by, each value with how many rows it would leave. */
export function FacetMenu<T extends string>({ label, value, options, onChange, chosen }: FacetMenuProps<T>) {
  return (
    <span className="inline-flex shrink-0">
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            className={cx(
              'inline-flex h-7 items-center gap-1.5 rounded-md border px-2 text-xs font-medium',
              value === undefined
                ? 'border-line text-ink-2 hover:border-line-strong hover:text-ink'
                : 'rounded-r-none border-accent-line bg-accent-soft text-accent-text',
            )}
          >
            {value === undefined ? label : <span className="max-w-40 truncate">{chosen ?? value}</span>}
            <ChevronDown size={13} aria-hidden />
          </button>
        }
      >
        {options === undefined ? <MenuItem disabled>Being counted…</MenuItem> : null}
        {options?.length === 0 ? <MenuItem disabled>Nothing to choose from</MenuItem> : null}
        <MenuRadio
          value={value ?? ('' as T)}
          options={(options ?? []).map((option) => ({
            value: option.value,
            label: (
              <>
                <span className="min-w-0 flex-1 truncate">{option.label}</span>
                <span className="figures pl-4 text-xs text-ink-3">{option.count}</span>
              </>
            ),
          }))}
          onChange={onChange}
        />
      </Menu>
      {value === undefined ? null : (
        <button
          type="button"
          aria-label={`Any ${label.toLowerCase()}`}
          onClick={() => onChange(undefined)}
          className="grid h-7 w-6 place-items-center rounded-r-md border border-l-0 border-accent-line bg-accent-soft text-accent-text"
        >
          <X size={13} aria-hidden />
        </button>
      )}
    </span>
  );
}
