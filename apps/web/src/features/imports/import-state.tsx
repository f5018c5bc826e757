import type { ImportStatus } from '@resolution/contracts';
import { Badge, type Tone } from '../../ui/badge.tsx';

const STATES: Readonly<Record<ImportStatus, { readonly label: string; readonly tone: Tone }>> = {
  queued: { label: 'Waiting', tone: 'neutral' },
  running: { label: 'Running', tone: 'accent' },
  done: { label: 'Done', tone: 'good' },
  failed: { label: 'Failed', tone: 'bad' },
  cancelled: { label: 'Cancelled', tone: 'warn' },
};

/** How far an import is, in a word. */
export function ImportState({ status }: { readonly status: ImportStatus }) {
  const { label, tone } = STATES[status];
  return <Badge tone={tone}>{label}</Badge>;
}

/** Whether an import may still change. */
export const isGoingOn = (status: ImportStatus) => status === 'queued' || status === 'running';
