import { type LanguageModel, streamText, type TextStreamPart, type ToolSet } from 'ai';
import type { AttemptSignal } from './attempt-signal.ts';
import { classifyError } from './classification.ts';
import type { ModelFailure, ModelOutcome } from './failure.ts';
import { finishFailure } from './finish-reason.ts';
import { attemptSignal, type ModelLine, retryOptions } from './line.ts';
import { type ModelCall, openCall, type Usage } from './model-call.ts';
import type { ModelRequest, ModelStreamPart } from './request.ts';
import { withRetries } from './retry.ts';

type StreamLine = ModelLine & { readonly languageModel: LanguageModel };
type SdkPart = TextStreamPart<ToolSet>;

/** An answer that has begun: its first text has come, and no retry can take that back. */
interface BegunAnswer {
  readonly first: string;
  readonly parts: AsyncIterator<SdkPart>;
  readonly limits: AttemptSignal;
}

/** Streams a model's answer: masked, budgeted, retried until its first text, recorded however it ends. */
export async function* streamAnswer(
  line: StreamLine,
  request: ModelRequest,
): AsyncGenerator<ModelStreamPart, void, void> {
  const opened = openCall(
    line.books,
    {
      useCase: request.useCase,
      settings: line.settings,
      model: line.model,
      promptVersion: request.prompt.version,
      caller: request.caller,
      personal: request.personal,
      texts: [request.prompt.content],
      together: true,
      instructions: request.prompt.instructions,
    },
    line.refusal(),
  );
  if (!opened.ok) {
    yield { type: 'failure', failure: opened.failure, masked: [] };
    return;
  }
  const { call } = opened;
  // The circuit counts a promise, and an answer ends when the stream does: `ended` is that promise.
  const ended = Promise.withResolvers<ModelOutcome<null>>();
  const counted = line.circuit.run(() => ended.promise);
  // What stands when the consumer leaves between two parts.
  let failure: ModelFailure | null = { kind: 'cancelled' };
  try {
    failure = yield* answer(line, request, call);
    const masked = call.masked();
    if (failure === null) yield { type: 'end', model: line.model, masked };
    else yield { type: 'failure', failure, masked };
  } finally {
    call.finish(failure);
    ended.resolve(failure === null ? { ok: true, value: null } : { ok: false, failure });
    await counted;
  }
}

async function* answer(
  line: StreamLine,
  request: ModelRequest,
  call: ModelCall,
): AsyncGenerator<ModelStreamPart, ModelFailure | null, void> {
  const begun = await withRetries(() => begin(line, request, call), retryOptions(line, request.caller, call));
  if (!begun.ok) return begun.failure;
  const { first, parts, limits } = begun.value;
  const stream = call.unmaskStream();
  let received = first.length;
  let usage: Usage = {};
  let failure: ModelFailure | null = { kind: 'cancelled' };
  try {
    call.sawText();
    const opening = stream.push(first);
    if (opening !== '') yield { type: 'text', text: opening };
    let last: StreamEnd | null = null;
    while (last === null) {
      const part = await nextPart(parts, limits, line.books.clock.now());
      if (part.type === 'text') {
        received += part.text.length;
        const text = stream.push(part.text);
        if (text !== '') yield { type: 'text', text };
      } else {
        last = part;
      }
    }
    ({ failure, usage } = last);
    const rest = stream.flush();
    if (rest !== '') yield { type: 'text', text: rest };
    return failure;
  } finally {
    limits.release();
    call.endAttempt(failure, usage, received);
  }
}

/** Makes one request and waits for its first text. */
async function begin(line: StreamLine, request: ModelRequest, call: ModelCall): Promise<ModelOutcome<BegunAnswer>> {
  const limits = attemptSignal(line, request.caller, call);
  call.beginAttempt();
  const result = streamText({
    model: line.languageModel,
    instructions: request.prompt.instructions,
    messages: [{ role: 'user', content: call.texts.join('\n') }],
    maxRetries: 0,
    maxOutputTokens: line.settings.maxOutputTokens,
    temperature: line.settings.temperature,
    abortSignal: limits.signal,
    telemetry: { isEnabled: false },
    // The parts carry the error, too; without this the SDK prints it, with what the server wrote.
    onError: () => undefined,
  });
  const parts = result.stream[Symbol.asyncIterator]();
  const first = await nextPart(parts, limits, line.books.clock.now());
  if (first.type === 'text') return { ok: true, value: { first: first.text, parts, limits } };
  limits.release();
  const failure: ModelFailure = first.failure ?? { kind: 'broken_reply', reason: 'empty' };
  call.endAttempt(failure, first.usage, 0);
  return { ok: false, failure };
}

interface StreamEnd {
  readonly type: 'end';
  readonly failure: ModelFailure | null;
  readonly usage: Usage;
}

const end = (failure: ModelFailure | null, usage: Usage = {}): StreamEnd => ({ type: 'end', failure, usage });

/** The next text, or how the stream ended. Tools were not offered, so whatever a model makes of them is passed over. */
async function nextPart(
  parts: AsyncIterator<SdkPart>,
  limits: AttemptSignal,
  now: number,
): Promise<{ readonly type: 'text'; readonly text: string } | StreamEnd> {
  const failed = (error: unknown): StreamEnd => end(classifyError(error, limits.stopped(), now));
  try {
    for (;;) {
      const next = await parts.next();
      if (next.done) return failed(new TypeError('The stream broke off'));
      limits.touch();
      const part = next.value;
      if (part.type === 'text-delta' && part.text !== '') return { type: 'text', text: part.text };
      if (part.type === 'error') return failed(part.error);
      if (part.type === 'abort') return failed(new TypeError('The stream was ended'));
      if (part.type === 'finish') return end(finishFailure(part.finishReason), part.totalUsage);
    }
  } catch (error) {
    return failed(error);
  }
}
