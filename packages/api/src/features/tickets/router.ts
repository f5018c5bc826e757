import {
  approvalCheckSchema,
  approveInputSchema,
  changeStatusInputSchema,
  correctTriageInputSchema,
  editResolutionInputSchema,
  knowledgeEntrySchema,
  rejectInputSchema,
  reopenedInputSchema,
  type TicketChange,
  ticketDetailSchema,
  ticketFacetsSchema,
  ticketFilterSchema,
  ticketPageSchema,
  ticketRefSchema,
  ticketSortSchema,
} from '@resolution/contracts';
import { z } from 'zod';
import { checkedAtOnce } from '../../checked-at-once.ts';
import { documentedAs, paging } from '../../query.ts';
import { rest } from '../../rest-meta.ts';
import { agentProcedure, router, signedInProcedure } from '../../trpc.ts';

const tag = 'Tickets';

/** In a query string `assigned_to` is text; tRPC sends the number itself. */
const assignedToSchema = z
  .union([z.int(), z.string().transform((text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : text))])
  .pipe(z.union([z.literal('me'), z.literal('none'), z.int().positive()], "Use 'me', 'none' or an agent's number"))
  .meta({ override: documentedAs({ type: 'string', pattern: '^(me|none|[1-9][0-9]{0,8})$' }) });

export const ticketFilterInput = { ...ticketFilterSchema.shape, assigned_to: assignedToSchema.optional() };
const ticketSortInput = ticketSortSchema.default('-created_at');

const listInput = z.strictObject({
  ...ticketFilterInput,
  sort: ticketSortInput,
  ...paging,
});
const refInput = z.strictObject({ id: ticketRefSchema });

/** The fixed paths stand before `/tickets/{id}`: the REST door takes the first that fits. */
export const ticketsRouter = router({
  pending: agentProcedure
    .meta(rest({ method: 'GET', path: '/tickets/pending', summary: 'Tickets still to decide', tag, errors: [403] }))
    .input(listInput)
    .output(ticketPageSchema)
    .query(({ ctx, input }) => ctx.services.tickets.pending(ctx.caller, input)),
  resolved: agentProcedure
    .meta(rest({ method: 'GET', path: '/tickets/resolved', summary: 'Tickets decided', tag, errors: [403] }))
    .input(listInput)
    .output(ticketPageSchema)
    .query(({ ctx, input }) => ctx.services.tickets.resolved(ctx.caller, input)),
  facets: signedInProcedure
    .meta(rest({ method: 'GET', path: '/tickets/facets', summary: 'Counts behind the filters', tag }))
    .input(z.strictObject(ticketFilterInput))
    .output(ticketFacetsSchema)
    .query(({ ctx, input }) => ctx.services.tickets.facets(ctx.caller, input)),
  list: signedInProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/tickets',
        summary: 'List tickets',
        description: 'A user sees their own tickets, an agent all. Pages follow one another by `cursor`.',
        tag,
      }),
    )
    .input(listInput)
    .output(checkedAtOnce(ticketPageSchema))
    .query(({ ctx, input }) => ctx.services.tickets.list(ctx.caller, input)),
  byId: signedInProcedure
    .meta(rest({ method: 'GET', path: '/tickets/{id}', summary: 'One ticket with its history', tag, errors: [404] }))
    .input(refInput)
    .output(ticketDetailSchema)
    .query(({ ctx, input }) => ctx.services.tickets.byId(ctx.caller, input.id)),
  changeStatus: agentProcedure
    .meta(
      rest({
        method: 'PATCH',
        path: '/tickets/{id}/status',
        summary: 'Move a ticket along the documented flow',
        description: '`pending` → `in_progress` → `approved` or `rejected`. A move to `approved` makes knowledge.',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(changeStatusInputSchema)
    .output(ticketDetailSchema)
    .mutation(async ({ ctx, input }) => {
      await ctx.services.tickets.changeStatus(ctx.caller, input.id, input.status);
      return ctx.services.tickets.byId(ctx.caller, input.id);
    }),
  editResolution: agentProcedure
    .meta(
      rest({
        method: 'PATCH',
        path: '/tickets/{id}/resolution',
        summary: 'Edit the resolution; the proposal is kept',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(editResolutionInputSchema)
    .output(ticketDetailSchema)
    .mutation(async ({ ctx, input: { id, ...edit } }) => {
      await ctx.services.tickets.editResolution(ctx.caller, id, edit);
      return ctx.services.tickets.byId(ctx.caller, id);
    }),
  correctTriage: agentProcedure
    .meta(
      rest({
        method: 'PATCH',
        path: '/tickets/{id}/triage',
        summary: 'Correct category, priority or sentiment',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(correctTriageInputSchema)
    .output(ticketDetailSchema)
    .mutation(async ({ ctx, input: { id, ...correction } }) => {
      await ctx.services.tickets.correctTriage(ctx.caller, id, correction);
      return ctx.services.tickets.byId(ctx.caller, id);
    }),
  approve: agentProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/tickets/{id}/approve',
        summary: 'Approve: the resolution becomes knowledge',
        description:
          'Approved again, it answers with the same knowledge entry; with another text than the approved one, 409. 409 also names the entries that say something else about the same issue; `resolution_of_conflict` settles that.',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(approveInputSchema)
    .output(knowledgeEntrySchema)
    .mutation(({ ctx, input }) => {
      const { id, edited_resolution, ...options } = input;
      return ctx.services.tickets.approve(ctx.caller, id, edited_resolution, options);
    }),
  reject: agentProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/tickets/{id}/reject',
        summary: 'Reject, saying why',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(rejectInputSchema)
    .output(ticketDetailSchema)
    .mutation(async ({ ctx, input }) => {
      await ctx.services.tickets.reject(ctx.caller, input.id, input.reason, input.reason_code);
      return ctx.services.tickets.byId(ctx.caller, input.id);
    }),
  approvalCheck: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/tickets/{id}/approval-check',
        summary: 'What an approval is compared with: near copies and possible contradictions',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(refInput)
    .output(approvalCheckSchema)
    .query(({ ctx, input }) => ctx.services.tickets.approvalCheck(ctx.caller, input.id)),
  reopened: agentProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/tickets/{id}/reopened',
        summary: 'Say that the customer came back with an approved case',
        description:
          'The ticket stays approved, as everything that was decided does. That its answer did not hold stands in its history and counts once against the sources of the answer; a new conversation makes a new ticket.',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(reopenedInputSchema)
    .output(ticketDetailSchema)
    .mutation(async ({ ctx, input }) => {
      await ctx.services.tickets.reopened(ctx.caller, input.id, input.reason);
      return ctx.services.tickets.byId(ctx.caller, input.id);
    }),
  /** Live, for open pages: plain objects, so that a lost one costs a refresh and nothing else. */
  changes: signedInProcedure.subscription(async function* ({ ctx, signal }): AsyncGenerator<TicketChange> {
    const gone = AbortSignal.any([ctx.signal, ...(signal === undefined ? [] : [signal])]);
    yield* ctx.services.tickets.changes(ctx.caller, gone);
  }),
});
