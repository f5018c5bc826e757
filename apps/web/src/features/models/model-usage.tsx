import type { ModelUsageLine } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api } from '../../app/api.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { figureLook } from '../../ui/figure-look.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { CallFigure } from './model-calls.tsx';
import { USAGE_DAYS, type UsageDays } from './search-params.ts';
import { cost, seconds, whole } from './units.ts';

const FIGURES: readonly (readonly [header: string, of: (line: ModelUsageLine) => string])[] = [
  ['Calls', ({ calls }) => whole(calls)],
  ['Failed', ({ failures }) => failuresOf(failures)],
  ['Tokens', ({ input_tokens, output_tokens }) => whole(input_tokens + output_tokens)],
  ['Cost', ({ cost_usd }) => cost(cost_usd)],
  ['Mean time', ({ latency_ms }) => seconds(latency_ms)],
  ['Masked', ({ masked }) => whole(masked)],
];

function failuresOf(failures: Readonly<Record<string, number>>): string {
  const named = Object.entries(failures).map(([kind, count]) => `${whole(count)} ${kind.replaceAll('_', ' ')}`);
  return named.length === 0 ? '0' : named.join(', ');
}

const columnsFor = (days: UsageDays): Column<ModelUsageLine>[] => [
  { id: 'use', header: 'For', cell: ({ row }) => <span className="font-medium">{row.original.use_case}</span> },
  { id: 'model', header: 'Model', cell: ({ row }) => row.original.model },
  ...FIGURES.map(
    ([header, of]): Column<ModelUsageLine> => ({
      id: header,
      header,
      cell: ({ row: { original: line } }) =>
        of(line) === '0' ? (
          <span className="figures">0</span>
        ) : (
          <CallFigure line={line} days={days} name={header.toLowerCase()} failed={header === 'Failed'}>
            {of(line)}
          </CallFigure>
        ),
    }),
  ),
];

interface ModelUsageProps {
  readonly days: UsageDays;
  readonly onDays: (days: UsageDays) => void;
}

/** What models did in the last days, for Tier3. */
export function ModelUsage({ days, onDays }: ModelUsageProps) {
  const usage = api.models.usage.useQuery({ days });
  const columns = useMemo(() => columnsFor(days), [days]);
  return (
    <section aria-label="Models" className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="flex-1 text-sm font-semibold">Models</h2>
        <Segmented
          label="Over how long"
          value={String(days)}
          options={USAGE_DAYS.map((value) => ({
            value: String(value),
            label: value === 1 ? 'Today' : `${value} days`,
          }))}
          onChange={(value) => onDays(USAGE_DAYS.find((one) => String(one) === value) ?? days)}
        />
      </div>
      {usage.isPending ? <SkeletonText lines={3} /> : null}
      {usage.isError && !usage.data ? (
        <PaneFailure
          title="The use of models could not be loaded"
          error={usage.error}
          onRetry={() => void usage.refetch()}
        />
      ) : null}
      {usage.data ? (
        <>
          <p className="text-sm text-ink-2">
            {usage.data.configured ? (
              <TodayTokens {...usage.data.today} />
            ) : (
              'No model is set up: the embedded engine writes every resolution and answer. AI_CHAT_MODEL names one.'
            )}
          </p>
          {usage.data.lines.length > 0 ? (
            <DataTable
              label="Model calls by purpose"
              className="rounded-lg border border-line"
              columns={columns}
              rows={usage.data.lines}
              rowId={({ use_case, model }) => `${use_case} ${model}`}
            />
          ) : usage.data.configured ? (
            <p className="text-sm text-ink-2">Nothing was asked of a model in this time.</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function TodayTokens({ tokens, limit }: { readonly tokens: number; readonly limit: number | null }) {
  const used =
    tokens === 0 ? (
      <span className="figures">0</span>
    ) : (
      <Link to="/agents" search={{ days: 1 }} className={figureLook}>
        {whole(tokens)}
      </Link>
    );
  return (
    <>
      Tokens today: {used}
      {limit === null ? null : <span className="figures"> of {whole(limit)}</span>}
    </>
  );
}
