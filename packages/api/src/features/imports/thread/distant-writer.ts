import type { GeneratedResolution } from '@resolution/rag';
import type { WriteResolution } from '../../models/desk.ts';
import type { ThreadAnswer, ThreadRequest } from './protocol.ts';

/** Asks the serving thread to write a resolution. */
export interface DistantWriter {
  readonly write: WriteResolution;
  readonly receive: (answer: Extract<ThreadRequest, { kind: 'written' }>) => void;
}

export function createDistantWriter(tell: (message: ThreadAnswer) => void): DistantWriter {
  const waiting = new Map<number, (resolution: GeneratedResolution | null) => void>();
  let count = 0;
  return {
    async write(conversation, resolution, { user }) {
      const number = count;
      count += 1;
      const { promise, resolve } = Promise.withResolvers<GeneratedResolution | null>();
      waiting.set(number, resolve);
      tell({ kind: 'write', write: number, user, conversation, resolution });
      const unwritten = { written_by: 'engine', model_notice: null, dropped: null, masked: [] } as const;
      return (await promise) ?? { ...resolution, ...unwritten };
    },
    receive({ write, resolution }) {
      waiting.get(write)?.(resolution);
      waiting.delete(write);
    },
  };
}
