import { AppError } from '@resolution/contracts';

/** Why a model gave nothing to use. A value, because every caller has something to fall back on. */
export type ModelFailure =
  | {
      readonly kind: 'unavailable';
      readonly reason: 'not_configured' | 'unreachable' | 'server_error' | 'request_refused';
      readonly status: number | null;
    }
  | { readonly kind: 'timeout'; readonly after_ms: number }
  | { readonly kind: 'rate_limited'; readonly retry_after_seconds: number | null }
  | { readonly kind: 'broken_reply'; readonly reason: BrokenReply }
  | { readonly kind: 'refused_by_budget'; readonly budget: 'user' | 'day'; readonly retry_after_seconds: number }
  | { readonly kind: 'circuit_open'; readonly retry_after_seconds: number }
  /** Personal data could not be masked for sure: nothing was sent. */
  | { readonly kind: 'masking_failed' }
  /** The caller left. */
  | { readonly kind: 'cancelled' };

export const NOT_CONFIGURED: ModelFailure = { kind: 'unavailable', reason: 'not_configured', status: null };

export type BrokenReply = 'not_json' | 'wrong_shape' | 'cut_off' | 'too_long' | 'filtered' | 'empty' | 'unsupported';

export type FailureKind = ModelFailure['kind'];

export type ModelOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: ModelFailure };

const BROKEN_REPLY_TEXT = {
  not_json: 'its answer was not in the form that was asked for',
  wrong_shape: 'its answer was not in the form that was asked for',
  cut_off: 'its answer broke off',
  too_long: 'its answer was too long',
  filtered: 'its provider held the answer back',
  empty: 'it gave no answer',
  unsupported: 'nothing it said rested on what was found',
} as const satisfies Record<BrokenReply, string>;

const UNAVAILABLE_TEXT = {
  not_configured: 'no model is set up',
  unreachable: 'it could not be reached',
  server_error: 'its server failed',
  request_refused: 'it refused the request',
} as const;

/** A sentence for people, for a ticket's reasoning or a log. Never holds what the model or its server wrote. */
export function describeFailure(failure: ModelFailure): string {
  switch (failure.kind) {
    case 'unavailable': {
      const status = failure.status === null ? '' : ` (HTTP ${failure.status})`;
      return `model unavailable: ${UNAVAILABLE_TEXT[failure.reason]}${status}`;
    }
    case 'timeout':
      return `model unavailable: no answer within ${Math.ceil(failure.after_ms / 1000)} s`;
    case 'rate_limited':
      return 'model unavailable: it takes no more requests for now';
    case 'broken_reply':
      return `model unavailable: ${BROKEN_REPLY_TEXT[failure.reason]}`;
    case 'refused_by_budget':
      return failure.budget === 'user'
        ? "model unavailable: this person's tokens for today are used up"
        : 'model unavailable: the tokens for today are used up';
    case 'circuit_open':
      return 'model unavailable: it failed several times in a row and is left alone for a while';
    case 'masking_failed':
      return 'model unavailable: personal data could not be masked, so nothing was sent';
    case 'cancelled':
      return 'model unavailable: the request was cancelled';
    default:
      return failure satisfies never;
  }
}

/** For a rate limit that does not say when it ends. */
const RETRY_SHORTLY_SECONDS = 10;

/** The error of a door that has nothing to fall back on: 429 with `Retry-After` for budgets and limits, else 503. */
export function failureToError(failure: ModelFailure): AppError {
  switch (failure.kind) {
    case 'refused_by_budget':
      return new AppError('too_many_requests', `${budgetSentence(failure.budget)} Try again tomorrow.`, {
        retryAfter: failure.retry_after_seconds,
      });
    case 'rate_limited':
    case 'circuit_open':
      return new AppError('too_many_requests', 'The model takes no more requests for now. Try again shortly.', {
        retryAfter: failure.retry_after_seconds ?? RETRY_SHORTLY_SECONDS,
      });
    case 'unavailable':
    case 'timeout':
    case 'broken_reply':
    case 'masking_failed':
    case 'cancelled':
      return new AppError('unavailable', 'The model gives no answer now. Try again shortly.', {
        cause: describeFailure(failure),
      });
    default:
      return failure satisfies never;
  }
}

function budgetSentence(budget: 'user' | 'day'): string {
  return budget === 'user'
    ? 'You have used up your share of model answers for today.'
    : 'All model answers for today are used up.';
}
