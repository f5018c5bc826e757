import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeBehaviour, startFakeModelServer } from '@resolution/rag/testing';
import { expect, test } from 'vitest';
import { goodModel } from './support/model-world.ts';

const PROGRAM = join(import.meta.dirname, '../src/check-model.ts');

/** Runs the check in an empty folder, so that nobody's .env file is read. */
async function check(env: Record<string, string>): Promise<{ status: number; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'resolution-check-'));
  try {
    return await new Promise((resolve) => {
      const options = { cwd: folder, env };
      execFile(process.execPath, [PROGRAM], options, (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function checkAgainst(behaviour: FakeBehaviour): Promise<{ status: number; output: string }> {
  const model = await startFakeModelServer(behaviour);
  try {
    return await check({ AI_BASE_URL: model.baseUrl, AI_CHAT_MODEL: 'fake-model' });
  } finally {
    await model.close();
  }
}

test('without a model it says so and ends with 2', async () => {
  const { status, output } = await check({});
  expect([status, output]).toEqual([2, expect.stringContaining('No model is set up')]);
});

test('it names what was asked and how much it took', async () => {
  const { output } = await checkAgainst(goodModel);
  expect(output).toContain('Writer fake-model');
  expect(output).toMatch(/resolution DQ-/);
  expect(output).toMatch(/\d+ calls, \d+ tokens/);
  expect(output).not.toContain('not written by the model');
});

test('a model that cannot answer differs, and the status says so', async () => {
  const { status, output } = await checkAgainst(() => ({ kind: 'status', status: 401 }));
  expect(status).toBe(1);
  expect(output).toContain('DIFFERS');
  expect(output).toContain('not written by the model');
});
