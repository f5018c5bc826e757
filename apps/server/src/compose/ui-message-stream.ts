import type { ServerResponse } from 'node:http';
import type { AnswerPart } from '@resolution/rag';
import { createUIMessageStream, pipeUIMessageStreamToResponse } from 'ai';

/**
 * Sends an answer as an AI SDK UI message stream: the sources as a data part, then the text as it is made. The first part
 * is waited for before anything is sent, so that a refusal can still have its own status.
 * @throws whatever the answer throws before its first part
 */
export async function sendUiMessageStream(
  res: ServerResponse,
  parts: AsyncGenerator<AnswerPart, void, void>,
  signal: AbortSignal,
): Promise<void> {
  const first = await parts.next();
  const stream = createUIMessageStream({
    async execute({ writer }) {
      const id = 'answer';
      let begun = false;
      for (let next = first; next.done !== true; next = await parts.next()) {
        const part = next.value;
        if (part.type === 'sources') {
          writer.write({ type: 'data-sources', data: { sources: part.sources, abstained: part.abstained } });
          continue;
        }
        if (!begun) writer.write({ type: 'text-start', id });
        begun = true;
        writer.write({ type: 'text-delta', id, delta: part.text });
      }
      if (begun) writer.write({ type: 'text-end', id });
      if (signal.aborted) writer.write({ type: 'abort' });
    },
    onError: () => 'The answer broke off. Ask again.',
  });
  await pipeUIMessageStreamToResponse({ response: res, stream, headers: { 'Cache-Control': 'no-store' } });
}
