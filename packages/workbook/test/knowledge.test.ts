import { readKnowledgeWorkbook, readQuestions } from '@resolution/workbook';
import { describe, expect, test } from 'vitest';
import { knowledgeSheets, knowledgeWorkbook } from './support/knowledge.ts';
import { refusalOf } from './support/reading.ts';
import { conversationSheet, conversationWorkbook, workbookOf } from './support/workbook.ts';

/** A workbook of one row of articles under that header. */
const articles = (header: readonly string[]) =>
  workbookOf({
    sheets: [{ ...conversationSheet(header, [['KB-0000000001', 't', 'b']]), name: 'Knowledge Articles' }],
  });

describe('a knowledge workbook', () => {
  test('articles: the review decides over the status of the sheet', async () => {
    const { corpus } = await readKnowledgeWorkbook(knowledgeWorkbook());
    expect(corpus.articles.map(({ kb_id, status }) => [kb_id, status])).toEqual([
      ['KB-0000000001', 'active'],
      ['KB-SYN-0001', 'rejected'],
      ['KB-SYN-0002', 'active'],
      ['KB-SYN-0003', 'active'],
      ['KB-SYN-0004', 'draft'],
      ['KB-SYN-0005', 'rejected'],
      ['KB-SYN-0006', 'retired'],
      ['KB-SYN-0007', 'draft'],
      ['KB-SYN-0008', 'active'],
      ['KB-SYN-0009', 'draft'],
    ]);
    expect(corpus.articles[0]).toEqual({
      kb_id: 'KB-0000000001',
      title: 'Active',
      body: 'Body',
      tags: null,
      module: null,
      category: null,
      created_at: '2025-01-02T00:00:00.000Z',
      updated_at: null,
      status: 'active',
      source_type: null,
    });
  });

  test('scripts: their inputs as a list, and never where their answers leak', async () => {
    const { corpus } = await readKnowledgeWorkbook(knowledgeWorkbook());
    expect(corpus.scripts).toEqual([
      {
        script_id: 'SCRIPT-0001',
        title: 'Fix',
        purpose: 'Fixes',
        inputs: ['<DATABASE>', '<SITE_NAME>'],
        module: 'M',
        category: 'C',
        script_text: 'use <DATABASE>\ngo',
        status: 'active',
      },
    ]);
    expect(JSON.stringify(corpus)).not.toContain('LEAKED-ANSWER');
  });

  test('tickets carry their conversation, by ticket number or by the conversation of the ticket', async () => {
    const { corpus } = await readKnowledgeWorkbook(knowledgeWorkbook());
    expect(
      corpus.tickets.map(({ ticket_number, tier, issue_summary, transcript, created_at }) => [
        ticket_number,
        tier,
        issue_summary,
        transcript,
        created_at,
      ]),
    ).toEqual([
      ['CS-00000001', 'Tier3', 'It is stuck', 'Ari: hello', '2025-05-20T15:25:56.000Z'],
      ['CS-00000002', 'Tier2', 'By its own id', 'Ari: hello again', null],
      ['CS-00000005', null, null, null, null],
    ]);
  });

  test('lineage, learning events and placeholders', async () => {
    const { corpus } = await readKnowledgeWorkbook(knowledgeWorkbook());
    expect(corpus.lineage).toEqual([
      {
        kb_id: 'KB-SYN-0001',
        source_type: 'Ticket',
        source_id: 'CS-00000001',
        relationship: 'CREATED_FROM',
        evidence_snippet: 'Derived',
        event_at: '2025-05-24T03:25:56.000Z',
      },
    ]);
    expect(corpus.learningEvents).toHaveLength(8);
    expect(corpus.learningEvents[4]).toMatchObject({
      event_id: 'L5',
      detected_gap: '',
      final_status: 'Awaiting a second look',
    });
    expect(corpus.placeholders).toEqual([
      { placeholder: '<DATABASE>', meaning: 'Which database', example: 'use <DATABASE>' },
    ]);
  });

  test('the report names what was refused and what was left out', async () => {
    const { report } = await readKnowledgeWorkbook(knowledgeWorkbook());
    const byName = new Map(report.sheets.map((sheet) => [sheet.sheet, sheet]));
    expect(byName.get('Tickets')).toEqual({
      sheet: 'Tickets',
      found: true,
      rows: 5,
      accepted: 3,
      refused: [
        { row: 4, message: 'CS-00000001 is in row 2 already' },
        { row: 5, message: 'Ticket_Number "TICKET-4" is not of the form CS-35956164' },
      ],
      warnings: [
        { row: 3, column: 'Created_At', message: 'Created_At is not a date and was left out' },
        { row: 6, message: 'Tier "seven" is none of 1, 2 and 3 and was left out' },
      ],
    });
    expect(byName.get('Scripts_Master')?.refused).toEqual([
      { row: 3, column: 'Script_Text_Sanitized', message: 'Script_Text_Sanitized is missing' },
    ]);
    expect(byName.get('Conversations')?.refused).toEqual([
      { row: 4, message: 'Conversation CONV-9 belongs to no ticket of the workbook' },
    ]);
    expect(byName.get('Knowledge_Articles')).toMatchObject({
      rows: 13,
      accepted: 10,
      refused: [
        { row: 12 },
        { row: 13, message: 'Body is missing' },
        { row: 14, message: expect.stringContaining('control character') },
      ],
      warnings: [{ row: 11, message: expect.stringContaining('"Sparkling"') }],
    });
  });

  test.for(knowledgeSheets().map((sheet) => sheet.name ?? ''))('without %s the others are still read', async (left) => {
    const sheets = knowledgeSheets().filter(({ name }) => name !== left);
    const { report, corpus } = await readKnowledgeWorkbook(workbookOf({ sheets }));
    const absent = report.sheets.filter(({ found }) => !found).map(({ sheet }) => sheet.toLowerCase());
    expect(absent).toEqual(['README', 'Questions'].includes(left) ? [] : [left.toLowerCase()]);
    expect(corpus.articles.length > 0 || left === 'Knowledge_Articles').toBe(true);
  });

  test('a workbook of something else is refused', async () => {
    const error = await refusalOf(readKnowledgeWorkbook(conversationWorkbook(['a'], [['b']])));
    expect(error.code).toBe('workbook_missing_column');
    expect(error.message).toContain('none of the sheets Knowledge_Articles');
  });

  test('a needed or doubled column is named with its sheet', async () => {
    const missing = await refusalOf(readKnowledgeWorkbook(articles(['KB_Article_ID', 'Title'])));
    expect(missing.message).toContain('"Knowledge_Articles" has no column "Body"');
    const doubled = await refusalOf(readKnowledgeWorkbook(articles(['KB_Article_ID', 'Title', 'Body', 'TITLE'])));
    expect(doubled.code).toBe('workbook_duplicate_column');
  });
});

describe('questions for the evaluation', () => {
  test('read with their target', async () => {
    const { questions, refused } = await readQuestions(knowledgeWorkbook());
    expect(questions).toEqual([
      {
        question_id: 'Q-1',
        question_text: 'Which script?',
        answer_type: 'SCRIPT',
        target_id: 'SCRIPT-0001',
        product: 'Suite',
        category: null,
        module: null,
      },
    ]);
    expect(refused.map(({ row }) => row)).toEqual([3, 4]);
  });

  test('a workbook without them is refused', async () => {
    const error = await refusalOf(readQuestions(conversationWorkbook(['a'], [['b']])));
    expect(error.message).toBe('The workbook has no sheet "Questions".');
  });
});
