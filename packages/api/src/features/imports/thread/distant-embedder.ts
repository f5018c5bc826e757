import type { QuestionVector } from '@resolution/rag';
import type { EmbeddingDesk } from '../../embeddings/desk.ts';
import type { ThreadAnswer, ThreadRequest } from './protocol.ts';

/** Asks the serving thread for questions' vectors. */
export interface DistantEmbedder {
  readonly questionVectors: EmbeddingDesk['questionVectors'];
  readonly receive: (answer: Extract<ThreadRequest, { kind: 'embedded' }>) => void;
}

export function createDistantEmbedder(tell: (message: ThreadAnswer) => void): DistantEmbedder {
  const waiting = new Map<number, (vectors: readonly (QuestionVector | undefined)[]) => void>();
  let count = 0;
  return {
    async questionVectors(questions, { user }) {
      const number = count;
      count += 1;
      const { promise, resolve } = Promise.withResolvers<readonly (QuestionVector | undefined)[]>();
      waiting.set(number, resolve);
      tell({ kind: 'embed', embed: number, user, questions });
      return promise;
    },
    receive({ embed, vectors }) {
      waiting.get(embed)?.(vectors);
      waiting.delete(embed);
    },
  };
}
