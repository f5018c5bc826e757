import { createOpenAI } from '@ai-sdk/openai';
import type { z } from 'zod';
import { createBoundedFetch } from './bounded-fetch.ts';
import { type EmbeddedTexts, type EmbedRequest, embedTexts } from './embed-call.ts';
import type { ModelOutcome } from './failure.ts';
import { generateObject } from './generate-call.ts';
import type { ModelLine } from './line.ts';
import type { Generated, ModelRequest, ModelStreamPart } from './request.ts';
import { streamAnswer } from './stream-call.ts';

/**
 * All that needs the AI SDK, behind one module. The gateway loads it with the first call, because an installation without
 * a model should not pay a quarter of a second and 30 MB at every start for it.
 */
export interface ModelSdk {
  generate<T>(line: ModelLine, request: ModelRequest, schema: z.ZodType<T>): Promise<ModelOutcome<Generated<T>>>;
  stream(line: ModelLine, request: ModelRequest): AsyncGenerator<ModelStreamPart, void, void>;
  embed(line: ModelLine, request: EmbedRequest): Promise<ModelOutcome<EmbeddedTexts>>;
}

export interface ServerOptions {
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
}

const OPENAI_URL = 'https://api.openai.com/v1';
/** Servers of one's own often want no key, but the SDK would look into the environment for one. */
const NO_KEY = 'none';
/** Ten times the longest answer in use: 64 vectors of 3,072 numbers as JSON. */
const LONGEST_REPLY_BYTES = 40_000_000;

/** Calls to OpenAI, or to any server that speaks its API. */
export function createSdk({ apiKey, baseUrl }: ServerOptions): ModelSdk {
  const provider = createOpenAI({
    baseURL: baseUrl || OPENAI_URL,
    apiKey: apiKey || NO_KEY,
    fetch: createBoundedFetch(LONGEST_REPLY_BYTES),
  });
  return {
    generate: (line, request, schema) =>
      generateObject({ ...line, languageModel: provider.chat(line.model) }, request, schema),
    stream: (line, request) => streamAnswer({ ...line, languageModel: provider.chat(line.model) }, request),
    embed: (line, request) => embedTexts({ ...line, embeddingModel: provider.embedding(line.model) }, request),
  };
}
