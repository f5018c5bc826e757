import { ERROR_TABLE, type ErrorBody, type ErrorCode, type ErrorIssue } from '@resolution/contracts';
import { PartMissing } from '../ui/late.tsx';

/** Why something did not work, in words for the person in front of it. */
export interface Failure {
  /** The server's code, or `unreachable` when no answer came at all. */
  readonly code: ErrorCode | 'unreachable';
  readonly message: string;
  readonly issues: readonly ErrorIssue[];
  /** Seconds after which it may be tried again. */
  readonly retryAfter: number | null;
  readonly requestId: string | null;
}

const UNREACHABLE: Failure = {
  code: 'unreachable',
  message: 'The server cannot be reached. Check the connection and try again.',
  issues: [],
  retryAfter: null,
  requestId: null,
};

/** Whether `value` is the contract's error. Looked at by hand: the schema would be on every first page for this alone. */
function isErrorBody(value: unknown): value is ErrorBody & { readonly retryAfter?: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    Object.hasOwn(ERROR_TABLE, value.code) &&
    'message' in value &&
    typeof value.message === 'string' &&
    'request_id' in value &&
    typeof value.request_id === 'string' &&
    (!('issues' in value) || Array.isArray(value.issues))
  );
}

function fromBody(body: ErrorBody, retryAfter: number | undefined): Failure {
  return {
    code: body.code,
    message: body.message,
    issues: body.issues ?? [],
    retryAfter: retryAfter ?? null,
    requestId: body.request_id,
  };
}

/** An answer of a REST route that is not a success. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Reads the contract's error out of a failed REST answer. A body that is none counts as "no answer". */
export async function failureOfResponse(response: Response): Promise<Failure> {
  return failureFrom(await response.json().catch(() => null), response.headers.get('Retry-After'));
}

/** The same for the parts of an answer that came another way. */
export function failureFrom(body: unknown, retryAfter: string | null): Failure {
  if (!isErrorBody(body)) return UNREACHABLE;
  const wait = Number(retryAfter ?? Number.NaN);
  return fromBody(body, Number.isFinite(wait) ? wait : undefined);
}

/** Reads whatever was thrown by a tRPC call or a fetch. */
export function readFailure(error: unknown): Failure {
  if (error instanceof RequestFailed) return error.failure;
  const data = error instanceof Error && 'data' in error ? error.data : null;
  return isErrorBody(data) ? fromBody(data, data.retryAfter) : UNREACHABLE;
}

/** The sentence to show for `error`, with the wait where the server named one. */
export function failureSentence(error: unknown): string {
  const failure = readFailure(error);
  // The server's own sentence may say so already.
  if (failure.retryAfter === null || failure.retryAfter <= 0 || /again/i.test(failure.message)) return failure.message;
  return `${failure.message} Try again in ${waitInWords(failure.retryAfter)}.`;
}

function waitInWords(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}

/** Whether `error` came from asking the server, for data or for a part of the page, rather than from the page itself. */
export function isServerFailure(error: unknown): boolean {
  return (
    error instanceof RequestFailed ||
    error instanceof PartMissing ||
    (error instanceof Error && error.name === 'TRPCClientError')
  );
}
