import { z } from 'zod';

/** Everything the trail records. Append-only, written in the transaction of what it records. */
export const auditActionSchema = z.enum([
  'account.registered',
  'account.logged_in',
  'account.login_refused',
  'account.logged_out',
  'account.password_changed',
  'session.refresh_reused',
  'agent.added',
  'agent.disabled',
  'agent.enabled',
  'agent.retired',
  'agent.tier_changed',
  'access.refused',
  'audit.exported',
  'import.uploaded',
  'import.cancelled',
  'ticket.claimed',
  'ticket.status_changed',
  'ticket.resolution_generated',
  'ticket.resolution_edited',
  'ticket.triage_corrected',
  'ticket.approved',
  'ticket.rejected',
  'ticket.reopened',
  'ticket.exported',
  'knowledge.exported',
  'knowledge.updated',
  'knowledge.retired',
  'knowledge.restored',
  'knowledge.published',
  'knowledge.unpublished',
  'knowledge.care_changed',
  'knowledge.verified',
  'gap.approved',
  'gap.rejected',
  'answer.rated',
  'corpus.imported',
]);
export type AuditAction = z.infer<typeof auditActionSchema>;

/** Who acted: an account, the program itself, or somebody who was not signed in. */
const auditActorKindSchema = z.enum(['user', 'agent', 'system', 'anonymous']);

export const auditEventSchema = z
  .object({
    id: z.int(),
    at: z.iso.datetime().meta({ format: 'date-time' }),
    actor_kind: auditActorKindSchema,
    actor_id: z.int().nullable(),
    actor_name: z.string().nullable(),
    action: z.string(),
    subject_kind: z.string().nullable(),
    subject_id: z.string().nullable(),
    detail: z.string().nullable(),
    /** SHA-256 of the subject before and after. */
    before_hash: z.string().nullable(),
    after_hash: z.string().nullable(),
    request_id: z.string().nullable(),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.infer<typeof auditEventSchema>;

export const auditFilterSchema = z.object({
  action: auditActionSchema.optional(),
  actor_kind: auditActorKindSchema.optional(),
  subject_kind: z.string().max(50).optional(),
  subject_id: z.string().max(100).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

export const auditPageSchema = z
  .object({ events: z.array(auditEventSchema), next_cursor: z.string().nullable(), total: z.int().min(0) })
  .meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof auditPageSchema>;
