import fc from 'fast-check';
import { type DocumentedOperation, openApi } from '../support/documented.ts';
import { PEOPLE, type Person, type RequestOptions } from '../support/server.ts';
import { fitting, nasty, type Schema } from './schema-arbitrary.ts';

export interface FuzzRequest extends RequestOptions {
  readonly path: string;
}

const definitions = openApi.components.schemas as Readonly<Record<string, Schema>>;

/** An address that names something now and then: what exists is where the rules are. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/**
 * Requests for an operation from the document alone: right ones, and ones broken in every way that can be thought of —
 * values swapped for others, fields left out or added, wrong media types, bodies that are no JSON, addresses that lie.
 */
export function requests(operation: DocumentedOperation, known: KnownIds): fc.Arbitrary<FuzzRequest> {
  return fc
    .record({
      as: people(operation),
      path: addresses(operation, known),
      query: queries(operation),
      body: bodies(operation),
      headers: fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: strangeHeaders() }),
    })
    .map(({ as, path, query, body, headers }) => {
      const search = query.toString();
      return {
        method: operation.method,
        as,
        path: search === '' ? path : `${path}?${search}`,
        ...body,
        headers: { ...body.headers, ...headers },
      };
    });
}

/** Nobody signs the others out. */
function people({ path }: DocumentedOperation): fc.Arbitrary<Person> {
  return path === '/api/auth/logout' ? fc.constantFrom('anonymous', 'ended') : fc.constantFrom(...PEOPLE);
}

function addresses({ path, parameters }: DocumentedOperation, known: KnownIds): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const values = names.map((name) => {
    const schema = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema ?? {};
    const ids = known[name] ?? [];
    return fc.oneof(
      { weight: ids.length > 0 ? 4 : 0, arbitrary: fc.constantFrom('', ...ids).filter((id) => id !== '') },
      { weight: 2, arbitrary: fitting(schema, definitions).map(String) },
      { weight: 1, arbitrary: nasty().map(textOf) },
    );
  });
  return fc
    .tuple(...values)
    .map((texts) => names.reduce((made, name, at) => made.replace(`{${name}}`, () => encoded(texts[at] ?? '')), path));
}

/** Never empty and never a step upwards: either would be another address. */
function encoded(text: string): string {
  const plain = encodeURIComponent(text.toWellFormed());
  return plain === '' || /^\.+$/.test(plain) ? '%20' : plain;
}

function queries({ parameters }: DocumentedOperation): fc.Arbitrary<URLSearchParams> {
  const declared = parameters.filter((parameter) => parameter.in === 'query');
  const pairs = declared.map(({ name, required, schema }) => {
    const value = fc.oneof(
      { weight: 6, arbitrary: fitting(schema, definitions).map(textOf) },
      { weight: 1, arbitrary: nasty().map(textOf) },
    );
    return fc.option(value, { nil: undefined, freq: required === true ? 10 : 1 }).map((text) => [name, text] as const);
  });
  const extra = fc.option(
    fc.tuple(fc.constantFrom('__proto__', 'limit', 'x', 'sort[]', ''), fc.string({ maxLength: 20 })),
    {
      nil: undefined,
      freq: 8,
    },
  );
  return fc.tuple(fc.tuple(...pairs), extra).map(([chosen, more]) => {
    const query = new URLSearchParams();
    for (const [name, text] of chosen) if (text !== undefined) query.append(name, text.toWellFormed());
    if (more !== undefined) query.append(more[0], more[1].toWellFormed());
    return query;
  });
}

type Body = Pick<RequestOptions, 'body' | 'headers'>;

/** Sent as JSON by the test's client. */
function asJson(value: fc.Arbitrary<unknown>): fc.Arbitrary<Body> {
  return value.map((made) => ({ body: made }));
}

function bodies({ method, body, path }: DocumentedOperation): fc.Arbitrary<Body> {
  if (method === 'GET') return fc.constant({});
  const schema: Schema = body ?? {};
  const good = body === undefined ? fc.constant<unknown>(undefined) : fitting(schema, definitions);
  const wrongType = fc.constantFrom('text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'a/b', '');
  return fc.oneof(
    { weight: 6, arbitrary: asJson(good) },
    { weight: 6, arbitrary: asJson(good.chain(broken)) },
    { weight: 1, arbitrary: asJson(nasty()) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.string(), wrongType)
        .map(([text, type]) => ({ body: text, headers: { 'content-type': type } })),
    },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'binary' })
        .map((text) => ({ body: text.toWellFormed(), headers: { 'content-type': 'application/json' } })),
    },
    { weight: 1, arbitrary: fc.constant({}) },
    { weight: /upload|import$/.test(path) ? 12 : 1, arbitrary: forms() },
  );
}

/** A right value with one thing wrong: a field swapped for something else, left out, or added. */
function broken(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return nasty();
  const fields = Object.keys(value);
  return fc
    .tuple(
      fc.constantFrom('swap', 'drop', 'add'),
      fc.constantFrom('id', 'role', 'status', 'created_by', ...fields),
      nasty(),
    )
    .map(([how, name, other]) => {
      const copy: Record<string, unknown> = { ...value };
      if (how === 'drop') delete copy[name];
      else copy[how === 'add' ? `${name}_` : name] = other;
      return copy;
    });
}

function forms(): fc.Arbitrary<Body> {
  const part = fc.constantFrom('file', 'file', 'file', 'sheet', 'mapping', 'other');
  const name = fc.oneof(
    fc.constant('x.xlsx'),
    fc.string({ maxLength: 300 }),
    fc.constantFrom('../../x.xlsx', '\u0000', '<b>.xlsx'),
  );
  return fc.array(fc.tuple(part, name, fc.uint8Array({ maxLength: 400 })), { maxLength: 3 }).map((parts) => {
    const form = new FormData();
    for (const [field, fileName, bytes] of parts) {
      if (field === 'file') form.append(field, new Blob([new Uint8Array(bytes)]), fileName.toWellFormed());
      else form.append(field, fileName.toWellFormed());
    }
    return { body: form };
  });
}

function strangeHeaders(): fc.Arbitrary<Record<string, string>> {
  return fc.constantFrom<Record<string, string>>(
    { accept: 'text/html' },
    { 'x-request-id': 'x'.repeat(300) },
    { 'accept-encoding': 'br, gzip;q=0' },
    { authorization: 'Bearer' },
    { authorization: 'Basic dXNlcjpwYXNz' },
    { authorization: 'Bearer a.b.c' },
    { origin: 'null' },
    { cookie: 'resolution_access=x; resolution_access=y; __proto__=1' },
    { 'idempotency-key': 'k' },
    { 'content-encoding': 'gzip' },
    { range: 'bytes=0-1' },
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
