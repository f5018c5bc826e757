import { ACCURACY_MAX, COMPLETENESS_MAX, RELEVANCY_MAX } from '@resolution/contracts';
import { z } from 'zod';
import type { EngineResolution } from '../engine-types.ts';
import type { MaskedItem } from '../privacy/masking.ts';
import type { PersonalData } from '../privacy/personal-data.ts';
import { JUDGE_VERSION, judgePrompt } from '../prompts/judge.v1.ts';
import type { ModelFailure, ModelOutcome } from './failure.ts';
import { createGrounding, type Grounding } from './grounding.ts';
import { sanitizeMarkdown } from './markdown.ts';
import type { ModelDeps } from './model-deps.ts';
import type { Passage } from './passage.ts';
import type { ModelCaller } from './request.ts';

type ScoreBreakdown = EngineResolution['relevancy_breakdown'];

export interface JudgeInput {
  readonly transcript: string;
  readonly content: string;
  readonly passages: readonly Passage[];
  /** What the engine measured of the same evidence; the judge cannot rise far above it. */
  readonly measured: ScoreBreakdown;
  readonly personal: PersonalData;
  readonly caller: ModelCaller;
}

export interface Judgement {
  readonly relevancy_score: number;
  readonly relevancy_breakdown: ScoreBreakdown;
  readonly reasoning: string;
  readonly model: string;
  readonly prompt_version: string;
  readonly masked: readonly MaskedItem[];
}

interface Part {
  readonly field: keyof ScoreBreakdown;
  readonly name: string;
  readonly most: number;
  /** How far the judge may go above the engine's own measure: a quarter of the part. */
  readonly above: number;
}

/**
 * A judge reads the transcript, and a transcript can talk it into full marks. It may lower a part as far as it sees fit,
 * but raise it only so far above what was measured without reading any instruction.
 */
const PARTS = {
  relevancy: { field: 'relevancy_points', name: 'Relevancy', most: RELEVANCY_MAX, above: 10 },
  accuracy: { field: 'accuracy_points', name: 'Accuracy', most: ACCURACY_MAX, above: 10 },
  completeness: { field: 'completeness_points', name: 'Completeness', most: COMPLETENESS_MAX, above: 5 },
} as const satisfies Record<string, Part>;

const partSchema = z.object({ points: z.number(), reason: z.string() });
const replySchema = z.object({ relevancy: partSchema, accuracy: partSchema, completeness: partSchema });
type Reply = z.infer<typeof replySchema>;

const OUT_OF_RANGE: ModelFailure = { kind: 'broken_reply', reason: 'wrong_shape' };
const LONGEST_REASON = 400;
/** A reason speaks of its resolution in its own words: less of it is found again than of a resolution's sentence. */
const REASON_SHARE = 0.3;
/** Under this id the judged resolution is evidence for the judge's reasons. */
const JUDGED = 'JUDGED';

/** Lets a model score a resolution by the rubric. A reply out of form or range is a failure, never a number. */
export async function judgeResolution(
  { gateway, nonce }: ModelDeps,
  input: JudgeInput,
): Promise<ModelOutcome<Judgement>> {
  const mark = nonce();
  const prompt = judgePrompt({
    nonce: mark,
    transcript: input.transcript,
    resolution: input.content,
    passages: input.passages,
  });
  const outcome = await gateway.generate(
    { useCase: 'judge', prompt, personal: input.personal, caller: input.caller },
    replySchema,
  );
  if (!outcome.ok) return outcome;
  const reply = outcome.value.value;
  if (!Object.entries(PARTS).every(([part, { most }]) => isInRange(reply[part as keyof Reply].points, most))) {
    return { ok: false, failure: OUT_OF_RANGE };
  }
  const grounding = createGrounding({
    passages: [{ id: JUDGED, kind: 'ticket', title: '', text: input.content }, ...input.passages],
    instructions: prompt.instructions,
    nonce: mark,
    context: Object.values(PARTS)
      .map(({ most }) => most)
      .join(' '),
    supportedShare: REASON_SHARE,
  });
  const relevancy = judgePart('relevancy', reply, input, grounding);
  const accuracy = judgePart('accuracy', reply, input, grounding);
  const completeness = judgePart('completeness', reply, input, grounding);
  return {
    ok: true,
    value: {
      relevancy_score: relevancy.points + accuracy.points + completeness.points,
      relevancy_breakdown: {
        relevancy_points: relevancy.points,
        accuracy_points: accuracy.points,
        completeness_points: completeness.points,
      },
      reasoning: [relevancy, accuracy, completeness].map((part) => part.reasoning).join('\n'),
      model: outcome.value.model,
      prompt_version: JUDGE_VERSION,
      masked: outcome.value.masked,
    },
  };
}

function isInRange(points: number, most: number): boolean {
  return Number.isInteger(points) && points >= 0 && points <= most;
}

function judgePart(part: keyof typeof PARTS, reply: Reply, input: JudgeInput, grounding: Grounding) {
  const { field, name, most, above } = PARTS[part];
  const { points: given, reason } = reply[part];
  const ceiling = Math.min(most, input.measured[field] + above);
  const points = Math.min(given, ceiling);
  const held = given > ceiling ? ` Held at ${ceiling}: the judge gave ${given}, the evidence carries no more.` : '';
  return { points, reasoning: `${name} ${points}/${most}: ${checkReason(reason, input.passages, grounding)}${held}` };
}

function checkReason(reason: string, passages: readonly Passage[], grounding: Grounding): string {
  const text = sanitizeMarkdown(reason, { links: 'none' }).replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_REASON);
  const { kept } = grounding.check(text, [JUDGED, ...passages.map((passage) => passage.id)]);
  return kept ? text : 'the judge gave no reason that can be shown.';
}
