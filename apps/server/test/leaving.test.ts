import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type FakeModelServer, startFakeModelServer } from '@resolution/rag/testing';
import { describe, expect, test } from 'vitest';
import { ARTICLE, PROBLEM } from './support/model-world.ts';
import type { Held, Serving } from './support/serving-process.ts';
import { leaveOnOwnConnection } from './support/ui-stream.ts';

const PROGRAM = join(import.meta.dirname, 'support', 'serving-process.ts');
/** In each round. Rounds are equal, because resident memory follows what is going on at once. */
const READERS = 250;
/** Make pools, caches and compiled code what they will be. */
const WARM_UP_ROUNDS = 2;
const ROUNDS = 4;
const AT_ONCE = 20;
/** By which memory may have grown. */
const SHARE = 1.05;

/** A model that says one sentence and then nothing more. */
const stalling = () => ({ kind: 'stall', text: `Click Reverse beside that line. [${ARTICLE}]\n` }) as const;

/** The product in a process of its own: what the test and the model's server hold is not counted. */
async function serve(model: FakeModelServer | undefined) {
  const child = fork(PROGRAM, model === undefined ? [] : [model.baseUrl], {
    execArgv: ['--no-warnings', '--expose-gc'],
  });
  const [{ url, token }] = (await once(child, 'message')) as [Serving];
  return {
    url,
    token,
    async held(): Promise<Held> {
      child.send('held');
      const [held] = (await once(child, 'message')) as [Held];
      return held;
    },
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

const kindsOf = ({ resources }: Held): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(resources, (kind) => kind)].map(([kind, all]) => [kind, all.length]));

describe('a thousand readers who leave in the middle of an answer', () => {
  test.each([
    ['the embedded engine’s', false],
    ['a model’s', true],
  ])(
    '%s: no handle, timer or request is left, and memory is what it was',
    async (name, written) => {
      const model = written ? await startFakeModelServer(stalling) : undefined;
      await using server = await serve(model);
      const round = async (): Promise<Held> => {
        for (let gone = 0; gone < READERS; gone += AT_ONCE) {
          const leaving = Array.from({ length: AT_ONCE }, () =>
            leaveOnOwnConnection(`${server.url}/api/chatbot/stream`, server.token, PROBLEM),
          );
          await Promise.all(leaving);
        }
        const ends = await Promise.all((model?.requests ?? []).map(({ ended }) => ended));
        expect(ends).toEqual(Array.from({ length: written ? READERS : 0 }, () => 'left'));
        await model?.connectionsClosed();
        model?.forget();
        return server.held();
      };
      const rounds: Held[] = [];
      while (rounds.length < WARM_UP_ROUNDS + ROUNDS) rounds.push(await round());
      const warm = rounds.slice(0, WARM_UP_ROUNDS);
      const after = rounds.at(-1) as Held;
      // What lies idle may be given back to the system and taken again, so memory is what it was at its largest.
      const most = (kind: 'rss' | 'used'): number => Math.max(...warm.map((held) => held[kind]));
      const figures = rounds.map(({ rss, used }) => `${(rss / 1e6).toFixed(1)} (${(used / 1e6).toFixed(1)})`);
      process.stdout.write(`${name}, MB resident (in use) after each ${READERS} readers: ${figures.join(', ')}\n`);
      const before = kindsOf(warm[0] as Held);
      for (const [kind, count] of Object.entries(kindsOf(after))) {
        // One for each reader would be left; the connections of the last ones may still be closing.
        expect([kind, count < (before[kind] ?? 0) + AT_ONCE]).toEqual([kind, true]);
      }
      expect(after.used).toBeLessThan(most('used') * SHARE);
      expect(after.rss).toBeLessThan(most('rss') * SHARE);
      await model?.close();
    },
    600_000,
  );
});
