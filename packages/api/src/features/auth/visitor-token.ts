import { createSignedTokens } from './signed-token.ts';

/** Another audience than the API's: a visitor's token opens the visitors' chat and nothing else, and no other opens that. */
const AUDIENCE = 'ai-resolution-system/visitors';
const LIFETIME_SECONDS = 10 * 60;
const VISITOR = /^visitor:[\w-]{1,64}$/;

export interface VisitorTokens {
  /** @param visitor A fresh `visitor:…` name. `expires_in` in seconds. */
  readonly issue: (visitor: string, now: Date) => Promise<{ token: string; expires_in: number }>;
  /** The visitor's name, or null for anything that is not a visitor's token valid at `now`. */
  readonly read: (token: string, now: Date) => string | null;
}

export function createVisitorTokens(secret: string): VisitorTokens {
  const tokens = createSignedTokens(secret, AUDIENCE, LIFETIME_SECONDS);
  return {
    issue: async (visitor, now) => ({ token: await tokens.sign(visitor, {}, now), expires_in: LIFETIME_SECONDS }),
    read(token, now) {
      const subject = tokens.open(token, now)?.subject ?? '';
      return VISITOR.test(subject) ? subject : null;
    },
  };
}
