import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { sampleConversations } from '@resolution/demo';
import { createRestClient, type Schemas } from '@resolution/rest-client';
import { writeConversations } from '@resolution/workbook';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD, startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

test('a generated client does the main job', async () => {
  const open = createRestClient({ baseUrl: server.url });
  const signIn = async (email: string) => {
    const { data, error } = await open.POST('/api/auth/login', { body: { email, password: PASSWORD } });
    expect(error).toBeUndefined();
    return createRestClient({ baseUrl: server.url, token: data?.access_token ?? '' });
  };
  const user = await signIn('user@example.com');
  const agent = await signIn('tier3@example.com');

  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeConversations(stream, sampleConversations)]);
  const uploaded = await user.POST('/api/tickets/upload', {
    body: { file: '' },
    bodySerializer: () => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)]), 'conversations.xlsx');
      return form;
    },
  });
  const result = uploaded.data as Schemas['UploadResult'] | undefined;
  expect(result?.created).toBe(sampleConversations.length);

  const list = await agent.GET('/api/tickets', {
    params: { query: { status: 'pending', limit: 5, sort: '-created_at' } },
  });
  const id = list.data?.tickets[0]?.ticket_id ?? '';
  const approved = await agent.POST('/api/tickets/{id}/approve', {
    params: { path: { id } },
    body: { edited_resolution: 'Recalibrate the zeppelin hangar thermostat.' },
  });
  const found = await user.GET('/api/knowledge/search', { params: { query: { q: 'zeppelin hangar thermostat' } } });
  expect(found.data?.results[0]?.id).toBe(approved.data?.knowledge_id);

  const refused = await user.POST('/api/tickets/{id}/approve', { params: { path: { id } }, body: {} });
  expect([refused.response.status, refused.error?.code]).toEqual([403, 'forbidden']);
});
