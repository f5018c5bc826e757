import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type AuditAction, auditPageSchema, errorBodySchema } from '@resolution/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD, startServer, type TestServer } from './support/server.ts';
import { createWorld, type World } from './support/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startServer();
  world = createWorld(server);
});
afterAll(() => server[Symbol.asyncDispose]());

const post = (path: string, as: 'user' | 'tier2' | 'tier3' | 'anonymous', body: unknown, id: string) =>
  server.request(path, { method: 'POST', as, body, headers: { 'x-request-id': id } });

/** What the trail says of a request. */
async function recorded(requestId: string) {
  const { events } = (await server.request('/api/audit?limit=100', { as: 'tier3' })).read(auditPageSchema);
  return events.filter((event) => event.request_id === requestId);
}

describe('the trail', () => {
  const steps: [AuditAction, (id: string) => Promise<unknown>, string][] = [
    [
      'account.registered',
      (id) => post('/api/auth/register', 'anonymous', { username: 'N', email: world.email(), password: PASSWORD }, id),
      'user',
    ],
    [
      'account.logged_in',
      (id) => post('/api/auth/login', 'anonymous', { email: 'tier2@example.com', password: PASSWORD }, id),
      'agent',
    ],
    [
      'account.login_refused',
      (id) => post('/api/auth/login', 'anonymous', { email: 'tier2@example.com', password: 'x' }, id),
      'anonymous',
    ],
    ['access.refused', (id) => post('/api/agents', 'user', {}, id), 'user'],
    [
      'agent.added',
      (id) =>
        post('/api/agents', 'tier3', { username: 'N', email: world.email(), password: PASSWORD, tier: 'Tier2' }, id),
      'agent',
    ],
    ['agent.disabled', async (id) => post(`/api/agents/${await world.agent()}/disable`, 'tier3', {}, id), 'agent'],
    ['agent.enabled', async (id) => post(`/api/agents/${await world.agent()}/enable`, 'tier3', {}, id), 'agent'],
    ['agent.retired', async (id) => post(`/api/agents/${await world.agent()}/retire`, 'tier3', {}, id), 'agent'],
    [
      'agent.tier_changed',
      async (id) =>
        server.request(`/api/agents/${await world.agent()}/tier`, {
          method: 'PATCH',
          as: 'tier3',
          body: { tier: 'Tier3' },
          headers: { 'x-request-id': id },
        }),
      'agent',
    ],
    [
      'import.uploaded',
      (id) =>
        post(
          '/api/tickets/upload',
          'user',
          { tickets: [{ conversation_id: world.email(), transcript: 'Customer: it is broken.' }] },
          id,
        ),
      'user',
    ],
    [
      'ticket.claimed',
      async (id) =>
        server.request(`/api/tickets/${await world.ticket()}/status`, {
          method: 'PATCH',
          as: 'tier2',
          body: { status: 'in_progress' },
          headers: { 'x-request-id': id },
        }),
      'agent',
    ],
    [
      'ticket.resolution_edited',
      async (id) =>
        server.request(`/api/tickets/${await world.ticket()}/resolution`, {
          method: 'PATCH',
          as: 'tier2',
          body: { edited_resolution: 'By hand.' },
          headers: { 'x-request-id': id },
        }),
      'agent',
    ],
    ['ticket.approved', async (id) => post(`/api/tickets/${await world.ticket()}/approve`, 'tier2', {}, id), 'agent'],
    [
      'ticket.rejected',
      async (id) => post(`/api/tickets/${await world.ticket()}/reject`, 'tier2', { reason: 'No.' }, id),
      'agent',
    ],
    [
      'ticket.exported',
      (id) => server.request('/api/tickets/export', { as: 'user', headers: { 'x-request-id': id } }),
      'user',
    ],
    [
      'knowledge.exported',
      (id) => server.request('/api/knowledge/export', { as: 'user', headers: { 'x-request-id': id } }),
      'user',
    ],
    [
      'knowledge.retired',
      async (id) => post(`/api/knowledge/${await world.knowledge()}/retire`, 'tier3', { reason: 'Old.' }, id),
      'agent',
    ],
    [
      'audit.exported',
      (id) => server.request('/api/audit/export', { as: 'tier3', headers: { 'x-request-id': id } }),
      'agent',
    ],
  ];

  test.each(steps)('%s is recorded once, with who and which request', async (action, step, actorKind) => {
    const id = `audit-${action}`;
    await step(id);
    const events = (await recorded(id)).filter((event) => event.action === action);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ actor_kind: actorKind, at: expect.stringMatching(/Z$/) as string });
    expect(events[0]?.actor_name !== null).toBe(actorKind !== 'anonymous');
  });

  test('a refused call of a service is recorded too, whichever rule refused it', async () => {
    const id = 'refused-by-service';
    await post(`/api/tickets/${await world.ticket({ tier: 'Tier3' })}/approve`, 'tier2', {}, id);
    expect((await recorded(id)).map(({ action }) => action)).toEqual(['access.refused']);
  });

  test('is read by filter, and exported as lines', async () => {
    const page = (await server.request('/api/audit?action=agent.added&limit=1', { as: 'tier3' })).read(auditPageSchema);
    expect(page.events).toHaveLength(1);
    expect(page.events[0]?.action).toBe('agent.added');
    const file = await server.request('/api/audit/export?action=agent.added', { as: 'tier3' });
    const lines = file.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { action: string });
    expect(lines).toHaveLength(page.total);
    expect(new Set(lines.map(({ action }) => action))).toEqual(new Set(['agent.added']));
  });

  test('cannot be changed or deleted, by nobody who opens the file', () => {
    const raw = new DatabaseSync(join(server.dataDir, 'realpage.db'));
    expect(() => raw.exec("UPDATE audit_event SET actor_name = 'x'")).toThrow(/audit/);
    expect(() => raw.exec('DELETE FROM audit_event')).toThrow(/audit/);
    raw.close();
  });
});

describe('the log', () => {
  const transcript = 'Customer: zanzibar-transcript-text, my number is 555-123-4567.';

  test('is one JSON object a line under any input, and holds no secret and no transcript', async () => {
    const secret = 'correct-horse-secret-value';
    const forged = 'x%0A%7B%22level%22%3A60%2C%22msg%22%3A%22forged%22%7D';
    await server.request(`/api/${forged}?token=${secret}`);
    await server.request(`/api/tickets?q=${encodeURIComponent('\n{"msg":"forged"}')}`, { as: 'user' });
    await server.request('/health', { headers: { 'user-agent': 'a\tb"}{"msg":"forged"' } });
    await post('/api/auth/login', 'anonymous', { email: 'user@example.com', password: secret }, 'log-login');
    await post('/api/rag/generate', 'user', { transcript }, 'log-generate');
    const uploaded = { tickets: [{ conversation_id: world.email(), transcript }] };
    await post('/api/tickets/upload', 'user', uploaded, 'log-upload');
    await post('/api/chatbot/message', 'user', { message: transcript }, 'log-chat');
    await post('/api/auth/login', 'anonymous', '{"password": "correct-horse-secret-value"', 'log-broken');
    const signedIn = await server.request('/trpc/session.login', {
      method: 'POST',
      body: { email: 'other@example.com', password: PASSWORD },
      headers: { origin: server.url },
    });
    const cookies = signedIn.headers.getSetCookie().map((line) => /=([^;]+)/.exec(line)?.[1] ?? '');
    const tokens = Object.values(server.people).flatMap(({ token, refresh_token }) => [token, refresh_token]);
    const events = server.log.map((line) => JSON.parse(line) as { msg: string });
    expect(events.some(({ msg }) => msg === 'forged')).toBe(false);
    const everything = server.log.join('\n');
    for (const word of [secret, PASSWORD, 'zanzibar', '555-123', ...cookies, ...tokens]) {
      expect(everything).not.toContain(word);
    }
  });

  test('an error of our own is told with its cause, under the request id', async () => {
    const { chat } = server.system.services;
    const message = chat.message.bind(chat);
    Object.assign(chat, { message: () => Promise.reject(new Error('the disk is on fire')) });
    const reply = await post('/api/chatbot/message', 'user', { message: 'Hello' }, 'log-own-error');
    Object.assign(chat, { message });
    expect([reply.status, reply.read(errorBodySchema).request_id]).toEqual([500, 'log-own-error']);
    const lines = server.log.filter((line) => line.includes('log-own-error'));
    expect(lines.some((line) => line.includes('the disk is on fire') && line.includes('"level":50'))).toBe(true);
  });
});
