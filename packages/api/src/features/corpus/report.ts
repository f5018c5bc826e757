import type { Corpus, CorpusImportReport } from '@resolution/contracts';
import type { CorpusReport, SheetName } from '@resolution/db';
import type { KnowledgeReading } from '@resolution/workbook';

/** Which table a sheet of the workbook is stored in; conversations are stored with their tickets. */
const STORED_AS: Readonly<Record<string, SheetName>> = {
  Knowledge_Articles: 'articles',
  Scripts_Master: 'scripts',
  Tickets: 'tickets',
  KB_Lineage: 'lineage',
  Learning_Events: 'learningEvents',
  Placeholder_Dictionary: 'placeholders',
};
const NOTHING = { inserted: 0, updated: 0, unchanged: 0 };

/** What was read and what was stored, sheet by sheet, as one report. */
export function corpusReport(reading: KnowledgeReading, stored: CorpusReport): CorpusImportReport {
  return {
    sheets: reading.report.sheets.map(({ sheet, found, rows, accepted, refused, warnings }) => {
      const name = STORED_AS[sheet];
      return {
        sheet,
        found,
        rows,
        accepted,
        ...(name === undefined ? NOTHING : stored[name]),
        marked_rejected: name === 'articles' ? rejectedArticles(reading.corpus) : 0,
        refused: [...refused],
        warnings: [...warnings],
      };
    }),
  };
}

function rejectedArticles({ articles }: Corpus): number {
  return articles.filter(({ status }) => status === 'rejected').length;
}
