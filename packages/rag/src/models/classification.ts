import { APICallError } from '@ai-sdk/provider';
import { NoObjectGeneratedError, NoOutputGeneratedError } from 'ai';
import { ReplyTooLongError } from './bounded-fetch.ts';
import type { ModelFailure } from './failure.ts';

/** Why a call was given up from our side; the reason of the signal that ended it. */
export type StopReason = { readonly stop: 'timeout'; readonly afterMs: number } | { readonly stop: 'cancelled' };

const TOO_MANY_REQUESTS = 429;
const SERVER_ERRORS = 500;
const REQUEST_TIMEOUT = 408;

/** What a thrown error means. `stopped` is our own reason when we ended the call: then the error is only its echo. */
export function classifyError(error: unknown, stopped: StopReason | null, now: number): ModelFailure {
  if (stopped?.stop === 'cancelled') return { kind: 'cancelled' };
  if (stopped?.stop === 'timeout') return { kind: 'timeout', after_ms: stopped.afterMs };
  if (findCause(error, (cause) => cause instanceof ReplyTooLongError))
    return { kind: 'broken_reply', reason: 'too_long' };
  if (NoObjectGeneratedError.isInstance(error)) return brokenObject(error);
  if (NoOutputGeneratedError.isInstance(error)) return { kind: 'broken_reply', reason: 'empty' };
  if (APICallError.isInstance(error)) return classifyApiError(error, now);
  if (isStreamError(error)) return classifyStatus(error.statusCode, null);
  return error instanceof TypeError ? unreachable : { kind: 'broken_reply', reason: 'wrong_shape' };
}

const unreachable: ModelFailure = { kind: 'unavailable', reason: 'unreachable', status: null };

function classifyApiError(error: APICallError, now: number): ModelFailure {
  const status = error.statusCode ?? null;
  if (status === null) return unreachable;
  // The SDK reports a good status whose body it could not read as an API error, too.
  if (status < 400) {
    const cut = findCause(error.cause, (cause) => cause instanceof TypeError);
    return { kind: 'broken_reply', reason: cut ? 'cut_off' : 'not_json' };
  }
  return classifyStatus(status, retryAfterSeconds(error.responseHeaders ?? {}, now));
}

function classifyStatus(status: number | undefined, retryAfter: number | null): ModelFailure {
  if (status === undefined) return { kind: 'broken_reply', reason: 'cut_off' };
  if (status === TOO_MANY_REQUESTS) return { kind: 'rate_limited', retry_after_seconds: retryAfter };
  const reason = status >= SERVER_ERRORS || status === REQUEST_TIMEOUT ? 'server_error' : 'request_refused';
  return { kind: 'unavailable', reason, status };
}

function brokenObject(error: NoObjectGeneratedError): ModelFailure {
  if (error.finishReason === 'length') return { kind: 'broken_reply', reason: 'cut_off' };
  if (error.finishReason === 'content-filter') return { kind: 'broken_reply', reason: 'filtered' };
  if (error.text === undefined || error.text.trim() === '') return { kind: 'broken_reply', reason: 'empty' };
  return { kind: 'broken_reply', reason: isJson(error.text) ? 'wrong_shape' : 'not_json' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** An error event in the middle of a stream, as the SDK hands it on. */
function isStreamError(error: unknown): error is { readonly statusCode?: number } {
  return typeof error === 'object' && error !== null && 'isRetryable' in error;
}

/** `retry-after-ms` (OpenAI) or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in seconds from now. */
export function retryAfterSeconds(headers: Readonly<Record<string, string>>, now: number): number | null {
  const milliseconds = Number.parseFloat(headers['retry-after-ms'] ?? '');
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds / 1000);
  const header = headers['retry-after'];
  if (header === undefined) return null;
  const seconds = /^\s*\d+(?:\.\d+)?\s*$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** Errors arrive wrapped: the SDK's around fetch's around the socket's. Deeper than five there is nothing to learn. */
const CAUSES = 5;

function findCause(error: unknown, test: (cause: unknown) => boolean): boolean {
  let cause = error;
  for (let depth = 0; depth < CAUSES && cause !== null && cause !== undefined; depth += 1) {
    if (test(cause)) return true;
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return false;
}
