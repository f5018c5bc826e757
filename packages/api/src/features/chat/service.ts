import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ChatInput, ChatResponse } from '@resolution/contracts';
import type { Db } from '@resolution/db';
import type { AnswerOptions, AnswerPart, Engine } from '@resolution/rag';
import type { Actor, Caller } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import { findTicket } from '../tickets/desk.ts';

export interface ChatService {
  /** @throws AppError `not_found` when the ticket in view is not the caller's to see. */
  message(caller: Caller, input: ChatInput): Promise<ChatResponse>;
  /**
   * The same answer in parts, sources first, then text as it is made. Nothing more is done once the signal aborts or the
   * reader leaves.
   *
   * @throws AppError `not_found` before the first part.
   */
  stream(caller: Caller, input: ChatInput, signal: AbortSignal): AsyncGenerator<AnswerPart, void, void>;
}

export interface ChatDeps {
  readonly db: Db;
  readonly engine: Engine;
  readonly clock: Clock;
}

export function createChatService({ db, engine, clock }: ChatDeps): ChatService {
  const optionsOf = async (actor: Actor, { context }: ChatInput): Promise<AnswerOptions> => ({
    ...(context?.previous_messages === undefined ? {} : { history: context.previous_messages }),
    ...(context?.ticket_id === undefined ? {} : { ticket: await ticketInView(actor, context.ticket_id) }),
  });

  const ticketInView = async (actor: Actor, ref: string): Promise<NonNullable<AnswerOptions['ticket']>> => {
    const ticket = await findTicket(db, actor, ref);
    return {
      ticket_id: ticket.ticket_id,
      transcript: ticket.transcript,
      resolution: ticket.edited_resolution ?? ticket.resolution_content,
      kb_id: ticket.kb_id,
      script_id: ticket.script_id,
      category: ticket.category,
      product: ticket.product,
    };
  };

  return {
    async message({ actor }, input) {
      const { text, sources } = engine.answer(input.message, await optionsOf(actor, input));
      return { response: text, sources, timestamp: clock().toISOString() };
    },

    async *stream({ actor }, input, signal) {
      const options = await optionsOf(actor, input);
      for (const part of engine.streamAnswer(input.message, options)) {
        if (signal.aborted) return;
        yield part;
        await nextTurn();
      }
    },
  };
}
