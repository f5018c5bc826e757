import { type EmbeddingModel, embedMany } from 'ai';
import type { PersonalData } from '../privacy/personal-data.ts';
import { classifyError } from './classification.ts';
import type { ModelFailure, ModelOutcome } from './failure.ts';
import { attemptSignal, type ModelLine, retryOptions } from './line.ts';
import { type ModelCall, openCall } from './model-call.ts';
import type { ModelCaller } from './request.ts';
import { withRetries } from './retry.ts';

type EmbedLine = ModelLine & { readonly embeddingModel: EmbeddingModel };

export interface EmbedRequest {
  /** One request's worth of texts; `createEmbedder` divides more. */
  readonly texts: readonly string[];
  /** Length of the vectors, for models that can shorten them. */
  readonly dimensions?: number | undefined;
  /** Of all texts, or of each by itself, in order. */
  readonly personal: PersonalData | readonly PersonalData[];
  /** For the whole call, where somebody waits who can do without it; the use case's own when left out. */
  readonly timeoutMs?: number | undefined;
  readonly caller: ModelCaller;
}

export interface EmbeddedTexts {
  /** In the order of the texts, all of one length. */
  readonly vectors: readonly Float32Array[];
  readonly model: string;
}

const WRONG_SHAPE: ModelFailure = { kind: 'broken_reply', reason: 'wrong_shape' };

/** Turns texts into vectors: masked, budgeted, retried, recorded like any other call. */
export async function embedTexts(usual: EmbedLine, request: EmbedRequest): Promise<ModelOutcome<EmbeddedTexts>> {
  const line = inTime(usual, request.timeoutMs);
  const { books, circuit, settings, model } = line;
  const opened = openCall(
    books,
    {
      useCase: 'embed',
      settings,
      model,
      promptVersion: null,
      caller: request.caller,
      personal: request.personal,
      texts: request.texts,
      together: false,
      instructions: '',
    },
    line.refusal(),
  );
  if (!opened.ok) return opened;
  const { call } = opened;
  const outcome = await circuit.run(() =>
    withRetries(() => attempt(line, request, call), retryOptions(line, request.caller, call)),
  );
  call.finish(outcome.ok ? null : outcome.failure);
  return outcome.ok ? { ok: true, value: { vectors: outcome.value, model } } : outcome;
}

function inTime(line: EmbedLine, timeoutMs: number | undefined): EmbedLine {
  if (timeoutMs === undefined) return line;
  return { ...line, settings: { ...line.settings, timeoutMs, idleMs: timeoutMs } };
}

async function attempt(line: EmbedLine, request: EmbedRequest, call: ModelCall): Promise<ModelOutcome<Float32Array[]>> {
  const { books } = line;
  const limits = attemptSignal(line, request.caller, call);
  call.beginAttempt();
  try {
    const result = await embedMany({
      model: line.embeddingModel,
      values: [...call.texts],
      maxRetries: 0,
      abortSignal: limits.signal,
      telemetry: { isEnabled: false },
      ...(request.dimensions === undefined ? {} : { dimensions: request.dimensions }),
    });
    const tokens = Number.isFinite(result.usage.tokens) ? result.usage.tokens : undefined;
    const length = request.dimensions ?? result.embeddings[0]?.length ?? 0;
    const whole =
      length > 0 && result.embeddings.every((vector) => vector.length === length && vector.every(Number.isFinite));
    call.endAttempt(whole ? null : WRONG_SHAPE, { inputTokens: tokens, outputTokens: 0 }, 0);
    if (!whole) return { ok: false, failure: WRONG_SHAPE };
    return { ok: true, value: result.embeddings.map((vector) => Float32Array.from(vector)) };
  } catch (error) {
    const failure = classifyError(error, limits.stopped(), books.clock.now());
    call.endAttempt(failure, {}, 0);
    return { ok: false, failure };
  } finally {
    limits.release();
  }
}
