import type { World } from '../world.ts';
import type { OperationCases } from './case.ts';

const NO_GAP = { id: 'GAP-99999' };

async function rejectedGap(made: World): Promise<Record<string, string>> {
  const id = await made.gap();
  await made.server.request(`/api/learning/gaps/${id}/reject`, {
    method: 'POST',
    as: 'tier3',
    body: { reason: 'No.' },
  });
  return { id };
}

/** Gaps, stale entries and rates. */
export const LEARNING_CASES: OperationCases = {
  'GET /api/learning/gaps': () => [
    { status: 200, as: 'tier2', input: { status: 'open' } },
    { status: 400, as: 'tier2', input: { status: 'Draft' } },
    { status: 400, as: 'tier2', input: { cursor: 'forged' }, code: 'invalid_cursor' },
  ],
  'GET /api/learning/stale': () => [
    { status: 200, as: 'tier2', input: { owner: 'me', limit: 5 } },
    { status: 400, as: 'tier2', input: { owner: 'Agent1' } },
    { status: 400, as: 'tier2', input: { limit: 101 } },
    { status: 400, as: 'tier2', input: { cursor: 'forged' }, code: 'invalid_cursor' },
  ],
  'GET /api/learning/gaps/{id}': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.gap() } },
    { status: 400, as: 'tier2', path: { id: 'x' } },
    { status: 404, as: 'tier2', path: NO_GAP },
  ],
  'GET /api/learning/gaps/{id}/tickets': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.gap() }, input: { limit: 5 } },
    { status: 400, as: 'tier2', path: { id: await made.gap() }, input: { cursor: 'forged' }, code: 'invalid_cursor' },
    { status: 404, as: 'tier2', path: NO_GAP },
  ],
  'POST /api/learning/gaps/{id}/accept': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.gap() }, input: { body: 'Ask the night job.' } },
    { status: 400, as: 'tier2', path: { id: await made.gap() }, code: 'invalid_input' },
    { status: 404, as: 'tier2', path: NO_GAP, input: { body: 'x' } },
    { status: 409, as: 'tier2', path: await rejectedGap(made), input: { body: 'x' }, code: 'conflict' },
  ],
  'POST /api/learning/gaps/{id}/reject': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.gap() }, input: { reason: 'A joke.', reason_code: 'other' } },
    { status: 400, as: 'tier2', path: { id: await made.gap() }, input: { reason: '' } },
    { status: 404, as: 'tier2', path: NO_GAP, input: { reason: 'x' } },
    { status: 409, as: 'tier2', path: await rejectedGap(made), input: { reason: 'x' }, code: 'conflict' },
  ],
  'GET /api/learning/rates': () => [
    { status: 200, as: 'tier2', input: { by: 'category' } },
    { status: 400, as: 'tier2', input: { by: 'agent' } },
    { status: 400, as: 'tier2', input: { cursor: 'forged' }, code: 'invalid_cursor' },
  ],
  'GET /api/learning/outcomes': () => [
    { status: 200, as: 'tier2', input: { by: 'category', key: 'Reports', kind: 'edited' } },
    { status: 400, as: 'tier2', input: { by: 'category', key: 'Reports', kind: 'read' } },
    { status: 400, as: 'tier2', input: { by: 'kind', kind: 'edited', cursor: 'forged' }, code: 'invalid_cursor' },
  ],
};
