import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './rest-api.generated.ts';

/** Shapes of the document by their names: `Schemas['Ticket']`. */
export type Schemas = components['schemas'];

export interface RestClientOptions {
  /** Where the server is: `http://localhost:8000`. */
  readonly baseUrl: string;
  /** An access token; without it only signing in and registering are answered. */
  readonly token?: string;
}

/**
 * A client whose paths, inputs and answers are those of the document. Each call resolves to `{ data }` or `{ error }`
 * with the response beside it; it rejects only when the server cannot be reached.
 */
export function createRestClient({ baseUrl, token }: RestClientOptions): Client<paths> {
  return createClient<paths>({ baseUrl, headers: token === undefined ? {} : { Authorization: `Bearer ${token}` } });
}
