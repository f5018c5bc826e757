import type { ApprovalCheck, ConflictResolution } from '@resolution/contracts';
import { useId } from 'react';
import { Field, Textarea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EntryReference } from '../knowledge/entry-reference.tsx';
import { DifferenceView } from '../tickets/difference-view.tsx';
import { percent } from './percent.ts';

/** How an approval goes on where something like it is there already. */
export interface Settlement {
  /** The entry that is updated instead; null to make a new one. */
  readonly update: string | null;
  readonly kind: 'supersede' | 'keep_both' | null;
  readonly reason: string;
}

export const UNSETTLED: Settlement = { update: null, kind: null, reason: '' };

/** What the server is told of a settlement. */
export function settledInput({ update, kind, reason }: Settlement, { contradictions }: ApprovalCheck) {
  const knowledge_ids = contradictions.map(({ id }) => id).filter((id) => id !== update);
  const resolution: ConflictResolution | null =
    kind === null || knowledge_ids.length === 0
      ? null
      : { kind, knowledge_ids, ...(reason.trim() === '' ? {} : { reason }) };
  return {
    ...(update === null ? {} : { update_knowledge_id: update }),
    ...(resolution === null ? {} : { resolution_of_conflict: resolution }),
  };
}

/** Whether nothing stands in the way of the approval any more. */
export function isSettled({ update, kind, reason }: Settlement, { contradictions }: ApprovalCheck): boolean {
  const open = contradictions.filter(({ id }) => id !== update);
  return open.length === 0 || kind === 'supersede' || (kind === 'keep_both' && reason.trim() !== '');
}

interface ApprovalConflictProps {
  readonly check: ApprovalCheck;
  readonly text: string;
  readonly settlement: Settlement;
  readonly onSettle: (settlement: Settlement) => void;
  /** Superseding retires the older entry, which only Tier 3 may. */
  readonly maySupersede: boolean;
}

/** Shows entries that say nearly the same or something else, and asks what is to become of them. */
export function ApprovalConflict({ check, text, settlement, onSettle, maySupersede }: ApprovalConflictProps) {
  const name = useId();
  const { contradictions, near_copies } = check;
  const choice = (value: Settlement, chosen: boolean, label: string, disabled = false) => (
    <label className="flex items-center gap-2 text-sm has-disabled:opacity-60">
      <input
        type="radio"
        name={name}
        className="accent-(--accent)"
        checked={chosen}
        disabled={disabled}
        onChange={() => onSettle(value)}
      />
      {label}
    </label>
  );
  return (
    <div className="grid gap-3">
      {contradictions.map((entry) => (
        <Notice
          key={entry.id}
          tone="warn"
          title={
            <>
              <EntryReference id={entry.id} /> says something else about the same issue
            </>
          }
        >
          {entry.grounds.map((ground) => (
            <div key={`${ground.kind} ${ground.ours}`} className="mt-1 grid gap-0.5">
              <p>{ground.message}</p>
              <p dir="auto">
                <del className="text-bad">{ground.theirs}</del>
              </p>
              <p dir="auto">
                <ins className="text-good decoration-1">{ground.ours}</ins>
              </p>
            </div>
          ))}
        </Notice>
      ))}
      {near_copies.map((entry) => (
        <details key={entry.id} className="rounded-lg border border-line px-3 py-2">
          <summary className="text-sm">
            <span className="figures">{entry.id}</span> says nearly the same ({percent(entry.text_similarity)})
          </summary>
          <DifferenceView className="mt-2" before={entry.content} after={text} />
        </details>
      ))}
      <fieldset className="grid gap-1.5">
        <legend className="mb-1.5 text-sm font-medium">What is to become of it</legend>
        {contradictions.length === 0
          ? choice(UNSETTLED, settlement.update === null, 'Make a new entry')
          : [
              <div key="supersede">
                {choice(
                  { ...settlement, update: null, kind: 'supersede' },
                  settlement.kind === 'supersede',
                  `This replaces it: retire ${contradictions.map(({ id }) => id).join(', ')}`,
                  !maySupersede,
                )}
              </div>,
              <div key="keep_both">
                {choice(
                  { ...settlement, update: null, kind: 'keep_both' },
                  settlement.kind === 'keep_both',
                  'Both are right: keep both',
                )}
              </div>,
            ]}
        {[...near_copies, ...contradictions].map(({ id }) => (
          <div key={id}>
            {choice(
              { ...settlement, update: id, kind: null },
              settlement.update === id,
              `Update ${id} with this text instead`,
            )}
          </div>
        ))}
      </fieldset>
      {contradictions.length > 0 && settlement.kind !== null ? (
        <Field
          label={settlement.kind === 'keep_both' ? 'Why both are right' : 'Why'}
          hint="Kept in the history of both."
        >
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              value={settlement.reason}
              onChange={(event) => onSettle({ ...settlement, reason: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {contradictions.length > 0 ? (
        <p className="text-xs text-ink-3">Or cancel, change the text until it agrees, and approve again.</p>
      ) : null}
    </div>
  );
}
