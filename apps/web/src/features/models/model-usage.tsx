import type { ModelUsageLine } from '@resolution/contracts';
import { api } from '../../app/api.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';

const DAYS = 7;
const whole = new Intl.NumberFormat();
const dollars = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD' });

const figure = (id: string, header: string, of: (line: ModelUsageLine) => string): Column<ModelUsageLine> => ({
  id,
  header,
  cell: ({ row }) => <span className="figures">{of(row.original)}</span>,
});

const COLUMNS: Column<ModelUsageLine>[] = [
  { id: 'use', header: 'For', cell: ({ row }) => <span className="font-medium">{row.original.use_case}</span> },
  figure('model', 'Model', ({ model }) => model),
  figure('calls', 'Calls', ({ calls }) => whole.format(calls)),
  figure('failures', 'Failed', ({ failures }) => failuresOf(failures)),
  figure('tokens', 'Tokens', ({ input_tokens, output_tokens }) => whole.format(input_tokens + output_tokens)),
  figure('cost', 'Cost', ({ cost_usd }) => (cost_usd === null ? 'no price' : dollars.format(cost_usd))),
  figure('time', 'Mean time', ({ latency_ms }) => `${(latency_ms / 1000).toFixed(1)} s`),
  figure('masked', 'Masked', ({ masked }) => whole.format(masked)),
];

function failuresOf(failures: Readonly<Record<string, number>>): string {
  const named = Object.entries(failures).map(([kind, count]) => `${count} ${kind.replaceAll('_', ' ')}`);
  return named.length === 0 ? '0' : named.join(', ');
}

/** What models did in the last days, for Tier3. */
export function ModelUsage() {
  const usage = api.models.usage.useQuery({ days: DAYS });
  if (usage.isError)
    return (
      <PaneFailure title="The use of models cannot be shown" error={usage.error} onRetry={() => void usage.refetch()} />
    );
  if (usage.isPending) return <SkeletonText lines={3} />;
  const { configured, lines, today } = usage.data;
  const limit = today.limit === null ? '' : ` of ${whole.format(today.limit)}`;
  return (
    <section aria-label="Models" className="grid grid-cols-1 gap-2">
      <h2 className="text-sm font-semibold">Models, last {DAYS} days</h2>
      <p className="text-sm text-ink-2">
        {configured
          ? `Today ${whole.format(today.tokens)}${limit} tokens.`
          : 'No model is set up: the embedded engine writes every resolution and answer.'}
      </p>
      {lines.length === 0 ? null : (
        <DataTable
          label="Model calls by purpose"
          columns={COLUMNS}
          rows={lines}
          rowId={({ use_case, model }) => `${use_case} ${model}`}
        />
      )}
    </section>
  );
}
