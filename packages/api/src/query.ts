import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '@resolution/contracts';
import { z } from 'zod';

/**
 * Values of a query string arrive as text, from tRPC as themselves. These codecs take both and say so openly, instead of
 * the adapter's coercion that would also turn `null` into 0 in a body.
 */
export function queryInteger({ minimum, maximum }: { minimum: number; maximum: number }) {
  return z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^-?\d{1,12}$/, 'Use a whole number')
          .transform(Number),
      ],
      {
        error: 'Use a whole number',
      },
    )
    .pipe(z.int().min(minimum).max(maximum))
    .meta({ override: documentedAs({ type: 'integer', minimum, maximum }) });
}

/** What asks for a page of a list. */
export const paging = {
  limit: queryInteger({ minimum: 1, maximum: PAGE_LIMIT_MAX }).default(PAGE_LIMIT_DEFAULT),
  cursor: z.string().max(500).optional(),
};

/** `true` or `false`; nothing else is taken for either. */
export function queryBoolean() {
  return z
    .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')], {
      error: 'Use true or false',
    })
    .pipe(z.boolean())
    .meta({ override: documentedAs({ type: 'boolean' }) });
}

/** What the document says of a codec: the value it stands for, not the spellings it takes. */
export function documentedAs(schema: Readonly<Record<string, unknown>>) {
  return ({ jsonSchema }: { jsonSchema: object }): void => {
    for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
    Object.assign(jsonSchema, schema);
  };
}
