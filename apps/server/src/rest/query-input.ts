import { issuesOf } from '@resolution/api';
import { AppError } from '@resolution/contracts';
import type { Request } from 'express';
import type { z } from 'zod';

/** A query string checked by a schema, as the adapter does it for its operations. @throws AppError `invalid_input` */
export function queryInput<T extends z.ZodType>(req: Request, schema: T): z.infer<T> {
  return checked(schema, { ...req.query });
}

/** @throws AppError `invalid_input` naming the fields */
export function checked<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new AppError('invalid_input', 'Check the marked fields.', { issues: issuesOf(read.error) });
}
