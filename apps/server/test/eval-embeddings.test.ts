import { join } from 'node:path';
import { demoCorpus, demoQuestions } from '@resolution/demo';
import { type FakeBehaviour, startFakeModelServer } from '@resolution/rag/testing';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { CLI_PROGRAM, run, temporaryFolder } from './support/program.ts';

const LENGTH = 64;
/** Articles that a question of the demo asks for. */
const asked = demoQuestions.filter(({ kind }) => kind === 'article').slice(0, 12);
const articles = demoCorpus.articles.filter(({ status }) => status === 'active');

/** A model that knows what the questions ask for. */
const knowing: FakeBehaviour = ({ input }) => ({ kind: 'vectors', vectors: input.map(vectorOf) });

function vectorOf(text: string): number[] {
  const question = asked.find((one) => one.text === text);
  const id = question?.target_ids[0] ?? articles.find(({ title }) => text.startsWith(title))?.kb_id ?? text;
  let state = Buffer.from(id).reduce((sum, byte) => (sum * 31 + byte) % 65_521, 7);
  return Array.from({ length: LENGTH }, () => {
    state = (state * 17_364 + 1) % 65_521;
    return state / 65_521 - 0.5;
  });
}

async function workbookAt(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const known = book.addWorksheet('Knowledge_Articles');
  known.addRow(['KB_Article_ID', 'Title', 'Body', 'Tags', 'Module', 'Category', 'Status']);
  for (const { kb_id, title, body, tags, module, category } of articles) {
    if (/^KB-[0-9A-F]{10}$/.test(kb_id)) known.addRow([kb_id, title, body, tags, module, category, 'Active']);
  }
  const questions = book.addWorksheet('Questions');
  questions.addRow(['Question_ID', 'Question_Text', 'Answer_Type', 'Target_ID']);
  for (const { id, text, target_ids } of asked) questions.addRow([id, text, 'KB', target_ids[0]]);
  await book.xlsx.writeFile(path);
}

test('eval --embeddings finds a weight with the configured model, and a second run asks it nothing', async () => {
  using folder = temporaryFolder();
  await workbookAt(join(folder.path, 'knowledge.xlsx'));
  const args = ['eval', 'knowledge.xlsx', '--embeddings'];
  const unnamed = await run(CLI_PROGRAM, { args, cwd: folder.path, env: { OPENAI_API_KEY: 'key' } });
  expect([unnamed.code, unnamed.out]).toEqual([2, '']);
  expect(unnamed.err.trim().split('\n')).toEqual([expect.stringContaining('AI_EMBEDDING_MODEL')]);

  const model = await startFakeModelServer(knowing);
  try {
    const env = { AI_EMBEDDING_MODEL: 'fake-embed', AI_BASE_URL: model.baseUrl, LOG_LEVEL: 'error' };
    const first = await run(CLI_PROGRAM, { args, cwd: folder.path, env });
    expect([first.code, first.out]).toEqual([0, expect.stringMatching(/Set AI_EMBEDDING_WEIGHT=[\d.]+ to use it/)]);
    const requests = model.requests.length;
    expect(Math.max(...model.requests.map(({ input }) => input.length))).toBe(64);
    const second = await run(CLI_PROGRAM, { args, cwd: folder.path, env });
    expect([second.code, second.out, model.requests.length]).toEqual([0, first.out, requests]);

    model.behave(() => ({ kind: 'status', status: 401 }));
    const other = await run(CLI_PROGRAM, { args, cwd: folder.path, env: { ...env, AI_EMBEDDING_MODEL: 'other' } });
    expect([other.code, other.out]).toEqual([1, '']);
    expect(other.err).toMatch(/vectors could not be made: model unavailable/);
  } finally {
    await model.close();
  }
});
