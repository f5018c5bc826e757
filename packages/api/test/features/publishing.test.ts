import { documentId } from '@resolution/db';
import { buildCorpus } from '@resolution/db/testing';
import { describe, expect, test } from 'vitest';
import { createAccessTokens } from '../../src/features/auth/access-token.ts';
import { createSignedTokens } from '../../src/features/auth/signed-token.ts';
import { createVisitorTokens } from '../../src/features/auth/visitor-token.ts';
import { type EmbeddingDesk, NO_EMBEDDINGS } from '../../src/features/embeddings/desk.ts';
import { createPublicIndex } from '../../src/features/visitors/public-index.ts';
import { createRateLimit } from '../../src/features/visitors/rate-limit.ts';
import { FROM_ARTICLE, FROM_SCRIPT, openWorkplace, type Workplace } from './workplace.ts';

const ARTICLE = 'KB-00000000A1';
const EDIT = { content: 'Reload the zebra calendar twice.', reason: 'Once is not enough.' };

/** What visitors can find now, by id. */
async function publicIds(place: Workplace, index = createPublicIndex(place)): Promise<string[]> {
  const engine = await index.engine();
  const ids = ['KB-00000000A1', 'KB-00000000A2', 'SCRIPT-0001', 'CS-10000001', 'KB-NEW-0001'];
  expect(ids.filter((id) => engine.has(id))).toHaveLength(engine.size);
  return ids.filter((id) => engine.has(id));
}

describe('the mark of public knowledge', () => {
  test('is off until Tier3 sets it; setting and unsetting stand in the trail and in the history, once', async () => {
    await using place = await openWorkplace();
    const seen = () => place.knowledge.byId(place.user.actor, ARTICLE);
    expect((await seen()).is_public).toBe(false);
    for (const _twice of [1, 2]) await place.knowledge.setPublic(place.tier3, ARTICLE, true);
    expect((await seen()).is_public).toBe(true);
    for (const _twice of [1, 2]) await place.knowledge.setPublic(place.tier3, ARTICLE, false);
    expect((await seen()).is_public).toBe(false);
    expect(await place.actions()).toEqual(['knowledge.published', 'knowledge.unpublished']);
    const { versions } = await place.learning.history(ARTICLE);
    expect(versions.map(({ change, author }) => [change, author])).toEqual([
      ['unpublished', 'Kim'],
      ['published', 'Kim'],
      ['imported', null],
    ]);
  });

  test('is refused for scripts and what rests on one, solved tickets and drafts', async () => {
    await using place = await openWorkplace();
    const { ticket_id } = await place.ticket(FROM_SCRIPT);
    const { knowledge_id } = await place.tickets.approve(place.tier3, ticket_id);
    for (const id of ['SCRIPT-0001', 'CS-10000001', knowledge_id, 'KB-SYN-0007']) {
      await expect(place.knowledge.setPublic(place.tier3, id, true)).rejects.toMatchObject({ code: 'conflict' });
    }
    await expect(place.knowledge.setPublic(place.tier3, 'KB-0000000000', true)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('outlives an import of the corpus, also one that changes the text', async () => {
    await using place = await openWorkplace();
    const corpus = buildCorpus();
    const [article] = corpus.articles;
    if (article === undefined) throw new Error('The corpus has no article');
    await place.knowledge.setPublic(place.tier3, article.kb_id, true);
    for (const title of [article.title, 'Another title']) {
      await place.db.transaction((tx) => tx.corpus.upsert({ ...corpus, articles: [{ ...article, title }] }));
      expect((await place.knowledge.byId(place.user.actor, article.kb_id)).is_public).toBe(true);
    }
  });

  test('leaves the text to Tier3: what a Tier2 agent writes does not become public', async () => {
    await using place = await openWorkplace();
    const { ticket_id } = await place.ticket(FROM_ARTICLE);
    const { knowledge_id } = await place.tickets.approve(place.tier2, ticket_id, 'Reload the zebra calendar.');
    await place.learning.edit(place.tier2, knowledge_id, { ...EDIT, content: 'Reload it.' });
    await place.knowledge.setPublic(place.tier3, knowledge_id, true);
    const forbidden = { code: 'forbidden' };
    await expect(place.learning.edit(place.tier2, knowledge_id, EDIT)).rejects.toMatchObject(forbidden);
    const next = await place.ticket(FROM_ARTICLE);
    await expect(
      place.tickets.approve(place.tier2, next.ticket_id, EDIT.content, { update_knowledge_id: knowledge_id }),
    ).rejects.toMatchObject(forbidden);
    expect((await place.learning.edit(place.tier3, knowledge_id, EDIT)).versions[0]?.content).toBe(EDIT.content);
  });
});

describe('the index for visitors', () => {
  test('holds what is marked and active, and follows every change', async () => {
    await using place = await openWorkplace();
    const index = createPublicIndex(place);
    expect(await publicIds(place, index)).toEqual([]);
    await place.knowledge.setPublic(place.tier3, ARTICLE, true);
    expect(await publicIds(place, index)).toEqual([ARTICLE]);
    await place.knowledge.retire(place.tier3, ARTICLE, 'Out of date');
    expect(await publicIds(place, index)).toEqual([]);
    await place.knowledge.restore(place.tier3, ARTICLE);
    expect(await publicIds(place, index)).toEqual([ARTICLE]);
    await place.learning.edit(place.tier3, ARTICLE, { ...EDIT, content: 'Close the purple umbrella first.' });
    const found = (await index.engine()).search('purple umbrella');
    expect(found.map(({ id, snippet }) => [id, snippet.includes('umbrella')])).toEqual([[ARTICLE, true]]);
    const { ticket_id } = await place.ticket(FROM_ARTICLE);
    await place.tickets.reject(place.tier2, ticket_id, 'No', 'wrong_source');
    expect((await index.engine()).explain('purple umbrella', ARTICLE)?.prior.outcomes).toMatchObject({ rejected: 1 });
    await place.knowledge.setPublic(place.tier3, ARTICLE, false);
    expect(await publicIds(place, index)).toEqual([]);
  });

  test('is built anew with the whole index, and equals one that is built now', async () => {
    await using place = await openWorkplace();
    const index = createPublicIndex(place);
    await publicIds(place, index);
    await place.db.transaction((tx) =>
      tx.corpus.publish(ARTICLE, { by: place.tier3.actor.id, at: '2026-01-01T00:00:00.000Z' }),
    );
    place.engine.replace(place.engine);
    expect(await Promise.all([publicIds(place, index), publicIds(place, index)])).toEqual([[ARTICLE], [ARTICLE]]);
    expect(await publicIds(place)).toEqual([ARTICLE]);
  });

  test('a script is not in it even if a row says so', async () => {
    await using place = await openWorkplace();
    const at = '2026-01-01T00:00:00.000Z';
    for (const id of ['SCRIPT-0001', 'CS-10000001']) {
      await place.db.transaction((tx) => tx.corpus.publish(id, { by: place.tier3.actor.id, at }));
    }
    expect(await publicIds(place)).toEqual([]);
  });

  test.each(['built before it was public', 'built after'])(
    'an approved resolution is not found by what its customer said, and leaves when it is withdrawn: %s',
    async (when) => {
      await using place = await openWorkplace();
      const index = createPublicIndex(place);
      if (when === 'built before it was public') await index.engine();
      const transcript =
        'Customer: My aunt Marjory Quillfeather sees no rows in the lease report.\nAgent: I will look.';
      const { ticket_id } = await place.ticket(FROM_ARTICLE, { transcript });
      const { knowledge_id } = await place.tickets.approve(place.tier2, ticket_id, 'Reload the zebra calendar.');
      await place.knowledge.setPublic(place.tier3, knowledge_id, true);
      const engine = await index.engine();
      expect(engine.search('zebra calendar').map(({ id }) => id)).toEqual([knowledge_id]);
      expect(engine.search('Marjory Quillfeather aunt')).toEqual([]);
      expect(place.engine.search('Marjory Quillfeather aunt').map(({ id }) => id)).toContain(knowledge_id);
      await place.knowledge.retire(place.tier3, knowledge_id, 'Out of date');
      expect(await publicIds(place, index)).toEqual([]);
    },
  );

  test('takes back what it asked vectors for when a document leaves or all are read anew', async () => {
    await using place = await openWorkplace();
    const asked: string[] = [];
    const embeddings: EmbeddingDesk = {
      ...NO_EMBEDDINGS,
      supply: (_index, documents) => asked.push(...documents.map((document) => `+${documentId(document)}`)),
      withhold: (_index, id = 'all') => asked.push(`-${id}`),
    };
    const index = createPublicIndex({ ...place, embeddings });
    await place.knowledge.setPublic(place.tier3, ARTICLE, true);
    await index.engine();
    await place.knowledge.retire(place.tier3, ARTICLE, 'Out of date');
    await index.engine();
    await place.knowledge.restore(place.tier3, ARTICLE);
    await index.engine();
    place.engine.replace(place.engine);
    await index.engine();
    expect(asked).toEqual([`+${ARTICLE}`, `-${ARTICLE}`, `+${ARTICLE}`, '-all', `+${ARTICLE}`]);
  });
});

test('a visitor’s token and a person’s do not pass for one another', async () => {
  const secret = 'a secret that is long enough for HMAC-SHA-256';
  const now = new Date('2026-02-01T12:00:00Z');
  const visitors = createVisitorTokens(secret);
  const people = createAccessTokens(secret, 15);
  const { token, expires_in } = await visitors.issue('visitor:1', now);
  const at = (seconds: number) => visitors.read(token, new Date(now.getTime() + seconds * 1000));
  expect([at(0), at(expires_in), at(expires_in + 6)]).toEqual(['visitor:1', 'visitor:1', null]);
  expect(await people.read(token, now)).toBeNull();
  const claims = { owner: 'user:1', role: 'realpage_user', session_id: 'session-1' } as const;
  expect(visitors.read((await people.issue(claims, now)).token, now)).toBeNull();
  const forPeople = createSignedTokens(secret, 'ai-resolution-system/api', 600);
  expect(visitors.read(await forPeople.sign('visitor:1', {}, now), now)).toBeNull();
  expect(createVisitorTokens(`another ${secret}`).read(token, now)).toBeNull();
});

test('a rate holds for each key in its window, also when the clock is set back', () => {
  let now = Date.parse('2026-02-01T12:00:00Z');
  const rate = createRateLimit({ clock: () => new Date(now), limit: 2, windowSeconds: 60, message: 'Later.' });
  const take = (key: string) => rate.take(key);
  take('a');
  now += 10_000;
  take('a');
  expect(() => take('a')).toThrow(expect.objectContaining({ code: 'too_many_requests', retryAfter: 50 }));
  take('b');
  now += 50_000;
  take('a');
  now -= 3_600_000;
  // A window that ends so far ahead is none: another begins.
  for (const _use of [1, 2]) take('a');
  expect(() => take('a')).toThrow(expect.objectContaining({ code: 'too_many_requests', retryAfter: 60 }));
});
