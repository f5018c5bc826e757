import { expect, test } from 'vitest';
import { ZodError, z } from 'zod';
import { checkedAtOnce } from '../src/checked-at-once.ts';

const schema = checkedAtOnce(z.object({ id: z.int(), name: z.string().nullable() }).meta({ id: 'CheckedAtOnce' }));

test('gives what the schema gives, and leaves out what it does not know', async () => {
  expect(await schema.parseAsync({ id: 1, name: null, secret: 'x' })).toEqual({ id: 1, name: null });
});

test('refuses what the schema refuses, as a rejection', async () => {
  await expect(schema.parseAsync({ id: 'one' })).rejects.toBeInstanceOf(ZodError);
});

test('does not wait, so a check that must wait is refused', async () => {
  const waiting = z.string().refine(async () => true);
  expect(await waiting.parseAsync('x')).toBe('x');
  await expect(checkedAtOnce(waiting).parseAsync('x')).rejects.toThrow(/async/i);
});

test('keeps its name in OpenAPI', () => {
  expect(z.globalRegistry.get(schema)).toMatchObject({ id: 'CheckedAtOnce' });
});
