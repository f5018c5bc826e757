import type { ConversationInput, EngineResolution } from '../engine-types.ts';
import type { MaskedItem } from '../privacy/masking.ts';
import { personalDataOf } from '../privacy/personal-data.ts';
import { describeFailure, type ModelFailure, type ModelOutcome, NOT_CONFIGURED } from './failure.ts';
import type { Dropped } from './grounding.ts';
import { type Judgement, judgeResolution } from './judge.ts';
import type { ModelDeps } from './model-deps.ts';
import type { ModelCaller } from './request.ts';
import { passagesOf, type WrittenResolution, writeResolution } from './resolve.ts';

export interface GenerationRequest {
  /** A contracts `Conversation` fits as it is. */
  readonly conversation: ConversationInput & { readonly contact_phone?: string | null | undefined };
  /** What the engine made of it, and what is kept when the model gives nothing. */
  readonly resolution: EngineResolution;
  readonly caller: ModelCaller;
}

/** The engine's resolution, or a model's in its place. Scores are null when a model wrote it and none could judge it. */
export type GeneratedResolution = Omit<EngineResolution, 'relevancy_score' | 'relevancy_breakdown'> & {
  readonly relevancy_score: number | null;
  readonly relevancy_breakdown: EngineResolution['relevancy_breakdown'] | null;
  readonly written_by: 'model' | 'engine';
  /** Why a model's part is missing: `model unavailable: …`; null when nothing is. */
  readonly model_notice: string | null;
  /** For the log: what the model said and nobody sees. */
  readonly dropped: Dropped | null;
  /** What was masked before the calls: for Tier3's eyes, never for a log. */
  readonly masked: readonly MaskedItem[];
};

/**
 * Lets a model write and judge the resolution of a conversation. Whatever fails, there is a resolution: the engine's own
 * when the model does not write, an unscored one when it does not judge. An abstention stays one: no model is asked to
 * answer what nothing supports.
 */
export async function generateResolution(deps: ModelDeps, input: GenerationRequest): Promise<GeneratedResolution> {
  const { conversation, resolution, caller } = input;
  if (resolution.abstained) return byEngine(resolution, null);
  // Nothing failed where nothing is set up: the embedded engine is then what the product runs on.
  if (!deps.gateway.configured) return { ...byEngine(resolution, null), model_notice: describeFailure(NOT_CONFIGURED) };
  const personal = personalDataOf(conversation);
  const { transcript } = conversation;
  const written = await writeResolution(deps, {
    transcript,
    product: conversation.product ?? null,
    personal,
    resolution,
    caller,
  });
  if (!written.ok) return byEngine(resolution, written.failure);
  const judged = await judgeResolution(deps, {
    transcript,
    content: written.value.content,
    passages: passagesOf(written.value.sources.filter((source) => source.cited)),
    measured: resolution.relevancy_breakdown,
    personal,
    caller,
  });
  return byModel(resolution, written.value, judged);
}

function byEngine(resolution: EngineResolution, failure: ModelFailure | null): GeneratedResolution {
  const notice = failure === null ? null : describeFailure(failure);
  return {
    ...resolution,
    reasoning:
      notice === null ? resolution.reasoning : `${resolution.reasoning}\nWritten by the embedded engine; ${notice}.`,
    written_by: 'engine',
    model_notice: notice,
    dropped: null,
    masked: [],
  };
}

function byModel(
  resolution: EngineResolution,
  written: WrittenResolution,
  judged: ModelOutcome<Judgement>,
): GeneratedResolution {
  const { dropped, masked, model, prompt_version, ...references } = written;
  const notice = judged.ok ? null : describeFailure(judged.failure);
  return {
    ...resolution,
    ...references,
    engine_version: `${resolution.engine_version}+${prompt_version}+${model}`,
    relevancy_score: judged.ok ? judged.value.relevancy_score : null,
    relevancy_breakdown: judged.ok ? judged.value.relevancy_breakdown : null,
    reasoning: judged.ok ? judged.value.reasoning : `Not scored; ${notice}.`,
    written_by: 'model',
    model_notice: notice,
    dropped,
    masked,
  };
}
