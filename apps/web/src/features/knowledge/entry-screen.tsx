import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { api } from '../../app/api.ts';
import { readFailure } from '../../app/failure.ts';
import { NotFound } from '../../app/not-found.tsx';
import { Page } from '../../app/page.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { buttonLook, IconButton } from '../../ui/button.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { isAgent, isTier3, useUser } from '../session/user.ts';
import { EntryReference } from './entry-reference.tsx';
import { EntryView } from './entry-view.tsx';
import { PublishButton } from './publish-button.tsx';
import { RetireButton } from './retire-button.tsx';

const route = getRouteApi('/app/knowledge/$id');

/** One piece of knowledge on a page of its own. */
export function EntryScreen() {
  const { id } = route.useParams();
  const user = useUser();
  const router = useRouter();
  const entry = api.knowledge.byId.useQuery({ id });
  return (
    <Page
      title={entry.data?.title ?? id}
      heading={
        <>
          <IconButton label="Back" size="sm" onClick={() => router.history.back()}>
            <ArrowLeft size={16} />
          </IconButton>
          <span className="figures truncate text-sm text-ink-2">{entry.data?.id ?? id}</span>
        </>
      }
      actions={
        entry.data && isAgent(user) ? (
          <>
            <Link to="/knowledge/$id/history" params={{ id: entry.data.id }} className={buttonLook({ size: 'sm' })}>
              History
            </Link>
            {isTier3(user) ? (
              <>
                <PublishButton entry={entry.data} />
                <RetireButton entry={entry.data} />
              </>
            ) : null}
          </>
        ) : null
      }
    >
      <article className="mx-auto max-w-3xl px-4 py-6 sm:px-8">
        {entry.isPending ? <SkeletonText lines={8} /> : null}
        {entry.isError && !entry.data ? (
          readFailure(entry.error).code === 'not_found' ? (
            <NotFound />
          ) : (
            <PaneFailure
              title="This entry could not be loaded"
              error={entry.error}
              onRetry={() => void entry.refetch()}
            />
          )
        ) : null}
        {entry.data ? (
          <>
            <h1 className="mb-3 text-xl font-semibold tracking-tight text-balance" dir="auto">
              {entry.data.title}
            </h1>
            <EntryView key={entry.data.id} entry={entry.data} Reference={EntryReference} />
          </>
        ) : null}
      </article>
    </Page>
  );
}
