import type { Writable } from 'node:stream';
import { CONVERSATION_COLUMNS, type Conversation } from '@resolution/contracts';
import { CONVERSATION_FIELDS } from '../conversations/columns.ts';
import { normalizeHeader } from '../sheet/header.ts';
import { type ExportCell, writeTable } from './table.ts';

const SHEET = 'Conversations';
const HEADERS = CONVERSATION_FIELDS.map((field) => CONVERSATION_COLUMNS[field]);
const REASON_HEADER = 'Reason';

/** What the sample row says about each column. In angle brackets, by which the reader knows it and refuses it. */
const SAMPLE: Readonly<Record<keyof Conversation, string>> = {
  conversation_id: '<unique number of the conversation>',
  transcript: '<the whole conversation, one turn a line, each beginning with the name of who speaks>',
  channel: '<Chat, Phone or Email>',
  created_date: '<a date such as 2025-05-20 15:25>',
  customer_role: '<role of the customer>',
  first_tier_agent_name: '<who took the conversation>',
  product: '<product it is about>',
  account_name: '<account of the customer>',
  property_name: '<property it is about>',
  property_city: '<city of the property>',
  property_state: '<state of the property>',
  contact_name: '<whom to call back>',
  contact_role: '<role of that person>',
  contact_phone: '<number of that person>',
};

/** A row that was refused, and why. */
export interface RejectedRow {
  /** Text of its cells by the headers of the reading it comes from. */
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
}

/** Writes the workbook that people fill in: the known columns and one sample row. Ends the stream. */
export async function writeConversationTemplate(stream: Writable): Promise<void> {
  const sample = CONVERSATION_FIELDS.map((field) => SAMPLE[field]);
  await writeTable(stream, { sheet: SHEET, headers: HEADERS, rows: [sample] }, 'xlsx');
}

/** Writes conversations as a workbook that can be uploaded. Ends the stream. */
export async function writeConversations(
  stream: Writable,
  conversations: AsyncIterable<Conversation> | Iterable<Conversation>,
): Promise<void> {
  await writeTable(stream, { sheet: SHEET, headers: HEADERS, rows: conversationCells(conversations) }, 'xlsx');
}

async function* conversationCells(
  conversations: AsyncIterable<Conversation> | Iterable<Conversation>,
): AsyncGenerator<readonly ExportCell[]> {
  for await (const conversation of conversations) yield CONVERSATION_FIELDS.map((field) => conversation[field]);
}

/**
 * Writes the refused rows of an upload in their own columns, with the reasons in a last one. The file can be mended and
 * uploaded: the reader does not know a column "Reason" and ignores it. Ends the stream.
 */
export async function writeRejectedRows(
  stream: Writable,
  headers: readonly string[],
  rows: AsyncIterable<RejectedRow> | Iterable<RejectedRow>,
): Promise<void> {
  // A file of refused rows that was uploaded again brings its old reasons along.
  const kept = headers.flatMap((header, index) =>
    normalizeHeader(header) === normalizeHeader(REASON_HEADER) ? [] : [index],
  );
  const table = {
    sheet: SHEET,
    headers: [...kept.map((index) => headers[index] ?? ''), REASON_HEADER],
    rows: rejectedCells(rows, kept),
  };
  await writeTable(stream, table, 'xlsx');
}

async function* rejectedCells(
  rows: AsyncIterable<RejectedRow> | Iterable<RejectedRow>,
  kept: readonly number[],
): AsyncGenerator<readonly ExportCell[]> {
  for await (const { cells, reasons } of rows) {
    yield [...kept.map((index) => cells[index] ?? ''), reasons.join('; ')];
  }
}
