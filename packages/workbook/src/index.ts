export type { WorkbookSource } from './archive/bytes.ts';
export { type GuardOptions, guardWorkbook } from './archive/guard.ts';
export { DEFAULT_MAX_FILE_BYTES } from './archive/limits.ts';
export type { ColumnMapping } from './conversations/columns.ts';
export { type ConversationRecords, readConversationRecords } from './conversations/conversation-records.ts';
export { type ConversationPreview, previewConversations } from './conversations/preview-conversations.ts';
export {
  type ConversationReading,
  type ReadConversationsOptions,
  readConversations,
} from './conversations/read-conversations.ts';
export { type ConversationRow, type ConversationRowText, rowText } from './conversations/row-rules.ts';
export type { SheetFit } from './conversations/sheet-choice.ts';
export {
  type RejectedRow,
  writeConversations,
  writeConversationTemplate,
  writeRejectedRows,
} from './export/conversation-sheet.ts';
export { writeKnowledgeExport } from './export/knowledge-export.ts';
export { EXPORT_MEDIA_TYPES, type ExportFormat } from './export/table.ts';
export { type TicketExportRow, writeTicketExport } from './export/ticket-export.ts';
export { KNOWLEDGE_MAX_FILE_BYTES, type KnowledgeReading, readKnowledgeWorkbook } from './knowledge/read-knowledge.ts';
export { type AnswerType, type Question, type QuestionReading, readQuestions } from './knowledge/read-questions.ts';
export type { SheetReport } from './knowledge/table.ts';
export {
  previewConversationsInWorker,
  readConversationsInWorker,
  readKnowledgeWorkbookInWorker,
  type TextReading,
  type WorkerReadOptions,
} from './thread/in-worker.ts';
