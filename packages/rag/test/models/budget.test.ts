import { expect, test } from 'vitest';
import { type BudgetSettings, createTokenBudget, type TokenBudget } from '../../src/models/budget.ts';
import { createTestClock } from './gateway-rig.ts';

const NOON = Date.UTC(2026, 0, 15, 12);
const HALF_A_DAY = 12 * 3600 * 1000;

function open(settings: BudgetSettings = {}) {
  const clock = createTestClock(NOON);
  return { clock, budget: createTokenBudget(settings, clock) };
}

function reserved(budget: TokenBudget, user: string | null, tokens: number) {
  const answer = budget.reserve(user, tokens);
  if (!answer.ok) throw new Error('The budget is used up');
  return answer.reservation;
}

test('a call is settled once, with what it took', () => {
  const { budget } = open();
  const reservation = reserved(budget, 'user:1', 100);
  expect(budget.spent()).toEqual({ day: '2026-01-15', total: 100, byUser: { 'user:1': 100 } });
  reservation.settle(10);
  reservation.settle(10);
  expect(budget.spent()).toMatchObject({ total: 10, byUser: { 'user:1': 10 } });
});

test('a call over midnight belongs to the day that set its tokens aside', () => {
  const { budget, clock } = open();
  const reservation = reserved(budget, 'user:1', 100);
  clock.advance(HALF_A_DAY);
  reserved(budget, 'user:1', 70);
  reservation.settle(10);
  expect(budget.spent()).toEqual({ day: '2026-01-16', total: 70, byUser: { 'user:1': 70 } });
});

test('a new day begins with nothing used, for everybody and for each', () => {
  const limits = { userTokensPerDay: 100, tokensPerDay: 150 };
  const { budget, clock } = open(limits);
  reserved(budget, 'user:1', 100);
  expect(budget.refusal('user:1', 1)).toMatchObject({ budget: 'user', retry_after_seconds: HALF_A_DAY / 1000 });
  expect(budget.refusal('user:2', 51)).toMatchObject({ budget: 'day' });
  clock.advance(HALF_A_DAY - 1);
  expect(budget.refusal('user:1', 1)).toMatchObject({ budget: 'user', retry_after_seconds: 1 });
  clock.advance(1);
  expect(budget.spent()).toEqual({ day: '2026-01-16', total: 0, byUser: {} });
  expect(budget.refusal('user:1', 100)).toBeNull();
  expect(budget.refusal('user:1', 101)).toMatchObject({ budget: 'user' });
});

test('what was used before counts on the day it was used, and on no other', () => {
  const used = { total: 90, byUser: { 'user:1': 60 } };
  const limits = { userTokensPerDay: 100, tokensPerDay: 100 };
  const same = open({ ...limits, spent: { day: '2026-01-15', ...used } }).budget;
  expect(same.refusal('user:1', 41)).toMatchObject({ budget: 'user' });
  expect(same.refusal('user:2', 11)).toMatchObject({ budget: 'day' });
  expect(same.refusal('user:2', 10)).toBeNull();
  const before = open({ ...limits, spent: { day: '2026-01-14', ...used } }).budget;
  expect(before.refusal('user:1', 100)).toBeNull();
});

test('a key with a limit of its own has that one, larger or smaller, and what is nobody’s counts for the day alone', () => {
  const { budget } = open({ userTokensPerDay: 100, ownLimits: { visitors: 10, batch: 1000 }, tokensPerDay: 2000 });
  expect(budget.refusal('visitors', 11)).toMatchObject({ budget: 'user' });
  expect(budget.refusal('batch', 1000)).toBeNull();
  expect(budget.refusal('user:1', 101)).toMatchObject({ budget: 'user' });
  expect(budget.refusal(null, 2000)).toBeNull();
  expect(budget.refusal(null, 2001)).toMatchObject({ budget: 'day' });
});
