import type { Actor, RequestOrigin } from './actor.ts';
import type { Services } from './services.ts';

/** Tokens of the web client, kept in cookies that scripts cannot read. Doors without cookies answer null and ignore writes. */
export interface TokenCookies {
  readonly refreshToken: () => string | null;
  readonly set: (tokens: {
    readonly access_token: string;
    readonly access_expires_at: Date;
    readonly refresh_token: string;
    readonly refresh_expires_at: Date;
  }) => void;
  readonly clear: () => void;
}

/** What a door hands to every procedure. */
export interface ApiContext extends RequestOrigin {
  readonly services: Services;
  /**
   * Finds out who is asking, once per request.
   * @throws AppError `unauthenticated` or `session_ended`
   */
  readonly authenticate: () => Promise<Actor>;
  /** The same without the error: null for anonymous. */
  readonly identify: () => Promise<Actor | null>;
  readonly cookies: TokenCookies;
  /** Aborts when the client has gone or the server stops. */
  readonly signal: AbortSignal;
}

/** Turns a finder of the actor into the two memoised questions of the context. */
export function rememberActor(find: () => Promise<Actor>): Pick<ApiContext, 'authenticate' | 'identify'> {
  let answer: Promise<Actor> | undefined;
  const authenticate = (): Promise<Actor> => {
    answer ??= find();
    return answer;
  };
  return { authenticate, identify: () => authenticate().catch(() => null) };
}
