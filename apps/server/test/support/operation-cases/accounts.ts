import { PASSWORD } from '../server.ts';
import type { OperationCases } from './case.ts';

const NO_AGENT = { agent_id: 'Agent9999' };

/** Accounts, sessions, agents and the audit trail. */
export const ACCOUNTS_CASES: OperationCases = {
  'POST /api/auth/register': (made) => [
    { status: 201, as: 'anonymous', input: { username: 'A', email: made.email(), password: PASSWORD } },
    { status: 400, as: 'anonymous', input: { username: 'A', email: 'nothing', password: PASSWORD } },
    { status: 400, as: 'anonymous', input: { username: 'A', email: made.email(), password: 'password1234' } },
    {
      status: 409,
      as: 'anonymous',
      input: { username: 'A', email: 'user@example.com', password: PASSWORD },
      code: 'email_taken',
    },
  ],
  'POST /api/auth/login': () => [
    { status: 200, as: 'anonymous', input: { email: 'user@example.com', password: PASSWORD } },
    { status: 400, as: 'anonymous', input: { email: 'user@example.com', password: PASSWORD, user_type: 'admin' } },
    { status: 401, as: 'anonymous', input: { email: 'other@example.com', password: 'x' }, code: 'invalid_credentials' },
  ],
  'POST /api/auth/refresh': (made) => [
    { status: 200, as: 'user' },
    { status: 200, as: 'anonymous', input: { refresh_token: made.server.people.other.refresh_token } },
    { status: 400, as: 'user', input: { refresh_token: 7 } },
    { status: 401, as: 'anonymous', input: { refresh_token: 'unknown' }, code: 'session_ended' },
  ],
  'POST /api/auth/logout': () => [{ status: 401, as: 'ended', code: 'session_ended' }],
  'GET /api/auth/me': () => [{ status: 200, as: 'tier3' }],
  'POST /api/auth/password': () => [
    { status: 204, as: 'user', input: { current_password: PASSWORD, new_password: PASSWORD } },
    { status: 400, as: 'user', input: { current_password: PASSWORD, new_password: 'short' } },
    { status: 401, as: 'other', input: { current_password: 'x', new_password: PASSWORD } },
  ],
  'GET /api/agents': () => [{ status: 200, as: 'tier3' }],
  'POST /api/agents': (made) => [
    { status: 201, as: 'tier3', input: { username: 'B', email: made.email(), password: PASSWORD, tier: 'Tier2' } },
    { status: 400, as: 'tier3', input: { username: 'B', email: made.email(), password: PASSWORD, tier: 'Tier1' } },
    {
      status: 409,
      as: 'tier3',
      input: { username: 'B', email: 'user@example.com', password: PASSWORD, tier: 'Tier2' },
    },
  ],
  'POST /api/agents/{agent_id}/disable': async (made) => [
    { status: 200, as: 'tier3', path: { agent_id: await made.agent() } },
    { status: 400, as: 'tier3', path: { agent_id: '1-' } },
    { status: 404, as: 'tier3', path: NO_AGENT },
    { status: 409, as: 'tier3', path: { agent_id: 'Agent2' } },
  ],
  'POST /api/agents/{agent_id}/enable': async (made) => [
    { status: 200, as: 'tier3', path: { agent_id: await made.agent() } },
    { status: 404, as: 'tier3', path: NO_AGENT },
  ],
  'POST /api/agents/{agent_id}/retire': async (made) => [
    { status: 200, as: 'tier3', path: { agent_id: await made.agent() } },
    { status: 404, as: 'tier3', path: NO_AGENT },
    { status: 409, as: 'tier3', path: { agent_id: 'Agent2' } },
  ],
  'PATCH /api/agents/{agent_id}/tier': async (made) => [
    { status: 200, as: 'tier3', path: { agent_id: await made.agent() }, input: { tier: 'Tier3' } },
    { status: 400, as: 'tier3', path: { agent_id: await made.agent() }, input: { tier: 'Tier3', role: 'x' } },
    { status: 404, as: 'tier3', path: NO_AGENT, input: { tier: 'Tier3' } },
    { status: 409, as: 'tier3', path: { agent_id: 'Agent2' }, input: { tier: 'Tier2' } },
  ],
  'GET /api/audit': () => [
    { status: 200, as: 'tier3', input: { limit: 2, action: 'account.registered' } },
    { status: 400, as: 'tier3', input: { cursor: 'forged' }, code: 'invalid_cursor' },
    { status: 400, as: 'tier3', input: { action: 'nothing' } },
  ],
  'GET /api/audit/export': () => [
    { status: 200, as: 'tier3' },
    { status: 400, as: 'tier3', input: { unknown: 1 } },
  ],
};
