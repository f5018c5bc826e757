import { AppError, type RowError } from '@resolution/contracts';
import type { WorkbookSource } from '../archive/bytes.ts';
import { type GuardOptions, openGuarded } from '../archive/guard.ts';
import { readWorkbook } from '../sheet/workbook.ts';
import { KNOWLEDGE_MAX_FILE_BYTES } from './read-knowledge.ts';
import { QUESTION_SHEET } from './sheets.ts';
import { openReport, readTable } from './table.ts';

const ANSWER_TYPES = ['KB', 'SCRIPT', 'TICKET_RESOLUTION'] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** A question with the document that answers it: what retrieval is measured against. */
export interface Question {
  readonly question_id: string;
  readonly question_text: string;
  readonly answer_type: AnswerType;
  /** Id of an article, a script or a ticket, by `answer_type`. */
  readonly target_id: string;
  readonly product: string | null;
  readonly category: string | null;
  readonly module: string | null;
}

export interface QuestionReading {
  readonly questions: readonly Question[];
  readonly refused: readonly RowError[];
}

/**
 * Reads the `Questions` sheet of a knowledge workbook.
 * @throws AppError when the file is no workbook or has no such sheet
 */
export async function readQuestions(source: WorkbookSource, options: GuardOptions = {}): Promise<QuestionReading> {
  const maxFileBytes = options.maxFileBytes ?? KNOWLEDGE_MAX_FILE_BYTES;
  const archive = await openGuarded(source, { ...options, maxFileBytes });
  try {
    const questions: Question[] = [];
    const report = openReport(QUESTION_SHEET.sheet);
    for await (const { row, values } of readTable(await readWorkbook(archive), QUESTION_SHEET, report)) {
      const answer_type = ANSWER_TYPES.find((type) => type === values.answer_type);
      if (answer_type !== undefined) questions.push({ ...values, answer_type });
      else {
        report.refused.push({
          row,
          message: `Answer_Type "${values.answer_type}" is none of ${ANSWER_TYPES.join(', ')}`,
        });
      }
    }
    if (!report.found) {
      throw new AppError('workbook_missing_column', `The workbook has no sheet "${QUESTION_SHEET.sheet}".`);
    }
    return { questions, refused: report.refused };
  } finally {
    await archive.close();
  }
}
