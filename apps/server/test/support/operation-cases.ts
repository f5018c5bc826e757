import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { writeConversations } from '@resolution/workbook';
import { PASSWORD, type Person, VISITED_ORIGIN } from './server.ts';
import type { World } from './world.ts';

/** One call of an operation and how it must be answered. */
export interface OperationCase {
  readonly status: number;
  readonly as?: Person;
  /** Path parameters, and the query of a GET or the JSON body of the rest. */
  readonly path?: Record<string, string>;
  readonly input?: object;
  readonly form?: () => Promise<FormData> | FormData;
  readonly headers?: Record<string, string>;
  readonly code?: string;
}
type Cases = (made: World) => Promise<readonly OperationCase[]> | readonly OperationCase[];

const NO_TICKET = { id: 'CS-00000000' };
const NO_ARTICLE = { id: 'KB-0000000000' };
const NO_GAP = { id: 'GAP-99999' };
const NO_TALK = { talk_id: '00000000-0000-4000-8000-000000000000' };
const NO_IMPORT = { import_id: '00000000-0000-4000-8000-000000000000' };
const NO_AGENT = { agent_id: 'Agent9999' };

async function formOf(conversations: number, extra: Record<string, string> = {}): Promise<FormData> {
  const rows = Array.from({ length: conversations }, () => ({
    conversation_id: `CONV-${randomUUID()}`,
    transcript: 'Customer: the ledger report stays empty.',
  }));
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeConversations(stream, rows)]);
  return fileForm(bytes, 'conversations.xlsx', extra);
}

function fileForm(bytes: Uint8Array | string, name: string, extra: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(extra)) form.append(key, value);
  form.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  return form;
}

async function decided(made: World): Promise<Record<string, string>> {
  const id = await made.ticket();
  await made.server.request(`/api/tickets/${id}/reject`, { method: 'POST', as: 'tier3', body: { reason: 'Decided.' } });
  return { id };
}

async function retired(made: World): Promise<Record<string, string>> {
  const id = await made.knowledge();
  await made.server.request(`/api/knowledge/${id}/retire`, {
    method: 'POST',
    as: 'tier3',
    body: { reason: 'Outdated.' },
  });
  return { id };
}

async function rejectedGap(made: World): Promise<Record<string, string>> {
  const id = await made.gap();
  await made.server.request(`/api/learning/gaps/${id}/reject`, {
    method: 'POST',
    as: 'tier3',
    body: { reason: 'No.' },
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

async function approved(made: World): Promise<Record<string, string>> {
  const id = await made.ticket();
  await made.server.request(`/api/tickets/${id}/approve`, { method: 'POST', as: 'tier3', body: {} });
  return { id };
}

/** A good call and each refusal of every operation. Who may do it at all is the access matrix' matter. */
export const OPERATION_CASES: Readonly<Record<string, Cases>> = {
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
  'GET /api/tickets/pending': () => [
    { status: 200, as: 'tier2' },
    { status: 400, as: 'tier2', input: { limit: 0 } },
  ],
  'GET /api/tickets/resolved': () => [
    { status: 200, as: 'tier2' },
    { status: 400, as: 'tier2', input: { sort: 'color' } },
  ],
  'GET /api/tickets/facets': () => [
    { status: 200, as: 'user' },
    { status: 400, as: 'user', input: { priority: 'Urgent' } },
  ],
  'GET /api/tickets': () => [
    { status: 200, as: 'user', input: { limit: 1, q: '"ledger" OR * NEAR( %' } },
    { status: 200, as: 'tier2', input: { assigned_to: 'me', created_from: '2025-01-01' } },
    { status: 400, as: 'user', input: { cursor: 'forged' }, code: 'invalid_cursor' },
    { status: 400, as: 'user', input: { assigned_to: 'somebody' } },
    { status: 400, as: 'user', input: { unknown: 1 } },
  ],
  'GET /api/tickets/{id}': async (made) => [
    { status: 200, as: 'user', path: { id: await made.ticket() } },
    { status: 400, as: 'user', path: { id: 'CS-1' } },
    { status: 404, as: 'user', path: NO_TICKET },
  ],
  'PATCH /api/tickets/{id}/status': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() }, input: { status: 'in_progress' } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() }, input: { status: 'done' } },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { status: 'in_progress' } },
    {
      status: 409,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { status: 'approved' },
      code: 'illegal_status_move',
    },
  ],
  'PATCH /api/tickets/{id}/resolution': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() }, input: { edited_resolution: 'By hand.' } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() }, input: { edited_resolution: ' ' } },
    {
      status: 400,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { edited_resolution: 'x', relevancy_score: 100 },
    },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { edited_resolution: 'By hand.' } },
    {
      status: 409,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { edited_resolution: 'By hand.', updated_at: '2020-01-01T00:00:00.000Z' },
      code: 'ticket_changed',
    },
    { status: 409, as: 'tier2', path: await decided(made), input: { edited_resolution: 'x' }, code: 'ticket_decided' },
  ],
  'PATCH /api/tickets/{id}/triage': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() }, input: { priority: 'Critical' } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() }, input: { priority: 'Urgent' } },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { priority: 'Critical' } },
    { status: 409, as: 'tier2', path: await decided(made), input: { priority: 'Critical' } },
  ],
  'POST /api/tickets/{id}/approve': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() }, input: { created_by: 1 } },
    { status: 404, as: 'tier2', path: NO_TICKET },
    { status: 409, as: 'tier2', path: await decided(made), code: 'ticket_decided' },
    {
      status: 404,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { update_knowledge_id: 'KB-NEW-9999' },
      code: 'not_found',
    },
    {
      status: 409,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { update_knowledge_id: made.article },
      code: 'conflict',
    },
  ],
  'GET /api/tickets/{id}/approval-check': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() } },
    { status: 400, as: 'tier2', path: { id: 'x' } },
    { status: 404, as: 'tier2', path: NO_TICKET },
    { status: 409, as: 'tier2', path: await decided(made), code: 'ticket_decided' },
  ],
  'POST /api/tickets/{id}/reopened': async (made) => [
    { status: 200, as: 'tier2', path: await approved(made), input: { reason: 'It came back.' } },
    { status: 400, as: 'tier2', path: await approved(made), input: { reason: ' ' } },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { reason: 'It came back.' } },
    { status: 409, as: 'tier2', path: { id: await made.ticket() }, input: { reason: 'x' }, code: 'conflict' },
  ],
  'POST /api/tickets/{id}/reject': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() }, input: { reason: 'Wrong product.' } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() } },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { reason: 'Wrong product.' } },
    { status: 409, as: 'tier2', path: await decided(made), input: { reason: 'Again.' } },
  ],
  'POST /api/tickets/upload': async () => [
    { status: 201, as: 'user', form: () => formOf(2) },
    { status: 201, as: 'user', input: { tickets: [{ conversation_id: randomUUID(), transcript: 'Customer: help' }] } },
    { status: 400, as: 'user', input: { tickets: [] } },
    { status: 400, as: 'user', form: () => new FormData(), code: 'invalid_input' },
    { status: 400, as: 'user', form: () => formOf(1, { mapping: '{' }) },
    { status: 400, as: 'user', form: () => formOf(1, { unknown: 'x' }) },
    { status: 400, as: 'user', form: () => formOf(1), headers: { 'Idempotency-Key': ' ' } },
    { status: 415, as: 'user', form: () => fileForm('a,b\n1,2\n', 'x.xlsx') },
    { status: 415, as: 'user', input: undefined as never },
    { status: 422, as: 'user', form: () => fileForm('', 'x.xlsx'), code: 'workbook_empty' },
  ],
  'POST /api/tickets/upload/preview': () => [
    { status: 200, as: 'user', form: () => formOf(3) },
    { status: 415, as: 'user', form: () => fileForm('%PDF-1.4', 'x.xlsx') },
    { status: 415, as: 'user', input: {} },
  ],
  'GET /api/tickets/template.xlsx': () => [{ status: 200, as: 'user' }],
  'GET /api/tickets/export': () => [
    { status: 200, as: 'user' },
    { status: 200, as: 'tier2', input: { format: 'csv', status: 'pending' } },
    { status: 400, as: 'user', input: { format: 'pdf' } },
  ],
  'GET /api/knowledge/export': () => [
    { status: 200, as: 'user' },
    { status: 200, as: 'tier2', input: { format: 'csv', category: 'Reports' } },
    { status: 400, as: 'user', input: { kind: 'article' } },
  ],
  'GET /api/imports': () => [{ status: 200, as: 'user' }],
  'GET /api/imports/{import_id}': async (made) => [
    { status: 200, as: 'user', path: { import_id: await made.importId() } },
    { status: 400, as: 'user', path: { import_id: '17' } },
    { status: 404, as: 'user', path: NO_IMPORT },
  ],
  'GET /api/imports/{import_id}/tickets': async (made) => [
    { status: 200, as: 'user', path: { import_id: await made.importId() } },
    { status: 404, as: 'user', path: NO_IMPORT },
  ],
  'GET /api/imports/{import_id}/rejected.xlsx': async (made) => [
    { status: 200, as: 'user', path: { import_id: await made.importId() } },
    { status: 400, as: 'user', path: { import_id: '17' } },
    { status: 404, as: 'user', path: NO_IMPORT },
  ],
  'POST /api/imports/{import_id}/cancel': async (made) => [
    { status: 404, as: 'user', path: NO_IMPORT },
    { status: 409, as: 'user', path: { import_id: await made.importId() }, code: 'conflict' },
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
  'POST /api/chatbot/feedback': (made) => [
    { status: 204, as: 'user', input: { rating: 'up', message: 'Why?', source_ids: [made.article] } },
    { status: 400, as: 'user', input: { rating: 'up', message: 'Why?', source_ids: [] } },
    { status: 404, as: 'user', input: { rating: 'down', message: 'Why?', source_ids: ['KB-0000000000'] } },
  ],
  'POST /api/rag/generate': async (made) => [
    { status: 200, as: 'user', input: { transcript: 'Customer: the ledger report stays empty.' } },
    { status: 200, as: 'user', input: { ticket_id: await made.ticket() } },
    { status: 400, as: 'user', input: {} },
    { status: 404, as: 'user', input: { ticket_id: NO_TICKET.id } },
    { status: 409, as: 'user', input: { ticket_id: (await decided(made))['id'] } },
  ],
  'POST /api/chatbot/message': () => [
    { status: 200, as: 'user', input: { message: 'How do I close the month?' } },
    { status: 400, as: 'user', input: { message: ' ' } },
    { status: 404, as: 'user', input: { message: 'Hello', context: { ticket_id: NO_TICKET.id } } },
  ],
  'POST /api/chatbot/stream': () => [
    { status: 200, as: 'user', input: { message: 'How do I close the month?' } },
    { status: 400, as: 'user', input: { text: 'Hello' } },
    { status: 404, as: 'user', input: { message: 'Hello', context: { ticket_id: NO_TICKET.id } } },
  ],
  'POST /api/widget/token': () => [
    { status: 200, headers: { origin: VISITED_ORIGIN } },
    { status: 403, headers: { origin: 'https://site.evil' }, code: 'origin_refused' },
  ],
  'POST /api/widget/chat': async (made) => {
    const headers = { Authorization: `Bearer ${await made.visitorToken()}` };
    return [
      { status: 200, headers, input: { message: 'How do I close the month?' } },
      { status: 400, headers, input: { message: 'Hello', talk_id: NO_TALK.talk_id } },
      { status: 401, as: 'tier3', input: { message: 'Hello' } },
    ];
  },
  'GET /api/chatbot/talks': () => [{ status: 200, as: 'user' }],
  'GET /api/chatbot/talks/{talk_id}': async (made) => [
    { status: 200, as: 'user', path: { talk_id: await made.talk() } },
    { status: 400, as: 'user', path: { talk_id: 'x' } },
    { status: 404, as: 'user', path: NO_TALK },
  ],
  'PATCH /api/chatbot/talks/{talk_id}': async (made) => [
    { status: 200, as: 'user', path: { talk_id: await made.talk() }, input: { title: 'Closing the month' } },
    { status: 400, as: 'user', path: { talk_id: await made.talk() }, input: { title: ' ' } },
    { status: 404, as: 'user', path: NO_TALK, input: { title: 'Closing the month' } },
  ],
  'DELETE /api/chatbot/talks/{talk_id}': async (made) => [
    { status: 204, as: 'user', path: { talk_id: await made.talk() } },
    { status: 400, as: 'user', path: { talk_id: 'x' } },
    { status: 404, as: 'user', path: NO_TALK },
  ],
  'POST /api/chatbot/talks/{talk_id}/ticket': async (made) => [
    { status: 200, as: 'user', path: { talk_id: await made.talk() } },
    { status: 400, as: 'user', path: { talk_id: 'x' } },
    { status: 404, as: 'user', path: NO_TALK },
  ],
  'GET /api/models/calls': () => [
    { status: 200, as: 'tier3', input: { use_case: 'chat', model: 'fake-model', failed: true } },
    { status: 400, as: 'tier3', input: { use_case: 'chat' } },
    { status: 403, as: 'tier2', input: { use_case: 'chat', model: 'fake-model' } },
  ],
  'GET /api/models/usage': () => [
    { status: 200, as: 'tier3', input: { days: 30 } },
    { status: 400, as: 'tier3', input: { days: 0 } },
    { status: 403, as: 'tier2' },
  ],
  'GET /api/corpus/stats': () => [{ status: 200, as: 'user' }],
  'POST /api/corpus/import': () => [
    { status: 415, as: 'tier3', form: () => fileForm('a,b\n', 'x.xlsx') },
    { status: 415, as: 'tier3', input: {} },
  ],
};
