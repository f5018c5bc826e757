import { TICKET_SORTS, type TicketFacets, type TicketSort } from '@resolution/contracts';
import { ArrowDownUp, Search, X } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ChosenFilter } from '../../ui/chosen-filter.tsx';
import { cx } from '../../ui/cx.ts';
import { Menu, MenuRadio } from '../../ui/menu.tsx';
import { FacetMenu } from './facet-menu.tsx';
import { countFilters, QUEUE_VIEWS, type QueueSearch, type QueueView } from './filters.ts';
import { statusLabel, tierLabel } from './signs.tsx';

const SORT_LABELS: Readonly<Record<TicketSort, string>> = {
  '-created_at': 'Newest first',
  created_at: 'Oldest first',
  '-priority': 'Most urgent first',
  priority: 'Least urgent first',
  '-relevancy_score': 'Highest score first',
  relevancy_score: 'Lowest score first',
  '-updated_at': 'Last changed first',
  updated_at: 'Longest unchanged first',
};

/** Milliseconds without a key after which the words typed are searched for. */
const TYPING_PAUSE = 250;

export const viewLabel = (view: QueueView) => (view === 'all' ? 'All' : statusLabel(view));

interface QueueFiltersProps {
  readonly search: QueueSearch;
  /** Undefined while they are loaded: the choices stand without figures rather than with wrong ones. */
  readonly facets: TicketFacets | undefined;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: Partial<QueueSearch>) => void;
}

function countIn(facets: TicketFacets, view: QueueView): number {
  if (view === 'all') return Object.values(facets.status).reduce((sum, count) => sum + count, 0);
  return facets.status[view] ?? 0;
}

/** Values of a facet, the largest first. */
function optionsOf<T extends string>(counts: Record<string, number> | undefined, label?: (value: T) => string) {
  if (counts === undefined) return undefined;
  return Object.entries(counts)
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([value, count]) => ({ value: value as T, label: label?.(value as T) ?? value, count }));
}

/** Views, search, facets and order above the queue. */
export function QueueFilters({ search, facets, searchBox, onChange }: QueueFiltersProps) {
  const [text, setText] = useState(search.q ?? '');
  const [before, setBefore] = useState(search.q);
  // The address may change by Back or by "clear": the box follows.
  if (before !== search.q) {
    setBefore(search.q);
    if ((search.q ?? '') !== text.trim()) setText(search.q ?? '');
  }
  useEffect(() => {
    const q = text.trim() || undefined;
    if (q === search.q) return undefined;
    const timer = setTimeout(() => onChange({ q }), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [text, search.q, onChange]);

  return (
    <div className="border-b border-line">
      <div className="flex flex-wrap items-center gap-x-1 px-3 pt-2" role="group" aria-label="Status">
        {QUEUE_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={search.view === view}
            onClick={() => onChange({ view })}
            className={cx(
              'inline-flex h-8 shrink-0 items-center gap-1.5 rounded-md px-2 text-sm',
              search.view === view ? 'bg-sunken font-medium text-ink' : 'text-ink-2 hover:bg-hover hover:text-ink',
            )}
          >
            {viewLabel(view)}
            {facets ? (
              <span className="figures text-xs text-ink-3">{countIn(facets, view).toLocaleString('en')}</span>
            ) : null}
          </button>
        ))}
      </div>
      <div className="flex items-center gap-1.5 overflow-x-auto px-4 py-2">
        <div className="relative w-56 shrink-0 max-sm:w-40">
          <Search size={14} className="absolute top-1/2 left-2 -translate-y-1/2 text-ink-3" aria-hidden />
          <input
            ref={searchBox}
            type="search"
            aria-label="Search the tickets"
            placeholder="Search"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
            className="h-7 w-full rounded-md border border-line bg-surface pr-2 pl-7 text-xs hover:border-line-strong"
          />
        </div>
        <FacetMenu
          label="Priority"
          value={search.priority}
          options={optionsOf<NonNullable<QueueSearch['priority']>>(facets?.priority)}
          onChange={(priority) => onChange({ priority })}
        />
        <FacetMenu
          label="Category"
          value={search.category}
          options={optionsOf(facets?.category)}
          onChange={(category) => onChange({ category })}
        />
        <FacetMenu
          label="Product"
          value={search.product}
          options={optionsOf(facets?.product)}
          onChange={(product) => onChange({ product })}
        />
        <FacetMenu
          label="Tier"
          value={search.tier}
          options={optionsOf<NonNullable<QueueSearch['tier']>>(facets?.tier, tierLabel)}
          onChange={(tier) => onChange({ tier })}
          chosen={search.tier ? tierLabel(search.tier) : undefined}
        />
        <FacetMenu
          label="Agent"
          value={search.assigned_to}
          options={
            facets && [
              { value: 'me', label: 'Mine', count: facets.mine },
              { value: 'none', label: 'Nobody', count: facets.unassigned },
            ]
          }
          onChange={(assigned_to) => onChange({ assigned_to })}
          chosen={search.assigned_to === 'me' ? 'Mine' : 'Nobody'}
        />
        {search.cites ? (
          <ChosenFilter label={`Cites ${search.cites}`} onClear={() => onChange({ cites: undefined })} />
        ) : null}
        {countFilters(search) > 0 ? (
          <Button
            size="sm"
            look="quiet"
            icon={<X size={13} aria-hidden />}
            onClick={() =>
              onChange({
                q: undefined,
                priority: undefined,
                category: undefined,
                product: undefined,
                tier: undefined,
                sentiment: undefined,
                channel: undefined,
                assigned_to: undefined,
                created_from: undefined,
                created_to: undefined,
                cites: undefined,
              })
            }
          >
            Clear
          </Button>
        ) : null}
        <span className="flex-1" />
        <Menu
          trigger={
            <Button size="sm" look="quiet" icon={<ArrowDownUp size={13} aria-hidden />}>
              {SORT_LABELS[search.sort]}
            </Button>
          }
        >
          <MenuRadio
            value={search.sort}
            options={TICKET_SORTS.map((sort) => ({ value: sort, label: SORT_LABELS[sort] }))}
            onChange={(sort) => onChange({ sort })}
          />
        </Menu>
      </div>
    </div>
  );
}
