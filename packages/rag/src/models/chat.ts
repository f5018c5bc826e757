import { AppError, CHAT_MESSAGE_MAX_LENGTH, type ChatSource } from '@resolution/contracts';
import type { AnswerPart, Audience, ChatTurn, TicketInView } from '../engine-types.ts';
import type { MaskedItem } from '../privacy/masking.ts';
import { NO_PERSONAL_DATA, type PersonalData } from '../privacy/personal-data.ts';
import { CHAT_VERSION, chatPrompt } from '../prompts/chat.v1.ts';
import { describeFailure, failureToError, type ModelFailure } from './failure.ts';
import { createGrounding, type Dropped, type Grounding } from './grounding.ts';
import { withoutMachineTalk } from './machine-talk.ts';
import { sanitizeMarkdown } from './markdown.ts';
import type { ModelDeps } from './model-deps.ts';
import type { Passage } from './passage.ts';
import { selectPassage } from './passage-selection.ts';
import type { ModelCaller } from './request.ts';
import { createSentenceStream, readMarkers } from './sentence-stream.ts';

export interface ChatRequest {
  readonly question: string;
  readonly history?: readonly ChatTurn[] | undefined;
  /** The case in view, if any; its text may be used and cited under its id. */
  readonly ticket?: TicketInView | undefined;
  /** The embedded engine's own answer; read on only where it is needed. */
  readonly embedded: Iterable<AnswerPart>;
  /** The engine's version, for the end of an answer. */
  readonly engineVersion: string;
  /** The full texts of the sources; what a prompt takes of them is chosen here. */
  readonly passages: (sources: readonly ChatSource[]) => Promise<readonly Passage[]> | readonly Passage[];
  readonly personal?: PersonalData | undefined;
  readonly caller: ModelCaller;
  /** `staff` unless told. */
  readonly audience?: Audience | undefined;
  /** What happens when the caller's tokens are used up: refused unless told, or answered by the engine. */
  readonly beyondBudget?: 'refuse' | 'engine' | undefined;
}

/** A streamed answer: its sources at once, then text, then how it came about. */
export type ChatPart =
  | { readonly type: 'sources'; readonly sources: ChatSource[]; readonly abstained: boolean }
  /** Safe Markdown, a sentence or line at a time. */
  | { readonly type: 'text'; readonly text: string }
  /** The embedded engine goes on from here. */
  | { readonly type: 'fallback'; readonly reason: string }
  | {
      readonly type: 'end';
      readonly answered_by: 'model' | 'engine';
      readonly engine_version: string;
      /** Why the model's part is missing or incomplete. */
      readonly model_notice: string | null;
      /** Sources that the shown text rests on; all of them where the engine answered. */
      readonly cited: readonly string[];
      readonly dropped: Dropped | null;
      readonly masked: readonly MaskedItem[];
    };

/** Instructions and marks around a question, in characters, for asking the budget beforehand. */
const PROMPT_FRAME = 2000;

/**
 * Answers a question from what the engine retrieved: by a model where there is one and something was found, else by the
 * engine. Leaving the loop, or aborting the caller's signal, ends the model's request.
 *
 * @throws {AppError} before the first part: `payload_too_large` for a question over the limit, `too_many_requests` when
 * the caller's tokens are used up.
 */
export async function* streamChat(deps: ModelDeps, input: ChatRequest): AsyncGenerator<ChatPart, void, void> {
  const refusal = admitQuestion(deps, input);
  const embedded = input.embedded[Symbol.iterator]();
  const opening = embedded.next();
  if (opening.done || opening.value.type !== 'sources') throw new Error('An embedded answer begins with its sources');
  const { sources, abstained } = opening.value;
  yield opening.value;

  if (abstained || refusal !== null) {
    yield* rest(embedded);
    yield endByEngine(input, sources, refusal, null);
    return;
  }
  const answered = yield* answerByModel(deps, input, sources);
  if (answered.failure === null) {
    embedded.return?.();
    yield {
      type: 'end',
      answered_by: 'model',
      engine_version: `${input.engineVersion}+${CHAT_VERSION}+${deps.gateway.modelFor('chat')}`,
      model_notice: null,
      cited: answered.cited,
      dropped: answered.dropped,
      masked: answered.masked,
    };
    return;
  }
  if (answered.failure.kind === 'cancelled') return;
  yield { type: 'fallback', reason: describeFailure(answered.failure) };
  if (answered.cited.length > 0) yield { type: 'text', text: '\n\n' };
  yield* rest(embedded);
  yield { ...endByEngine(input, sources, answered.failure, answered.dropped), masked: answered.masked };
}

/**
 * What `streamChat` asks first, for callers who have something asked of a model before: a question's vector, say.
 *
 * @returns why the engine will answer alone, or null.
 * @throws {AppError} as `streamChat` before its first part.
 */
export function admitQuestion(
  { gateway }: Pick<ModelDeps, 'gateway'>,
  { question, caller, beyondBudget }: Pick<ChatRequest, 'question' | 'caller' | 'beyondBudget'>,
): ModelFailure | null {
  if (question.length > CHAT_MESSAGE_MAX_LENGTH) {
    throw new AppError('payload_too_large', `Keep a question under ${CHAT_MESSAGE_MAX_LENGTH} characters.`);
  }
  const refusal = gateway.refusal('chat', caller, question.length + PROMPT_FRAME);
  if (refusal?.kind === 'refused_by_budget' && beyondBudget !== 'engine') throw failureToError(refusal);
  return refusal;
}

interface ModelAnswer {
  readonly failure: ModelFailure | null;
  readonly cited: readonly string[];
  readonly dropped: Dropped;
  readonly masked: readonly MaskedItem[];
}

async function* answerByModel(
  { gateway, nonce }: ModelDeps,
  input: ChatRequest,
  sources: readonly ChatSource[],
): AsyncGenerator<ChatPart, ModelAnswer, void> {
  const passages = [...ticketPassages(input), ...(await input.passages(sources))].map((passage) => ({
    ...passage,
    // Chosen first: looking for machine talk costs a millisecond for every few thousand characters.
    text: withoutMachineTalk(selectPassage(passage.text, input.question)),
  }));
  const mark = nonce();
  const history = input.history ?? [];
  const { question, audience = 'staff' } = input;
  const prompt = chatPrompt({ nonce: mark, question, history, passages, audience });
  const grounding = createGrounding({
    passages,
    instructions: prompt.instructions,
    nonce: mark,
    context: [input.question, ...history.map((message) => message.content)].join('\n'),
  });
  const sentences = createSentenceStream();
  const cited = new Set<string>();
  const show = function* (units: readonly string[]): Generator<ChatPart, void, void> {
    for (const unit of units) {
      const text = showUnit(unit, grounding, cited);
      if (text !== '') yield { type: 'text', text };
    }
  };

  let failure: ModelFailure | null = null;
  let masked: readonly MaskedItem[] = [];
  const request = {
    useCase: 'chat',
    prompt,
    personal: input.personal ?? NO_PERSONAL_DATA,
    caller: input.caller,
  } as const;
  for await (const part of gateway.stream(request)) {
    if (part.type === 'text') {
      yield* show(sentences.push(part.text));
      continue;
    }
    masked = part.masked;
    // What is left of a broken answer is half a sentence.
    if (part.type === 'failure') failure = part.failure;
    else yield* show(sentences.flush());
  }
  if (failure === null && cited.size === 0) failure = { kind: 'broken_reply', reason: 'unsupported' };
  return { failure, cited: [...cited], dropped: grounding.dropped(), masked };
}

/** What is shown of one sentence or line of a model: nothing unless a retrieved passage says it. */
function showUnit(unit: string, grounding: Grounding, cited: Set<string>): string {
  if (unit.trim() === '') return cited.size === 0 ? '' : unit;
  const [, before = '', sentence = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(unit) ?? [];
  const { text, ids } = readMarkers(sentence);
  const checked = grounding.check(text, ids);
  if (!checked.kept) return '';
  for (const id of checked.sources) cited.add(id);
  return `${before}${sanitizeMarkdown(text, { links: 'none' })} [${checked.sources.join(', ')}]${after}`;
}

function ticketPassages({ ticket }: ChatRequest): Passage[] {
  if (ticket === undefined) return [];
  const text = [ticket.transcript, ticket.resolution].filter((part) => part !== null).join('\n\n');
  return text === '' ? [] : [{ id: ticket.ticket_id, kind: 'ticket', title: 'The case in view', text }];
}

function* rest(parts: Iterator<AnswerPart>): Generator<ChatPart, void, void> {
  for (let next = parts.next(); !next.done; next = parts.next()) {
    if (next.value.type === 'text') yield next.value;
  }
}

function endByEngine(
  input: ChatRequest,
  sources: readonly ChatSource[],
  failure: ModelFailure | null,
  dropped: Dropped | null,
): Extract<ChatPart, { type: 'end' }> {
  return {
    type: 'end',
    answered_by: 'engine',
    engine_version: input.engineVersion,
    model_notice: failure === null ? null : describeFailure(failure),
    cited: sources.map((source) => source.id),
    dropped,
    masked: [],
  };
}
