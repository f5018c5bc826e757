import type { Person } from '../server.ts';
import type { World } from '../world.ts';

/** One call of an operation and how it must be answered. */
export interface OperationCase {
  readonly status: number;
  readonly as?: Person;
  /** Path parameters, and the query of a GET or the JSON body of the rest. */
  readonly path?: Record<string, string>;
  readonly input?: object;
  readonly form?: () => Promise<FormData> | FormData;
  readonly headers?: Record<string, string>;
  readonly code?: string;
}

/** By operation, `POST /api/tickets/{id}/approve`: a good call and each refusal. */
export type OperationCases = Readonly<
  Record<string, (made: World) => Promise<readonly OperationCase[]> | readonly OperationCase[]>
>;

export const NO_TICKET = { id: 'CS-00000000' };

/** A ticket about which nothing can be decided any more, as a path parameter. */
export async function decided(made: World): Promise<Record<string, string>> {
  const id = await made.ticket();
  await made.server.request(`/api/tickets/${id}/reject`, { method: 'POST', as: 'tier3', body: { reason: 'Decided.' } });
  return { id };
}
