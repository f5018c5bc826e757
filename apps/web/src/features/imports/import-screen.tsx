import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft, FileDown } from 'lucide-react';
import { api, download } from '../../app/api.ts';
import { failureSentence, readFailure } from '../../app/failure.ts';
import { NotFound } from '../../app/not-found.tsx';
import { Page } from '../../app/page.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton, SkeletonRows } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.ts';
import { useHashTarget } from '../../ui/use-hash-target.ts';
import { Figures } from './figures.tsx';
import { ImportState, isGoingOn } from './import-state.tsx';
import { ImportedTickets } from './imported-tickets.tsx';
import { ListedOf } from './listed-of.tsx';
import { RowErrors } from './row-errors.tsx';
import { SkippedRows } from './skipped-rows.tsx';
import { useProgress } from './use-progress.ts';

const route = getRouteApi('/app/imports/$importId');

/** One import: its progress while it runs, and what became of every row. */
export function ImportScreen() {
  const { importId } = route.useParams();
  const { progress, error, retry } = useProgress(importId);
  useHashTarget(progress !== undefined);
  const utils = api.useUtils();
  const cancel = api.imports.cancel.useMutation({
    onSuccess: () => utils.imports.invalidate(),
    onError: (cause) => toast.error(failureSentence(cause)),
  });
  const saveRejected = () =>
    void download(`/api/imports/${importId}/rejected.xlsx`, 'rejected-rows.xlsx').catch((cause: unknown) =>
      toast.error(failureSentence(cause)),
    );
  const name = progress ? (progress.file_name ?? 'Sent as JSON') : 'Import';

  return (
    <Page
      title={name}
      heading={
        <>
          <Link
            to="/upload"
            aria-label="Back to the upload"
            title="Back to the upload"
            className={buttonLook({ look: 'quiet', size: 'sm', square: true })}
          >
            <ArrowLeft size={16} />
          </Link>
          <h1 className="truncate text-base font-semibold">{name}</h1>
          {progress ? <ImportState status={progress.status} /> : null}
        </>
      }
      actions={
        progress && isGoingOn(progress.status) ? (
          <Button size="sm" busy={cancel.isPending} onClick={() => cancel.mutate({ import_id: importId })}>
            Cancel
          </Button>
        ) : null
      }
    >
      <div className="mx-auto grid max-w-4xl grid-cols-1 gap-6 px-4 py-6 sm:px-6">
        {!progress && error ? (
          readFailure(error).code === 'not_found' ? (
            <NotFound />
          ) : (
            <PaneFailure title="This import could not be loaded" error={error} onRetry={retry} />
          )
        ) : null}
        {!progress && !error ? <Waiting /> : null}
        {progress ? (
          <>
            {progress.failure ? (
              <Notice tone="bad" title="The import stopped">
                {progress.failure}
              </Notice>
            ) : null}
            <div>
              <div className="mb-2 flex flex-wrap items-baseline gap-x-3 text-sm">
                <p className="figures flex-1" role="status">
                  {progress.done.toLocaleString('en')} of {progress.total.toLocaleString('en')} rows
                </p>
                <p className="text-ink-3">
                  Begun <Moment at={progress.created_at} />
                </p>
              </div>
              <Meter label="Rows done" value={progress.done} max={progress.total} />
              {isGoingOn(progress.status) ? (
                <p className="mt-2 text-sm text-ink-2">
                  You may close this page: the import goes on and stays in the list.
                </p>
              ) : null}
            </div>
            <Figures
              figures={[
                { label: 'Tickets made', value: progress.created, tone: 'good', at: 'made' },
                { label: 'There already', value: progress.skipped, at: 'skipped' },
                { label: 'Bad rows', value: progress.failed, tone: 'bad', at: 'bad' },
              ]}
            />
            {progress.ignored_columns.length > 0 ? (
              <p className="text-sm text-ink-2">Columns ignored: {progress.ignored_columns.join(', ')}</p>
            ) : null}
            {progress.created > 0 ? <ImportedTickets importId={importId} created={progress.created} /> : null}
            {progress.failed > 0 ? (
              <section id="bad" tabIndex={-1} aria-labelledby="bad-heading" className="outline-none">
                <div className="mb-2 flex items-center gap-2">
                  <h2 id="bad-heading" className="flex-1 text-sm font-semibold">
                    Bad rows
                  </h2>
                  <Button size="sm" icon={<FileDown size={13} aria-hidden />} onClick={saveRejected}>
                    Save these rows to mend them
                  </Button>
                </div>
                <ListedOf rows={progress.errors.map(({ row }) => row)} total={progress.failed} />
                <RowErrors errors={progress.errors} />
              </section>
            ) : null}
            {progress.skipped_rows.length > 0 ? (
              <SkippedRows rows={progress.skipped_rows} total={progress.skipped} />
            ) : null}
          </>
        ) : null}
      </div>
    </Page>
  );
}

/** The shape of an import: how far it is, its figures, its rows. */
function Waiting() {
  return (
    <div role="status" aria-label="Loading" className="grid gap-6">
      <Skeleton className="h-7 w-1/3" />
      <Skeleton className="h-16" />
      <SkeletonRows rows={5} />
    </div>
  );
}
