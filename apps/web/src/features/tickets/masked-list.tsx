import type { MaskedText } from '@resolution/contracts';

/** What was replaced before the text left for a model. */
export function MaskedList({ items }: { readonly items: readonly MaskedText[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
      {items.map(({ token, original, count }) => (
        <div key={token} className="contents">
          <dt className="figures text-xs text-ink-3">{token}</dt>
          <dd className="min-w-0 truncate" dir="auto">
            {original}
            {count > 1 ? <span className="text-ink-3"> × {count}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
