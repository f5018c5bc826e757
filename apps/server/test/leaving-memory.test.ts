import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startFakeModelServer } from '@resolution/rag/testing';
import { expect, test } from 'vitest';
import { ARTICLE, PROBLEM } from './support/model-world.ts';
import type { Held, Serving } from './support/serving-process.ts';
import { leaveOnOwnConnection } from './support/ui-stream.ts';

const PROGRAM = join(import.meta.dirname, 'support', 'serving-process.ts');
/** In each round; the first rounds make pools, caches and compiled code what they will be. */
const READERS = 1000;
const WARM_UP_ROUNDS = 4;
const AT_ONCE = 20;
/** By which resident memory may have grown. */
const SHARE = 1.05;

async function serve(env: Readonly<Record<string, string>>) {
  const child = fork(PROGRAM, [JSON.stringify(env)], { execArgv: ['--no-warnings', '--expose-gc'] });
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

test.each([
  ['the embedded engine’s answer', false],
  ['a model’s answer', true],
])(
  'a thousand readers leave in the middle of %s: the serving process holds what it held',
  async (_what, withModel) => {
    const model = await startFakeModelServer(() => ({
      kind: 'stall',
      text: `Click Reverse beside that line. [${ARTICLE}]\n`,
    }));
    const budgets = { AI_USER_TOKENS_PER_DAY: '1000000000', AI_TOKENS_PER_DAY: '1000000000' };
    const env = { AI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'test-key', AI_CHAT_MODEL: 'fake-model', ...budgets };
    await using server = await serve(withModel ? env : {});
    const round = async (): Promise<Held> => {
      for (let gone = 0; gone < READERS; gone += AT_ONCE) {
        const leaving = Array.from({ length: AT_ONCE }, () =>
          leaveOnOwnConnection(`${server.url}/api/chatbot/stream`, server.token, PROBLEM),
        );
        await Promise.all(leaving);
      }
      await model.connectionsClosed();
      model.forget();
      return server.held();
    };
    const warm: Held[] = [];
    while (warm.length < WARM_UP_ROUNDS) warm.push(await round());
    const after = await round();
    // What lies idle may be given back to the system and taken again, so memory is what it was at its largest.
    const most = (kind: 'rss' | 'used'): number => Math.max(...warm.map((held) => held[kind]));
    const figures = [...warm, after].map(({ rss }) => (rss / 1e6).toFixed(1));
    process.stdout.write(`resident after each round of ${READERS} readers: ${figures.join(', ')} MB\n`);
    expect(after.rss).toBeLessThan(most('rss') * SHARE);
    expect(after.used).toBeLessThan(most('used') * SHARE);
    expect(after.resources).toEqual(warm.at(-1)?.resources);
    await model.close();
  },
  600_000,
);
