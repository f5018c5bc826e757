import type { ModelUsageLine } from '@resolution/contracts';
import type { Scope } from '../scope.ts';
import { toStored } from '../sqlite/instant.ts';

/** One call to a model as it is kept: nobody's text is in it. */
export interface ModelCallRecord {
  readonly use_case: string;
  readonly model: string;
  readonly prompt_version: string | null;
  /** `user:7` or `agent:3`; null for the system. */
  readonly user: string | null;
  readonly request_id: string | null;
  readonly started_at: string;
  readonly latency_ms: number;
  readonly first_token_ms: number | null;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly tokens_estimated: boolean;
  readonly cost_usd: number | null;
  readonly attempts: number;
  /** `ok` or the kind of failure. */
  readonly outcome: string;
  readonly masked: Readonly<Record<string, number>>;
}

interface UsageRow extends Omit<ModelUsageLine, 'failures'> {
  /** JSON: the outcome of each call. */
  readonly outcomes: string;
}

export class ModelCallReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** Tokens used from an instant on, by person. The key of what the system used is null. */
  async tokensSince(from: string): Promise<{ user: string | null; tokens: number }[]> {
    return this.scope.sql.all<{ user: string | null; tokens: number }>(
      `SELECT user_key AS user, SUM(input_tokens + output_tokens) AS tokens FROM model_call
       WHERE started_at >= ? GROUP BY user_key`,
      [toStored(from)],
    );
  }

  /** What was called from an instant on, by purpose and model, most used first. */
  async usageSince(from: string): Promise<ModelUsageLine[]> {
    const rows = this.scope.sql.all<UsageRow>(
      `SELECT use_case, model, COUNT(*) AS calls, SUM(input_tokens) AS input_tokens, SUM(output_tokens) AS output_tokens,
         SUM(cost_usd) AS cost_usd, ROUND(AVG(latency_ms)) AS latency_ms, MAX(latency_ms) AS worst_latency_ms,
         SUM((SELECT COALESCE(SUM(value), 0) FROM json_each(masked))) AS masked,
         json_group_array(outcome) FILTER (WHERE outcome <> 'ok') AS outcomes
       FROM model_call WHERE started_at >= ? GROUP BY use_case, model ORDER BY calls DESC, use_case, model`,
      [toStored(from)],
    );
    return rows.map(({ outcomes, ...line }) => ({ ...line, failures: countEach(JSON.parse(outcomes) as string[]) }));
  }
}

export class ModelCallWrites extends ModelCallReads {
  async add(call: ModelCallRecord): Promise<void> {
    this.scope.sql.run(
      `INSERT INTO model_call (use_case, model, prompt_version, user_key, request_id, started_at, latency_ms,
         first_token_ms, input_tokens, output_tokens, tokens_estimated, cost_usd, attempts, outcome, masked)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        call.use_case,
        call.model,
        call.prompt_version,
        call.user,
        call.request_id,
        toStored(call.started_at),
        Math.round(call.latency_ms),
        call.first_token_ms === null ? null : Math.round(call.first_token_ms),
        call.input_tokens,
        call.output_tokens,
        call.tokens_estimated ? 1 : 0,
        call.cost_usd,
        call.attempts,
        call.outcome,
        JSON.stringify(call.masked),
      ],
    );
  }
}

function countEach(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
