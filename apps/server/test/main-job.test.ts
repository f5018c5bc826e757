import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  knowledgeEntrySchema,
  searchResponseSchema,
  ticketDetailSchema,
  ticketPageSchema,
  uploadResultSchema,
} from '@resolution/contracts';
import { sampleConversations } from '@resolution/demo';
import { writeConversations } from '@resolution/workbook';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

async function workbook(): Promise<Blob> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeConversations(stream, sampleConversations)]);
  return new Blob([new Uint8Array(bytes)]);
}

async function upload(as: 'user' | 'other') {
  const body = new FormData();
  body.append('file', await workbook(), 'conversations.xlsx');
  return server.request('/api/tickets/upload', { method: 'POST', as, body });
}

test('conversations in, tickets out, one approved, found by the next search', async () => {
  const uploaded = await upload('user');
  expect(uploaded.status).toBe(201);
  const { created, tickets } = uploaded.read(uploadResultSchema);
  expect(created).toBe(sampleConversations.length);
  expect(tickets.map(({ conversation_id }) => conversation_id)).toEqual(
    sampleConversations.map(({ conversation_id }) => conversation_id),
  );

  const again = (await upload('user')).read(uploadResultSchema);
  expect([again.created, again.import_id]).toEqual([created, uploaded.read(uploadResultSchema).import_id]);
  const own = (await server.request('/api/tickets', { as: 'user' })).read(ticketPageSchema);
  expect(own.total).toBe(sampleConversations.length);
  expect((await server.request('/api/tickets', { as: 'other' })).read(ticketPageSchema).total).toBe(0);

  const ticket = tickets.find(({ resolution }) => resolution.reference_article.script_id === null);
  const path = `/api/tickets/${ticket?.ticket_id}`;
  const text = 'Recalibrate the zeppelin hangar thermostat, then print the ledger again.';
  const body = { edited_resolution: text };
  expect((await server.request(`${path}/approve`, { method: 'POST', as: 'user', body })).status).toBe(403);

  const approved = await server.request(`${path}/approve`, { method: 'POST', as: 'tier2', body });
  expect(approved.status).toBe(200);
  const entry = approved.read(knowledgeEntrySchema);
  expect(entry).toMatchObject({ knowledge_id: expect.stringMatching(/^KB-NEW-\d{4,}$/), resolution: text });
  const repeated = await server.request(`${path}/approve`, { method: 'POST', as: 'tier2', body });
  expect([repeated.status, repeated.read(knowledgeEntrySchema)]).toEqual([200, entry]);

  const found = await server.request('/api/knowledge/search?q=zeppelin%20hangar%20thermostat', { as: 'other' });
  expect(found.read(searchResponseSchema).results[0]?.id).toBe(entry.knowledge_id);

  const detail = (await server.request(path, { as: 'user' })).read(ticketDetailSchema);
  expect(detail).toMatchObject({ status: 'approved', knowledge_id: entry.knowledge_id });
  expect(detail.history.map(({ to_status }) => to_status).filter(Boolean)).toEqual(
    expect.arrayContaining(['in_progress', 'approved']),
  );
});
