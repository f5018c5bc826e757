import {
  AppError,
  type KnowledgeHistory,
  type KnowledgeVersion,
  type RankExplanation,
  type RankPrior,
} from '@resolution/contracts';
import { textOf, type VersionedText } from '@resolution/db';
import { DEFAULT_SETTINGS, NO_PERSONAL_DATA, personalDataOf, priorOf, readIssue } from '@resolution/rag';
import { requireTier3 } from '../../access.ts';
import { type Actor, type AgentActor, type Caller, ownerOf } from '../../actor.ts';
import { restsOnScript } from '../knowledge/document-parts.ts';
import { syncDocument } from '../knowledge/index-sync.ts';
import { findTicket } from '../tickets/desk.ts';
import { firstVerifyBy, withStaleness } from './care.ts';
import type { LearningDeps } from './deps.ts';
import { changedShare, differenceOf } from './difference.ts';
import { type FoundDocument, findKnowledge } from './knowledge-record.ts';
import { provenanceOf } from './provenance.ts';

export interface KnowledgeEdit {
  readonly title?: string | undefined;
  readonly content: string;
  readonly reason: string;
  readonly version?: number | undefined;
}

export interface CareChange {
  readonly owner?: string | null | undefined;
  readonly verify_by?: string | null | undefined;
}

/** How a document came to say what it says, who looks after it, and why it ranks where it does. */
export interface KnowledgeHistoryService {
  /** @throws AppError `not_found` */
  history(ref: string): Promise<KnowledgeHistory>;
  /**
   * Gives a document another text, as its next version.
   *
   * @throws AppError `not_found`; `conflict` for a record of the corpus, for what was withdrawn, and when there is a newer
   * version than the one seen; `forbidden` for a script or what is public, and a Tier2 agent.
   */
  edit(caller: Caller<AgentActor>, ref: string, edit: KnowledgeEdit): Promise<KnowledgeHistory>;
  /** Lets an older version be the text again, as the next version. @throws AppError `not_found`, `conflict` */
  revert(caller: Caller<AgentActor>, ref: string, version: number, reason: string): Promise<KnowledgeHistory>;
  /**
   * @throws AppError `not_found`; `invalid_input` for an owner who is no agent; `conflict` for another date while the
   * present one is past: a stale mark is cleared by looking, not by waiting longer.
   */
  changeCare(caller: Caller<AgentActor>, ref: string, change: CareChange): Promise<KnowledgeHistory>;
  /** Says that a document was found right: the one thing that clears a stale mark. @throws AppError `not_found` */
  verify(caller: Caller<AgentActor>, ref: string): Promise<KnowledgeHistory>;
  /** Why a document stands where it does for a question or a ticket's issue. @throws AppError `not_found` */
  explain(
    actor: Actor,
    ref: string,
    of: { readonly q?: string | undefined; readonly ticket_id?: string | undefined },
  ): Promise<RankExplanation>;
}

export function createKnowledgeHistory({
  db,
  engine,
  embeddings,
  audit,
  clock,
}: LearningDeps): KnowledgeHistoryService {
  const history = async (ref: string): Promise<KnowledgeHistory> => {
    const found = await findKnowledge(db, ref);
    const { id, record, status } = found;
    const versions = await versionsOf(found);
    const proposal = await proposalFor(versions.at(-1)?.ticket_id ?? null);
    return {
      id,
      kind: record.document.kind,
      status,
      versions: versions.map((version, index) => ({
        ...version,
        ...changeOf(versions[index + 1]?.content ?? '', version.content),
      })),
      proposal: proposal === null ? null : { content: proposal, ...changeOf(proposal, versions.at(-1)?.content ?? '') },
      care: withStaleness(await db.care.of(id), clock()),
      prior: await prior(id),
      ...(await provenanceOf(db, id)),
    };
  };

  /** What the engine had proposed for a ticket; null where it only said that it found nothing. */
  const proposalFor = async (ticketId: string | null): Promise<string | null> => {
    const ticket = ticketId === null ? null : await db.tickets.byRef(ticketId);
    if (ticket === null) return null;
    return (await db.tickets.analysis(ticket.id))?.abstained === true ? null : ticket.resolution_content;
  };

  /** A document that never changed has one version, the one it was imported as. */
  const versionsOf = async ({ id, record, status }: FoundDocument): Promise<KnowledgeVersion[]> => {
    const versions = await db.versions.of(id);
    if (versions.length > 0) return versions;
    const { document } = record;
    const created_at = document.kind === 'article' ? document.article.created_at : null;
    return [
      {
        document_id: id,
        version: 1,
        ...textOf(record),
        status,
        change: status === 'draft' ? 'drafted' : 'imported',
        reason: null,
        ticket_id: null,
        author: null,
        created_at,
      },
    ];
  };

  const prior = async (id: string): Promise<RankPrior> => priorOf(await db.outcomes.of(id), DEFAULT_SETTINGS.prior);

  const rewrite = async (
    caller: Caller<AgentActor>,
    ref: string,
    change: 'edited' | 'reverted',
    reason: string,
    textFor: (found: FoundDocument, versions: readonly KnowledgeVersion[]) => VersionedText,
  ): Promise<KnowledgeHistory> => {
    const { actor } = caller;
    const id = await db.transaction(async (tx) => {
      const found = await findKnowledge(tx, ref);
      requireEditable(found, actor);
      const before = textOf(found.record);
      const text = textFor(found, await tx.versions.of(found.id));
      if (text.content === before.content && text.title === before.title) return found.id;
      const author = { kind: 'agent', id: actor.id, name: actor.username } as const;
      await tx.versions.rewrite(found.record, text, { change, reason, author, at: clock().toISOString() });
      await audit.record(tx, caller, {
        action: 'knowledge.updated',
        subject_kind: 'knowledge',
        subject_id: found.id,
        detail: reason,
        before,
        after: text,
      });
      return found.id;
    });
    await syncDocument(db, engine, id);
    return history(id);
  };

  return {
    history,

    edit: (caller, ref, { title, content, reason, version }) =>
      rewrite(caller, ref, 'edited', reason, ({ id, record }, versions) => {
        const newest = versions[0]?.version ?? 1;
        if (version !== undefined && version !== newest) {
          const who = versions[0]?.author ?? 'The system';
          throw new AppError(
            'conflict',
            `${who} made version ${newest} of ${id} meanwhile: look at it before you save.`,
          );
        }
        const before = textOf(record);
        return { ...before, content, ...(title === undefined || before.title === null ? {} : { title }) };
      }),

    revert: (caller, ref, version, reason) =>
      rewrite(caller, ref, 'reverted', reason, ({ id, record }, versions) => {
        const older = versions.find((one) => one.version === version);
        if (older === undefined) throw new AppError('not_found', `${id} has no version ${version}.`);
        const { title, content, category } = older;
        return record.document.kind === 'knowledge' ? { ...textOf(record), content } : { title, content, category };
      }),

    async changeCare(caller, ref, { owner, verify_by }) {
      const id = await db.transaction(async (tx) => {
        const found = await findKnowledge(tx, ref);
        const agents = owner == null ? [] : await tx.accounts.agents();
        const agent = agents.find((one) => one.agent_id === owner && one.retired_at === null);
        if (owner != null && agent === undefined) {
          const message = `There is no agent ${owner}.`;
          throw new AppError('invalid_input', message, { issues: [{ path: 'owner', message }] });
        }
        if (verify_by !== undefined && withStaleness(await tx.care.of(found.id), clock()).stale) {
          throw new AppError('conflict', `${found.id} is past its date: verify it first, then choose the next date.`);
        }
        await tx.care.set(found.id, {
          ...(owner === undefined ? {} : { owner_id: agent?.id ?? null }),
          ...(verify_by === undefined ? {} : { verify_by }),
        });
        await audit.record(tx, caller, {
          action: 'knowledge.care_changed',
          subject_kind: 'knowledge',
          subject_id: found.id,
          detail: [
            owner === undefined ? '' : `owner: ${owner ?? 'none'}`,
            verify_by === undefined ? '' : `verify by: ${verify_by ?? 'never'}`,
          ]
            .filter((part) => part !== '')
            .join(', '),
        });
        return found.id;
      });
      return history(id);
    },

    async verify(caller, ref) {
      const id = await db.transaction(async (tx) => {
        const found = await findKnowledge(tx, ref);
        const at = clock().toISOString();
        await tx.care.set(found.id, { verify_by: firstVerifyBy(at), verified: { by: caller.actor.id, at } });
        await audit.record(tx, caller, {
          action: 'knowledge.verified',
          subject_kind: 'knowledge',
          subject_id: found.id,
        });
        return found.id;
      });
      return history(id);
    },

    async explain(actor, ref, { q, ticket_id }) {
      const { id } = await findKnowledge(db, ref);
      const ticket = ticket_id === undefined ? null : await findTicket(db, actor, ticket_id);
      const question = ticket === null ? (q ?? '') : readIssue(ticket.transcript ?? '', ticket).text;
      const personal = ticket === null ? NO_PERSONAL_DATA : personalDataOf(ticket);
      const vector = await embeddings.questionVector({ text: question, personal }, { user: ownerOf(actor) });
      const explanation = question.trim() === '' ? null : engine.explain(question, id, { vector });
      if (explanation === null) {
        throw new AppError('not_found', `${id} is not retrieved for this question: it has no rank to explain.`);
      }
      return explanation;
    },
  };
}

function changeOf(before: string, after: string) {
  const difference = differenceOf(before, after);
  return { difference, changed_share: changedShare(difference) };
}

/** @throws AppError `conflict`, `forbidden` */
function requireEditable({ id, record, status }: FoundDocument, actor: AgentActor): void {
  if (record.document.kind === 'ticket')
    throw new AppError('conflict', `${id} is a solved ticket: a record is not edited.`);
  if (status !== 'active') {
    throw new AppError('conflict', `${id} is ${status}: only what is retrieved is edited.`);
  }
  // What is public is published again by every edit, and publishing is for Tier3.
  const forTier3 = record.document.kind === 'script' || restsOnScript(record.document) || record.is_public;
  if (forTier3) requireTier3(actor);
}
