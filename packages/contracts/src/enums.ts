import { z } from 'zod';

/** Status flow of a ticket: `pending → in_progress → approved | rejected`; the last two are final. */
export const ticketStatusSchema = z.enum(['pending', 'in_progress', 'approved', 'rejected']);
export type TicketStatus = z.infer<typeof ticketStatusSchema>;

/** The only moves between statuses; everything else is refused with 409. */
export const TICKET_STATUS_MOVES: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  pending: ['in_progress'],
  in_progress: ['approved', 'rejected'],
  approved: [],
  rejected: [],
};

export const prioritySchema = z.enum(['Critical', 'High', 'Medium', 'Low']);
export type Priority = z.infer<typeof prioritySchema>;

/** Moods read from the customer's own words, from worst to best. */
export const sentimentSchema = z.enum(['Angry', 'Frustrated', 'Worried', 'Neutral', 'Relieved', 'Satisfied']);
export type Sentiment = z.infer<typeof sentimentSchema>;

/** Support tier a case needs. Tier 3 means that its resolution is a SQL script. */
export const supportTierSchema = z.enum(['Tier1', 'Tier2', 'Tier3']);
export type SupportTier = z.infer<typeof supportTierSchema>;

export const agentTierSchema = z.enum(['Tier2', 'Tier3']);
export type AgentTier = z.infer<typeof agentTierSchema>;

export const roleSchema = z.enum(['realpage_user', 'support_agent']);
export type Role = z.infer<typeof roleSchema>;

/** What search can find: corpus articles, Tier 3 scripts, approved resolutions, solved tickets. */
export const documentKindSchema = z.enum(['article', 'script', 'knowledge', 'ticket']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** Only `active` documents are ever retrieved. */
export const documentStatusSchema = z.enum(['active', 'draft', 'rejected', 'retired']);
export type DocumentStatus = z.infer<typeof documentStatusSchema>;

export const importStatusSchema = z.enum(['queued', 'running', 'done', 'failed', 'cancelled']);
export type ImportStatus = z.infer<typeof importStatusSchema>;
