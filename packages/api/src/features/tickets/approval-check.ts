import { AppError, type ApprovalCheck, type ConflictResolution, type Ticket } from '@resolution/contracts';
import type { ReadRepositories } from '@resolution/db';
import { type Engine, readIssue } from '@resolution/rag';
import type { AgentActor } from '../../actor.ts';
import { compareAnswers } from '../learning/conflict.ts';
import { differenceOf } from '../learning/difference.ts';

/** Entries that are compared closely. */
const CANDIDATES = 5;

type Compared = ApprovalCheck['contradictions'][number];

/** What an approval would keep, for which ticket. */
export interface Proposed {
  readonly ticket: Ticket;
  readonly text: string;
  /** Whether a person wrote the text; else it is what the engine proposed. */
  readonly written: boolean;
}

/**
 * Compares what is about to be approved with the approved entries nearest to it: by what it says, and by the issue it
 * answers. Entries that the index does not have yet, because they were approved this moment, are compared as well.
 */
export async function checkApproval(
  db: Pick<ReadRepositories, 'corpus' | 'knowledge'>,
  engine: Pick<Engine, 'nearest' | 'search' | 'has'>,
  { ticket, text, written }: Proposed,
): Promise<ApprovalCheck> {
  const issue = issueOf(ticket.transcript, ticket);
  const near = engine.nearest(text, { kind: 'knowledge', limit: CANDIDATES });
  const same = issue === '' ? [] : engine.search(issue, { kind: 'knowledge', limit: CANDIDATES });
  const fresh = (await db.knowledge.page({}, { limit: CANDIDATES })).articles
    .filter((entry) => !engine.has(entry.knowledge_id))
    .map((entry) => ({ id: entry.knowledge_id, title: entry.knowledge_id }));
  const titles = new Map([...near, ...same, ...fresh].map(({ id, title }) => [id, title]));
  const near_copies: Compared[] = [];
  const contradictions: Compared[] = [];
  for (const [id, title] of titles) {
    const record = await db.corpus.document(id);
    if (record?.status !== 'active' || record.document.kind !== 'knowledge') continue;
    const { resolution, transcript } = record.document.knowledge;
    const theirs = { issue: issueOf(transcript, {}), text: resolution };
    const { verdict, grounds, ...similarities } = compareAnswers({ issue, text }, theirs, written);
    if (verdict === 'unrelated') continue;
    const difference = differenceOf(resolution, text);
    const compared = { id, kind: 'knowledge', title, content: resolution, ...similarities, difference } as const;
    (verdict === 'near_copy' ? near_copies : contradictions).push({ ...compared, grounds: [...grounds] });
  }
  return {
    text,
    near_copies: near_copies
      .toSorted((a, b) => b.text_similarity - a.text_similarity)
      .map(({ grounds: _none, ...copy }) => copy),
    contradictions: contradictions.toSorted((a, b) => b.issue_similarity - a.issue_similarity),
  };
}

function issueOf(transcript: string | null, context: Parameters<typeof readIssue>[1]): string {
  return transcript === null ? '' : readIssue(transcript, context).text;
}

/**
 * Whether a person has settled what the check found.
 *
 * @throws AppError `conflict` naming every entry that is not settled; `invalid_input` when entries are kept side by side
 * without a reason; `forbidden` when somebody who may not retire knowledge supersedes.
 */
export function requireSettled(
  { contradictions }: ApprovalCheck,
  settled: ConflictResolution | undefined,
  actor: AgentActor,
): void {
  if (settled?.kind === 'supersede' && actor.tier !== 'Tier3') {
    throw new AppError('forbidden', 'Superseding retires the older entry, which only Tier3 agents can do.');
  }
  if (settled?.kind === 'keep_both' && (settled.reason ?? '') === '') {
    const message = 'Say why both are right.';
    throw new AppError('invalid_input', message, { issues: [{ path: 'resolution_of_conflict.reason', message }] });
  }
  const named = new Set(settled === undefined || settled.kind === 'edit' ? [] : settled.knowledge_ids);
  const open = contradictions.filter(({ id }) => !named.has(id));
  if (open.length === 0) return;
  const ids = open.map(({ id }) => id).join(', ');
  throw new AppError(
    'conflict',
    `${ids} says something else about the same issue: supersede it, keep both with a reason, or change the text.`,
    {
      issues: open.map(({ id, grounds }) => ({ path: id, message: grounds[0]?.message ?? 'It says something else.' })),
    },
  );
}
