import type { Agent } from '@resolution/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Page } from '../../app/page.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Moment } from '../../ui/moment.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.ts';
import { ModelUsage } from '../models/model-usage.tsx';
import { useUser } from '../session/user.ts';
import { tierLabel } from '../tickets/signs.tsx';
import { AddAgentForm } from './add-agent-form.tsx';

const route = getRouteApi('/app/agents');

const COLUMNS: Column<Agent>[] = [
  {
    id: 'name',
    header: 'Name',
    cell: ({ row }) => (
      <span className="flex items-center gap-2">
        <Avatar beside name={row.original.username} className="size-6" />
        <span className="grid">
          <span className="font-medium sm:whitespace-nowrap">{row.original.username}</span>
          <span className="text-xs text-ink-3 sm:hidden">
            <span className="figures">{row.original.agent_id}</span> · {tierLabel(row.original.tier)}
          </span>
          <span className="text-xs text-ink-3 sm:hidden">{row.original.email}</span>
        </span>
      </span>
    ),
  },
  { id: 'id', header: 'Id', cell: ({ row }) => <span className="figures text-ink-2">{row.original.agent_id}</span> },
  { id: 'email', header: 'Email', cell: ({ row }) => <span className="text-ink-2">{row.original.email}</span> },
  {
    id: 'tier',
    header: 'Tier',
    cell: ({ row }) => <span className="whitespace-nowrap">{tierLabel(row.original.tier)}</span>,
  },
  {
    id: 'status',
    header: 'Status',
    cell: ({ row }) => (
      <Badge tone={row.original.status === 'active' ? 'good' : 'neutral'}>
        {row.original.status === 'active' ? 'Active' : row.original.status === 'disabled' ? 'Disabled' : 'Retired'}
      </Badge>
    ),
  },
  {
    id: 'since',
    header: 'Since',
    cell: ({ row }) =>
      row.original.created_at ? (
        <Moment at={row.original.created_at} look="day" className="whitespace-nowrap text-ink-3" />
      ) : (
        '–'
      ),
  },
  {
    id: 'act',
    header: () => <span className="sr-only">Actions</span>,
    cell: ({ row }) => <SwitchAgent agent={row.original} />,
  },
];

/** The agents: who they are, what they may do, and whether they get in. */
export function AgentsScreen() {
  const [adding, setAdding] = useState(false);
  const list = api.agents.list.useQuery();
  const { days } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title="Agents"
      actions={
        <Button size="sm" look="primary" icon={<Plus size={13} aria-hidden />} onClick={() => setAdding(true)}>
          Add an agent
        </Button>
      }
    >
      <div className="mx-auto grid max-w-5xl grid-cols-1 gap-8 p-4 sm:p-6">
        <section aria-label="People">
          {list.isPending ? <SkeletonRows rows={4} /> : null}
          {list.isError && !list.data ? (
            <PaneFailure
              title="The agents could not be loaded"
              error={list.error}
              onRetry={() => void list.refetch()}
            />
          ) : null}
          {list.data ? (
            <DataTable
              label="Agents"
              className="rounded-lg border border-line"
              columns={COLUMNS}
              phone={['name', 'status', 'act']}
              rows={list.data.agents}
              rowId={(agent) => agent.agent_id}
            />
          ) : null}
        </section>
        <ModelUsage days={days} onDays={(next) => void navigate({ search: { days: next } })} />
      </div>
      <Dialog
        open={adding}
        onOpenChange={setAdding}
        title="Add an agent"
        description="They sign in with this address and password."
      >
        <AddAgentForm onDone={() => setAdding(false)} />
      </Dialog>
    </Page>
  );
}

function SwitchAgent({ agent }: { readonly agent: Agent }) {
  const user = useUser();
  const utils = api.useUtils();
  const outcome = {
    onSuccess: () => utils.agents.list.invalidate(),
    onError: (error: unknown) => toast.error(failureSentence(error)),
  };
  const disable = api.agents.disable.useMutation(outcome);
  const enable = api.agents.enable.useMutation(outcome);
  if (agent.status === 'retired') return null;
  // Nobody locks themselves out.
  if (agent.agent_id === user.agent_id) return <span className="text-xs text-ink-3">You</span>;
  const { agent_id } = agent;
  return agent.status === 'active' ? (
    <Button size="sm" busy={disable.isPending} onClick={() => disable.mutate({ agent_id })}>
      Disable
    </Button>
  ) : (
    <Button size="sm" busy={enable.isPending} onClick={() => enable.mutate({ agent_id })}>
      Enable
    </Button>
  );
}
