import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Reply } from './server.ts';

interface MediaType {
  readonly schema?: object;
  readonly example?: unknown;
}
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}
export interface DocumentedOperation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** The JSON body's schema; undefined when the operation takes none. */
  readonly body: object | undefined;
  /** A JSON body as the document shows it. */
  readonly example: unknown;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, MediaType>> }>>;
}

interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: readonly Parameter[];
            readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
            readonly responses: DocumentedOperation['responses'];
          }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const file = new URL('../../openapi.json', import.meta.url);
export const openApi = JSON.parse(readFileSync(file, 'utf8')) as OpenApi;

/** Every operation of the committed document. */
export const documentedOperations: readonly DocumentedOperation[] = Object.entries(openApi.paths).flatMap(
  ([path, item]) =>
    Object.entries(item).map(([method, { parameters = [], requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema,
      example: requestBody?.content['application/json']?.example,
      responses,
    })),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'openapi', ...openApi });
const validators = new Map<object, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const anchored = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as object;
  const made = ajv.compile(anchored);
  validators.set(schema, made);
  return made;
}

/** Why a value does not fit a schema of the document: nothing when it does. */
export function misfits(schema: object, value: unknown): string[] {
  const validate = validatorOf(schema);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** How an answer differs from the document: nothing when it does not. */
export function undocumented(operation: DocumentedOperation, { status, headers, json }: Reply): string[] {
  const response = operation.responses[String(status)];
  if (response === undefined) return [`status ${status} is not documented`];
  const mediaType = headers.get('content-type')?.split(';', 1)[0] ?? '';
  if (response.content === undefined) return mediaType === '' ? [] : [`a body of ${mediaType} is not documented`];
  const content = response.content[mediaType];
  if (content === undefined) return [`media type ${mediaType || 'none'} is not documented for ${status}`];
  if (mediaType !== 'application/json' || content.schema === undefined) return [];
  return misfits(content.schema, json);
}
