import { DOCUMENT_KINDS, SEARCH_LIMIT_MAX, type SearchResult } from '@resolution/contracts';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Search, SearchX } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../app/api.ts';
import { Page } from '../../app/page.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { useShortcuts } from '../../app/shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { ChosenFilter } from '../../ui/chosen-filter.tsx';
import { Empty } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { FacetMenu } from '../tickets/facet-menu.tsx';
import { ApprovedList } from './approved-list.tsx';
import { EntryReference } from './entry-reference.tsx';
import { Equivalents } from './equivalents.tsx';
import { countBy, narrow } from './facets.ts';
import { KindIcon, kindPlural } from './kind.tsx';
import type { KnowledgeSearch } from './search-params.ts';
import { splitSnippet } from './snippet.ts';

const route = getRouteApi('/app/knowledge');
const TYPING_PAUSE = 150;
const KINDS = ['all', ...DOCUMENT_KINDS] as const;

/** Search over everything known, as one types; without words, what was approved last. */
export function KnowledgeScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search.q ?? '');
  const [before, setBefore] = useState(search.q);
  if (before !== search.q) {
    setBefore(search.q);
    if ((search.q ?? '') !== text.trim()) setText(search.q ?? '');
  }
  const change = useCallback(
    (part: Partial<KnowledgeSearch>) => void navigate({ search: (old) => ({ ...old, ...part }), replace: 'q' in part }),
    [navigate],
  );
  useEffect(() => {
    const q = text.trim() || undefined;
    if (q === search.q) return undefined;
    const timer = setTimeout(() => change({ q }), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [text, search.q, change]);
  useShortcuts([{ keys: '/', label: 'Search the knowledge', group: 'Knowledge', run: () => box.current?.focus() }]);

  const widen = useCallback(() => change({ product: undefined, category: undefined }), [change]);

  const { q } = search;
  const found = api.knowledge.search.useQuery(
    { q: q ?? '', limit: SEARCH_LIMIT_MAX, ...(search.kind ? { kind: search.kind } : {}) },
    { enabled: q !== undefined, placeholderData: keepPreviousData },
  );
  const results = q === undefined ? undefined : found.data?.results;

  return (
    <Page title="Knowledge">
      <div className="mx-auto max-w-4xl px-4 py-4 sm:px-6">
        <div className="relative">
          <Search size={16} className="absolute top-1/2 left-3 -translate-y-1/2 text-ink-3" aria-hidden />
          <input
            ref={box}
            type="search"
            aria-label="Search the knowledge"
            placeholder="An error text, a question, an id…"
            value={text}
            autoFocus
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
            className="h-10 w-full rounded-lg border border-line-strong bg-surface pr-3 pl-9 text-base hover:border-control"
          />
        </div>
        {q === undefined ? null : (
          <div className="-mx-4 mt-3 flex flex-wrap items-center gap-1.5 overflow-x-auto px-4">
            <Segmented
              label="Kind"
              className="max-sm:w-full"
              value={search.kind ?? 'all'}
              options={KINDS.map((kind) => ({ value: kind, label: kind === 'all' ? 'All' : kindPlural(kind) }))}
              onChange={(kind) => change({ kind: kind === 'all' ? undefined : kind })}
            />
            {results ? (
              <>
                <FacetMenu
                  label="Product"
                  value={search.product}
                  options={countBy(narrow(results, { category: search.category }), 'product')}
                  onChange={(product) => change({ product })}
                />
                <FacetMenu
                  label="Category"
                  value={search.category}
                  options={countBy(narrow(results, { product: search.product }), 'category')}
                  onChange={(category) => change({ category })}
                />
              </>
            ) : null}
          </div>
        )}
        {q === undefined && (search.product || search.category) ? (
          <div className="mt-3 flex flex-wrap gap-1.5">
            {search.product ? (
              <ChosenFilter label={search.product} onClear={() => change({ product: undefined })} />
            ) : null}
            {search.category ? (
              <ChosenFilter label={search.category} onClear={() => change({ category: undefined })} />
            ) : null}
          </div>
        ) : null}
        {q === undefined ? <ApprovedList search={search} onClear={widen} /> : null}
        {q !== undefined && found.isError ? (
          <PaneFailure title="The search did not work" error={found.error} onRetry={() => void found.refetch()} />
        ) : null}
        {q !== undefined && found.isPending ? <SkeletonRows rows={6} /> : null}
        {results ? (
          <Results
            results={narrow(results, { product: search.product, category: search.category })}
            stale={found.isPlaceholderData}
            narrowed={results.length > 0}
            onWiden={widen}
          />
        ) : null}
      </div>
    </Page>
  );
}

interface ResultsProps {
  readonly results: readonly SearchResult[];
  /** These are the results of before, until those that were asked for come. */
  readonly stale: boolean;
  /** Whether something was found that the filters leave out. */
  readonly narrowed: boolean;
  readonly onWiden: () => void;
}

function Results({ results, stale, narrowed, onWiden }: ResultsProps) {
  if (results.length === 0 && narrowed) {
    return (
      <Empty
        icon={<SearchX size={20} />}
        title="Nothing that was found fits these filters"
        actions={<Button onClick={onWiden}>Take the filters off</Button>}
      />
    );
  }
  if (results.length === 0) {
    return stale ? null : (
      <Empty icon={<SearchX size={20} />} title="Nothing fits these words">
        Try the words of the error message, or fewer of them.
      </Empty>
    );
  }
  return (
    <section aria-label="Results" aria-busy={stale} className="mt-3">
      <p className="figures mb-1 text-xs text-ink-3" role="status">
        {results.length === SEARCH_LIMIT_MAX ? `The best ${results.length}` : `${results.length} found`}
      </p>
      <ol>
        {results.map((result) => (
          <li key={result.id} className="relative border-b border-line px-2 py-3 hover:bg-hover">
            <div className="flex items-center gap-2 max-sm:items-start">
              <span className="flex max-sm:mt-0.5">
                <KindIcon kind={result.kind} />
              </span>
              <Link
                to="/knowledge/$id"
                params={{ id: result.id }}
                className="min-w-0 text-sm font-medium text-ink outline-none sm:truncate after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-accent-text"
              >
                {result.title}
              </Link>
              <span className="flex-1" />
              <span className="figures text-xs whitespace-nowrap text-ink-3 max-sm:hidden">{result.id}</span>
            </div>
            <p className="mt-1 line-clamp-2 text-sm text-ink-2" dir="auto">
              {splitSnippet(result.snippet).map((part, index) =>
                part.marked ? (
                  <mark key={index} className="rounded-sm bg-mark text-ink">
                    {part.text}
                  </mark>
                ) : (
                  <span key={index}>{part.text}</span>
                ),
              )}
            </p>
            <p className="mt-1 flex flex-wrap gap-x-3 text-xs text-ink-3">
              <span className="figures sm:hidden">{result.id}</span>
              {result.product ? <span>{result.product}</span> : null}
              {result.category ? <span>{result.category}</span> : null}
              <span className="figures" title={`Distance ${result.distance.toFixed(4)}`}>
                Similarity {result.similarity_score.toFixed(2)}
              </span>
            </p>
            {/* Above the link that the whole row is. */}
            <Equivalents ids={result.equivalent_ids} Reference={EntryReference} className="relative z-1 mt-1 w-fit" />
          </li>
        ))}
      </ol>
    </section>
  );
}
