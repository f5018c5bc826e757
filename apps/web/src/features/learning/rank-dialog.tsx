import type { RankPartName } from '@resolution/contracts';
import { api } from '../../app/api.ts';
import { failureSentence, readFailure } from '../../app/failure.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { PriorFigures } from './prior-figures.tsx';

const PARTS: Readonly<Record<RankPartName, string>> = {
  lexical: 'Words in common, by rarity',
  coverage: 'Share of the question it mentions',
  inTitle: 'Share of it in the title',
  inLead: 'Share of it in the first sentence',
  inHead: 'Share of it in title and first sentence',
  exact: 'Share of it in the same words',
  passage: 'Share of it in one passage',
  phrase: 'Share of it within a few words',
  titleAsked: 'Title named in the question',
  pairs: 'Words next to one another',
  quotedTitle: 'Title quoted',
  product: 'Product named',
  brevity: 'Says little else',
  tables: 'Tables named',
  area: 'Area named',
  repair: 'Does what has to be done to the rows',
  common: 'Standing among scripts that do the same',
  meaning: 'Near in meaning',
  outcomes: 'How its answers held',
};

interface RankDialogProps {
  readonly id: string;
  /** What it is explained for; null while nothing is asked. */
  readonly of: { readonly q: string } | { readonly ticket_id: string } | null;
  readonly onClose: () => void;
}

/** Why a document stands where it does: each measure, its weight, and what outcomes add. */
export function RankDialog({ id, of, onClose }: RankDialogProps) {
  const told = api.knowledge.explain.useQuery({ id, ...of }, { enabled: of !== null });
  return (
    <Dialog
      open={of !== null}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`Why ${id} ranks where it does`}
    >
      <div className="grid gap-4 overflow-y-auto p-4 text-sm" tabIndex={0} role="region" aria-label="Explanation">
        {told.isPending ? <SkeletonText lines={5} /> : null}
        {told.isError ? (
          // What is not retrieved for the question has no rank; asking again would not give it one.
          readFailure(told.error).code === 'not_found' ? (
            <Notice tone="warn" title={failureSentence(told.error)} />
          ) : (
            <PaneFailure
              title="The ranking could not be loaded"
              error={told.error}
              onRetry={() => void told.refetch()}
            />
          )
        ) : null}
        {told.data ? (
          <>
            <p>
              {told.data.place === null
                ? 'Not among the first fifty of its kind'
                : `Place ${told.data.place} of its kind`}
              {told.data.place === told.data.place_without_outcomes
                ? '; outcomes change nothing about that.'
                : `; without outcomes place ${told.data.place_without_outcomes ?? 'beyond fifty'}.`}
            </p>
            <table className="w-full">
              <thead>
                <tr className="border-b border-line text-left text-xs text-ink-3">
                  <th scope="col" className="py-1 font-medium">
                    Measure
                  </th>
                  <th scope="col" className="py-1 text-right font-medium">
                    Value × weight
                  </th>
                  <th scope="col" className="py-1 text-right font-medium">
                    Adds
                  </th>
                </tr>
              </thead>
              <tbody>
                {told.data.parts.map((part) => (
                  <tr key={part.name} className="border-b border-line">
                    <th scope="row" className="py-1 text-left font-normal">
                      {PARTS[part.name]}
                    </th>
                    <td className="figures py-1 text-right text-ink-3">
                      {part.value.toFixed(2)} × {part.weight.toFixed(2)}
                    </td>
                    <td className="figures py-1 text-right">{part.points.toFixed(3)}</td>
                  </tr>
                ))}
                <tr>
                  <th scope="row" className="py-1 text-left font-semibold">
                    Rank
                  </th>
                  <td />
                  <td className="figures py-1 text-right font-semibold">{told.data.rank.toFixed(3)}</td>
                </tr>
              </tbody>
            </table>
            <PriorFigures id={told.data.id} prior={told.data.prior} />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
