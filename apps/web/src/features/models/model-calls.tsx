import type { ModelCall, ModelUsageLine } from '@resolution/contracts';
import { type ReactNode, useState } from 'react';
import { api } from '../../app/api.ts';
import { MoreRows } from '../../app/more-rows.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { figureLook } from '../../ui/figure-look.ts';
import { Moment } from '../../ui/moment.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { cost, seconds, whole } from './units.ts';

const figure = (id: string, header: string, of: (call: ModelCall) => string): Column<ModelCall> => ({
  id,
  header,
  cell: ({ row }) => <span className="figures">{of(row.original)}</span>,
});

const COLUMNS: Column<ModelCall>[] = [
  {
    id: 'at',
    header: 'When',
    cell: ({ row }) => <Moment at={row.original.at} look="exact" className="whitespace-nowrap" />,
  },
  {
    id: 'outcome',
    header: 'Ended',
    cell: ({ row: { original: call } }) => (
      <span className={call.outcome === 'ok' ? undefined : 'text-bad'}>
        {call.outcome === 'ok' ? 'well' : call.outcome.replaceAll('_', ' ')}
      </span>
    ),
  },
  figure('tokens', 'Tokens', ({ input_tokens, output_tokens }) => whole(input_tokens + output_tokens)),
  figure('cost', 'Cost', ({ cost_usd }) => cost(cost_usd)),
  figure('time', 'Time', ({ latency_ms }) => seconds(latency_ms)),
  figure('masked', 'Masked', ({ masked }) => whole(masked)),
];

interface CallsOf {
  readonly line: Pick<ModelUsageLine, 'use_case' | 'model'>;
  readonly days: number;
  /** Only the calls that did not end well. */
  readonly failed?: boolean;
}

interface CallFigureProps extends CallsOf {
  /** What the figure is of. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A figure of the use of models; it opens the calls that it sums up. */
export function CallFigure({ name, children, ...of }: CallFigureProps) {
  const [open, setOpen] = useState(false);
  const { use_case, model } = of.line;
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={figureLook} onClick={() => setOpen(true)}>
        {children}
        <span className="sr-only">
          {' '}
          {name}, {use_case}
        </span>
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        place="side"
        title={of.failed ? `Calls that failed: ${use_case}` : `Calls: ${use_case}`}
        description={model}
      >
        <div className="min-h-0 flex-1 overflow-y-auto p-4">
          <Calls {...of} />
        </div>
      </Dialog>
    </>
  );
}

function Calls({ line: { use_case, model }, days, failed = false }: CallsOf) {
  const list = api.models.calls.useInfiniteQuery(
    { use_case, model, days, failed },
    { getNextPageParam: (page) => page.next_cursor ?? undefined },
  );
  const pages = list.data?.pages;
  if (list.isPending) return <SkeletonRows rows={5} />;
  if (!pages) {
    return <PaneFailure title="The calls could not be loaded" error={list.error} onRetry={() => void list.refetch()} />;
  }
  const calls = pages.flatMap((page) => page.calls);
  if (calls.length === 0) return <p className="text-sm text-ink-2">None any more: a day has passed meanwhile.</p>;
  return (
    <div className="grid gap-3">
      <DataTable
        label="Calls"
        className="rounded-lg border border-line"
        columns={COLUMNS}
        phone={['at', 'outcome', 'tokens']}
        rows={calls}
        rowId={({ id }) => String(id)}
      />
      <MoreRows shown={calls.length} total={pages[0]?.total ?? 0} list={list} />
    </div>
  );
}
