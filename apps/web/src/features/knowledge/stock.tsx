import type { DocumentKind } from '@resolution/contracts';
import { api } from '../../app/api.ts';
import { kindPlural } from './kind.tsx';

const KINDS: readonly DocumentKind[] = ['article', 'script', 'ticket', 'knowledge'];

/** How much there is to be found, kind by kind, as the index counts it. */
export function Stock() {
  const stats = api.corpus.stats.useQuery(undefined, { staleTime: 60_000 });
  if (!stats.data) return null;
  const { retrievable } = stats.data;
  return (
    <p className="figures mt-2 text-xs text-ink-3">
      {KINDS.map((kind) => `${retrievable[kind].toLocaleString('en')} ${kindPlural(kind).toLowerCase()}`).join(' · ')}
    </p>
  );
}
