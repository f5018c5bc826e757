export {
  type Account,
  type AccountKind,
  type AccountRef,
  type AgentAccount,
  ownerKey,
  type UserAccount,
} from './accounts/account.ts';
export type { NewAgent, NewUser } from './accounts/accounts.ts';
export type { NewAuditEvent } from './audit/audit.ts';
export { restoreBackup } from './backup/restore.ts';
export type { CorpusObserver, CorpusReport, NewDraft, SheetReport } from './corpus/corpus-writes.ts';
export { type DocumentRecord, documentId } from './corpus/documents.ts';
export type { SheetName } from './corpus/sheets.ts';
export { createDb, type Db, type DbOptions, type ReadRepositories, type Tx } from './database.ts';
export type { NewImportJob, NewImportRow, RowResult } from './imports/import-writes.ts';
export type { ImportJob, ImportRow, RowOutcome } from './imports/imports.ts';
export type { KnowledgeFilter, NewKnowledge } from './knowledge/entries.ts';
export type { Care, CarePatch, StaleDocument, StaleFilter } from './learning/care.ts';
export type { Gap, GapCandidate, GapDecision, GapFilter } from './learning/gaps.ts';
export type { NewOutcome, OutcomeTally } from './learning/outcomes.ts';
export { textOf, type VersionedText } from './learning/versioned-text.ts';
export type { VersionMaking } from './learning/versions.ts';
export { migrate } from './migrations/migrate.ts';
export type { ModelCallRecord } from './models/model-calls.ts';
export type { PageRequest } from './paging/page.ts';
export type { RandomInt } from './scope.ts';
export type { LoginAttempt, LoginFailures } from './sessions/login-attempts.ts';
export type { RefreshToken, Session } from './sessions/sessions.ts';
export type { StatementHook } from './sqlite/statement-hook.ts';
export { storageError } from './sqlite/storage-error.ts';
export type { NewMessage, OwnedTalk } from './talks/talks.ts';
export type { TicketListFilter } from './tickets/filter.ts';
export type { Actor as HistoryActor, NewHistoryEntry } from './tickets/history.ts';
export type { TicketListQuery } from './tickets/list.ts';
export type {
  NewTicket,
  NewTicketAnalysis,
  NewTicketColumns,
  TicketExpectation,
  TicketPatch,
} from './tickets/ticket-writes.ts';
export type { TicketOrigin, TicketRef } from './tickets/tickets.ts';
export { databasePath } from './url.ts';
