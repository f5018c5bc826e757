import { createTestDb } from '@resolution/db/testing';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { composeModels } from '../src/compose/models.ts';
import { readEnv } from '../src/env.ts';

const DAY_MS = 86_400_000;
/** As many characters as are taken for so many tokens. */
const charactersOf = (tokens: number): number => tokens * 3;

test('budgets are those of the environment, and go on from what was used before a restart on the same day', async () => {
  await using opened = await createTestDb();
  const { db } = opened;
  const now = Date.now();
  const use = (user: string | null, tokens: number, at = now) =>
    db.transaction((tx) =>
      tx.modelCalls.add({
        use_case: 'chat',
        model: 'm',
        prompt_version: 'chat.v1',
        user,
        request_id: null,
        started_at: new Date(at).toISOString(),
        latency_ms: 10,
        first_token_ms: null,
        input_tokens: tokens - 1,
        output_tokens: 1,
        tokens_estimated: false,
        cost_usd: null,
        attempts: 1,
        outcome: 'ok',
        masked: {},
      }),
    );
  await use('user:1', 200_000, now - DAY_MS);
  await use('user:1', 40_000);
  await use('user:1', 10_000);
  await use('visitors', 30_000);
  await use(null, 20_000);
  const env = readEnv({
    DATA_DIR: 'unused',
    AI_BASE_URL: 'http://127.0.0.1:1/v1',
    AI_USER_TOKENS_PER_DAY: '300000',
    AI_VISITOR_TOKENS_PER_DAY: '100000',
    AI_TOKENS_PER_DAY: '500000',
  });
  const { gateway } = (await composeModels(env, db, pino({ level: 'silent' }))).desk;
  expect(gateway.spentTokens()).toEqual({
    day: new Date(now).toISOString().slice(0, 10),
    total: 100_000,
    byUser: { 'user:1': 50_000, visitors: 30_000 },
  });
  const refusal = (user: string | null, tokens: number) => gateway.refusal('chat', { user }, charactersOf(tokens));
  for (const [user, left, budget] of [
    ['user:1', 250_000, 'user'],
    ['user:2', 300_000, 'user'],
    ['visitors', 70_000, 'user'],
    [null, 400_000, 'day'],
  ] as const) {
    expect([user, refusal(user, left)]).toEqual([user, expect.objectContaining({ kind: 'refused_by_budget', budget })]);
    expect([user, refusal(user, left - 10_000)]).toEqual([user, null]);
  }
});
