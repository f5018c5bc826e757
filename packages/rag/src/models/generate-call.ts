import { generateText, type LanguageModel, NoObjectGeneratedError, Output } from 'ai';
import type { z } from 'zod';
import { classifyError } from './classification.ts';
import type { ModelOutcome } from './failure.ts';
import { finishFailure } from './finish-reason.ts';
import { attemptSignal, type ModelLine, retryOptions } from './line.ts';
import { type ModelCall, openCall } from './model-call.ts';
import type { Generated, ModelRequest } from './request.ts';
import { withRetries } from './retry.ts';

type GenerateLine = ModelLine & { readonly languageModel: LanguageModel };

/** Asks a model for an object of the schema's shape: masked, budgeted, retried, recorded. */
export async function generateObject<T>(
  line: GenerateLine,
  request: ModelRequest,
  schema: z.ZodType<T>,
): Promise<ModelOutcome<Generated<T>>> {
  const { settings, model, books, circuit } = line;
  const opened = openCall(
    books,
    {
      useCase: request.useCase,
      settings,
      model,
      promptVersion: request.prompt.version,
      caller: request.caller,
      personal: request.personal,
      texts: [request.prompt.content],
      together: true,
      instructions: request.prompt.instructions,
    },
    line.refusal(),
  );
  if (!opened.ok) return opened;
  const { call } = opened;
  const outcome = await circuit.run(() =>
    withRetries(() => attempt(line, request, schema, call), retryOptions(line, request.caller, call)),
  );
  call.finish(outcome.ok ? null : outcome.failure);
  if (!outcome.ok) return outcome;
  return {
    ok: true,
    value: { value: unmaskStrings(outcome.value, call.unmask), model, masked: call.masked() },
  };
}

async function attempt<T>(
  line: GenerateLine,
  request: ModelRequest,
  schema: z.ZodType<T>,
  call: ModelCall,
): Promise<ModelOutcome<T>> {
  const { settings, books } = line;
  const limits = attemptSignal(line, request.caller, call);
  call.beginAttempt();
  try {
    const result = await generateText({
      model: line.languageModel,
      instructions: request.prompt.instructions,
      messages: [{ role: 'user', content: call.texts.join('\n') }],
      output: Output.object({ schema }),
      maxRetries: 0,
      maxOutputTokens: settings.maxOutputTokens,
      temperature: settings.temperature,
      abortSignal: limits.signal,
      telemetry: { isEnabled: false },
    });
    const failure = finishFailure(result.finishReason);
    // Reading `output` throws where there is none.
    const outcome: ModelOutcome<T> = failure === null ? { ok: true, value: result.output } : { ok: false, failure };
    call.endAttempt(failure, result.usage, result.text.length);
    return outcome;
  } catch (error) {
    const failure = classifyError(error, limits.stopped(), books.clock.now());
    const reply = NoObjectGeneratedError.isInstance(error) ? error : undefined;
    call.endAttempt(failure, reply?.usage ?? {}, reply?.text?.length ?? 0);
    return { ok: false, failure };
  } finally {
    limits.release();
  }
}

/** Puts personal data back into every text of an answer. Keys are the schema's and stay. */
function unmaskStrings<T>(value: T, unmask: (text: string) => string): T {
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') return unmask(part);
    if (Array.isArray(part)) return part.map(visit);
    if (part !== null && typeof part === 'object') {
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
    }
    return part;
  };
  return visit(value) as T;
}
