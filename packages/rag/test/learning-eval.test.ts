import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Corpus, CorpusTicket } from '@resolution/contracts';
import { readKnowledgeWorkbook } from '@resolution/workbook';
import { describe, expect, test } from 'vitest';
import { renderLearningHtml, renderLearningReport, runLearningEval } from '../src/index.ts';

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
    expect(report.per_ticket.map(({ ticket_number, learned, seen }) => [ticket_number, learned, seen])).toEqual([
      ['CS-10000001', 0, false],
      ['CS-10000002', 1, false],
      ['CS-10000003', 2, true],
      ['CS-10000004', 3, true],
      ['CS-10000005', 4, false],
      ['CS-10000006', 5, true],
    ]);
  });

  test('finds with learning what only an earlier ticket tells, and nothing before it was told', () => {
    expect(report.per_ticket.map(({ on }) => on.place === 1)).toEqual(report.per_ticket.map(({ seen }) => seen));
    expect(report.per_ticket.every(({ off }) => off.place === null)).toBe(true);
    expect(report.measures.find(({ id }) => id === 'hit@1')).toMatchObject({
      cases: 6,
      off: 0,
      on: 0.5,
      gain: { value: 0.5 },
    });
  });

  test('is the same twice', () => {
    expect(runLearningEval({ corpus: CORPUS })).toEqual(report);
  });

  test('is told as a table and as a page that loads nothing', () => {
    expect(renderLearningReport(report)).toContain('hit@1 0.000 without and 0.500 with it');
    const page = renderLearningHtml({ ...report, name: '<img src=x>' });
    expect(page).toContain('<svg');
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
