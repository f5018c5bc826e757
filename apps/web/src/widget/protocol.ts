/**
 * What the page that holds the chat and the frame say to each other, through a port that nobody else has an end of. The
 * page alone can fetch a visitor's token, because only its requests carry its origin.
 */
export type FromFrame =
  /** Wants a token that is good for a question now. */
  | { readonly type: 'token' }
  /** The visitor has read enough. */
  | { readonly type: 'close' };

export type FromPage =
  | { readonly type: 'token'; readonly token: string; readonly expires_in: number }
  /** The server gave none; in its words where it had any. */
  | { readonly type: 'refused'; readonly body: unknown; readonly retry_after: string | null }
  /** The frame is seen now. */
  | { readonly type: 'opened' };
