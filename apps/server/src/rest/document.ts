import { appRouter } from '@resolution/api';
import { ERROR_TABLE, errorBodySchema } from '@resolution/contracts';
import { generateOpenApiDocument } from 'trpc-to-openapi';
import { REQUEST_EXAMPLES } from './examples.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { OPERATIONS_BESIDE_ADAPTER } from './operations-beside-adapter.ts';

const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'resolution_access' },
} as const;

/** Beside them, because the generator lets every scheme it knows open every operation. */
const VISITOR_SCHEME = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: 'A token of `POST /api/widget/token`',
} as const;

/** What every operation may answer, whatever it is. */
const COMMON_STATUSES = [400, 429, 500, 503];
/** What only those with a body may answer; 403 is for a page of another origin. */
const BODY_STATUSES = [403, 413, 415];

const REQUEST_ID_EXAMPLE = '7e54ce45-ef24-4138-a5c7-09bb5526c21e';

type Responses = Readonly<Record<string, unknown>>;

/** The parts of the document that are looked at here. */
interface OperationObject {
  readonly security?: readonly unknown[];
  readonly responses?: Responses;
  readonly requestBody?: RequestBody;
}
interface RequestBody {
  readonly content: Readonly<Record<string, object>>;
}
type PathItem = Readonly<Record<string, OperationObject>>;

export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
}

const DESCRIPTION = `Conversations in, tickets with scored and sourced resolutions out.

Sign in with \`POST /api/auth/login\` and send \`Authorization: Bearer <access_token>\`. Every error has the shape of
\`Error\`: a code from a closed list, a sentence, the request id, and for bad input the fields concerned.`;

let built: OpenApiDocument | undefined;

/** The document of the whole REST door, made from the schemas that the routes check with. */
export function openApiDocument(): OpenApiDocument {
  built ??= buildDocument();
  return built;
}

function buildDocument(): OpenApiDocument {
  const generated = generateOpenApiDocument(appRouter, {
    title: 'AI Resolution System',
    description: DESCRIPTION,
    version: '0.1.0',
    baseUrl: '/',
    securitySchemes: SECURITY_SCHEMES,
    defs: { Error: errorBodySchema },
    paths: OPERATIONS_BESIDE_ADAPTER,
  }) as unknown as OpenApiDocument;
  const paths = Object.fromEntries(
    Object.entries(generated.paths).map(([path, item]) => {
      const full = path.startsWith('/api/') ? path : `/api${path}`;
      return [full, finishPath(full, item)];
    }),
  );
  return { ...generated, paths, components: ownComponents(generated.components) };
}

/** Without the generator's own error shapes, which no operation uses, and with the visitors' token. */
function ownComponents(components: OpenApiDocument['components']): OpenApiDocument['components'] {
  const schemas = Object.entries(components.schemas).filter(([name]) => !name.startsWith('error.'));
  const securitySchemes = { ...components.securitySchemes, visitor: VISITOR_SCHEME };
  return { ...components, securitySchemes, schemas: Object.fromEntries(schemas) };
}

function finishPath(path: string, item: PathItem): PathItem {
  const finished: Record<string, OperationObject> = {};
  for (const [method, operation] of Object.entries(item)) {
    const known = OPERATIONS.find((one) => one.path === path && one.method === method.toUpperCase());
    finished[method] = known ? finishOperation(known, operation) : operation;
  }
  return finished;
}

/** Statuses and errors as they are: the generator knows 200 and its own error shape only. */
function finishOperation({ rule, method, path }: Operation, operation: OperationObject): OperationObject {
  const isProtected = (operation.security ?? []).length > 0;
  const { responses, requestBody } = operation;
  const success = rule === null ? successesOf(responses) : successOf(responses, rule.status);
  const statuses = new Set([
    ...COMMON_STATUSES,
    ...(method === 'GET' ? [] : BODY_STATUSES),
    ...(isProtected ? [401] : []),
    ...(rule?.errors ?? errorsOf(responses)),
  ]);
  return {
    ...operation,
    ...(requestBody ? { requestBody: withExample(requestBody, REQUEST_EXAMPLES[`${method} ${path}`]) } : {}),
    responses: {
      ...success,
      ...Object.fromEntries([...statuses].toSorted((a, b) => a - b).map((status) => [status, errorResponse(status)])),
    },
  };
}

function withExample(body: RequestBody, example: object | undefined): RequestBody {
  const json = body.content['application/json'];
  if (json === undefined || example === undefined) return body;
  return { ...body, content: { ...body.content, 'application/json': { ...json, example } } };
}

function successOf(responses: Responses | undefined, status: number): Responses {
  const ok = responses?.['200'];
  if (status === 204) return { 204: { description: 'Done' } };
  return { [status]: ok ?? { description: 'Done' } };
}

function successesOf(responses: Responses | undefined): Responses {
  return Object.fromEntries(Object.entries(responses ?? {}).filter(([status]) => status.startsWith('2')));
}

function errorsOf(responses: Responses | undefined): number[] {
  return Object.keys(responses ?? {})
    .map(Number)
    .filter((status) => status >= 400);
}

function errorResponse(status: number) {
  const codes = Object.entries(ERROR_TABLE)
    .filter(([, rule]) => rule.http === status)
    .map(([code]) => code);
  return {
    description: `Refused: ${codes.join(', ')}`,
    ...(status === 429 || status === 503
      ? { headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' as const } } } }
      : {}),
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Error' },
        example: { code: codes[0], message: 'What went wrong and what to do.', request_id: REQUEST_ID_EXAMPLE },
      },
    },
  };
}
