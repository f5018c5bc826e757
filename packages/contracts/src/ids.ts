import { z } from 'zod';

export const ticketIdSchema = z
  .string()
  .regex(/^CS-\d{8}$/)
  .meta({ examples: ['CS-35956164'] });

export const conversationIdSchema = z.string().trim().min(1).max(100);

/** An article of the corpus (`KB-094D40D3B5`), one drafted by the system (`KB-SYN-0127`) or approved (`KB-NEW-0001`). */
export const knowledgeIdSchema = z.string().regex(/^KB-(?:[0-9A-F]{10}|SYN-\d{4,}|NEW-\d{4,})$/);

export const scriptIdSchema = z.string().regex(/^SCRIPT-\d{4,}$/);

export const agentIdSchema = z
  .string()
  .min(1)
  .max(50)
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
  .meta({ examples: ['Agent3'] });

/** `{id}` in a ticket path: the integer id or the `CS-…` id. */
export const ticketRefSchema = z
  .string()
  .regex(/^(?:[1-9]\d{0,8}|CS-\d{8})$/, 'Use the ticket number or its CS- id')
  .meta({ examples: ['CS-35956164', '17'] });

/** `{id}` in a knowledge path: the integer id, or any article, script, knowledge or ticket id. */
export const knowledgeRefSchema = z
  .string()
  .regex(
    /^(?:[1-9]\d{0,8}|KB-[0-9A-F]{10}|KB-(?:SYN|NEW)-\d{4,12}|SCRIPT-\d{4,12}|CS-\d{8})$/,
    'Use an article, script, knowledge or ticket id',
  )
  .meta({ examples: ['KB-094D40D3B5', 'SCRIPT-0521', 'KB-NEW-0001'] });

/** Formats a counter as the display id of a prefix, padded to four digits: `(KB-NEW, 7) → KB-NEW-0007`. */
export function formatCounterId(prefix: 'KB-NEW' | 'KB-SYN' | 'SCRIPT', counter: number): string {
  return `${prefix}-${String(counter).padStart(4, '0')}`;
}
