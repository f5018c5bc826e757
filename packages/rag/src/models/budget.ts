import type { ModelClock } from './clock.ts';
import type { ModelFailure } from './failure.ts';

export interface BudgetSettings {
  /** Tokens one person may use in a day; unlimited when left out. */
  readonly userTokensPerDay?: number | undefined;
  /** Keys with a limit of their own in its place: many people behind one key, say. */
  readonly ownLimits?: Readonly<Record<string, number>> | undefined;
  /** Tokens everybody together may use in a day; unlimited when left out. */
  readonly tokensPerDay?: number | undefined;
  /** What was used before this process started, so that a restart is no way around a budget. */
  readonly spent?: SpentTokens | undefined;
}

export interface SpentTokens {
  /** A UTC day, `2024-02-08`. */
  readonly day: string;
  readonly total: number;
  readonly byUser: Readonly<Record<string, number>>;
}

/** Tokens set aside for one call until it is known what it took. */
export interface Reservation {
  /** Settles the call with what it really took. Later calls are ignored: a call is settled once. */
  settle(tokens: number): void;
}

export type BudgetAnswer =
  | { readonly ok: true; readonly reservation: Reservation }
  | { readonly ok: false; readonly failure: ModelFailure };

/** Token budgets per person and day and for the whole day, by UTC days. */
export interface TokenBudget {
  /** Which budget `tokens` more would overstep, or null. */
  refusal(user: string | null, tokens: number): ModelFailure | null;
  /** Sets `tokens` aside, or says which budget they would overstep. Calls at the same time cannot overstep together. */
  reserve(user: string | null, tokens: number): BudgetAnswer;
  spent(): SpentTokens;
}

const DAY_MS = 86_400_000;

export function createTokenBudget(settings: BudgetSettings, clock: ModelClock): TokenBudget {
  const today = (): string => new Date(clock.now()).toISOString().slice(0, 10);
  let day = settings.spent?.day ?? today();
  let total = settings.spent?.total ?? 0;
  let byUser = new Map(Object.entries(settings.spent?.byUser ?? {}));

  const turnDay = (): void => {
    const now = today();
    if (now === day) return;
    day = now;
    total = 0;
    byUser = new Map();
  };
  const add = (user: string | null, tokens: number): void => {
    total += tokens;
    if (user !== null) byUser.set(user, (byUser.get(user) ?? 0) + tokens);
  };
  const refuse = (budget: 'user' | 'day'): ModelFailure => ({
    kind: 'refused_by_budget',
    budget,
    retry_after_seconds: Math.ceil((DAY_MS - (clock.now() % DAY_MS)) / 1000),
  });
  const refusal = (user: string | null, tokens: number): ModelFailure | null => {
    turnDay();
    const { userTokensPerDay = Infinity, tokensPerDay = Infinity } = settings;
    const limit = (user === null ? undefined : settings.ownLimits?.[user]) ?? userTokensPerDay;
    if (user !== null && (byUser.get(user) ?? 0) + tokens > limit) return refuse('user');
    return total + tokens > tokensPerDay ? refuse('day') : null;
  };

  return {
    refusal,
    reserve(user, tokens) {
      const failure = refusal(user, tokens);
      if (failure !== null) return { ok: false, failure };
      add(user, tokens);
      const reservedOn = day;
      let settled = false;
      return {
        ok: true,
        reservation: {
          settle(taken) {
            // A call that ran over midnight belongs to the day that set its tokens aside.
            if (!settled && day === reservedOn) add(user, taken - tokens);
            settled = true;
          },
        },
      };
    },
    spent() {
      turnDay();
      return { day, total, byUser: Object.fromEntries(byUser) };
    },
  };
}

/**
 * Tokens a text will take at most, near enough for a budget before the call: English prose has four characters a token,
 * ids and SQL fewer.
 */
const CHARACTERS_PER_TOKEN = 3;

export function estimateTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}
