import {
  auditFilterSchema,
  chatInputSchema,
  corpusReportSchema,
  importIdSchema,
  importPreviewSchema,
  ticketFilterSchema,
  ticketSortSchema,
  uploadAcceptedSchema,
  uploadJsonDocumentSchema,
  uploadResultSchema,
  visitorQuestionSchema,
  visitorTokenSchema,
} from '@resolution/contracts';
import { z } from 'zod';
import type { ZodOpenApiContentObject, ZodOpenApiPathsObject } from 'zod-openapi';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const security = [{ bearer: [] }, { cookie: [] }];
const refusal = { description: 'Refused' };
const refusals = (...statuses: number[]) => Object.fromEntries(statuses.map((status) => [status, refusal]));
const binary = { type: 'string', format: 'binary' } as const;
const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

const workbookForm: ZodOpenApiContentObject = {
  'multipart/form-data': {
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { ...binary, description: 'The workbook, an .xlsx file' },
        sheet: { type: 'string', description: 'Sheet to read; the first visible one unless told' },
        mapping: {
          type: 'string',
          description: 'JSON object: documented field to the header that stands for it in the file',
        },
      },
    },
  },
};

const idempotencyKey = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .meta({ description: 'The same key with the same body gives the first answer again instead of a second import' });

/** Operations whose bodies are files or streams, described by hand beside their routes. */
export const OPERATIONS_BESIDE_ADAPTER: ZodOpenApiPathsObject = {
  '/api/tickets/upload': {
    post: {
      operationId: 'tickets-upload',
      summary: 'Make tickets of a workbook of conversations, or of conversations as JSON',
      tags: ['Tickets'],
      security,
      requestParams: {
        query: z.object({ async: z.enum(['true', 'false']).optional() }),
        header: z.object({ 'Idempotency-Key': idempotencyKey }),
      },
      requestBody: { required: true, content: { ...workbookForm, ...json(uploadJsonDocumentSchema) } },
      responses: {
        201: { description: 'Every row was tried', content: json(uploadResultSchema) },
        202: { description: 'Goes on as a job; ask for its progress', content: json(uploadAcceptedSchema) },
        ...refusals(409, 422, 507),
      },
    },
  },
  '/api/tickets/upload/preview': {
    post: {
      operationId: 'tickets-uploadPreview',
      summary: 'What a workbook holds; nothing is stored',
      tags: ['Tickets'],
      security,
      requestBody: { required: true, content: workbookForm },
      responses: {
        200: { description: 'Sheets, columns and rows as they would be read', content: json(importPreviewSchema) },
        ...refusals(422, 507),
      },
    },
  },
  '/api/tickets/template.xlsx': {
    get: {
      operationId: 'tickets-template',
      summary: 'An empty workbook with the known columns',
      tags: ['Tickets'],
      security,
      responses: { 200: { description: 'The workbook', content: { [XLSX]: { schema: binary } } } },
    },
  },
  '/api/tickets/export': {
    get: {
      operationId: 'tickets-export',
      summary: 'The filtered list as a workbook or as CSV',
      tags: ['Tickets'],
      security,
      requestParams: {
        query: z.object({
          ...ticketFilterSchema.shape,
          sort: ticketSortSchema.optional(),
          format: z.enum(['xlsx', 'csv']).optional(),
        }),
      },
      responses: {
        200: { description: 'The file', content: { [XLSX]: { schema: binary }, 'text/csv': { schema: binary } } },
        ...refusals(403),
      },
    },
  },
  '/api/knowledge/export': {
    get: {
      operationId: 'knowledge-export',
      summary: 'Approved knowledge, narrowed like its list, as a workbook or as CSV',
      tags: ['Knowledge'],
      security,
      requestParams: {
        query: z.object({
          product: z.string().max(100).optional(),
          category: z.string().max(100).optional(),
          format: z.enum(['xlsx', 'csv']).optional(),
        }),
      },
      responses: {
        200: { description: 'The file', content: { [XLSX]: { schema: binary }, 'text/csv': { schema: binary } } },
      },
    },
  },
  '/api/imports/{import_id}/rejected.xlsx': {
    get: {
      operationId: 'imports-rejected',
      summary: 'The rows of an import that were not taken, each with its reason',
      tags: ['Imports'],
      security,
      requestParams: { path: z.object({ import_id: importIdSchema }) },
      responses: {
        200: { description: 'The workbook', content: { [XLSX]: { schema: binary } } },
        ...refusals(404),
      },
    },
  },
  '/api/corpus/import': {
    post: {
      operationId: 'corpus-import',
      summary: 'Load a knowledge workbook; again: updates, never doubles',
      tags: ['Knowledge'],
      security,
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': { schema: { type: 'object', required: ['file'], properties: { file: binary } } },
        },
      },
      responses: {
        200: { description: 'What was taken, sheet by sheet', content: json(corpusReportSchema) },
        ...refusals(403, 409, 422, 507),
      },
    },
  },
  '/api/chatbot/stream': {
    post: {
      operationId: 'chatbot-stream',
      summary: 'Ask the assistant; the answer comes as an AI SDK UI message stream',
      tags: ['Chat'],
      security,
      requestBody: { required: true, content: json(chatInputSchema) },
      responses: {
        200: { description: 'Server-sent events', content: { 'text/event-stream': { schema: { type: 'string' } } } },
        ...refusals(404),
      },
    },
  },
  '/api/widget/token': {
    post: {
      operationId: 'widget-token',
      summary: 'A short-lived token for a visitor of another site',
      description:
        'Only for pages whose `Origin` is among `WIDGET_ORIGINS`; it opens the chat for visitors and nothing else.',
      tags: ['Visitors'],
      security: [],
      responses: {
        200: { description: 'The token', content: json(visitorTokenSchema) },
        ...refusals(403, 404),
      },
    },
  },
  '/api/widget/chat': {
    post: {
      operationId: 'widget-chat',
      summary: 'Answer a visitor from public knowledge alone, as an AI SDK UI message stream',
      tags: ['Visitors'],
      security: [{ visitor: [] }],
      requestBody: { required: true, content: json(visitorQuestionSchema) },
      responses: {
        200: { description: 'Server-sent events', content: { 'text/event-stream': { schema: { type: 'string' } } } },
        ...refusals(404),
      },
    },
  },
  '/api/audit/export': {
    get: {
      operationId: 'audit-export',
      summary: 'The filtered audit trail, one JSON object per line, newest first',
      tags: ['Audit'],
      security,
      requestParams: { query: auditFilterSchema },
      responses: {
        200: { description: 'The events', content: { 'application/x-ndjson': { schema: { type: 'string' } } } },
        ...refusals(403),
      },
    },
  },
};
