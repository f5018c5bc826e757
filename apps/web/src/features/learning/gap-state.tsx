import type { GapStatus } from '@resolution/contracts';
import { Badge, type Tone } from '../../ui/badge.tsx';

const STATES: Readonly<Record<GapStatus, { readonly label: string; readonly tone: Tone }>> = {
  open: { label: 'Open', tone: 'accent' },
  approved: { label: 'Approved', tone: 'good' },
  rejected: { label: 'Rejected', tone: 'bad' },
  withdrawn: { label: 'Withdrawn', tone: 'neutral' },
};

export const gapStatusLabel = (status: GapStatus): string => STATES[status].label;

export function GapState({ status }: { readonly status: GapStatus }) {
  return <Badge tone={STATES[status].tone}>{STATES[status].label}</Badge>;
}
