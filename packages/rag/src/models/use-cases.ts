export type UseCase = 'triage' | 'resolve' | 'judge' | 'draft' | 'chat' | 'embed';
/** Use cases that write text; `embed` makes vectors and has its own door. */
export type TextUseCase = Exclude<UseCase, 'embed'>;

/** A class of model, so that an operator names two or three models rather than one per use case. */
export type ModelTier = 'small' | 'large' | 'embedding';

export interface UseCaseSettings {
  readonly tier: ModelTier;
  /** For the whole call, its retries included, in milliseconds. */
  readonly timeoutMs: number;
  /** Longest silence: until the first token and between two, in milliseconds. */
  readonly idleMs: number;
  readonly maxOutputTokens: number;
  readonly temperature: number;
}

/**
 * Which class of model does what, and within which limits. Judging and triage want the same answer twice, so they run at
 * temperature 0. Timeouts are what a person waits for: a chat's first words sooner than a resolution, which a job makes.
 */
export const USE_CASES = {
  triage: { tier: 'small', timeoutMs: 20_000, idleMs: 20_000, maxOutputTokens: 600, temperature: 0 },
  resolve: { tier: 'large', timeoutMs: 45_000, idleMs: 45_000, maxOutputTokens: 2500, temperature: 0.2 },
  judge: { tier: 'small', timeoutMs: 30_000, idleMs: 30_000, maxOutputTokens: 900, temperature: 0 },
  draft: { tier: 'large', timeoutMs: 45_000, idleMs: 45_000, maxOutputTokens: 2500, temperature: 0.2 },
  chat: { tier: 'large', timeoutMs: 90_000, idleMs: 15_000, maxOutputTokens: 1500, temperature: 0.2 },
  embed: { tier: 'embedding', timeoutMs: 30_000, idleMs: 30_000, maxOutputTokens: 0, temperature: 0 },
} as const satisfies Record<UseCase, UseCaseSettings>;

/** Taken where the operator names no model. Any OpenAI-compatible server has its own names. */
export const DEFAULT_MODELS = {
  small: 'gpt-4.1-mini',
  large: 'gpt-4.1',
  embedding: 'text-embedding-3-small',
} as const satisfies Record<ModelTier, string>;
