import { cacheInDatabase } from '@resolution/api';
import type { Corpus } from '@resolution/contracts';
import { createDb, documentId, migrate } from '@resolution/db';
import { createEmbedder, describeFailure, type Embedder, embeddingTextOf } from '@resolution/rag';
import {
  type EvalQuestion,
  evalDocuments,
  freshInDomain,
  freshOutOfDomain,
  renderMeaningReport,
  runMeaningEval,
} from '@resolution/rag/evals';
import { composeModels } from '../../compose/models.ts';
import { databaseUrl } from '../../data-folder.ts';
import type { ServerEnv } from '../../env.ts';
import { createLogger } from '../../log.ts';
import { CliError, EXIT_USAGE } from '../exit.ts';
import { createProgress } from '../progress.ts';

/** Texts between two moves of the bar; a request takes no more. */
const STEP = 64;

/** @throws CliError with status 2 where no embedding model is named, or none can be reached. */
export function requireEmbeddingModel(env: ServerEnv): void {
  const reachable = env.openAiApiKey !== null || env.aiBaseUrl !== null;
  if (env.aiEmbeddingModel !== null && reachable) return;
  throw new CliError(
    'No embedding model is set up: name one in AI_EMBEDDING_MODEL, and set OPENAI_API_KEY, or AI_BASE_URL for a server of your own.',
    EXIT_USAGE,
  );
}

/**
 * Finds the weight of meaning beside words for the configured model. Vectors come from the cache in the data folder and
 * go into it, so that a second run asks nobody; tokens count for the day like a server's.
 *
 * @returns The report for a terminal.
 */
export async function evaluateEmbeddings(
  env: ServerEnv,
  corpus: Corpus,
  questions: readonly EvalQuestion[],
  phase: (name: string) => void,
): Promise<string> {
  const url = databaseUrl(env);
  await migrate({ url });
  await using db = await createDb({ url });
  const models = await composeModels(env, db, createLogger(env.logLevel));
  try {
    const { gateway } = models.desk;
    phase(`Vectors of ${gateway.modelFor('embed')}`);
    const embedder = createEmbedder({
      gateway,
      cache: cacheInDatabase(db),
      dimensions: env.aiEmbeddingDimensions ?? undefined,
    });
    const documents = evalDocuments(corpus);
    const documentVectors = await embedAll(
      embedder,
      'documents',
      documents.map((document) => [documentId(document), embeddingTextOf(document)]),
    );
    const texts = new Set([...questions, ...freshInDomain, ...freshOutOfDomain].map(({ text }) => text));
    const questionVectors = await embedAll(
      embedder,
      'questions',
      [...texts].map((text) => [text, text]),
    );
    const input = { corpus, questions, freshIn: freshInDomain, freshOut: freshOutOfDomain };
    return renderMeaningReport(runMeaningEval({ ...input, documentVectors, questionVectors, progress: phase }));
  } finally {
    await models.settled();
  }
}

/** @throws CliError when the model gives no vectors */
async function embedAll(
  embedder: Embedder,
  what: string,
  texts: readonly (readonly [key: string, text: string])[],
): Promise<Map<string, Float32Array>> {
  const progress = createProgress('Embedding');
  const vectors = new Map<string, Float32Array>();
  try {
    for (let from = 0; from < texts.length; from += STEP) {
      const some = texts.slice(from, from + STEP);
      const outcome = await embedder.embed(
        some.map(([, text]) => text),
        { user: null },
      );
      if (!outcome.ok) throw new CliError(`The vectors could not be made: ${describeFailure(outcome.failure)}.`);
      for (const [at, [key]] of some.entries()) {
        const vector = outcome.value[at];
        if (vector !== undefined) vectors.set(key, vector);
      }
      progress.update(what, vectors.size, texts.length);
    }
  } finally {
    progress.end();
  }
  return vectors;
}
