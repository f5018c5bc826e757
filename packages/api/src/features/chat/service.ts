import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  CHAT_HISTORY_MAX,
  type ChatInput,
  type ChatResponse,
  type ChatSource,
  type StoredMessage,
  type Ticket,
} from '@resolution/contracts';
import {
  type AnswerOptions,
  admitQuestion,
  type ChatPart,
  type ChatTurn,
  type Engine,
  NO_PERSONAL_DATA,
  personalDataOf,
  standaloneQuestion,
  streamChat,
} from '@resolution/rag';
import { type Caller, ownerOf } from '../../actor.ts';
import type { EmbeddingDesk } from '../embeddings/desk.ts';
import { type ModelDesk, noteDropped } from '../models/desk.ts';
import { findTicket } from '../tickets/desk.ts';
import { sourcePassages } from './source-passages.ts';
import { createTalksService, findTalk, type TalksDeps, type TalksService, titleOf } from './talks-service.ts';

export interface ChatService {
  /**
   * @throws AppError `not_found` when the ticket in view or the talk is not the caller's to see; `too_many_requests` when
   * the caller's tokens of the day are used up.
   */
  message(caller: Caller, input: ChatInput, signal?: AbortSignal): Promise<ChatResponse>;
  /**
   * The same answer in parts, sources first, then text as it is made. Nothing more is done once the signal aborts or the
   * reader leaves: the model's request ends too.
   *
   * @throws AppError as `message`, before the first part.
   */
  stream(caller: Caller, input: ChatInput, signal: AbortSignal): AsyncGenerator<ChatPart, void, void>;
  readonly talks: TalksService;
}

export interface ChatDeps extends TalksDeps {
  readonly engine: Engine;
  readonly models: ModelDesk;
  readonly embeddings: EmbeddingDesk;
}

/** What an answer is made of, and how far it has come. */
interface Answer {
  text: string;
  sources: readonly ChatSource[];
  abstained: boolean;
  engine_version: string;
}

export function createChatService(deps: ChatDeps): ChatService {
  const { db, engine, clock, models, embeddings } = deps;

  /** What was said before: as the server has kept it where there is a talk, else as the caller says. */
  const historyOf = async (caller: Caller, { context, talk_id, message }: ChatInput): Promise<readonly ChatTurn[]> => {
    const told = context?.previous_messages ?? [];
    if (talk_id === undefined || (await db.talks.byId(talk_id)) === null) return told;
    await findTalk(db, caller, talk_id);
    const messages = await db.talks.messages(talk_id);
    const before = isUnanswered(messages, message) ? messages.slice(0, -1) : messages;
    return before.slice(-CHAT_HISTORY_MAX).map(({ role, content }) => ({ role, content }));
  };

  const keepQuestion = async (caller: Caller, { talk_id, message }: ChatInput): Promise<void> => {
    if (talk_id === undefined) return;
    const at = clock().toISOString();
    await db.transaction(async (tx) => {
      if ((await tx.talks.byId(talk_id)) === null) {
        await tx.talks.begin({ talk_id, owner: ownerOf(caller.actor), title: titleOf(message), at });
      }
      await findTalk(tx, caller, talk_id);
      if (isUnanswered(await tx.talks.messages(talk_id), message)) return;
      const question = {
        role: 'user',
        content: message,
        sources: null,
        abstained: false,
        engine_version: null,
      } as const;
      await tx.talks.say(talk_id, { ...question, at });
    });
  };

  /** An answer that was stopped is kept as far as it was read. */
  const keepAnswer = async ({ talk_id }: ChatInput, { text, ...answer }: Answer): Promise<void> => {
    if (talk_id === undefined || text === '') return;
    const said = { role: 'assistant', content: text, ...answer, at: clock().toISOString() } as const;
    await db.transaction((tx) => tx.talks.say(talk_id, said));
  };

  async function* stream(caller: Caller, input: ChatInput, signal: AbortSignal): AsyncGenerator<ChatPart, void, void> {
    const history = await historyOf(caller, input);
    const ref = input.context?.ticket_id;
    const ticket = ref === undefined ? undefined : await findTicket(db, caller.actor, ref);
    const personal = ticket === undefined ? NO_PERSONAL_DATA : personalDataOf(ticket);
    const asker = { user: ownerOf(caller.actor), requestId: caller.requestId, signal };
    const context: AnswerOptions = { history, ...(ticket === undefined ? {} : { ticket: inView(ticket) }) };
    admitQuestion(models, { question: input.message, caller: asker });
    const { text } = standaloneQuestion(input.message, context);
    const options: AnswerOptions = {
      ...context,
      vector: await embeddings.questionVector({ text, personal }, asker),
    };
    const parts = streamChat(models, {
      question: input.message,
      ...context,
      embedded: engine.streamAnswer(input.message, options),
      engineVersion: engine.version,
      passages: (sources) => sourcePassages(db, sources),
      personal,
      caller: asker,
    });
    const answer: Answer = { text: '', sources: [], abstained: false, engine_version: engine.version };
    try {
      for await (const part of parts) {
        // What is refused is refused before the first part, and then no question was asked.
        if (part.type === 'sources') await keepQuestion(caller, input);
        if (signal.aborted) return;
        take(answer, part);
        if (part.type === 'end') noteDropped(models, caller, part.dropped);
        yield part;
        await nextTurn();
      }
    } finally {
      await keepAnswer(input, answer);
    }
  }

  return {
    stream,

    async message(caller, input, signal = NEVER) {
      const answer: Answer = { text: '', sources: [], abstained: false, engine_version: '' };
      for await (const part of stream(caller, input, signal)) take(answer, part);
      return { response: answer.text, sources: [...answer.sources], timestamp: clock().toISOString() };
    },

    talks: createTalksService(deps),
  };
}

/** Whether a question is the last thing that was said: then it is asked again, not once more. */
function isUnanswered(messages: readonly StoredMessage[], question: string): boolean {
  const last = messages.at(-1);
  return last?.role === 'user' && last.content === question;
}

const NEVER = new AbortController().signal;

function take(answer: Answer, part: ChatPart): void {
  switch (part.type) {
    case 'sources':
      answer.sources = part.sources;
      answer.abstained = part.abstained;
      return;
    case 'text':
      answer.text += part.text;
      return;
    case 'fallback':
      return;
    case 'end':
      answer.engine_version = part.engine_version;
  }
}

function inView(ticket: Ticket): NonNullable<AnswerOptions['ticket']> {
  return {
    ticket_id: ticket.ticket_id,
    transcript: ticket.transcript,
    resolution: ticket.edited_resolution ?? ticket.resolution_content,
    kb_id: ticket.kb_id,
    script_id: ticket.script_id,
    category: ticket.category,
    product: ticket.product,
  };
}
