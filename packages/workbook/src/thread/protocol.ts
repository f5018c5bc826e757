import type { ErrorCode, ErrorIssue } from '@resolution/contracts';
import type { ConversationPreview } from '../conversations/preview-conversations.ts';
import type { ConversationReading, ReadConversationsOptions } from '../conversations/read-conversations.ts';
import type { ConversationRowText } from '../conversations/row-rules.ts';
import type { KnowledgeReading } from '../knowledge/read-knowledge.ts';

/** What a reader thread is asked to do with a file that was guarded before. */
export interface ThreadJob {
  readonly kind: 'conversations' | 'preview' | 'knowledge';
  readonly path: string;
  readonly options: ThreadOptions;
}

/** The options that can be sent to a thread. */
export type ThreadOptions = Omit<ReadConversationsOptions, 'signal'> & { readonly maxFileBytes: number };

/**
 * What the thread answers. It sends one message for each `next` it gets, so a slow receiver holds it back; meanwhile it
 * prepares the message after that one, no more.
 */
export type ThreadMessage =
  | { readonly kind: 'opened'; readonly head: Omit<ConversationReading, 'rows' | 'close'> }
  | { readonly kind: 'rows'; readonly rows: readonly ConversationRowText[] }
  | { readonly kind: 'preview'; readonly preview: ConversationPreview }
  | { readonly kind: 'knowledge'; readonly knowledge: KnowledgeReading }
  | { readonly kind: 'end' }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly message: string;
      readonly issues: readonly ErrorIssue[];
    }
  | { readonly kind: 'failed'; readonly reason: string };
