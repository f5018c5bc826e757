import type { KnowledgeDocument } from '@resolution/contracts';
import { documentId } from '@resolution/db';
import { addAgent, addTickets, buildCorpus, buildTicket, createTestDb, TEST_NOW } from '@resolution/db/testing';
import { type CallRecord, createEngine, createModelGateway, personalDataOf, systemClock } from '@resolution/rag';
import {
  type FakeBehaviour,
  type FakeModelServer,
  type FakeReply,
  startFakeModelServer,
} from '@resolution/rag/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { createEmbeddingDesk, type EmbeddingDesk, type EmbeddingEvent } from '../../src/features/embeddings/desk.ts';
import { loadEngineDocuments } from '../../src/features/knowledge/engine-documents.ts';
import { syncDocument } from '../../src/features/knowledge/index-sync.ts';
import { createLiveEngine, type LiveEngine } from '../../src/live-engine.ts';

const cleanups: (() => PromiseLike<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

const NOBODY = { user: null };
const ARTICLES = 150;
/** Shares no word with any document. */
const STRANGE = 'qwyxle frumblot zandicuf';
const ELEVATOR = 'KB-0000000107';

/** Vectors as a model would make them that knows that the strange words mean the elevator of article 107. */
const model: FakeBehaviour = ({ input }) => ({ kind: 'vectors', vectors: input.map(vectorOf) });

function vectorOf(text: string): number[] {
  const number = /elevator number (\d+)/.exec(text)?.[1] ?? (text.includes(STRANGE) ? '107' : '0');
  return Array.from({ length: 16 }, (_, at) => ((Number(number) * 7919 + at * 104_729) % 211) / 211 - 0.5);
}

/** Takes every text but one. */
const refusing: FakeBehaviour = (request, number): FakeReply =>
  request.input.some((text) => text.includes('number 100 ')) ? { kind: 'status', status: 400 } : model(request, number);

function article(number: number, body = 'Call the technician.') {
  const [first] = buildCorpus().articles;
  if (first === undefined) throw new Error('the corpus has an article');
  return {
    ...first,
    kb_id: `KB-${String(number).padStart(10, '0')}`,
    title: `Restart elevator number ${number}`,
    body,
    status: 'active' as const,
  };
}

interface Place {
  readonly server: FakeModelServer;
  readonly engine: LiveEngine;
  readonly desk: EmbeddingDesk;
  readonly events: EmbeddingEvent[];
  readonly calls: CallRecord[];
  /** Waits until nothing waits for its vector. */
  readonly supplied: () => Promise<void>;
}

interface PlaceOptions {
  readonly dimensions?: number;
  readonly model?: string;
  readonly questionMs?: number;
  readonly tokensPerDay?: number;
}

type TestDb = Awaited<ReturnType<typeof createTestDb>>;

async function openDatabase(): Promise<TestDb> {
  const database = await createTestDb();
  cleanups.push(() => database[Symbol.asyncDispose]());
  const articles = Array.from({ length: ARTICLES }, (_, at) => article(at));
  const empty = { scripts: [], tickets: [], lineage: [], learningEvents: [], placeholders: [] };
  await database.db.transaction((tx) => tx.corpus.upsert({ ...buildCorpus(), ...empty, articles }));
  return database;
}

/** A server's engine and its embeddings before a fake model's server, as after a start. */
async function open({ db }: TestDb, behaviour: FakeBehaviour = model, options: PlaceOptions = {}): Promise<Place> {
  const server = await startFakeModelServer(behaviour);
  const engine = createLiveEngine(createEngine(await loadEngineDocuments(db)));
  const events: EmbeddingEvent[] = [];
  const calls: CallRecord[] = [];
  const desk = createEmbeddingDesk({
    db,
    gateway: createModelGateway({
      baseUrl: server.baseUrl,
      models: { embedding: options.model ?? 'm-embed' },
      budgets: options.tokensPerDay === undefined ? {} : { tokensPerDay: options.tokensPerDay },
      circuit: { threshold: 1000 },
      clock: systemClock,
      random: () => 0,
      recordCall: (call) => calls.push(call),
    }),
    dimensions: options.dimensions,
    questionMs: options.questionMs,
    pauseMs: 20,
    note: (event) => events.push(event),
    report: (error) => {
      throw error;
    },
  });
  cleanups.push(async () => {
    await desk.stop();
    await server.close();
  });
  desk.follow(engine);
  const supplied = () => expect.poll(() => desk.status()?.waiting, { timeout: 20_000 }).toBe(0);
  return { server, engine, desk, events, calls, supplied };
}

const inputs = ({ requests }: FakeModelServer): readonly string[] => requests.flatMap(({ input }) => input);

async function find({ engine, desk }: Place, text = STRANGE): Promise<string[]> {
  const vector = await desk.questionVector({ text }, NOBODY);
  return engine.search(text, { vector }).map(({ id }) => id);
}

describe('documents’ vectors', () => {
  test('are made in the background, a batch a request, and find what means the same', async () => {
    const place = await open(await openDatabase());
    await place.supplied();
    expect(place.server.requests.map(({ path, input }) => [path, input.length])).toEqual([
      ['/v1/embeddings', 64],
      ['/v1/embeddings', 64],
      ['/v1/embeddings', 22],
    ]);
    expect(place.engine.search(STRANGE)).toEqual([]);
    expect((await find(place))[0]).toBe(ELEVATOR);
    expect(place.calls[0]).toMatchObject({ use_case: 'embed', user: null, outcome: 'ok' });
  });

  test('are asked for once: a restart asks for nothing', async () => {
    const database = await openDatabase();
    const before = await open(database);
    await before.supplied();
    await before.desk.stop();
    const after = await open(database);
    await after.supplied();
    expect(after.server.requests).toEqual([]);
    expect(after.engine.vectors()).toEqual(before.engine.vectors());
    expect((await find(after))[0]).toBe(ELEVATOR);
  });

  test('are asked for anew where a text changed or came, and for that one alone', async () => {
    const database = await openDatabase();
    const place = await open(database);
    await place.supplied();
    const changed = article(3, 'Call nobody: restart it from the panel.');
    const documents = [changed, article(ARTICLES, 'A new one.')];
    const corpus = { ...buildCorpus(), scripts: [], tickets: [], lineage: [], learningEvents: [], placeholders: [] };
    await database.db.transaction((tx) => tx.corpus.upsert({ ...corpus, articles: documents }));
    for (const { kb_id } of documents) await syncDocument(database.db, place.engine, kb_id);
    await place.supplied();
    expect(inputs(place.server)).toHaveLength(ARTICLES + 2);
    expect(inputs(place.server).slice(-2).join(' ')).toMatch(/restart it from the panel.*A new one/s);
    expect(place.engine.vectors().size).toBe(ARTICLES + 1);
  });

  test('are built anew from the cache with a new index', async () => {
    const database = await openDatabase();
    const place = await open(database);
    await place.supplied();
    place.engine.replace(createEngine(await loadEngineDocuments(database.db)));
    expect(place.engine.vectors().size).toBe(0);
    await place.supplied();
    expect(place.engine.vectors().size).toBe(ARTICLES);
    expect(place.server.requests).toHaveLength(3);
  });

  test.each<[string, PlaceOptions]>([
    ['another model', { model: 'other-embed' }],
    ['other dimensions', { dimensions: 16 }],
  ])('of %s are others', async (_name, options) => {
    const database = await openDatabase();
    const before = await open(database);
    await before.supplied();
    await before.desk.stop();
    const after = await open(database, model, options);
    await after.supplied();
    expect(inputs(after.server)).toHaveLength(ARTICLES);
  });

  test('of a text that changed meanwhile are nobody’s', async () => {
    const database = await openDatabase();
    const held = Promise.withResolvers<undefined>();
    const place = await open(database);
    await place.supplied();
    const document = place.engine.documents().find((one) => one.kind === 'article' && one.article.kb_id === ELEVATOR);
    if (document?.kind !== 'article') throw new Error('the corpus has that article');
    const withBody = (body: string): KnowledgeDocument => ({ kind: 'article', article: { ...document.article, body } });
    // The first answer is for the text before; the index has the text after it by the time it comes.
    place.server.behave(({ input }, number) => {
      if (number === 4) {
        place.engine.upsert(withBody('The text after.'));
        held.resolve(undefined);
      }
      return { kind: 'vectors', vectors: input.map((text) => (text.includes('before') ? [1] : [0, 1])) };
    });
    place.engine.upsert(withBody('The text before.'));
    await held.promise;
    await place.supplied();
    expect(place.engine.vectors().get(ELEVATOR)).toEqual(Float32Array.of(0, 1));
  });

  test.each<[string, (engine: LiveEngine) => void]>([
    ['was withdrawn', (engine) => engine.withdraw(ELEVATOR)],
    [
      'is not in a new index',
      (engine) => {
        const left = engine.documents().filter((one) => documentId(one) !== ELEVATOR);
        engine.replace(createEngine({ documents: left }));
      },
    ],
  ])('of a document that %s meanwhile are not asked for', async (_what, change) => {
    const database = await openDatabase();
    const opened = Promise.withResolvers<Place>();
    const place = await open(database, (request, number) => {
      if (number === 1) void opened.promise.then(({ engine }) => change(engine));
      return model(request, number);
    });
    opened.resolve(place);
    await place.supplied();
    expect(inputs(place.server)).toContainEqual(expect.stringContaining('number 108'));
    expect(inputs(place.server).filter((text) => text.includes('number 107'))).toEqual([]);
  });

  test('that the model refuses for one text are made for all others', async () => {
    const place = await open(await openDatabase(), refusing);
    await place.supplied();
    expect(place.engine.vectors().size).toBe(ARTICLES - 1);
    expect(place.desk.status()).toMatchObject({ waiting: 0, refused: 1, failing: false });
    expect(place.events).toEqual([{ kind: 'refused', document_ids: ['KB-0000000100'] }]);
  });

  test('are not made beyond the tokens of a day', async () => {
    const place = await open(await openDatabase(), model, { tokensPerDay: 10 });
    await expect.poll(() => place.events.length).toBe(1);
    expect(place.events[0]).toMatchObject({ kind: 'failing', failure: { kind: 'refused_by_budget', budget: 'day' } });
    expect(place.server.requests).toEqual([]);
    expect(await find(place, 'restart elevator number 107')).toContain(ELEVATOR);
  });
});

describe('while the embedding server is down', () => {
  test('words alone are searched, as they would be without it; it is said once, and caught up later', async () => {
    const database = await openDatabase();
    const place = await open(database, () => ({ kind: 'status', status: 500 }));
    await expect.poll(() => place.server.requests.length, { timeout: 20_000 }).toBeGreaterThan(6);
    const words = createEngine(await loadEngineDocuments(database.db));
    const question = 'restart elevator number 107';
    const vector = await place.desk.questionVector({ text: question }, NOBODY);
    expect(vector).toBeUndefined();
    expect(place.engine.search(question, { vector })).toEqual(words.search(question));
    expect(place.desk.status()).toMatchObject({ waiting: ARTICLES, failing: true, questions: { by_words: 1 } });
    expect(place.events).toMatchObject([{ kind: 'failing', waiting: ARTICLES }]);
    place.server.behave(model);
    await place.supplied();
    expect(place.events.at(-1)).toMatchObject({ kind: 'recovered' });
    expect(place.desk.status()).toMatchObject({ failing: false });
    expect((await find(place))[0]).toBe(ELEVATOR);
  });

  test('a question waits no longer than it may', async () => {
    const place = await open(await openDatabase(), model, { questionMs: 150 });
    await place.supplied();
    place.server.behave(() => ({ kind: 'silence' }));
    const begin = performance.now();
    expect(await find(place)).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

describe('personal data', () => {
  const PEOPLE = {
    contact_name: 'Brunhilde Xanthos',
    contact_phone: '555-867-5309',
    first_tier_agent_name: 'Quentin Ferris',
  };
  const PRIVATE = /brunhilde|xanthos|quentin|ferris|example\.org|867/i;
  const TOLD = 'Brunhilde Xanthos here, the gatehouse barrier is stuck, write to b.x@example.org or call 555 867 5309.';

  test('of a ticket’s people never leaves, whatever is embedded', async () => {
    const database = await openDatabase();
    const { db } = database;
    const [ticket] = await addTickets(db, [
      buildTicket({ columns: { ...PEOPLE, transcript: `Customer: ${TOLD}\nQuentin: I will look.` } }),
    ]);
    const agent = await addAgent(db);
    const { knowledge_id } = await db.transaction((tx) =>
      tx.knowledge.create({
        ticket_id: ticket?.id ?? 0,
        conversation_id: null,
        product: null,
        resolution: 'Quentin Ferris unlocked the gatehouse barrier for Ms. Xanthos.',
        reference_articles: [],
        created_by: agent.id,
        created_at: TEST_NOW,
      }),
    );
    const place = await open(database);
    await place.supplied();
    await place.desk.questionVector({ text: TOLD, personal: personalDataOf(PEOPLE) }, NOBODY);
    expect(place.engine.vectors().has(knowledge_id)).toBe(true);
    const sent = inputs(place.server).filter((text) => text.includes('gatehouse barrier'));
    expect(sent).toHaveLength(2);
    expect(sent.join('\n')).toMatch(/\[PERSON_1\]/);
    for (const { body } of place.server.requests) expect(body).not.toMatch(PRIVATE);
    expect(place.calls.some(({ masked }) => masked.PERSON > 0 && masked.EMAIL > 0)).toBe(true);
  });
});

test('what people ask is kept nowhere', async () => {
  const database = await openDatabase();
  const before = await open(database);
  await before.supplied();
  await find(before);
  await find(before);
  expect(inputs(before.server).filter((text) => text === STRANGE)).toHaveLength(1);
  const after = await open(database);
  await find(after);
  expect(inputs(after.server)).toEqual([STRANGE]);
});
