import { afterEach } from 'vitest';
import { z } from 'zod';
import type { CallRecord } from '../../src/models/call-record.ts';
import type { ModelClock } from '../../src/models/clock.ts';
import { createModelGateway, type ModelGateway, type ModelGatewayOptions } from '../../src/models/gateway.ts';
import type { ModelRequest, ModelStreamPart } from '../../src/models/request.ts';
import { type FakeBehaviour, type FakeModelServer, startFakeModelServer } from '../../src/testing/index.ts';

/** A clock that only moves when told, and whose sleeps are over at once: what was waited for is written down. */
export interface TestClock extends ModelClock {
  advance(milliseconds: number): void;
  readonly slept: number[];
}

export function createTestClock(start = Date.UTC(2026, 0, 15, 12)): TestClock {
  let now = start;
  const slept: number[] = [];
  return {
    now: () => now,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
    },
    advance(milliseconds) {
      now += milliseconds;
    },
    slept,
  };
}

export interface GatewayRig {
  readonly server: FakeModelServer;
  readonly gateway: ModelGateway;
  readonly clock: TestClock;
  readonly records: CallRecord[];
}

/** A gateway before a fake server over real HTTP, with a clock of its own. */
export async function createRig(
  behaviour: FakeBehaviour,
  options: Partial<ModelGatewayOptions> = {},
): Promise<GatewayRig> {
  const server = await startFakeModelServer(behaviour);
  const clock = createTestClock();
  const records: CallRecord[] = [];
  const gateway = createModelGateway({
    apiKey: 'test-key',
    baseUrl: server.baseUrl,
    clock,
    random: () => 0.5,
    recordCall: (record) => records.push(record),
    ...options,
  });
  return { server, gateway, clock, records };
}

/** Opens rigs for the tests of a file; each is closed after its test. */
export function rigsOfTests(): typeof createRig {
  let rig: GatewayRig | null = null;
  afterEach(async () => {
    await rig?.server.close();
    rig = null;
  });
  return async (behaviour, options) => {
    rig = await createRig(behaviour, options);
    return rig;
  };
}

export const ANSWER_SCHEMA = z.object({ answer: z.string() });

export function requestOf(content: string, changes: Partial<ModelRequest> = {}): ModelRequest {
  return {
    useCase: 'resolve',
    prompt: { version: 'test.v1', instructions: 'Answer the question.', content },
    personal: { names: [], phones: [] },
    caller: { user: 'user:1' },
    ...changes,
  };
}

/** Reads a stream to its end: its text, and how it ended. */
export async function readStream(parts: AsyncIterable<ModelStreamPart>) {
  let text = '';
  let end: Exclude<ModelStreamPart, { type: 'text' }> | null = null;
  for await (const part of parts) {
    if (part.type === 'text') text += part.text;
    else end = part;
  }
  return { text, end };
}
