import { type Priority, prioritySchema, type Sentiment, sentimentSchema } from '@resolution/contracts';
import { z } from 'zod';
import type { PersonalData } from '../privacy/personal-data.ts';
import { TRIAGE_VERSION, triagePrompt } from '../prompts/triage.v1.ts';
import type { ModelOutcome } from './failure.ts';
import type { ModelDeps } from './model-deps.ts';
import type { ModelCaller } from './request.ts';

const quotesSchema = z.object({ category: z.string(), priority: z.string(), sentiment: z.string() });
const replySchema = z.object({
  category: z.string(),
  priority: prioritySchema,
  sentiment: sentimentSchema,
  quotes: quotesSchema,
});

export interface TriageInput {
  readonly transcript: string;
  /** The categories there are; any other is not a suggestion. */
  readonly categories: readonly string[];
  readonly personal: PersonalData;
  readonly caller: ModelCaller;
}

interface Suggested<T> {
  readonly value: T;
  /** The words of the transcript that the model gives for it, exactly as they stand there. */
  readonly quote: string;
}

/** A second opinion beside the engine's triage, for an agent to take or leave. Null where no words bear it out. */
export interface TriageSuggestion {
  readonly category: Suggested<string> | null;
  readonly priority: Suggested<Priority> | null;
  readonly sentiment: Suggested<Sentiment> | null;
  readonly model_version: string;
}

/**
 * Asks a model how it would sort a case. It only suggests: a customer can write anything, "this is critical" included, so
 * what a model makes of it changes no ticket by itself.
 */
export async function suggestTriage(
  { gateway, nonce }: ModelDeps,
  { transcript, categories, personal, caller }: TriageInput,
): Promise<ModelOutcome<TriageSuggestion>> {
  const prompt = triagePrompt({ nonce: nonce(), transcript, categories });
  const outcome = await gateway.generate({ useCase: 'triage', prompt, personal, caller }, replySchema);
  if (!outcome.ok) return outcome;
  const { category, priority, sentiment, quotes } = outcome.value.value;
  const suggest = <T>(value: T, quote: string): Suggested<T> | null =>
    quote.trim() !== '' && transcript.includes(quote.trim()) ? { value, quote: quote.trim() } : null;
  return {
    ok: true,
    value: {
      category: categories.includes(category) ? suggest(category, quotes.category) : null,
      priority: suggest(priority, quotes.priority),
      sentiment: suggest(sentiment, quotes.sentiment),
      model_version: `${TRIAGE_VERSION}+${outcome.value.model}`,
    },
  };
}
