import { createModelDesk, resolutionWriter } from '@resolution/api';
import { demoCorpus, demoQuestions } from '@resolution/demo';
import { type CallRecord, createEngine, type Engine, streamChat } from '@resolution/rag';
import { modelGateway } from './compose/models.ts';
import { EnvironmentError, loadEnv, type ServerEnv } from './env.ts';

/** Nothing was checked: there is nothing to check. */
const EXIT_NO_MODEL = 2;
/** Cases of the demo corpus that are sent: a few cents' worth. */
const CASES = 5;

/**
 * Sends a few cases of the demo corpus to the configured model and tells where it differs from what is expected: that it
 * answers in the shape asked for, cites what was retrieved, and is shown. Nothing of anybody's data is sent.
 *
 * @returns The exit status: 0 when all went as expected, 1 when something differed, 2 when no model is set up.
 */
async function checkModel(env: ServerEnv): Promise<number> {
  const calls: CallRecord[] = [];
  const gateway = modelGateway(env, { recordCall: (call) => calls.push(call) });
  if (!gateway.configured) {
    say('No model is set up: set OPENAI_API_KEY, or AI_BASE_URL for a server of your own, and run this again.');
    return EXIT_NO_MODEL;
  }
  say(`Writer ${gateway.modelFor('resolve')}, judge ${gateway.modelFor('judge')}, at ${env.aiBaseUrl ?? 'OpenAI'}\n`);
  const desk = createModelDesk({ gateway, limits: { user: null, all: null }, noteDropped: () => {} });
  const write = resolutionWriter(desk);
  const engine = demoEngine();
  let differences = 0;
  const report = (name: string, found: readonly string[]): void => {
    differences += found.length;
    say(`${found.length === 0 ? 'as expected' : 'DIFFERS    '}  ${name}${found.map((one) => `\n    ${one}`).join('')}`);
  };

  const cases = demoQuestions
    .map(({ id, text }) => ({ id, text, resolution: engine.resolve({ conversation_id: id, transcript: text }) }))
    .filter(({ resolution }) => !resolution.abstained)
    .slice(0, CASES);
  for (const { id, text, resolution } of cases) {
    const conversation = { conversation_id: id, transcript: text };
    const made = await write(conversation, resolution, { user: null });
    report(`resolution ${id}`, [
      ...(made.written_by === 'model' ? [] : [`not written by the model: ${made.model_notice ?? 'no reason given'}`]),
      ...(made.written_by === 'engine' || made.relevancy_score !== null ? [] : [`not scored: ${made.reasoning}`]),
      ...(made.dropped?.citations.map((one) => `cited ${one}, which was not retrieved`) ?? []),
      ...Object.entries(made.dropped?.sentences ?? {})
        .filter(([, count]) => count > 0)
        .map(([reason, count]) => `${count} sentence(s) left out: ${reason}`),
    ]);
    report(`chat       ${id}`, await chatDifferences(engine, text, desk));
  }
  const tokens = calls.reduce((sum, call) => sum + call.input_tokens + call.output_tokens, 0);
  const slowest = Math.max(0, ...calls.map(({ latency_ms }) => latency_ms));
  say(`\n${calls.length} calls, ${tokens} tokens, slowest ${Math.round(slowest)} ms, ${differences} difference(s)`);
  return differences === 0 ? 0 : 1;
}

async function chatDifferences(
  engine: Engine,
  question: string,
  desk: Parameters<typeof streamChat>[0],
): Promise<string[]> {
  const passages = new Map(demoCorpus.articles.map(({ kb_id, title, body }) => [kb_id, { title, body }]));
  const parts = streamChat(desk, {
    question,
    embedded: engine.streamAnswer(question),
    engineVersion: engine.version,
    passages: (sources) =>
      sources.flatMap(({ id, kind, title }) => {
        const article = passages.get(id);
        return article === undefined ? [] : [{ id, kind, title, text: article.body }];
      }),
    caller: { user: null },
  });
  for await (const part of parts) {
    if (part.type === 'sources' && part.abstained) return [];
    if (part.type === 'fallback') return [`the embedded engine had to answer: ${part.reason}`];
    if (part.type === 'end' && part.answered_by === 'engine') return [part.model_notice ?? 'no reason given'];
  }
  return [];
}

function demoEngine(): Engine {
  const { articles, scripts, tickets, placeholders } = demoCorpus;
  return createEngine({
    documents: [
      ...articles.map((article) => ({ kind: 'article', article }) as const),
      ...scripts.map((script) => ({ kind: 'script', script }) as const),
      ...tickets.map((ticket) => ({ kind: 'ticket', ticket }) as const),
    ],
    placeholders,
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await checkModel(loadEnv());
} catch (error) {
  process.stderr.write(`Not checked: ${error instanceof EnvironmentError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
