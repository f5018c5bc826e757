import { Link } from '@tanstack/react-router';
import { BookOpen, SearchX } from 'lucide-react';
import { api } from '../../app/api.ts';
import { ExportMenu } from '../../app/export-menu.tsx';
import { MoreRows } from '../../app/more-rows.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { Button } from '../../ui/button.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Empty } from '../../ui/notice.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import type { KnowledgeSearch } from './search-params.ts';

interface ApprovedListProps {
  readonly search: KnowledgeSearch;
  /** Takes the filters off. */
  readonly onClear: () => void;
}

/** Approved knowledge, newest first, under the filters of the screen. */
export function ApprovedList({ search, onClear }: ApprovedListProps) {
  const { product, category } = search;
  const list = api.knowledge.list.useInfiniteQuery(
    {
      ...(product ? { product } : {}),
      ...(category ? { category } : {}),
    },
    { getNextPageParam: (page) => page.next_cursor ?? undefined },
  );
  const articles = list.data?.pages.flatMap((page) => page.articles) ?? [];
  if (list.isPending) return <SkeletonRows rows={6} />;
  if (list.isError && articles.length === 0) {
    return (
      <PaneFailure
        title="Approved knowledge could not be loaded"
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    );
  }
  if (articles.length === 0 && (product || category)) {
    return (
      <Empty
        icon={<SearchX size={20} />}
        title="Nothing approved fits these filters"
        actions={<Button onClick={onClear}>Take the filters off</Button>}
      />
    );
  }
  if (articles.length === 0) {
    return (
      <Empty icon={<BookOpen size={20} />} title="Nothing approved yet">
        What agents approve appears here, newest first. Everything else is found by searching above.
      </Empty>
    );
  }
  return (
    <section className="mt-5" aria-labelledby="approved-heading">
      <div className="mb-1 flex items-baseline gap-2 text-sm">
        <h2 id="approved-heading" className="font-semibold">
          Approved lately
        </h2>
        <span className="figures text-xs text-ink-3">{list.data?.pages[0]?.total.toLocaleString('en')}</span>
        <span className="flex-1" />
        <ExportMenu
          name="knowledge"
          total={list.data?.pages[0]?.total}
          pathOf={(format) => exportPath({ product, category, format })}
        />
      </div>
      <ol>
        {articles.map((article) => (
          <li key={article.knowledge_id} className="relative border-b border-line px-2 py-3 hover:bg-hover">
            <div className="flex items-center gap-2">
              <Link
                to="/knowledge/$id"
                params={{ id: article.knowledge_id }}
                className="figures text-sm font-medium whitespace-nowrap text-ink outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-accent-text"
              >
                {article.knowledge_id}
              </Link>
              <span className="truncate text-xs text-ink-3">
                {[article.product, article.category].filter((part) => part !== null).join(' · ')}
              </span>
              <span className="flex-1" />
              <Moment at={article.created_at} className="text-xs whitespace-nowrap text-ink-3" />
            </div>
            <p className="mt-1 line-clamp-2 text-sm text-ink-2" dir="auto">
              {article.resolution}
            </p>
          </li>
        ))}
      </ol>
      <div className="mt-3">
        <MoreRows shown={articles.length} total={list.data?.pages[0]?.total ?? 0} list={list} />
      </div>
    </section>
  );
}

/** The address of the export of exactly what the filters show. */
function exportPath(query: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/api/knowledge/export?${new URLSearchParams(set)}`;
}
