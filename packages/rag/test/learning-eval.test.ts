import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Corpus, CorpusTicket } from '@resolution/contracts';
import { readKnowledgeWorkbook } from '@resolution/workbook';
import { describe, expect, test } from 'vitest';
import { renderLearningHtml, renderLearningReport, runLearningEval } from '../src/evals/index.ts';

const NO_DETAIL = { tags: null, module: null, created_at: null, updated_at: null, source_type: null } as const;

/** Enough others that words have a rarity. */
const TOPICS = [
  'ledger',
  'lease',
  'deposit',
  ...Array.from({ length: 60 }, (_, index) => `topic${index} subject${index}`),
];

const ARTICLES = TOPICS.map((topic, index) => ({
  ...NO_DETAIL,
  kb_id: `KB-${String(index).padStart(10, '0')}`,
  title: `Correct the ${topic}`,
  body: `Open the ${topic}. Correct its entry. Check the ${topic} once more.`,
  category: topic,
  status: 'active' as const,
}));

/** Customers who never use the articles' words: only an earlier customer's words find them. */
const SPOKEN = [
  'my wombat glows purple behind the fence',
  'the quokka sings loudly in the lobby',
  'an axolotl blocks our corridor with seaweed',
];

function ticket(number: number, answer: number): CorpusTicket {
  return {
    ticket_number: `CS-1000000${number}`,
    conversation_id: null,
    created_at: `2026-01-0${number}T00:00:00.000Z`,
    closed_at: null,
    status: 'Closed',
    priority: null,
    tier: null,
    product: null,
    module: null,
    category: null,
    case_type: null,
    subject: `Issue ${answer}`,
    description: 'A description.',
    resolution: 'Guided the customer. Steps: Correct it; Check it once more.',
    root_cause: null,
    tags: null,
    kb_id: `KB-000000000${answer}`,
    script_id: null,
    generated_kb_id: null,
    issue_summary: `Issue ${answer}`,
    transcript: `Customer: Since yesterday ${SPOKEN[answer] ?? ''}.\nAgent: I will look into it.`,
  };
}

const CORPUS: Corpus = {
  articles: ARTICLES,
  scripts: [],
  tickets: [ticket(6, 1), ticket(1, 0), ticket(2, 1), ticket(3, 0), ticket(4, 0), ticket(5, 2)],
  lineage: [],
  learningEvents: [],
  placeholders: [],
};

describe('the learning eval', () => {
  const report = runLearningEval({ corpus: CORPUS });

  test('replays in the order of time, each ticket asked about before it is learned', () => {
    expect(report.per_ticket.map(({ ticket_number, learned, alike }) => [ticket_number, learned, alike])).toEqual([
      ['CS-10000001', 0, 0],
      ['CS-10000002', 1, 0],
      ['CS-10000003', 2, 1],
      ['CS-10000004', 3, 2],
      ['CS-10000005', 4, 0],
      ['CS-10000006', 5, 1],
    ]);
  });

  test('finds with learning what only an earlier ticket tells, and nothing before it was told', () => {
    expect(report.per_ticket.map(({ on }) => on.place === 1)).toEqual(report.per_ticket.map(({ alike }) => alike > 0));
    expect(report.per_ticket.every(({ off }) => off.place === null)).toBe(true);
    expect(report.measures.find(({ id }) => id === 'hit@1')).toMatchObject({
      cases: 6,
      off: 0,
      on: 0.5,
      gain: { value: 0.5 },
    });
  });

  test('groups tickets by how much had been learned about their own answer', () => {
    expect(report.groups.map(({ least, most, cases, off, on }) => [least, most, cases, off.value, on.value])).toEqual([
      [0, 0, 3, 0, 0],
      [1, 1, 2, 0, 1],
      [2, 3, 1, 0, 1],
    ]);
    expect(report.curve.map(({ from, known, on }) => [from, known, on[1]])).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [2, 1, 1],
      [3, 1, 1],
      [4, 0, 0],
      [5, 1, 1],
    ]);
  });

  test('is the same twice', () => {
    expect(runLearningEval({ corpus: CORPUS })).toEqual(report);
  });

  test('is told as a table and as a page that loads nothing', () => {
    expect(renderLearningReport(report)).toContain('hit@1 0.000 without and 0.500 with it');
    const page = renderLearningHtml({ ...report, name: '<img src=x>' });
    expect(page.match(/<svg/g)).toHaveLength(4);
    expect(page).toContain(
      'Where the answer had been approved before, on 3 of 6, hit@1 is 0.000 without and 1.000 with it',
    );
    expect(page).not.toMatch(/<img|https?:|<script/);
  });

  test('says so when there is nothing to replay', () => {
    expect(() => runLearningEval({ corpus: { ...CORPUS, tickets: [] } })).toThrow('no solved tickets');
  });
});

const WORKBOOK = fileURLToPath(new URL('../../../../shared/data/knowledge-workbook.xlsx', import.meta.url));

test.runIf(existsSync(WORKBOOK))(
  'on the knowledge workbook learning helps clearly: the whole interval is above zero',
  async () => {
    const { corpus } = await readKnowledgeWorkbook(WORKBOOK);
    const report = runLearningEval({ corpus, name: 'knowledge-workbook.xlsx' });
    process.stdout.write(`${renderLearningReport(report)}\n`);
    for (const { id, gain } of report.measures.filter((one) => ['hit@1', 'hit@3', 'hit@5'].includes(one.id))) {
      expect([id, gain.low > 0]).toEqual([id, true]);
    }
  },
  120_000,
);
if (!existsSync(WORKBOOK))
  process.stdout.write('The knowledge workbook is not beside this project: its replay is left out.\n');
