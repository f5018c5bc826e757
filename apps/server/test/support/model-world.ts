import {
  createObedientModel,
  type FakeBehaviour,
  type FakeModelServer,
  type FakeReply,
  startFakeModelServer,
} from '@resolution/rag/testing';
import type { ModelPatience } from '../../src/compose/models.ts';
import { startServer, type TestServer } from './server.ts';

/** A question and a problem that one article of the demo corpus answers. */
export const PROBLEM = 'We moved out the wrong family yesterday and they still live there, how do I bring them back?';
export const ARTICLE = 'KB-CECECC5AC9';
const SENTENCE = 'Click Reverse beside that line.';

/** Does what it is asked, from the passages it is given, and obeys whatever else it reads. */
export const goodModel: FakeBehaviour = createObedientModel([]);

const text = (reply: string): FakeReply => ({ kind: 'answer', text: reply });

/** Answers a ticket's writer with these sentences, and a chat with the same as text. */
export function saying(sentence: string, source: string): FakeBehaviour {
  return ({ fields }) =>
    fields.length === 0
      ? text(`${sentence} [${source}]\n`)
      : text(JSON.stringify({ sentences: [{ kind: 'step', text: sentence, sources: [source] }] }));
}

/** Says one sentence, and then nothing more for as long as somebody waits. */
export const stalling: FakeBehaviour = () => ({ kind: 'stall', text: `${SENTENCE} [${ARTICLE}]\n` });

/** What models do wrong, and the failure that the product takes it for. */
export const FAILURES: readonly (readonly [string, FakeBehaviour])[] = [
  ['500', () => ({ kind: 'status', status: 500 })],
  ['no answer', () => ({ kind: 'silence' })],
  [
    'broken JSON',
    ({ fields }) =>
      fields.length > 0 ? text('{"sentences": [') : { kind: 'body', body: '<html>', contentType: 'text/html' },
  ],
  ['a connection that drops', () => ({ kind: 'cut', text: 'Click Rev' })],
  ['a stream that stalls', () => ({ kind: 'stall', text: 'Click Rev' })],
  ['invented citations', saying(SENTENCE, 'KB-FFFFFFFFFF')],
  [
    'HTML and a script link',
    saying('<script>alert(1)</script><a href="javascript:alert(1)">Open https://evil.example/login</a>', ARTICLE),
  ],
  ['a tool nobody offered', () => ({ kind: 'tool_call', name: 'approve_ticket', args: { ticket_id: 'CS-00000001' } })],
];

export interface ModelWorld extends AsyncDisposable {
  readonly server: TestServer;
  readonly model: FakeModelServer;
}

type Patience = NonNullable<ModelPatience['useCases']>;

const waiting = (limits: { readonly timeoutMs: number; readonly idleMs: number }): Patience => ({
  resolve: limits,
  judge: limits,
  chat: limits,
});

/** What never comes is not waited for long. */
const IMPATIENT = waiting({ timeoutMs: 1500, idleMs: 400 });

/** Longer than a test may take: for calls that something else than the server's patience has to end. */
export const PATIENT = waiting({ timeoutMs: 3_600_000, idleMs: 3_600_000 });

/** The whole server with a fake model's server behind it. */
export async function openModelWorld(
  behaviour: FakeBehaviour,
  env: Readonly<Record<string, string>> = {},
  useCases = IMPATIENT,
): Promise<ModelWorld> {
  const model = await startFakeModelServer(behaviour);
  const server = await startServer({
    env: { AI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'test-key', AI_CHAT_MODEL: 'fake-model', ...env },
    modelPatience: { useCases, circuit: { threshold: 1000 } },
  });
  return {
    server,
    model,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await model.close();
    },
  };
}
