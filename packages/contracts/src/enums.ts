import { z } from 'zod';
import { DOCUMENT_KINDS, PRIORITIES, SENTIMENTS, SUPPORT_TIERS, TICKET_STATUSES } from './values.ts';

export const ticketStatusSchema = z.enum(TICKET_STATUSES);
export type TicketStatus = z.infer<typeof ticketStatusSchema>;

/** The only moves between statuses; everything else is refused with 409. */
export const TICKET_STATUS_MOVES: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  pending: ['in_progress'],
  in_progress: ['approved', 'rejected'],
  approved: [],
  rejected: [],
};

export const prioritySchema = z.enum(PRIORITIES);
export type Priority = z.infer<typeof prioritySchema>;

export const sentimentSchema = z.enum(SENTIMENTS);
export type Sentiment = z.infer<typeof sentimentSchema>;

export const supportTierSchema = z.enum(SUPPORT_TIERS);
export type SupportTier = z.infer<typeof supportTierSchema>;

export const agentTierSchema = z.enum(['Tier2', 'Tier3']);
export type AgentTier = z.infer<typeof agentTierSchema>;

export const roleSchema = z.enum(['realpage_user', 'support_agent']);
export type Role = z.infer<typeof roleSchema>;

export const documentKindSchema = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** Only `active` documents are ever retrieved. */
export const documentStatusSchema = z.enum(['active', 'draft', 'rejected', 'retired']);
export type DocumentStatus = z.infer<typeof documentStatusSchema>;

export const importStatusSchema = z.enum(['queued', 'running', 'done', 'failed', 'cancelled']);
export type ImportStatus = z.infer<typeof importStatusSchema>;
