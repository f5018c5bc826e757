import {
  AppError,
  type StoredMessage,
  TALK_TITLE_MAX_LENGTH,
  type Talk,
  type TalkSummary,
  type TalkTicket,
} from '@resolution/contracts';
import type { Db, OwnedTalk, ReadRepositories } from '@resolution/db';
import { type Caller, ownerOf } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import type { ImportsService } from '../imports/service.ts';

/** Talks are their owner's alone: nobody else sees them, whatever their role. */
export interface TalksService {
  /** Last used first. */
  list(caller: Caller): Promise<TalkSummary[]>;
  /** @throws AppError `not_found` */
  byId(caller: Caller, talkId: string): Promise<Talk>;
  /** @throws AppError `not_found` */
  rename(caller: Caller, talkId: string, title: string): Promise<TalkSummary>;
  /** Takes it away with all that was said. @throws AppError `not_found` */
  remove(caller: Caller, talkId: string): Promise<void>;
  /**
   * Makes a ticket of a talk, with the talk as its transcript, the way an upload makes one. The same talk makes one ticket.
   *
   * @throws AppError `not_found`; `conflict` for a talk in which nothing was asked; what an upload throws.
   */
  toTicket(caller: Caller, talkId: string): Promise<TalkTicket>;
}

export interface TalksDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly imports: Pick<ImportsService, 'uploadJson'>;
}

/** As many as one person looks through. */
const LISTED = 100;
const CHANNEL = 'Chat';

export function createTalksService({ db, imports }: TalksDeps): TalksService {
  return {
    list: async ({ actor }) => db.talks.ofOwner(ownerOf(actor), LISTED),

    async byId(caller, talkId) {
      const talk = await findTalk(db, caller, talkId);
      return { ...summaryOf(talk), messages: await db.talks.messages(talkId) };
    },

    rename: (caller, talkId, title) =>
      db.transaction(async (tx) => {
        const talk = await findTalk(tx, caller, talkId);
        await tx.talks.rename(talkId, title);
        return { ...summaryOf(talk), title };
      }),

    remove: (caller, talkId) =>
      db.transaction(async (tx) => {
        await findTalk(tx, caller, talkId);
        await tx.talks.remove(talkId);
      }),

    async toTicket(caller, talkId) {
      await findTalk(db, caller, talkId);
      const messages = await db.talks.messages(talkId);
      if (!messages.some(({ role }) => role === 'user')) {
        throw new AppError('conflict', 'Nothing was asked in this talk: ask first, then make it a ticket.');
      }
      const row = { conversation_id: `CHAT-${talkId}`, transcript: transcriptOf(messages), channel: CHANNEL };
      const known = (await db.tickets.ofConversations(ownerOf(caller.actor), [row.conversation_id])).get(
        row.conversation_id,
      );
      if (known !== undefined) return { ticket_id: known, created: false };
      const answer = await imports.uploadJson(caller, { tickets: [row], async: false });
      const [made] = answer.kind === 'done' ? answer.result.tickets : [];
      if (made === undefined) throw new AppError('unavailable', 'The ticket is not made yet: try again in a moment.');
      return { ticket_id: made.ticket_id, created: true };
    },
  };
}

/** Finds somebody's own talk. @throws AppError `not_found`, the same for a missing one and for somebody else's. */
export async function findTalk(
  db: Pick<ReadRepositories, 'talks'>,
  { actor }: Pick<Caller, 'actor'>,
  talkId: string,
): Promise<OwnedTalk> {
  const talk = await db.talks.byId(talkId);
  if (talk?.owner !== ownerOf(actor)) throw new AppError('not_found', 'There is no such talk.');
  return talk;
}

/** A talk is called after its first question until it is renamed. */
export function titleOf(question: string): string {
  const line = question.replace(/\s+/g, ' ').trim();
  if (line.length <= TALK_TITLE_MAX_LENGTH) return line;
  return `${line.slice(0, TALK_TITLE_MAX_LENGTH - 1).toWellFormed()}…`;
}

function summaryOf({ talk_id, title, created_at, updated_at }: OwnedTalk): TalkSummary {
  return { talk_id, title, created_at, updated_at };
}

function transcriptOf(messages: readonly StoredMessage[]): string {
  return messages.map(({ role, content }) => `${role === 'user' ? 'Customer' : 'Agent'}: ${content}`).join('\n');
}
