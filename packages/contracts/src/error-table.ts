type LogLevel = 'debug' | 'info' | 'warn' | 'error';

interface ErrorRule {
  /** HTTP status of the REST answer. */
  readonly http: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503 | 507;
  /** tRPC error code; tRPC knows no 405 and 507, so those travel under the nearest name. */
  readonly trpc:
    | 'BAD_REQUEST'
    | 'UNAUTHORIZED'
    | 'FORBIDDEN'
    | 'NOT_FOUND'
    | 'METHOD_NOT_SUPPORTED'
    | 'CONFLICT'
    | 'PAYLOAD_TOO_LARGE'
    | 'UNSUPPORTED_MEDIA_TYPE'
    | 'UNPROCESSABLE_CONTENT'
    | 'TOO_MANY_REQUESTS'
    | 'INTERNAL_SERVER_ERROR'
    | 'SERVICE_UNAVAILABLE';
  readonly log: LogLevel;
  /** Whether the same request may succeed later, unchanged. */
  readonly retry: boolean;
}

const client = (http: ErrorRule['http'], trpc: ErrorRule['trpc']): ErrorRule => ({
  http,
  trpc,
  log: 'info',
  retry: false,
});

/** The closed list of error codes and the one table that maps each to HTTP, tRPC, log level and retry. */
export const ERROR_TABLE = {
  invalid_input: client(400, 'BAD_REQUEST'),
  invalid_cursor: client(400, 'BAD_REQUEST'),
  unauthenticated: client(401, 'UNAUTHORIZED'),
  invalid_credentials: client(401, 'UNAUTHORIZED'),
  session_ended: client(401, 'UNAUTHORIZED'),
  forbidden: client(403, 'FORBIDDEN'),
  origin_refused: client(403, 'FORBIDDEN'),
  not_found: client(404, 'NOT_FOUND'),
  method_not_allowed: client(405, 'METHOD_NOT_SUPPORTED'),
  email_taken: client(409, 'CONFLICT'),
  illegal_status_move: client(409, 'CONFLICT'),
  ticket_changed: client(409, 'CONFLICT'),
  ticket_decided: client(409, 'CONFLICT'),
  request_in_progress: client(409, 'CONFLICT'),
  conflict: client(409, 'CONFLICT'),
  payload_too_large: client(413, 'PAYLOAD_TOO_LARGE'),
  workbook_too_large: client(413, 'PAYLOAD_TOO_LARGE'),
  unsupported_media_type: client(415, 'UNSUPPORTED_MEDIA_TYPE'),
  workbook_not_xlsx: client(415, 'UNSUPPORTED_MEDIA_TYPE'),
  workbook_csv: client(415, 'UNSUPPORTED_MEDIA_TYPE'),
  workbook_xls: client(415, 'UNSUPPORTED_MEDIA_TYPE'),
  workbook_xlsb: client(415, 'UNSUPPORTED_MEDIA_TYPE'),
  workbook_encrypted: client(422, 'UNPROCESSABLE_CONTENT'),
  workbook_empty: client(422, 'UNPROCESSABLE_CONTENT'),
  workbook_damaged: client(422, 'UNPROCESSABLE_CONTENT'),
  workbook_unsafe: client(422, 'UNPROCESSABLE_CONTENT'),
  workbook_bomb: client(422, 'UNPROCESSABLE_CONTENT'),
  workbook_missing_column: client(422, 'UNPROCESSABLE_CONTENT'),
  workbook_duplicate_column: client(422, 'UNPROCESSABLE_CONTENT'),
  workbook_no_rows: client(422, 'UNPROCESSABLE_CONTENT'),
  idempotency_mismatch: client(422, 'UNPROCESSABLE_CONTENT'),
  too_many_requests: { http: 429, trpc: 'TOO_MANY_REQUESTS', log: 'warn', retry: true },
  internal: { http: 500, trpc: 'INTERNAL_SERVER_ERROR', log: 'error', retry: false },
  unavailable: { http: 503, trpc: 'SERVICE_UNAVAILABLE', log: 'warn', retry: true },
  storage_full: { http: 507, trpc: 'SERVICE_UNAVAILABLE', log: 'error', retry: true },
} as const satisfies Record<string, ErrorRule>;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** The rule of a code, widened from the literal table so that callers can compare freely. */
export function errorRule(code: ErrorCode): ErrorRule {
  return ERROR_TABLE[code];
}
