import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConversations, readKnowledgeWorkbook, readQuestions } from '@resolution/workbook';
import { describe, expect, test } from 'vitest';
import { readAll, refusalOf } from './support/reading.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const CONVERSATIONS = `${FOLDER}conversations.xlsx`;
const KNOWLEDGE = `${FOLDER}knowledge-workbook.xlsx`;
const present = existsSync(CONVERSATIONS) && existsSync(KNOWLEDGE);

describe.skipIf(!present)(
  `the two workbooks the product was specified with${present ? '' : ' (skipped: ../shared is not on this machine)'}`,
  () => {
    test('every conversation is read, with all its columns and every character', async () => {
      const reading = await readAll(CONVERSATIONS);
      expect(reading.errors).toEqual([]);
      expect(reading.ignoredColumns).toEqual([]);
      expect(Object.keys(reading.columns)).toHaveLength(14);
      expect(reading.conversations).toHaveLength(298);
      for (const conversation of reading.conversations) {
        expect(conversation.created_date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
        expect(conversation.transcript).not.toContain('\ufffd');
      }
    });

    test('the knowledge workbook names the sheet with the conversations, and gives them when it is chosen', async () => {
      const error = await refusalOf(readConversations(KNOWLEDGE));
      expect(error.issues).toContainEqual({ path: 'sheet', message: 'Conversations' });
      const { conversations } = await readAll(KNOWLEDGE, { sheet: 'Conversations' });
      expect(conversations).toHaveLength(298);
      expect(conversations.every(({ created_date }) => created_date !== undefined)).toBe(true);
    });

    test('the corpus is read whole: nothing refused, every rejected draft out of use', async () => {
      const { corpus, report } = await readKnowledgeWorkbook(KNOWLEDGE);
      expect(report.sheets.flatMap(({ refused, warnings }) => [...refused, ...warnings])).toEqual([]);
      expect(report.sheets.map(({ accepted }) => accepted)).toEqual([3167, 714, 298, 298, 363, 121, 25]);
      const rejected = new Set(
        corpus.learningEvents.filter((e) => e.final_status === 'Rejected').map((e) => e.proposed_kb_id),
      );
      expect(rejected.size).toBe(19);
      for (const article of corpus.articles)
        expect(article.status).toBe(rejected.has(article.kb_id) ? 'rejected' : 'active');
      expect(
        corpus.tickets.every(
          ({ transcript, issue_summary, tier }) => transcript !== null && issue_summary !== null && tier !== null,
        ),
      ).toBe(true);
      expect(corpus.scripts.every(({ inputs }) => inputs.length > 0)).toBe(true);
    });

    test('every question has its target in the corpus', async () => {
      const { questions, refused } = await readQuestions(KNOWLEDGE);
      const { corpus } = await readKnowledgeWorkbook(KNOWLEDGE);
      expect(refused).toEqual([]);
      expect(questions).toHaveLength(499);
      const ids = new Set([
        ...corpus.articles.map((a) => a.kb_id),
        ...corpus.scripts.map((s) => s.script_id),
        ...corpus.tickets.map((t) => t.ticket_number),
      ]);
      expect(questions.filter(({ target_id }) => !ids.has(target_id))).toEqual([]);
    });
  },
);
