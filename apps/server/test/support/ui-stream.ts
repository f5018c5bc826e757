import { once } from 'node:events';
import { request as ask } from 'node:http';

export interface StreamedPart {
  readonly type: string;
  readonly delta?: string;
  readonly data?: unknown;
}

/** Reads a UI message stream that has ended: its parts, and the text they make. */
export function readUiStream(body: string): { readonly parts: readonly StreamedPart[]; readonly text: string } {
  const events = body.split('\n').filter((line) => line.startsWith('data: {'));
  const parts = events.map((line) => JSON.parse(line.slice(6)) as StreamedPart);
  return { parts, text: parts.map(({ delta = '' }) => delta).join('') };
}

/** Asks a streaming address, reads until a text comes, and is gone. */
export async function leaveInMidText(address: string, token: string, message: string): Promise<void> {
  const leaving = new AbortController();
  const { body } = await fetch(address, {
    method: 'POST',
    signal: leaving.signal,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ message }),
  });
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let seen = '';
  while (!seen.includes('text-delta')) {
    const piece = await reader?.read();
    if (piece?.done !== false) throw new Error(`The stream ended without a text: ${seen}`);
    seen += decoder.decode(piece.value, { stream: true });
  }
  leaving.abort();
}

/** The same on a connection of its own, which is gone with the reader. */
export async function leaveOnOwnConnection(address: string, token: string, message: string): Promise<void> {
  const request = ask(address, {
    method: 'POST',
    agent: false,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
  });
  request.on('error', () => undefined);
  request.end(JSON.stringify({ message }));
  const [response] = (await once(request, 'response')) as [AsyncIterable<Buffer>];
  let seen = '';
  for await (const piece of response) {
    seen += piece.toString();
    if (seen.includes('text-delta')) break;
  }
  request.destroy();
  if (!seen.includes('text-delta')) throw new Error(`The stream ended without a text: ${seen}`);
}
