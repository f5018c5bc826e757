import {
  AppError,
  ERROR_TABLE,
  type ErrorBody,
  type ErrorCode,
  type ErrorIssue,
  errorRule,
} from '@resolution/contracts';
import { storageError } from '@resolution/db';
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

/** An error made ready for a client: its public body, and how the doors and the log treat it. */
export interface Failure {
  readonly body: ErrorBody;
  readonly httpStatus: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Seconds for `Retry-After`. */
  readonly retryAfter: number | undefined;
}

/** What tRPC itself refuses, told in the contract's codes. Everything else that is not an AppError is our own fault. */
const PROTOCOL_ERRORS: Partial<Record<TRPCError['code'], { code: ErrorCode; message: string }>> = {
  PARSE_ERROR: { code: 'invalid_input', message: 'The request body is not valid JSON.' },
  BAD_REQUEST: { code: 'invalid_input', message: 'The request is not understood.' },
  NOT_FOUND: { code: 'not_found', message: 'There is nothing under this address.' },
  METHOD_NOT_SUPPORTED: { code: 'method_not_allowed', message: 'This address does not take that method.' },
  PAYLOAD_TOO_LARGE: { code: 'payload_too_large', message: 'The request body is too large.' },
  UNSUPPORTED_MEDIA_TYPE: { code: 'unsupported_media_type', message: 'Send the request body as application/json.' },
  CLIENT_CLOSED_REQUEST: { code: 'unavailable', message: 'The request was given up.' },
};

/** Seconds a client waits before it repeats a request that may succeed later. */
const DEFAULT_RETRY_AFTER = 5;

/** zod issues as the contract's `issues`: the path in dots, one sentence each. */
export function issuesOf(error: ZodError): ErrorIssue[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
}

function appErrorOf(error: unknown): AppError | null {
  const known = purposeful(error instanceof TRPCError ? error.cause : error);
  if (known || !(error instanceof TRPCError)) return known;
  const protocol = PROTOCOL_ERRORS[error.code];
  if (!protocol) return null;
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) {
    return new AppError('invalid_input', 'Check the marked fields.', { issues: issuesOf(error.cause) });
  }
  return new AppError(protocol.code, protocol.message, { cause: error });
}

/** An error thrown on purpose, or one of the storage, which reads outside transactions throw as the driver made it. */
function purposeful(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  return error instanceof Error ? (storageError(error) ?? null) : null;
}

/**
 * The one way from a thrown thing to what a client sees. An error that nobody threw on purpose reaches the client as a
 * generic sentence with the request id; its cause stays in the log.
 */
export function describeFailure(error: unknown, requestId: string): Failure {
  const known = appErrorOf(error);
  const code = known?.code ?? 'internal';
  const rule = errorRule(code);
  const message = known?.message ?? 'Something went wrong on our side. Tell us the request id if it happens again.';
  return {
    body: {
      code,
      message,
      ...(known?.issues ? { issues: [...known.issues] } : {}),
      request_id: requestId,
    },
    httpStatus: rule.http,
    logLevel: rule.log,
    retryAfter: known?.retryAfter ?? (rule.retry ? DEFAULT_RETRY_AFTER : undefined),
  };
}

/** Gives an AppError its tRPC code, keeping it as the cause; everything else passes unchanged. */
export function toTrpcError(error: TRPCError): TRPCError {
  const known = purposeful(error.cause);
  if (!known) return error;
  return new TRPCError({ code: ERROR_TABLE[known.code].trpc, message: known.message, cause: known });
}
