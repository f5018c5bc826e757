import { z } from 'zod';

/** Excel's own limit for the text of one cell; a longer transcript can only come by JSON and is refused alike. */
export const TRANSCRIPT_MAX_LENGTH = 32_767;
/** Rows of one workbook; more are reported as errors, never cut in silence. */
export const IMPORT_MAX_ROWS = 50_000;
/** From this many rows an upload answers 202 at once and goes on as a job. */
export const ASYNC_IMPORT_ROWS = 500;

const optionalText = (max: number) => z.string().trim().max(max).optional();

/**
 * One conversation as a workbook row or a JSON ticket holds it, under the documented names of the `ticket` table.
 * The limits are the documented VARCHAR lengths.
 */
export const conversationSchema = z
  .object({
    conversation_id: z.string().trim().min(1, 'Conversation ID is missing').max(100),
    transcript: z.string().trim().min(1, 'Transcript is missing').max(TRANSCRIPT_MAX_LENGTH),
    channel: optionalText(50),
    created_date: z.iso.datetime({ offset: true }).optional(),
    customer_role: optionalText(100),
    first_tier_agent_name: optionalText(100),
    product: optionalText(100),
    account_name: optionalText(200),
    property_name: optionalText(200),
    property_city: optionalText(100),
    property_state: optionalText(50),
    contact_name: optionalText(100),
    contact_role: optionalText(100),
    contact_phone: optionalText(50),
  })
  .meta({ id: 'Conversation' });
export type Conversation = z.infer<typeof conversationSchema>;

/** Header of each known column as people write it; matching ignores case, spaces, `_` and `-`. */
export const CONVERSATION_COLUMNS = {
  conversation_id: 'Conversation ID',
  transcript: 'Transcript',
  channel: 'Channel',
  created_date: 'Created Date',
  customer_role: 'Customer Role',
  first_tier_agent_name: 'Agent Name',
  product: 'Product',
  account_name: 'Account Name',
  property_name: 'Property Name',
  property_city: 'Property City',
  property_state: 'Property State',
  contact_name: 'Contact Name',
  contact_role: 'Contact Role',
  contact_phone: 'Contact Phone',
} as const satisfies Record<keyof Conversation, string>;
export type ConversationField = keyof typeof CONVERSATION_COLUMNS;

/** What is wrong with one row of an upload. `row` is the row's number as Excel shows it. */
export const rowErrorSchema = z
  .object({ row: z.int(), column: z.string().optional(), message: z.string() })
  .meta({ id: 'RowError' });
export type RowError = z.infer<typeof rowErrorSchema>;
