import type { ModelCaller } from '@resolution/rag';
import type { WriteResolution } from '../models/desk.ts';
import type { ResolvedRow, WrittenRow } from './rows.ts';

/** Rows of one batch where a model writes: few, because each takes seconds and others want their turn. */
export const MODEL_ROWS_PER_BATCH = 16;
/** Requests to a model at one time: a provider's limits are per minute, and a model of one's own has few places. */
const WRITERS = 4;

/**
 * Has a model write what the engine found for some rows, a few at a time. A model that fails costs a row nothing but its
 * words: the engine's stand then, and say so.
 */
export async function writeRows(
  write: WriteResolution,
  rows: readonly ResolvedRow[],
  caller: ModelCaller,
): Promise<WrittenRow[]> {
  const written: WrittenRow[] = [...rows];
  const left = rows.entries();
  const work = async (): Promise<void> => {
    for (const [at, row] of left) {
      if (caller.signal?.aborted === true) return;
      if (typeof row.resolution === 'string') continue;
      written[at] = { ...row, resolution: await write(row.conversation, row.resolution, caller) };
    }
  };
  await Promise.all(Array.from({ length: Math.min(WRITERS, rows.length) }, work));
  return written;
}
