import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { writeConversations } from '@resolution/workbook';
import type { OperationCases } from './case.ts';

const NO_IMPORT = { import_id: '00000000-0000-4000-8000-000000000000' };

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

/** Uploads, imports and the corpus. */
export const IMPORTS_CASES: OperationCases = {
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
  'GET /api/corpus/stats': () => [{ status: 200, as: 'user' }],
  'POST /api/corpus/import': () => [
    { status: 415, as: 'tier3', form: () => fileForm('a,b\n', 'x.xlsx') },
    { status: 415, as: 'tier3', input: {} },
  ],
};
