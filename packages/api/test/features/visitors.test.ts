import { createModelGateway, systemClock } from '@resolution/rag';
import { startFakeModelServer } from '@resolution/rag/testing';
import { expect, test } from 'vitest';
import { createVisitorTokens } from '../../src/features/auth/visitor-token.ts';
import { createModelDesk } from '../../src/features/models/desk.ts';
import { createVisitorsService, type VisitorPart, type VisitorsService } from '../../src/features/visitors/service.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

const ARTICLE = 'KB-00000000A1';
const QUESTION = 'The lease report shows no rows, which reporting period has to be set?';
const NOW = new Date('2026-03-01T09:00:00.000Z');

/** @param baseUrl Of a model's server; without it the embedded engine answers alone. */
function visitorsOf(place: Workplace, baseUrl?: string): VisitorsService {
  const gateway = createModelGateway({ baseUrl, clock: systemClock, random: () => 0, recordCall: () => {} });
  return createVisitorsService({
    ...place,
    clock: () => NOW,
    models: createModelDesk({ gateway, limits: { user: null, all: null }, noteDropped: () => {} }),
    tokens: createVisitorTokens('a secret that is long enough for HMAC-SHA-256'),
    origins: ['https://www.residents.example'],
  });
}

interface Asking {
  readonly name?: string;
  readonly address?: string;
  readonly leave?: AbortController;
}

/** Asks as a visitor; one who leaves does so with the first part. */
async function ask(service: VisitorsService, message: string, asking: Asking = {}): Promise<VisitorPart[]> {
  const { name = 'visitor:1', address = '10.0.0.1', leave } = asking;
  const { signal } = leave ?? new AbortController();
  const parts: VisitorPart[] = [];
  for await (const part of service.stream({ name, address, requestId: 'r' }, { message }, signal)) {
    parts.push(part);
    leave?.abort();
  }
  return parts;
}

const sourceIds = (parts: readonly VisitorPart[]) =>
  parts.flatMap((part) => (part.type === 'sources' ? part.sources.map(({ id }) => id) : []));

test('an address asks so often in a minute, whoever asks from it', async () => {
  await using place = await openWorkplace();
  const service = visitorsOf(place);
  for (let count = 0; count < 120; count += 1) await ask(service, 'Hello', { name: `visitor:${count}` });
  const again = { name: 'visitor:another' };
  await expect(ask(service, 'Hello', again)).rejects.toMatchObject({ code: 'too_many_requests' });
  expect(await ask(service, 'Hello', { ...again, address: '10.0.0.2' })).not.toEqual([]);
});

test('a text whose mark is gone by the time it is read is neither quoted nor sent to a model', async () => {
  const model = await startFakeModelServer(() => ({ kind: 'answer', text: `Run it again. [${ARTICLE}]\n` }));
  try {
    await using place = await openWorkplace();
    await place.knowledge.setPublic(place.tier3, ARTICLE, true);
    const service = visitorsOf(place, model.baseUrl);
    const sent = () => model.requests.filter(({ body }) => body.includes('Settings > Reports'));
    expect(sourceIds(await ask(service, QUESTION))).toEqual([ARTICLE]);
    expect(sent()).toHaveLength(1);
    const asked = model.requests.length;
    // The mark goes in the table, and nobody has told the index yet.
    await place.db.transaction((tx) => tx.corpus.unpublish(ARTICLE));
    expect(sourceIds(await ask(service, QUESTION))).toEqual([]);
    expect([model.requests.length > asked, sent().length]).toEqual([true, 1]);
  } finally {
    await model.close();
  }
});

test('nothing more is made once a visitor has gone', async () => {
  await using place = await openWorkplace();
  await place.knowledge.setPublic(place.tier3, ARTICLE, true);
  const service = visitorsOf(place);
  expect((await ask(service, QUESTION)).length).toBeGreaterThan(2);
  expect(await ask(service, QUESTION, { leave: new AbortController() })).toHaveLength(1);
});
