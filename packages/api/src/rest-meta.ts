import type { OpenApiMeta } from 'trpc-to-openapi';

type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503 | 507;

/** What the REST door needs to know of a procedure beyond its schemas. */
export interface RestRule {
  /** Status of a good answer. */
  readonly status: 200 | 201 | 202 | 204;
  /** Documented refusals beyond 400, 401, 415, 429, 500 and 503, which every operation may give. */
  readonly errors: readonly ErrorStatus[];
}

export type ApiMeta = OpenApiMeta<{ rest?: RestRule }>;

interface RestOperation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  readonly status?: RestRule['status'];
  readonly errors?: readonly ErrorStatus[];
  /** True for operations that need no token. */
  readonly open?: boolean;
}

/** Meta of a procedure that REST offers too. Paths stand without the `/api` prefix. */
export function rest(operation: RestOperation): ApiMeta {
  const { method, path, summary, description, tag, status = 200, errors = [], open = false } = operation;
  return {
    openapi: { method, path, summary, ...(description ? { description } : {}), tags: [tag], protect: !open },
    rest: { status, errors },
  };
}
