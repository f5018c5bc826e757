import type { World } from '../world.ts';
import type { OperationCases } from './case.ts';

const NO_ARTICLE = { id: 'KB-0000000000' };

async function retired(made: World): Promise<Record<string, string>> {
  const id = await made.knowledge();
  await made.server.request(`/api/knowledge/${id}/retire`, {
    method: 'POST',
    as: 'tier3',
    body: { reason: 'Outdated.' },
  });
  return { id };
}

async function stale(made: World): Promise<Record<string, string>> {
  const id = await made.knowledge();
  await made.server.request(`/api/knowledge/${id}/care`, {
    method: 'PATCH',
    as: 'tier2',
    body: { verify_by: '2020-01-01T00:00:00.000Z' },
  });
  return { id };
}

/** Knowledge, its versions and its care. */
export const KNOWLEDGE_CASES: OperationCases = {
  'GET /api/knowledge/export': () => [
    { status: 200, as: 'user' },
    { status: 200, as: 'tier2', input: { format: 'csv', category: 'Reports' } },
    { status: 400, as: 'user', input: { kind: 'article' } },
  ],
  'GET /api/knowledge/search': () => [
    { status: 200, as: 'user', input: { q: 'ledger', kind: 'article', limit: 3 } },
    { status: 400, as: 'user', input: { q: 'ledger', limit: 51 } },
    { status: 400, as: 'user', input: {} },
  ],
  'GET /api/knowledge': () => [
    { status: 200, as: 'user' },
    { status: 400, as: 'user', input: { cursor: 'forged' }, code: 'invalid_cursor' },
  ],
  'GET /api/knowledge/{id}': (made) => [
    { status: 200, as: 'user', path: { id: made.article } },
    { status: 200, as: 'user', path: { id: 'SCRIPT-7001' } },
    { status: 400, as: 'user', path: { id: 'anything' } },
    { status: 404, as: 'user', path: { id: 'KB-0000000000' } },
  ],
  'POST /api/knowledge/{id}/retire': async (made) => [
    { status: 200, as: 'tier3', path: { id: await made.knowledge() }, input: { reason: 'Outdated.' } },
    { status: 404, as: 'tier3', path: { id: 'KB-0000000000' }, input: { reason: 'Outdated.' } },
  ],
  'POST /api/knowledge/{id}/restore': async (made) => [
    { status: 200, as: 'tier3', path: await retired(made) },
    { status: 404, as: 'tier3', path: { id: 'KB-0000000000' } },
    { status: 409, as: 'tier3', path: { id: await made.knowledge() }, code: 'conflict' },
  ],
  'POST /api/knowledge/{id}/publish': (made) => [
    { status: 200, as: 'tier3', path: { id: made.article } },
    { status: 403, as: 'tier2', path: { id: made.article } },
    { status: 404, as: 'tier3', path: NO_ARTICLE },
    { status: 409, as: 'tier3', path: { id: 'SCRIPT-7001' }, code: 'conflict' },
  ],
  'POST /api/knowledge/{id}/unpublish': (made) => [
    { status: 200, as: 'tier3', path: { id: made.article } },
    { status: 404, as: 'tier3', path: NO_ARTICLE },
  ],
  'GET /api/knowledge/{id}/history': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.knowledge() } },
    { status: 200, as: 'tier2', path: { id: 'SCRIPT-7001' } },
    { status: 400, as: 'tier2', path: { id: 'x' } },
    { status: 404, as: 'tier2', path: NO_ARTICLE },
  ],
  'GET /api/knowledge/{id}/outcomes': (made) => [
    { status: 200, as: 'tier2', path: { id: made.article }, input: { kind: 'thumbs_up' } },
    { status: 400, as: 'tier2', path: { id: made.article } },
    { status: 404, as: 'tier2', path: NO_ARTICLE, input: { kind: 'edited' } },
  ],
  'GET /api/knowledge/{id}/complaints': (made) => [
    { status: 200, as: 'tier3', path: { id: made.article } },
    { status: 403, as: 'tier2', path: { id: made.article } },
    { status: 404, as: 'tier3', path: NO_ARTICLE },
  ],
  'GET /api/knowledge/{id}/explain': (made) => [
    { status: 200, as: 'tier2', path: { id: made.article }, input: { q: 'ledger report' } },
    { status: 400, as: 'tier2', path: { id: made.article }, input: { q: 'x'.repeat(2001) } },
    { status: 404, as: 'tier2', path: { id: made.article }, input: {} },
    { status: 404, as: 'tier2', path: NO_ARTICLE, input: { q: 'ledger report' } },
  ],
  'PATCH /api/knowledge/{id}': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.knowledge() }, input: { content: 'Twice.', reason: 'x' } },
    { status: 400, as: 'tier2', path: { id: await made.knowledge() }, input: { content: ' ', reason: 'x' } },
    { status: 400, as: 'tier2', path: { id: await made.knowledge() }, input: { content: 'Twice.' } },
    { status: 403, as: 'tier2', path: { id: 'SCRIPT-7001' }, input: { content: 'x', reason: 'x' }, code: 'forbidden' },
    { status: 404, as: 'tier2', path: NO_ARTICLE, input: { content: 'Twice.', reason: 'x' } },
    { status: 409, as: 'tier2', path: await retired(made), input: { content: 'Twice.', reason: 'x' } },
  ],
  'POST /api/knowledge/{id}/versions/{version}/restore': async (made) => [
    { status: 200, as: 'tier3', path: { id: await made.knowledge(), version: '1' }, input: { reason: 'x' } },
    { status: 400, as: 'tier3', path: { id: await made.knowledge(), version: '0' }, input: { reason: 'x' } },
    { status: 404, as: 'tier3', path: { id: await made.knowledge(), version: '9' }, input: { reason: 'x' } },
    { status: 409, as: 'tier3', path: { ...(await retired(made)), version: '1' }, input: { reason: 'x' } },
  ],
  'PATCH /api/knowledge/{id}/care': async (made) => [
    { status: 200, as: 'tier2', path: { id: made.article }, input: { verify_by: '2030-01-01T00:00:00.000Z' } },
    { status: 400, as: 'tier2', path: { id: made.article }, input: { owner: 'Nobody' } },
    { status: 404, as: 'tier2', path: NO_ARTICLE, input: { owner: null } },
    { status: 409, as: 'tier2', path: await stale(made), input: { verify_by: null }, code: 'conflict' },
  ],
  'POST /api/knowledge/{id}/verify': (made) => [
    { status: 200, as: 'tier2', path: { id: made.article } },
    { status: 404, as: 'tier2', path: NO_ARTICLE },
  ],
};
