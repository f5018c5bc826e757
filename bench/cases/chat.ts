import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FakeModelServer, type FakeRequest, startFakeModelServer } from '@resolution/rag/testing';
import { type Measurement, median } from '../figures.ts';
import type { BenchKnowledge } from '../knowledge.ts';
import { makeDataFolder, signIn, startProduct } from '../product.ts';

const BOUNDLESS = { AI_USER_TOKENS_PER_DAY: '1000000000', AI_TOKENS_PER_DAY: '1000000000' };
const WARM_UP = 20;
const ROUNDS = 60;
/** Pause of the model between two sentences that nobody may wait for any more. */
const SENTENCE_MS = 5;
/** Different questions, in turns. */
const QUESTIONS = 10;

/** P12: the first words of an answer over the model's own, and the end of the work for somebody who has left. */
export async function measureChat(
  folder: string,
  { corpus, questions }: BenchKnowledge,
  say: (text: string) => void,
): Promise<Measurement[]> {
  const model = await startFakeModelServer(quoting);
  const data = await makeDataFolder(join(folder, 'chat'), corpus);
  try {
    await using server = await startProduct(data, {
      probe: false,
      env: { AI_BASE_URL: model.baseUrl, LOG_LEVEL: 'error', ...BOUNDLESS },
    });
    const { token } = await signIn(server);
    const ours = { url: `${server.url}/api/chatbot/stream`, headers: { authorization: `Bearer ${token}` } };

    const asked = await answeredQuestions(ours, model, questions);
    const its = { url: `${model.baseUrl}/chat/completions`, headers: {} };

    say(`chat: first words, ${ROUNDS} rounds in turns`);
    const firstWords: number[] = [];
    const firstBytes: number[] = [];
    const modelsOwn: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const { question, prompt } = turnOf(asked, round);
      const answer = await beginning(ours, question, '"text-delta"');
      const own = await beginning(its, prompt, '"content":"');
      await Promise.all([answer.leave(), own.leave()]);
      if (round < 0) continue;
      firstWords.push(answer.foundMs);
      firstBytes.push(answer.firstMs);
      modelsOwn.push(own.foundMs);
    }

    say(`chat: ${ROUNDS} readers who leave`);
    const stops: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const talking = talkOn();
      model.behave(talking.behaviour);
      const answer = await beginning(ours, turnOf(asked, round).question, '"text-delta"');
      const upstream = model.requests.at(-1);
      const left = performance.now();
      await answer.leave();
      if ((await upstream?.ended) !== 'left') throw new Error('The model was heard to the end.');
      const stopMs = performance.now() - left;
      talking.hush();
      if (round >= 0) stops.push(stopMs);
    }

    const over = median(firstWords) - median(modelsOwn);
    return [
      {
        id: 'P12a',
        what: 'chat: the first words of an answer, over the same model asked directly',
        unit: 'ms',
        ours: median(firstWords),
        limit: median(modelsOwn),
        figure: over,
        must: 20,
        aim: 5,
        better: 'lower',
        figureUnit: 'ms',
        rounds: { ours: firstWords, limit: modelsOwn, firstByte: firstBytes },
      },
      {
        id: 'P12b',
        what: 'chat: from the moment a reader leaves until the model’s server is left too',
        unit: 'ms',
        ours: median(stops),
        limit: null,
        figure: median(stops),
        must: 200,
        aim: 50,
        better: 'lower',
        figureUnit: 'ms',
        rounds: { ours: stops },
      },
    ];
  } finally {
    await model.close();
  }
}

interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Beginning {
  /** Milliseconds from the question to the first byte, and to the text that was waited for. */
  readonly firstMs: number;
  readonly foundMs: number;
  readonly text: string;
  /** Goes before the end, as somebody who closes the tab. */
  readonly leave: () => Promise<void>;
}

/** Asks and reads until a text comes. @throws Error when it never does */
async function beginning({ url, headers }: Target, body: string, wanted: string): Promise<Beginning> {
  const leaving = new AbortController();
  const begin = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal: leaving.signal,
  });
  if (response.body === null || !response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  let text = '';
  let firstMs = 0;
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    if (text === '') firstMs = performance.now() - begin;
    text += chunk;
    if (text.includes(wanted)) break;
  }
  const foundMs = performance.now() - begin;
  if (!text.includes(wanted)) throw new Error(`${url} ended without ${wanted}`);
  return {
    firstMs,
    foundMs,
    text,
    leave: async () => {
      leaving.abort();
      await response.body?.cancel().catch(() => undefined);
    },
  };
}

interface Asked {
  /** What the product is asked, and what it asked the model for it: request bodies. */
  readonly question: string;
  readonly prompt: string;
}

/** Questions that the model answers: where the knowledge answers nothing, no model is asked. */
async function answeredQuestions(ours: Target, model: FakeModelServer, questions: readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const message of questions) {
    const question = JSON.stringify({ message });
    const { text } = await beginning(ours, question, '"data-end"');
    const prompt = model.requests.at(-1)?.body;
    if (prompt !== undefined && text.includes('"answered_by":"model"')) asked.push({ question, prompt });
    if (asked.length === QUESTIONS) return asked;
  }
  throw new Error(`The model answered ${asked.length} questions.`);
}

function turnOf(asked: readonly Asked[], round: number): Asked {
  const one = asked[(round + WARM_UP) % asked.length];
  if (one === undefined) throw new Error('Nothing was asked.');
  return one;
}

const PASSAGE = /<<passage (\S+) [a-p]+>>\n([\s\S]*?)\n<<end /;
const SENTENCES = 5;

/** Some sentences of the first passage a request holds, each with its source: what a good model would say. */
function quotedFrom(request: FakeRequest): string {
  const [, id = '', passage = ''] = PASSAGE.exec(request.messages.map(({ content }) => content).join('\n')) ?? [];
  const sentences = passage.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.length > 20);
  return sentences
    .slice(0, SENTENCES)
    .map((sentence) => `${sentence} [${id}]\n`)
    .join('');
}

/** A model that answers by quoting. */
function quoting(request: FakeRequest) {
  return { kind: 'answer', text: quotedFrom(request) } as const;
}

/** The same, saying it again and again until it is hushed. */
function talkOn() {
  const hushed = new AbortController();
  async function* again(request: FakeRequest): AsyncGenerator<string> {
    while (!hushed.signal.aborted) {
      yield quotedFrom(request);
      await pause(SENTENCE_MS);
    }
  }
  return {
    behaviour: (request: FakeRequest) => ({ kind: 'answer', text: again(request) }) as const,
    hush: () => hushed.abort(),
  };
}
