import { getRouteApi, useRouter } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { readFailure } from '../../app/failure.ts';
import { NotFound } from '../../app/not-found.tsx';
import { Page } from '../../app/page.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { EntryReference } from '../knowledge/entry-reference.tsx';
import { RetireButton } from '../knowledge/retire-button.tsx';
import { isTier3, useUser } from '../session/user.ts';
import { CarePanel } from './care-panel.tsx';
import { ComplaintsPanel } from './complaints-panel.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { LineagePanel } from './lineage-panel.tsx';
import { PriorPanel } from './prior-panel.tsx';
import { VersionList } from './version-list.tsx';

const route = getRouteApi('/app/knowledge/$id/history');

/** How a document came to say what it says: versions, provenance both ways, who looks after it, what outcomes do to it. */
export function HistoryScreen() {
  const { id } = route.useParams();
  const user = useUser();
  const router = useRouter();
  const [editing, setEditing] = useState(false);
  const history = api.knowledge.history.useQuery({ id });
  const { data } = history;
  const editable =
    data !== undefined &&
    data.status === 'active' &&
    data.kind !== 'ticket' &&
    (isTier3(user) || (data.kind !== 'script' && !data.versions[0]?.content.startsWith('Script:')));
  return (
    <Page
      title={`History of ${id}`}
      heading={
        <>
          <IconButton label="Back" size="sm" onClick={() => router.history.back()}>
            <ArrowLeft size={16} />
          </IconButton>
          <h1 className="truncate text-sm font-semibold">
            History of <EntryReference id={data?.id ?? id} />
          </h1>
          {data && data.status !== 'active' ? (
            <Badge tone="warn" className="capitalize">
              {data.status}
            </Badge>
          ) : null}
          {data?.care.stale ? <Badge tone="warn">Stale</Badge> : null}
        </>
      }
      actions={
        <>
          {editable ? (
            <Button size="sm" onClick={() => setEditing(true)}>
              Edit
            </Button>
          ) : null}
          {data && isTier3(user) ? <RetireButton entry={data} /> : null}
        </>
      }
    >
      <div className="mx-auto grid max-w-6xl grid-cols-1 gap-6 p-4 sm:p-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {history.isPending ? <SkeletonText lines={8} /> : null}
        {history.isError && !data ? (
          readFailure(history.error).code === 'not_found' ? (
            <NotFound />
          ) : (
            <PaneFailure
              title="This history could not be loaded"
              error={history.error}
              onRetry={() => void history.refetch()}
            />
          )
        ) : null}
        {data ? (
          <>
            <VersionList history={data} mayRestore={isTier3(user)} />
            <div className="grid content-start gap-6">
              <CarePanel id={data.id} care={data.care} />
              <PriorPanel id={data.id} prior={data.prior} />
              {isTier3(user) ? <ComplaintsPanel id={data.id} /> : null}
              <LineagePanel history={data} />
            </div>
            <EditDialog key={data.versions[0]?.version} open={editing} onOpenChange={setEditing} history={data} />
          </>
        ) : null}
      </div>
    </Page>
  );
}
