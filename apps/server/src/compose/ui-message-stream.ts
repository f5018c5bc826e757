import type { ServerResponse } from 'node:http';
import type { ChatPart } from '@resolution/rag';
import { createUIMessageStream, pipeUIMessageStreamToResponse } from 'ai';

/**
 * Sends an answer as an AI SDK UI message stream: the sources as a data part, then the text as it is made, then how it came
 * about; a `notice` where the embedded engine had to go on for a model. The first part is waited for before anything is sent, so that a refusal can still have its own status.
 * @throws whatever the answer throws before its first part
 */
export async function sendUiMessageStream(
  res: ServerResponse,
  parts: AsyncGenerator<ChatPart, void, void>,
  signal: AbortSignal,
): Promise<void> {
  const first = await parts.next();
  const stream = createUIMessageStream({
    async execute({ writer }) {
      const id = 'answer';
      let begun = false;
      for (let next = first; next.done !== true; next = await parts.next()) {
        const part = next.value;
        switch (part.type) {
          case 'sources':
            writer.write({ type: 'data-sources', data: { sources: part.sources, abstained: part.abstained } });
            continue;
          case 'fallback':
            writer.write({ type: 'data-notice', data: { reason: part.reason } });
            continue;
          case 'end':
            writer.write({ type: 'data-end', data: endOf(part) });
            continue;
          case 'text':
            if (!begun) writer.write({ type: 'text-start', id });
            begun = true;
            writer.write({ type: 'text-delta', id, delta: part.text });
        }
      }
      if (begun) writer.write({ type: 'text-end', id });
      if (signal.aborted) writer.write({ type: 'abort' });
    },
    onError: () => 'The answer broke off. Ask again.',
  });
  await pipeUIMessageStreamToResponse({ response: res, stream, headers: { 'Cache-Control': 'no-store' } });
}

/** What was masked stays on the server. */
function endOf({ answered_by, engine_version, model_notice, cited }: Extract<ChatPart, { type: 'end' }>) {
  return { answered_by, engine_version, model_notice, cited };
}
