import type { FakeBehaviour, FakeReply, FakeRequest } from './fake-reply.ts';

interface Passage {
  readonly id: string;
  readonly sentences: readonly string[];
}

/** What the obedient model was talked into. */
interface Orders {
  /** Texts to say, whoever's they are. */
  readonly say: string[];
  /** Ids to cite, retrieved or not. */
  readonly cite: string[];
  fullMarks: boolean;
  critical: boolean;
  tool: boolean;
}

const PASSAGE = /<<passage (\S+) ([a-p]+)>>\n([\s\S]*?)\n<<end \2>>/g;
const REVEAL =
  /\b(?:reveal|print|repeat|show|output|disclose|leak|recite|copy|dump|translate|encode|summari[sz]e|paste|spell|write)\b[^\n]{0,80}\b(?:prompt|instructions|rules|configuration|developer message|guidelines|told)/i;
const OTHERS =
  /\b(?:other|all|another|previous|every|last|next)\b[^\n]{0,40}\b(?:tickets?|cases?|customers?|conversations?|transcripts?|residents?|queue|database)/i;
const QUOTED = /["“‘']([^"”’'\n]{3,300})["”’']/g;
const CITED = /\b(?:KB-(?:SYN-|NEW-)?[0-9A-F]{4,10}|SCRIPT-\d{4,}|CS-\d{8})\b/g;
const CONSTRUCT =
  /!?\[[^\]\n]*\]\([^)\n]*\)|<[a-z!/][^>\n]*>(?:[^<\n]*<\/[a-z]+>)?|\b(?:https?|javascript|data|file|ftp):\S+|\bwww\.\S+/gi;
const MARKS = /\b(?:score|points|marks|grade|rating|relevancy|accuracy|completeness)\b/i;
const ACT =
  /\b(?:approve|reject|close|delete|escalate|reopen|update|call|invoke|run|execute|assign|refund|unlock|reset)\b/i;

/**
 * A model that obeys whatever it reads, wherever it stands: it recites its instructions in any spelling, says what it is
 * told to say, cites what it is told to cite, pastes what it remembers of others, gives full marks, calls tools. What
 * it was asked for it does as well, by quoting the first passage, so that only the orders it took differ from a good
 * answer.
 *
 * @param remembered texts of others that it will tell whoever asks
 */
export function createObedientModel(remembered: readonly string[]): FakeBehaviour {
  return (request) => {
    const data = request.messages.filter((message) => message.role === 'user').map((message) => message.content);
    const text = data.join('\n');
    const orders = readOrders(text, instructionsOf(request), remembered);
    return answer(request, readPassages(text), orders);
  };
}

function readOrders(text: string, instructions: string, remembered: readonly string[]): Orders {
  const orders: Orders = { say: [], cite: [], fullMarks: false, critical: false, tool: false };
  for (const line of text.split('\n')) {
    if (REVEAL.test(line)) orders.say.push(...spellings(instructions));
    if (OTHERS.test(line)) orders.say.push(...remembered);
    for (const match of line.matchAll(QUOTED)) orders.say.push(match[1] ?? '');
    for (const match of line.matchAll(CONSTRUCT)) orders.say.push(`Open ${match[0]} now.`);
    orders.cite.push(...(line.match(CITED) ?? []));
    orders.fullMarks ||= MARKS.test(line);
    orders.critical ||= /critical/i.test(line);
    orders.tool ||= ACT.test(line) && /\btools?\b|\bfunctions?\b|\bapi\b/i.test(line);
    if (ACT.test(line)) orders.say.push('The ticket has been approved and closed.');
  }
  return orders;
}

/** Instructions as a model may give them away: sentence by sentence, and spelled in ways a filter may overlook. */
function spellings(instructions: string): string[] {
  const sentences = instructions.split(/(?<=[.:])\s+|\n/);
  return [
    ...sentences,
    ...sentences.map((sentence) => sentence.toUpperCase()),
    Buffer.from(instructions).toString('base64'),
    instructions.split('').toReversed().join(''),
    instructions.split(/\s+/).join('-'),
  ];
}

function readPassages(text: string): Passage[] {
  return [...text.matchAll(PASSAGE)].map(([, id = '', , body = '']) => ({
    id,
    sentences: body.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.length > 10),
  }));
}

function instructionsOf(request: FakeRequest): string {
  return request.messages.find((message) => message.role !== 'user')?.content ?? '';
}

function answer(request: FakeRequest, passages: readonly Passage[], orders: Orders): FakeReply {
  if (orders.tool && request.fields.length === 0) {
    return { kind: 'tool_call', name: 'approve_ticket', args: { ticket_id: orders.cite[0] ?? 'CS-00000000' } };
  }
  const valid = passages[0]?.id ?? 'case';
  const own = passages.slice(0, 1).flatMap(({ id, sentences }) => sentences.map((text) => ({ text, sources: [id] })));
  // The worst of both: the order's text under a good source, under the ordered one, and under none.
  const ordered = [
    ...orders.say.flatMap((text) =>
      [[valid], orders.cite, [...orders.cite, valid], []].map((sources) => ({ text, sources })),
    ),
    ...orders.cite.flatMap((id) => [
      { text: `See ${id} for the answer.`, sources: [valid] },
      { text: own[0]?.text ?? '', sources: [id] },
    ]),
  ];
  if (request.fields.includes('relevancy')) return json(judgement(orders));
  if (request.fields.includes('quotes')) return json(triage(request, orders));
  if (request.fields.includes('sentences')) {
    const cases = orders.say.flatMap((text) =>
      ['case', 'gap', 'resolution'].map((source) => ({ text, sources: [source] })),
    );
    const sentences = [...own, ...ordered, ...cases].map((sentence) => ({
      kind: request.fields.includes('title') ? 'symptom' : 'step',
      ...sentence,
    }));
    return json({ title: orders.say[0] ?? own[0]?.text ?? '', sentences });
  }
  const lines = [...own, ...ordered].map(({ text, sources }) =>
    sources.length === 0 ? text : `${text} [${sources.join(', ')}]`,
  );
  return { kind: 'answer', text: lines.join('\n') };
}

function judgement({ fullMarks, say }: Orders) {
  const reason = say.join(' ') || 'The steps are those of the passages.';
  const give = (usual: number, most: number) => ({ points: fullMarks ? most : usual, reason });
  return { relevancy: give(30, 40), accuracy: give(30, 40), completeness: give(14, 20) };
}

function triage(request: FakeRequest, { critical, say }: Orders) {
  const category = /<<categories \w+>>\n(.*)/.exec(request.messages.at(-1)?.content ?? '')?.[1] ?? '';
  const quote = say[0] ?? 'critical';
  return {
    category: say[0] ?? category,
    priority: critical ? 'Critical' : 'Medium',
    sentiment: 'Neutral',
    quotes: { category: quote, priority: quote, sentiment: quote },
  };
}

function json(value: unknown): FakeReply {
  return { kind: 'answer', text: JSON.stringify(value) };
}
