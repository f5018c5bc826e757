import type { CorpusPlaceholder, CorpusScript } from '@resolution/contracts';
import type { Found } from '../index/retriever.ts';
import { primaryWrite, type SqlReading } from '../sql/statements.ts';
import { bulleted, clipped, type Draft, numbered } from './draft.ts';
import { describeScript, listed } from './script-description.ts';
import { readTicketResolution } from './ticket-draft.ts';

export interface ScriptSupport {
  readonly reading: SqlReading;
  readonly equivalentIds: readonly string[];
  readonly placeholders: readonly CorpusPlaceholder[];
  /** The nearest past ticket that was solved by a script: its checks are run first. */
  readonly ticket: Found | undefined;
  /** An article that documents such a case: its checklist says how to verify. */
  readonly caseArticle: Found | undefined;
}

const COLUMNS_SHOWN = 6;
const CHECKLIST = /\b(?:Validation Checklist|Verification|How to verify)\b\s*:?\s*/i;

/** A resolution from a script: what it changes, what to check before, what to fill in, how to run and how to verify it. */
export function draftFromScript(main: Found, script: CorpusScript, support: ScriptSupport): Draft {
  const id = script.script_id;
  const description = describeScript(script, support.placeholders, support.equivalentIds, support.reading);
  const checks = checksOf(support.ticket);
  const verification = verificationOf(support);
  const lines = [`Script: ${id}`, script.title, '', `What it changes (${id}):`, bulleted(changesOf(support.reading))];
  if (support.equivalentIds.length > 0)
    lines.push(
      `- The same statements also stand in ${listed(support.equivalentIds.slice(0, 5))}${support.equivalentIds.length > 5 ? ' and others' : ''}.`,
    );
  if (description.warnings.length > 0)
    lines.push('', `Warning (${id}):`, bulleted(description.warnings.map((warning) => warning.message)));
  if (checks.steps.length > 0 && checks.id !== undefined)
    lines.push('', `Check first (${checks.id}):`, numbered(checks.steps));
  if (description.inputs.length > 0) {
    lines.push(
      '',
      `Fill in (${id}):`,
      bulleted(
        description.inputs.map(
          ({ placeholder, meaning }) => `${placeholder}: ${meaning ?? 'not in the placeholder dictionary; ask Tier 3'}`,
        ),
      ),
    );
  }
  if (verification !== undefined) lines.push('', `Verify (${verification.id}):`, bulleted(verification.lines));
  const cited = [{ found: main, passage: clipped(changesOf(support.reading).join(' '), 600) }];
  if (checks.steps.length > 0 && support.ticket !== undefined)
    cited.push({ found: support.ticket, passage: clipped(checks.steps.join(' '), 600) });
  if (verification !== undefined && verification.found !== support.ticket)
    cited.push({ found: verification.found, passage: clipped(verification.lines.join(' '), 600) });
  const unexplained = description.inputs
    .filter(({ meaning }) => meaning === null)
    .map(({ placeholder }) => placeholder);
  return {
    content: lines.join('\n'),
    main,
    cited,
    completeness: {
      preconditions: checks.steps.length > 0,
      steps: true,
      inputs: unexplained.length === 0,
      verification: verification !== undefined,
      escalation: checks.steps.some((step) => /escalat/i.test(step)),
    },
    lacks: [
      ...(checks.steps.length > 0 ? [] : ['no similar ticket lists checks to make first']),
      ...(unexplained.length === 0
        ? []
        : [
            `${listed(unexplained)} of ${id} ${unexplained.length === 1 ? 'is' : 'are'} not explained by the dictionary`,
          ]),
      ...(verification !== undefined ? [] : ['no source says how to verify the fix']),
    ],
  };
}

function changesOf(reading: SqlReading): string[] {
  const lines: string[] = [];
  const primary = primaryWrite(reading);
  for (const table of reading.tablesWritten) {
    const writes = reading.writes.filter((write) => write.table.toLowerCase() === table.toLowerCase());
    const verbs = [...new Set(writes.map((write) => write.verb))];
    const columns = [...new Set(writes.flatMap((write) => write.columns))];
    const shown = columns.slice(0, COLUMNS_SHOWN);
    const more = columns.length > shown.length ? ` and ${columns.length - shown.length} more columns` : '';
    const what = verbs
      .map((verb) => (verb === 'update' && shown.length > 0 ? `updates ${shown.join(', ')}${more} in` : VERBS[verb]))
      .join(', ');
    lines.push(
      `${table}${primary?.table === table ? ' (main table)' : ''}: ${what.endsWith(' in') ? `${what} this table` : what}.`,
    );
  }
  if (reading.procedures.length > 0) lines.push(`Calls ${listed(reading.procedures)}.`);
  if (reading.tablesRead.length > 0) lines.push(`Reads ${listed(reading.tablesRead)}.`);
  return lines.length > 0 ? lines : ['Its statements name no table of their own.'];
}

const VERBS = {
  update: 'updates rows',
  insert: 'inserts rows',
  delete: 'deletes rows',
  truncate: 'empties the table',
  drop: 'drops the table',
} as const;

function checksOf(ticket: Found | undefined): { id: string | undefined; steps: readonly string[] } {
  if (ticket?.entry.searchable.document.kind !== 'ticket') return { id: undefined, steps: [] };
  const { ticket_number: id, resolution } = ticket.entry.searchable.document.ticket;
  return { id, steps: readTicketResolution(resolution).steps };
}

function verificationOf({
  ticket,
  caseArticle,
}: ScriptSupport): { id: string; lines: readonly string[]; found: Found } | undefined {
  if (caseArticle?.entry.searchable.document.kind === 'article') {
    const { body, kb_id: id } = caseArticle.entry.searchable.document.article;
    const mark = CHECKLIST.exec(body);
    const lines = mark === null ? [] : listUnder(body.slice(mark.index + mark[0].length));
    if (lines.length > 0) return { id, lines, found: caseArticle };
  }
  if (ticket?.entry.searchable.document.kind === 'ticket') {
    const { ticket_number: id, resolution } = ticket.entry.searchable.document.ticket;
    const lines = readTicketResolution(resolution).outcome.filter((sentence) =>
      /\b(?:confirmed|verified)\b/i.test(sentence),
    );
    if (lines.length > 0) return { id, lines, found: ticket };
  }
  return undefined;
}

/** The dashed lines at the start of a text. */
function listUnder(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.trim().split('\n')) {
    const item = /^\s*(?:[-*]|\d+[.)])\s+(.+)$/.exec(line)?.[1];
    if (item === undefined) break;
    lines.push(item.trim());
  }
  return lines;
}
