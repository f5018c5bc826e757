import { countByKind, type MaskedItem, type Masker, type UnmaskStream } from '../privacy/masking.ts';
import { type PersonalData, personalOf } from '../privacy/personal-data.ts';
import { estimateTokens, type Reservation, type TokenBudget } from './budget.ts';
import { type CallRecord, costOf, type ModelPrice } from './call-record.ts';
import type { ModelClock } from './clock.ts';
import { describeFailure, type FailureKind, type ModelFailure } from './failure.ts';
import type { ModelCaller } from './request.ts';
import type { UseCase, UseCaseSettings } from './use-cases.ts';

/** Tokens of one request as the model's server counted them; undefined where it did not. */
export interface Usage {
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
}

/** What calls of a gateway share. */
export interface CallBooks {
  readonly clock: ModelClock;
  readonly budget: TokenBudget;
  readonly prices: Readonly<Record<string, ModelPrice>>;
  readonly recordCall: (record: CallRecord) => void;
  readonly createMasker: (personal: PersonalData) => Masker;
}

export interface CallPlan {
  readonly useCase: UseCase;
  readonly settings: UseCaseSettings;
  readonly model: string;
  readonly promptVersion: string | null;
  readonly caller: ModelCaller;
  /** Of all texts, or of each by itself, in order. */
  readonly personal: PersonalData | readonly PersonalData[];
  /** What would be sent, before masking. */
  readonly texts: readonly string[];
  /**
   * Whether the texts belong together, so that a person has the same token in all of them. Texts that become vectors do
   * not: a vector must not depend on what else was in its batch.
   */
  readonly together: boolean;
  /** What is sent beside them and holds nothing personal. */
  readonly instructions: string;
}

/** Whether a request that failed so has cost tokens: one that was answered, or may have been answered after we left. */
const COSTS_TOKENS = {
  unavailable: false,
  timeout: true,
  rate_limited: false,
  broken_reply: true,
  refused_by_budget: false,
  circuit_open: false,
  masking_failed: false,
  cancelled: true,
} as const satisfies Record<FailureKind, boolean>;

/** One call through its life: masked, charged to a budget, and recorded however it ends. */
export interface ModelCall {
  /** The texts to send. */
  readonly texts: readonly string[];
  /** Puts personal data back. */
  readonly unmask: (text: string) => string;
  readonly unmaskStream: () => UnmaskStream;
  readonly masked: () => MaskedItem[];
  /** When its time is over, in the clock's milliseconds. */
  readonly deadline: number;
  beginAttempt(): void;
  /** The first text of a streamed answer has come. */
  sawText(): void;
  /** Adds what one attempt took; what its server does not say is estimated from what was sent and received. */
  endAttempt(failure: ModelFailure | null, usage: Usage, receivedCharacters: number): void;
  /** Settles the budget and writes the record. Once. */
  finish(failure: ModelFailure | null): void;
}

export type OpenedCall =
  | { readonly ok: true; readonly call: ModelCall }
  | { readonly ok: false; readonly failure: ModelFailure };

/**
 * Masks the texts and sets tokens aside. A call that cannot be made is recorded with its reason, having sent nothing:
 * `refusal` is a reason known beforehand.
 */
export function openCall(books: CallBooks, plan: CallPlan, refusal: ModelFailure | null): OpenedCall {
  const startedAt = books.clock.now();
  const ledger = { attempts: 0, input: 0, output: 0, estimated: false, firstTokenMs: null as number | null };
  let masking: MaskedTexts | null = null;
  let reservation: Reservation | null = null;

  const finish = (failure: ModelFailure | null): void => {
    reservation?.settle(ledger.input + ledger.output);
    const record: CallRecord = {
      use_case: plan.useCase,
      model: plan.model,
      prompt_version: plan.promptVersion,
      user: plan.caller.user,
      request_id: plan.caller.requestId ?? null,
      started_at: new Date(startedAt).toISOString(),
      latency_ms: books.clock.now() - startedAt,
      first_token_ms: ledger.firstTokenMs,
      input_tokens: ledger.input,
      output_tokens: ledger.output,
      tokens_estimated: ledger.estimated,
      cost_usd: costOf(books.prices[plan.model], ledger.input, ledger.output),
      attempts: ledger.attempts,
      outcome: failure?.kind ?? 'ok',
      failure: failure === null ? null : describeFailure(failure),
      masked: countByKind(masking?.items() ?? []),
    };
    try {
      books.recordCall(record);
    } catch {
      // The books are kept for people to look at; an answer does not wait for them.
    }
  };
  const refuse = (failure: ModelFailure): OpenedCall => {
    finish(failure);
    return { ok: false, failure };
  };

  if (plan.caller.signal?.aborted) return refuse({ kind: 'cancelled' });
  if (refusal !== null) return refuse(refusal);

  masking = maskTexts(books, plan);
  if (masking === null) return refuse({ kind: 'masking_failed' });
  const { texts, masker, items } = masking;

  const characters = texts.reduce((sum, text) => sum + text.length, plan.instructions.length);
  const inputEstimate = estimateTokens(characters);
  const answer = books.budget.reserve(plan.caller.user, inputEstimate + plan.settings.maxOutputTokens);
  if (!answer.ok) return refuse(answer.failure);
  reservation = answer.reservation;

  return {
    ok: true,
    call: {
      texts,
      unmask: masker.unmask,
      unmaskStream: masker.unmaskStream,
      masked: items,
      deadline: startedAt + plan.settings.timeoutMs,
      beginAttempt() {
        ledger.attempts += 1;
      },
      sawText() {
        ledger.firstTokenMs ??= books.clock.now() - startedAt;
      },
      endAttempt(failure, usage, receivedCharacters) {
        if (failure !== null && !COSTS_TOKENS[failure.kind]) return;
        ledger.input += usage.inputTokens ?? inputEstimate;
        ledger.output += usage.outputTokens ?? estimateTokens(receivedCharacters);
        if (usage.inputTokens === undefined) ledger.estimated = true;
      },
      finish,
    },
  };
}

interface MaskedTexts {
  readonly texts: readonly string[];
  /** The first text's, and every other's where texts belong together. */
  readonly masker: Masker;
  readonly items: () => MaskedItem[];
}

/** Null when anything goes wrong: the texts may hold personal data, and so may the error. */
function maskTexts(books: CallBooks, plan: CallPlan): MaskedTexts | null {
  try {
    const first = books.createMasker(personalOf(plan.personal, 0));
    const others: Masker[] = [];
    const texts = plan.texts.map((text, at) => {
      if (at === 0 || plan.together) return first.mask(text);
      const masker = books.createMasker(personalOf(plan.personal, at));
      others.push(masker);
      return masker.mask(text);
    });
    return { texts, masker: first, items: () => [first, ...others].flatMap((masker) => masker.items()) };
  } catch {
    return null;
  }
}
