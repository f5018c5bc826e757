import { type ApiMeta, appRouter, type RestRule } from '@resolution/api';

export interface Operation {
  readonly method: string;
  /** With the `/api` prefix: `/api/tickets/{id}`. */
  readonly path: string;
  /** The tRPC path for operations of the adapter, null for those beside it. */
  readonly procedure: string | null;
  readonly rule: RestRule | null;
}

/** Operations that are ordinary routes because their bodies are files or streams. */
export const ROUTES_BESIDE_ADAPTER = [
  { method: 'POST', path: '/api/tickets/upload' },
  { method: 'POST', path: '/api/tickets/upload/preview' },
  { method: 'GET', path: '/api/tickets/template.xlsx' },
  { method: 'GET', path: '/api/tickets/export' },
  { method: 'GET', path: '/api/imports/{import_id}/rejected.xlsx' },
  { method: 'POST', path: '/api/corpus/import' },
  { method: 'POST', path: '/api/chatbot/stream' },
  { method: 'POST', path: '/api/widget/token' },
  { method: 'POST', path: '/api/widget/chat' },
  { method: 'GET', path: '/api/audit/export' },
  { method: 'GET', path: '/api/knowledge/export' },
] as const;

function adapterOperations(): Operation[] {
  // Flat at run time, keyed by the dotted path; its type is the nested record of the router.
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { meta?: unknown } }>;
  return Object.entries(procedures).flatMap(([procedure, { _def }]) => {
    const meta = _def.meta as ApiMeta | undefined;
    if (!meta?.openapi || !meta.rest) return [];
    return [{ method: meta.openapi.method, path: `/api${meta.openapi.path}`, procedure, rule: meta.rest }];
  });
}

/** Every operation of the REST door, in the order in which the adapter tries them. */
export const OPERATIONS: readonly Operation[] = [
  ...ROUTES_BESIDE_ADAPTER.map((route) => ({ ...route, procedure: null, rule: null })),
  ...adapterOperations(),
];

const matchers = OPERATIONS.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll('.', String.raw`\.`).replace(/\{[^}]+\}/g, '[^/]+')}/?$`, 'i'),
  literal: !operation.path.includes('{'),
}));

export type RouteMatch =
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'wrong_method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' };

/** Which operation an address and a method mean; a literal path wins over one with parameters. */
export function matchOperation(method: string, path: string): RouteMatch {
  const here = matchers.filter(({ pattern }) => pattern.test(path));
  const literal = here.filter((matcher) => matcher.literal);
  const candidates = literal.length > 0 ? literal : here;
  const found = candidates.find(({ operation }) => operation.method === method);
  if (found) return { kind: 'operation', operation: found.operation };
  if (candidates.length === 0) return { kind: 'unknown' };
  const allowed = [...new Set(candidates.map(({ operation }) => operation.method))];
  return { kind: 'wrong_method', allowed: allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed };
}
