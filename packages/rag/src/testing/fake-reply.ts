/** What the fake model's server does with one request. */
export type FakeReply =
  /** Answers well: as one body or as a stream, whichever was asked for. A string streams in pieces of a few letters. */
  | {
      readonly kind: 'answer';
      readonly text: string | Iterable<string> | AsyncIterable<string>;
      readonly finish?: string;
    }
  /** Answers with an HTTP status. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** Answers 200 with a body that is no reply. */
  | { readonly kind: 'body'; readonly body: string; readonly contentType: string }
  /** Accepts the request and never answers. */
  | { readonly kind: 'silence' }
  /** Streams, then falls silent with the connection open. */
  | { readonly kind: 'stall'; readonly text: string }
  /** Streams, then drops the connection. */
  | { readonly kind: 'cut'; readonly text: string }
  /** Streams and ends in good order, without saying that the answer is whole. */
  | { readonly kind: 'unfinished'; readonly text: string }
  /** Streams, then sends an error event. */
  | { readonly kind: 'error_event'; readonly text: string; readonly message: string }
  /** Streams without end. */
  | { readonly kind: 'endless'; readonly piece: string }
  /** Asks for a tool, whether or not one was offered. */
  | { readonly kind: 'tool_call'; readonly name: string; readonly args: Readonly<Record<string, unknown>> }
  | { readonly kind: 'vectors'; readonly vectors: readonly (readonly number[])[] };

export interface FakeMessage {
  readonly role: string;
  readonly content: string;
}

/** One request as the fake model's server received it. */
export interface FakeRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as it came over the wire: all that left the machine. */
  readonly body: string;
  readonly model: string;
  readonly messages: readonly FakeMessage[];
  readonly stream: boolean;
  /** Names of the fields of the JSON object that was asked for; empty when text was. */
  readonly fields: readonly string[];
  /** Texts to turn into vectors. */
  readonly input: readonly string[];
  /** How it ended: answered to the end, or left by the client before. */
  readonly ended: Promise<'answered' | 'left'>;
}

/** Decides the reply to the `number`-th request, from 1. */
export type FakeBehaviour = (request: FakeRequest, number: number) => FakeReply;
