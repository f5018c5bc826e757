import fc from 'fast-check';

/** The part of JSON Schema that our document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly unknown[];
}

type Definitions = Readonly<Record<string, Schema>>;

/** Longer lists and texts cost time and find nothing that shorter ones do not. */
const MAX_ITEMS = 3;
const MAX_TEXT = 200;

/** Values that fit a schema. */
export function fitting(schema: Schema, definitions: Definitions): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return fitting(definitions[name] ?? {}, definitions);
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, definitions)));
  const [type, ...others] = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (others.length > 0) {
    return fc.oneof(...[type, ...others].map((one) => fitting({ ...schema, type: one ?? 'null' }, definitions)));
  }
  switch (type ?? 'any') {
    case 'object':
      return objects(schema, definitions);
    case 'array':
      return fc.array(fitting(schema.items ?? {}, definitions), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? MAX_ITEMS, MAX_ITEMS)),
      });
    case 'string':
      return texts(schema);
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? schema.exclusiveMinimum ?? -1000, -2_147_483_648),
        max: Math.min(schema.maximum ?? 1000, 2_147_483_647),
      });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
}

function objects({ properties = {}, required = [], additionalProperties }: Schema, definitions: Definitions) {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, fitting(schema, definitions)])),
    { requiredKeys: [...required] },
  );
  if (typeof additionalProperties !== 'object' || Object.keys(properties).length > 0) return known;
  return fc.dictionary(fc.string({ maxLength: 20 }), fitting(additionalProperties, definitions), {
    maxKeys: MAX_ITEMS,
  });
}

function texts({ format, pattern, examples = [], minLength = 0, maxLength = MAX_TEXT }: Schema): fc.Arbitrary<unknown> {
  const most = Math.max(minLength, Math.min(maxLength, MAX_TEXT));
  const made = ((): fc.Arbitrary<unknown> => {
    switch (format ?? 'none') {
      case 'date-time':
        return instants();
      case 'date':
        return instants().map((text) => text.slice(0, 10));
      case 'email':
        return fc.emailAddress();
      case 'uuid':
        return fc.uuid();
      default:
        if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
        return fc.oneof(
          fc.string({ minLength, maxLength: most }),
          fc.string({ minLength, maxLength: most, unit: 'binary' }),
          fc.lorem({ maxCount: 8 }).map((words) => words.padEnd(minLength, '.').slice(0, most)),
        );
    }
  })();
  return examples.length === 0 ? made : fc.oneof(made, fc.constantFrom(...examples));
}

function instants(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString());
}

/** Things that have broken programs before. */
export function nasty(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1e308,
      Number.MAX_SAFE_INTEGER,
      '',
      ' ',
      '\u0000',
      'a\u0000b',
      '%00',
      "' OR 1=1 --",
      '"; DROP TABLE ticket; --',
      '" OR * NEAR(a b) ^',
      '../../../../etc/passwd',
      '<script>alert(1)</script>',
      '{{7*7}}',
      '\ud800',
      '\u202e\u200f',
      '😀'.repeat(50),
      '9'.repeat(400),
      '1e999',
      'NaN',
      'undefined',
      'toString',
      [],
      {},
      [[[[[[]]]]]],
      { length: 1e9 },
    ),
    fc
      .constantFrom('__proto__', 'constructor', 'prototype', 'toString')
      .map((key) => JSON.parse(`{"${key}":{"x":1}}`) as unknown),
    fc.jsonValue(),
    fc.string({ maxLength: 5000, unit: 'binary' }),
  );
}
