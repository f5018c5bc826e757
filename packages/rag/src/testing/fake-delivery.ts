import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FakeReply, FakeRequest } from './fake-reply.ts';

/** Letters of one piece of a stream: few, so that words and tokens are cut, but no more than so many pieces. */
const SHORTEST_PIECE = 7;
const MOST_PIECES = 200;
/** Four letters a token, as OpenAI counts English. */
const LETTERS_PER_TOKEN = 4;

/** Writes a reply as an OpenAI-compatible server would, or breaks off where the reply says so. */
export async function sendReply(response: ServerResponse, request: FakeRequest, reply: FakeReply): Promise<void> {
  switch (reply.kind) {
    case 'answer':
      return request.stream ? await streamAnswer(response, request, reply) : await sendAnswer(response, request, reply);
    case 'status':
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.body ?? JSON.stringify({ error: { message: 'The fake refuses', type: 'fake', code: null } }));
      return;
    case 'body':
      response.writeHead(200, { 'content-type': reply.contentType });
      response.end(reply.body);
      return;
    case 'silence':
      return;
    case 'stall':
    case 'cut':
    case 'unfinished':
    case 'error_event':
      return await sendBroken(response, request, reply);
    case 'endless': {
      openStream(response);
      const closed = once(response, 'close');
      while (!response.destroyed) {
        if (!response.write(delta({ content: reply.piece }))) await Promise.race([once(response, 'drain'), closed]);
      }
      return;
    }
    case 'tool_call':
      return sendToolCall(response, request, reply);
    case 'vectors':
      sendJson(response, {
        object: 'list',
        data: reply.vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
        usage: { prompt_tokens: tokens(request.body), total_tokens: tokens(request.body) },
      });
      return;
    default:
      reply satisfies never;
  }
}

type Answer = Extract<FakeReply, { kind: 'answer' }>;

async function sendAnswer(response: ServerResponse, request: FakeRequest, reply: Answer): Promise<void> {
  let text = '';
  for await (const piece of typeof reply.text === 'string' ? cut(reply.text) : reply.text) text += piece;
  sendJson(response, completion({ role: 'assistant', content: text }, reply.finish ?? 'stop', request, text));
}

async function streamAnswer(response: ServerResponse, request: FakeRequest, reply: Answer): Promise<void> {
  openStream(response);
  let text = '';
  for await (const piece of typeof reply.text === 'string' ? cut(reply.text) : reply.text) {
    text += piece;
    response.write(delta({ content: piece }));
  }
  endStream(response, reply.finish ?? 'stop', request, text);
}

async function sendBroken(
  response: ServerResponse,
  request: FakeRequest,
  reply: Extract<FakeReply, { kind: 'stall' | 'cut' | 'unfinished' | 'error_event' }>,
): Promise<void> {
  if (request.stream) {
    openStream(response);
    for (const piece of cut(reply.text)) response.write(delta({ content: piece }));
    if (reply.kind === 'error_event')
      response.write(event({ error: { message: reply.message, type: 'server_error', code: null } }));
  } else {
    response.writeHead(200, { 'content-type': 'application/json' });
    const whole = JSON.stringify(completion({ role: 'assistant', content: reply.text }, 'stop', request, reply.text));
    response.write(whole.slice(0, whole.length / 2));
  }
  // Whatever was written is sent before the connection goes, so that a client sees a beginning.
  await new Promise<void>((resolve) => {
    response.write(request.stream ? ': flushed\n\n' : ' ', () => resolve());
  });
  if (reply.kind === 'cut') response.destroy();
  else if (reply.kind !== 'stall') response.end();
}

function sendToolCall(
  response: ServerResponse,
  request: FakeRequest,
  reply: Extract<FakeReply, { kind: 'tool_call' }>,
): void {
  const call = {
    id: 'call_1',
    type: 'function',
    function: { name: reply.name, arguments: JSON.stringify(reply.args) },
  };
  if (!request.stream) {
    sendJson(response, completion({ role: 'assistant', content: null, tool_calls: [call] }, 'tool_calls', request, ''));
    return;
  }
  openStream(response);
  response.write(delta({ tool_calls: [{ index: 0, ...call }] }));
  endStream(response, 'tool_calls', request, '');
}

function cut(text: string): string[] {
  const length = Math.max(SHORTEST_PIECE, Math.ceil(text.length / MOST_PIECES));
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) => text.slice(at * length, (at + 1) * length));
}

function tokens(text: string): number {
  return Math.ceil(text.length / LETTERS_PER_TOKEN);
}

function usage(request: FakeRequest, text: string) {
  const prompt_tokens = tokens(request.body);
  const completion_tokens = tokens(text);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

function completion(message: unknown, finish: string, request: FakeRequest, text: string) {
  return {
    id: 'fake',
    object: 'chat.completion',
    created: 0,
    model: request.model,
    choices: [{ index: 0, message, finish_reason: finish }],
    usage: usage(request, text),
  };
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
}

function endStream(response: ServerResponse, finish: string, request: FakeRequest, text: string): void {
  response.write(chunk({}, finish));
  response.write(event({ ...chunkBody({}, null), choices: [], usage: usage(request, text) }));
  response.end('data: [DONE]\n\n');
}

function delta(content: Readonly<Record<string, unknown>>): string {
  return chunk({ role: 'assistant', ...content }, null);
}

function chunk(content: Readonly<Record<string, unknown>>, finish: string | null): string {
  return event(chunkBody(content, finish));
}

function chunkBody(content: Readonly<Record<string, unknown>>, finish: string | null) {
  return {
    id: 'fake',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'fake',
    choices: [{ index: 0, delta: content, finish_reason: finish }],
  };
}

function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
