import type { MaskedItem } from '../privacy/masking.ts';
import type { PersonalData } from '../privacy/personal-data.ts';
import type { Prompt } from '../prompts/prompt.ts';
import type { ModelFailure } from './failure.ts';
import type { TextUseCase } from './use-cases.ts';

/** Who a call is for: whose budget it takes from and what ends it. */
export interface ModelCaller {
  /** A stable key of the person, or null for work of the system itself, which counts for the day only. */
  readonly user: string | null;
  readonly requestId?: string | undefined;
  /** Aborted when the person leaves: the request to the model's server ends with it. */
  readonly signal?: AbortSignal | undefined;
}

export interface ModelRequest {
  readonly useCase: TextUseCase;
  readonly prompt: Prompt;
  readonly personal: PersonalData;
  readonly caller: ModelCaller;
}

/** What a model wrote, with personal data put back. */
export interface Generated<T> {
  readonly value: T;
  readonly model: string;
  readonly masked: readonly MaskedItem[];
}

/** A streamed answer: text in pieces, then exactly one `end` or `failure`. */
export type ModelStreamPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'end'; readonly model: string; readonly masked: readonly MaskedItem[] }
  | { readonly type: 'failure'; readonly failure: ModelFailure; readonly masked: readonly MaskedItem[] };
