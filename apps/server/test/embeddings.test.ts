import {
  CHAT_MESSAGE_MAX_LENGTH,
  chatResponseSchema,
  ragResponseSchema,
  searchResponseSchema,
  uploadResultSchema,
  visitorTokenSchema,
} from '@resolution/contracts';
import { demoCorpus } from '@resolution/demo';
import { readIssue } from '@resolution/rag';
import type { FakeBehaviour } from '@resolution/rag/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARTICLE, goodModel, type ModelWorld, openModelWorld } from './support/model-world.ts';
import { startServer, type TestServer, VISITED_ORIGIN } from './support/server.ts';

/** Shares no word with any document. */
const STRANGE = 'qwyxle frumblot zandicuf';
const TITLE = demoCorpus.articles.find(({ kb_id }) => kb_id === ARTICLE)?.title ?? '';
const EMBEDDINGS = { AI_EMBEDDING_MODEL: 'fake-embed', WIDGET_ORIGINS: VISITED_ORIGIN };

/** A model that knows what the strange words mean: what the article says. Everything else has a direction of its own. */
const knowing: FakeBehaviour = (request, number) =>
  request.path.endsWith('/embeddings')
    ? { kind: 'vectors', vectors: request.input.map(vectorOf) }
    : goodModel(request, number);

function vectorOf(text: string): number[] {
  const meaning = text.includes(STRANGE) || text.startsWith(TITLE) ? TITLE : text;
  let state = Buffer.from(meaning).reduce((sum, byte) => (sum * 31 + byte) % 65_521, 7);
  return Array.from({ length: 32 }, () => {
    state = (state * 17_364 + 1) % 65_521;
    return state / 65_521 - 0.5;
  });
}

let world: ModelWorld;
let plain: TestServer;
beforeAll(async () => {
  world = await openModelWorld(knowing, EMBEDDINGS);
  plain = await startServer();
  await supplied(world.server);
});
beforeEach(() => world.model.behave(knowing));
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await plain[Symbol.asyncDispose]();
});

const supplied = ({ system }: TestServer) =>
  vi.waitFor(() => expect(system.services.models.embeddings()?.waiting).toBe(0), { timeout: 30_000 });

async function search(server: TestServer, q: string) {
  const reply = await server.request(`/api/knowledge/search?q=${encodeURIComponent(q)}`, { as: 'user' });
  return reply.read(searchResponseSchema).results;
}

/** The first source of a chat's answer. */
async function chatSource(body: object): Promise<string | undefined> {
  const reply = await world.server.request('/api/chatbot/message', { method: 'POST', as: 'user', body });
  return reply.read(chatResponseSchema).sources[0]?.id;
}

test.each([
  ['message', '/api/chatbot/message', 'user'],
  ['stream', '/api/chatbot/stream', 'user'],
  ['visitors’ question', '/api/widget/chat', 'anonymous'],
] as const)('a %s over the limit is refused before its meaning is asked for', async (_name, path, as) => {
  const origin = { origin: VISITED_ORIGIN };
  const token = await world.server.request('/api/widget/token', { method: 'POST', headers: origin });
  const headers: Record<string, string> =
    as === 'user' ? {} : { Authorization: `Bearer ${token.read(visitorTokenSchema).access_token}` };
  const from = world.model.requests.length;
  // Words of its own: a question that was embedded before is not asked for again.
  const body = { message: path.padEnd(CHAT_MESSAGE_MAX_LENGTH + 1, 'x') };
  expect((await world.server.request(path, { method: 'POST', as, headers, body })).status).toBe(413);
  expect(world.model.requests).toHaveLength(from);
});

describe('what means the same is found though it shares no word', () => {
  test('by a search, over both doors, with the distance of the vectors', async () => {
    expect(await search(plain, STRANGE)).toEqual([]);
    const [found] = await search(world.server, STRANGE);
    expect(found).toMatchObject({ id: ARTICLE, similarity_score: 1, distance: 0 });
    const input = encodeURIComponent(JSON.stringify({ q: STRANGE }));
    const reply = await world.server.request(`/trpc/knowledge.search?input=${input}`, { as: 'user' });
    expect(reply.json).toMatchObject({ result: { data: { results: [{ id: ARTICLE }] } } });
  });

  test('for a resolution that is generated', async () => {
    const body = { transcript: `Customer: ${STRANGE}` };
    const reply = await world.server.request('/api/rag/generate', { method: 'POST', as: 'user', body });
    const { resolution, metadata } = reply.read(ragResponseSchema);
    expect(resolution.reference_article.kb_id).toBe(ARTICLE);
    expect(metadata).toMatchObject({ similarity_score: 1, distance: 0 });
  });

  test('for an upload, which is resolved on a thread of its own', async () => {
    const tickets = [{ conversation_id: 'MEANT', transcript: `Customer: ${STRANGE} ${STRANGE}` }];
    const reply = await world.server.request('/api/tickets/upload', { method: 'POST', as: 'user', body: { tickets } });
    const [ticket] = reply.read(uploadResultSchema).tickets;
    expect(ticket?.resolution.reference_article.kb_id).toBe(ARTICLE);
    const asked = readIssue(tickets[0]?.transcript ?? '').text;
    expect(world.model.requests.filter(({ input }) => input.includes(asked))).toHaveLength(1);
  });

  test('in a chat, for a follow-up too', async () => {
    expect(await chatSource({ message: STRANGE })).toBe(ARTICLE);
    const previous_messages = [{ role: 'user', content: STRANGE }];
    expect(await chatSource({ message: 'And then?', context: { previous_messages } })).toBe(ARTICLE);
  });

  test('why it ranks there is told', async () => {
    const path = `/api/knowledge/${ARTICLE}/explain?q=${encodeURIComponent(STRANGE)}`;
    const reply = await world.server.request(path, { as: 'tier2' });
    expect(reply.json).toMatchObject({
      place: 1,
      parts: expect.arrayContaining([
        expect.objectContaining({ name: 'meaning', value: expect.closeTo(1), weight: 1 }),
      ]),
    });
  });
});

test('visitors find by meaning what is public, and nothing else', async () => {
  const { server } = world;
  const headers = { origin: VISITED_ORIGIN };
  const token = (await server.request('/api/widget/token', { method: 'POST', headers })).json as {
    access_token: string;
  };
  const ask = async (): Promise<string> => {
    const body = { message: STRANGE };
    const own = { Authorization: `Bearer ${token.access_token}` };
    return (await server.request('/api/widget/chat', { method: 'POST', body, headers: own })).text;
  };
  const mark = (id: string, step: string) =>
    server.request(`/api/knowledge/${id}/${step}`, { method: 'POST', as: 'tier3' });
  const others = demoCorpus.articles
    .filter(({ kb_id, status }) => kb_id !== ARTICLE && status === 'active')
    .slice(0, 5);
  for (const { kb_id } of others) await mark(kb_id, 'publish');
  expect(await ask()).not.toContain(ARTICLE);
  await mark(ARTICLE, 'publish');
  await ask();
  await supplied(server);
  expect(await ask()).toContain(ARTICLE);
  await mark(ARTICLE, 'unpublish');
  expect(await ask()).not.toContain(ARTICLE);
});

describe('when the embedding model', () => {
  const QUESTION = 'How do I reverse a move-out of the wrong family?';

  test.each<[string, FakeBehaviour]>([
    ['fails', () => ({ kind: 'status', status: 500 })],
    ['is silent', () => ({ kind: 'silence' })],
    ['answers nonsense', () => ({ kind: 'body', body: '{}', contentType: 'application/json' })],
  ])('%s, words answer as they would without it', async (name, behaviour) => {
    world.model.behave(behaviour);
    const question = `${QUESTION} ${name}`;
    const ids = (results: Awaited<ReturnType<typeof search>>) => results.map(({ id, score }) => ({ id, score }));
    const begin = performance.now();
    expect(ids(await search(world.server, question))).toEqual(ids(await search(plain, question)));
    expect(performance.now() - begin).toBeLessThan(4000);
  });

  test('is down from the start, the server is ready all the same, says so, and catches up', async () => {
    await using down = await openModelWorld(() => ({ kind: 'status', status: 503 }), EMBEDDINGS);
    const { server } = down;
    await expect.poll(() => server.log.join('\n'), { timeout: 20_000 }).toContain('words alone are searched');
    expect((await server.request('/ready')).status).toBe(200);
    const metrics = (await server.request('/metrics')).text;
    expect(metrics).toMatch(/^embedding_failing 1$/m);
    expect(metrics).toMatch(/^embedding_documents\{state="waiting"\} [1-9]\d*$/m);
    expect((await search(server, QUESTION))[0]?.id).toBe((await search(plain, QUESTION))[0]?.id);
    expect(server.log.join('\n')).not.toContain(TITLE);
  });

  test('is not named, nothing is asked and no figure of it is shown', async () => {
    await using unnamed = await openModelWorld(knowing);
    expect(await search(unnamed.server, STRANGE)).toEqual([]);
    expect(await search(unnamed.server, QUESTION)).toEqual(await search(plain, QUESTION));
    expect(unnamed.model.requests).toEqual([]);
    expect((await unnamed.server.request('/metrics')).text).not.toContain('embedding_');
  });
});

test('figures tell how vectors are coming along', async () => {
  const metrics = (await world.server.request('/metrics')).text;
  expect(metrics).toMatch(/^embedding_documents\{state="waiting"\} 0$/m);
  expect(metrics).toMatch(/^embedding_questions\{found_by="meaning"\} [1-9]/m);
  expect(metrics).toMatch(/^embedding_questions\{found_by="words"\} [1-9]/m);
});
