import type { MaskKind } from '../privacy/mask-token.ts';
import type { FailureKind } from './failure.ts';
import type { UseCase } from './use-cases.ts';

/** One model call as it is kept and shown to Tier3. It holds no text of anybody: only counts, names of models, times. */
export interface CallRecord {
  readonly use_case: UseCase;
  readonly model: string;
  /** The prompt's version, `resolve.v1`; null for embeddings. */
  readonly prompt_version: string | null;
  readonly user: string | null;
  readonly request_id: string | null;
  /** ISO 8601, UTC. */
  readonly started_at: string;
  readonly latency_ms: number;
  /** Until the first text of a streamed answer. */
  readonly first_token_ms: number | null;
  readonly input_tokens: number;
  readonly output_tokens: number;
  /** True where the model's server did not say what the call took. */
  readonly tokens_estimated: boolean;
  /** US dollars; null for a model without a price. */
  readonly cost_usd: number | null;
  /** Requests made; 0 when none left the machine. */
  readonly attempts: number;
  readonly outcome: 'ok' | FailureKind;
  /** A sentence when it failed. */
  readonly failure: string | null;
  /** How many pieces of personal data were masked, by kind. */
  readonly masked: Readonly<Record<MaskKind, number>>;
}

/** US dollars for a million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
}

const MILLION = 1_000_000;

export function costOf(price: ModelPrice | undefined, inputTokens: number, outputTokens: number): number | null {
  return price === undefined ? null : (inputTokens * price.input + outputTokens * price.output) / MILLION;
}
