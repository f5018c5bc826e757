import type { ImportRow } from '@resolution/db';
import { type ModelCaller, personalDataOf, type QuestionVector, readIssue } from '@resolution/rag';
import type { EmbeddingDesk } from '../embeddings/desk.ts';

/** The vectors of rows that have one, by row number. */
export type RowVectors = ReadonlyMap<number, QuestionVector>;

export const NO_VECTORS: RowVectors = new Map();

/** Rows whose vectors are asked for at once: one request's worth. */
export const VECTOR_ROWS_PER_BATCH = 64;

/** Asks for the vectors of what customers came for. Rows without one are resolved by their words. */
export async function rowVectors(
  questionVectors: EmbeddingDesk['questionVectors'],
  rows: readonly ImportRow[],
  caller: ModelCaller,
): Promise<RowVectors> {
  const asked = rows.flatMap(({ row_number, payload }) => {
    const text = payload === null ? '' : readIssue(payload.transcript, payload).text;
    return payload === null || text.trim() === '' ? [] : [{ row_number, text, personal: personalDataOf(payload) }];
  });
  if (asked.length === 0) return NO_VECTORS;
  const vectors = await questionVectors(
    asked.map(({ text, personal }) => ({ text, personal })),
    caller,
  );
  return new Map(
    asked.flatMap(({ row_number }, at) => {
      const vector = vectors[at];
      return vector === undefined ? [] : [[row_number, vector] as const];
    }),
  );
}
