import { ACCOUNTS_CASES } from './operation-cases/accounts.ts';
import type { OperationCases } from './operation-cases/case.ts';
import { CHAT_CASES } from './operation-cases/chat.ts';
import { IMPORTS_CASES } from './operation-cases/imports.ts';
import { KNOWLEDGE_CASES } from './operation-cases/knowledge.ts';
import { LEARNING_CASES } from './operation-cases/learning.ts';
import { TICKETS_CASES } from './operation-cases/tickets.ts';

/** A good call and each refusal of every operation. Who may do it at all is the access matrix' matter. */
export const OPERATION_CASES: OperationCases = {
  ...ACCOUNTS_CASES,
  ...TICKETS_CASES,
  ...IMPORTS_CASES,
  ...KNOWLEDGE_CASES,
  ...LEARNING_CASES,
  ...CHAT_CASES,
};
