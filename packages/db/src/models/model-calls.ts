import type { ModelCall, ModelCallPage, ModelUsageLine } from '@resolution/contracts';
import type { CursorCodec } from '../paging/cursor.ts';
import { cutPage, type PageRequest } from '../paging/page.ts';
import type { Scope } from '../scope.ts';
import { fromStored, toStored } from '../sqlite/instant.ts';

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

/** Which calls of a line of usage are wanted. */
export interface ModelCallFilter {
  readonly use_case: string;
  readonly model: string;
  /** The instant from which on. */
  readonly from: string;
  readonly failed: boolean;
}

interface UsageRow extends Omit<ModelUsageLine, 'failures'> {
  /** JSON: the outcome of each call. */
  readonly outcomes: string;
}

export class ModelCallReads {
  protected readonly scope: Scope;
  readonly #cursors: CursorCodec;

  constructor(scope: Scope, cursors: CursorCodec) {
    this.scope = scope;
    this.#cursors = cursors;
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

  /** The calls behind a line of `usageSince`, newest first. @throws AppError `invalid_cursor` */
  async page(
    { use_case, model, from, failed }: ModelCallFilter,
    { limit, cursor }: PageRequest,
  ): Promise<ModelCallPage> {
    const { sql } = this.scope;
    const list = JSON.stringify(['calls', use_case, model, from, failed]);
    const where = `use_case = ? AND model = ? AND started_at >= ? ${failed ? "AND outcome <> 'ok'" : ''}`;
    const values = [use_case, model, toStored(from)];
    const place = cursor === undefined ? [] : this.#cursors.decodeKeys(list, cursor);
    const after = cursor === undefined ? '' : 'AND (started_at, id) < (?, ?)';
    const found = sql.all<ModelCall>(
      `SELECT id, started_at AS at, outcome, input_tokens, output_tokens, cost_usd, latency_ms,
         (SELECT COALESCE(SUM(value), 0) FROM json_each(masked)) AS masked
       FROM model_call WHERE ${where} ${after} ORDER BY started_at DESC, id DESC LIMIT ?`,
      [...values, ...place, limit + 1],
    );
    const { rows, next_cursor } = cutPage(found, limit, ({ at, id }) => this.#cursors.encodeKeys(list, [at, id]));
    const [count] = sql.all<{ total: number }>(`SELECT COUNT(*) AS total FROM model_call WHERE ${where}`, values);
    return {
      calls: rows.map((row) => ({ ...row, at: fromStored(row.at) })),
      next_cursor,
      total: count?.total ?? 0,
    };
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
