import type { EvidenceSpan } from '@resolution/contracts';

/** How the words that decided each part of the triage are marked. Underlined as well, so that colour is not alone. */
export const EVIDENCE_LOOK: Readonly<Record<EvidenceSpan['field'], { label: string; mark: string; dot: string }>> = {
  category: { label: 'Category', mark: 'bg-hue-a-soft text-ink border-hue-a', dot: 'bg-hue-a' },
  priority: { label: 'Priority', mark: 'bg-hue-b-soft text-ink border-hue-b', dot: 'bg-hue-b' },
  sentiment: { label: 'Mood', mark: 'bg-hue-c-soft text-ink border-hue-c', dot: 'bg-hue-c' },
  tier: { label: 'Tier', mark: 'bg-hue-d-soft text-ink border-hue-d', dot: 'bg-hue-d' },
};
