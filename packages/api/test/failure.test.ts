import { AppError, ERROR_TABLE, type ErrorCode, errorBodySchema } from '@resolution/contracts';
import { TRPCError } from '@trpc/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ApiContext } from '../src/context.ts';
import { describeFailure } from '../src/failure.ts';
import { createCallerFactory, publicProcedure, router } from '../src/trpc.ts';

const failing = router({
  app: publicProcedure.query(() => {
    throw new AppError('ticket_decided', 'This ticket is decided.', { cause: new Error('SELECT secret FROM t') });
  }),
  input: publicProcedure.input(z.object({ count: z.int() })).query(() => 'fine'),
  unknown: publicProcedure.query(() => {
    throw new Error('SQLITE_CORRUPT at /var/lib/data.db');
  }),
  output: publicProcedure.output(z.object({ count: z.int() })).query(() => ({ count: 'many' }) as never),
});

const context = { requestId: 'request-1', address: '10.0.0.1', identify: async () => null } as unknown as ApiContext;
const caller = createCallerFactory(failing)(context);

async function failureOf(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => expect.unreachable('the call should have failed'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TRPCError);
  return { error: error as TRPCError, failure: describeFailure(error, 'request-1') };
}

describe('the one way from a thrown thing to an answer', () => {
  test('an AppError keeps its code and sentence; its cause stays inside', async () => {
    const { error, failure } = await failureOf(caller.app());
    expect(error.code).toBe('CONFLICT');
    expect(failure).toMatchObject({ httpStatus: 409, logLevel: 'info' });
    expect(failure.body).toEqual({
      code: 'ticket_decided',
      message: 'This ticket is decided.',
      request_id: 'request-1',
    });
  });

  test('bad input names the field', async () => {
    const { error, failure } = await failureOf(caller.input({ count: 'x' as unknown as number }));
    expect(error.code).toBe('BAD_REQUEST');
    expect(failure.httpStatus).toBe(400);
    expect(failure.body).toMatchObject({ code: 'invalid_input', issues: [{ path: 'count' }] });
  });

  test.each(['unknown', 'output'] as const)('%s: a generic sentence with the request id', async (name) => {
    const { failure } = await failureOf(caller[name]());
    expect(failure).toMatchObject({ httpStatus: 500, logLevel: 'error' });
    expect(failure.body).toMatchObject({ code: 'internal', request_id: 'request-1' });
    expect(JSON.stringify(failure.body)).not.toMatch(/sqlite|data\.db|count/i);
  });

  test.each(Object.keys(ERROR_TABLE) as ErrorCode[])('%s has the status of the table', (code) => {
    const { body, httpStatus, retryAfter } = describeFailure(new AppError(code, 'A sentence.'), 'request-1');
    expect(errorBodySchema.parse(body).code).toBe(code);
    expect(httpStatus).toBe(ERROR_TABLE[code].http);
    expect(retryAfter !== undefined).toBe(ERROR_TABLE[code].retry);
  });

  test.each([
    ['NOT_FOUND', 404],
    ['METHOD_NOT_SUPPORTED', 405],
    ['PARSE_ERROR', 400],
    ['PAYLOAD_TOO_LARGE', 413],
    ['UNSUPPORTED_MEDIA_TYPE', 415],
    ['INTERNAL_SERVER_ERROR', 500],
  ] as const)('what tRPC itself refuses as %s is %i', (code, status) => {
    const failure = describeFailure(new TRPCError({ code, message: 'inner words' }), 'request-1');
    expect(failure.httpStatus).toBe(status);
    expect(failure.body.message).not.toContain('inner words');
  });
});
