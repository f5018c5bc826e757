import { AppError, type Conversation, type ErrorCode, type ErrorIssue, errorCodeSchema } from '@resolution/contracts';
import type { EngineResolution, GeneratedResolution, QuestionVector } from '@resolution/rag';
import type { EngineChange } from '../../../live-engine.ts';
import type { QuestionText } from '../../embeddings/desk.ts';
import type { RowsIntake, WorkbookIntake } from '../intake.ts';

/** What the import thread is started with. */
export interface ThreadStart {
  readonly databaseUrl: string;
  /** Whether the serving thread has a model that writes resolutions. */
  readonly writes: boolean;
  /** Whether it has one that makes vectors. */
  readonly embeds: boolean;
}

/** To the import thread. A call is answered under its number. */
export type ThreadRequest =
  | { readonly kind: 'take-in-workbook'; readonly call: number; readonly intake: WorkbookIntake }
  | { readonly kind: 'take-in-rows'; readonly call: number; readonly intake: RowsIntake }
  | { readonly kind: 'start'; readonly call: number }
  | { readonly kind: 'stop'; readonly call: number }
  /** The client of a call has gone. */
  | { readonly kind: 'abort'; readonly call: number }
  | { readonly kind: 'engine'; readonly change: EngineChange }
  /** Answers `write` under its number; null when the serving thread could not ask. */
  | { readonly kind: 'written'; readonly write: number; readonly resolution: GeneratedResolution | null }
  /** Answers `embed` under its number. */
  | { readonly kind: 'embedded'; readonly embed: number; readonly vectors: readonly (QuestionVector | undefined)[] };

/** From the import thread. */
export type ThreadAnswer =
  | { readonly kind: 'done'; readonly call: number; readonly failure: PortableError | null }
  | { readonly kind: 'news'; readonly importId: string; readonly stalled: PortableError | null }
  | { readonly kind: 'fault'; readonly failure: PortableError }
  /** Models are asked on the serving thread, which keeps the one account of budgets and circuits. */
  | {
      readonly kind: 'write';
      readonly write: number;
      readonly user: string | null;
      readonly conversation: Conversation;
      readonly resolution: EngineResolution;
    }
  | {
      readonly kind: 'embed';
      readonly embed: number;
      readonly user: string | null;
      readonly questions: readonly QuestionText[];
    };

/** An error as it crosses a thread boundary: structured clone keeps neither classes nor own fields of errors. */
export interface PortableError {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly stack: string | null;
  readonly issues: readonly ErrorIssue[] | null;
  readonly retryAfter: number | null;
  readonly cause: PortableError | null;
}

export function toPortable(error: unknown): PortableError {
  if (!(error instanceof Error)) {
    return { code: null, message: String(error), stack: null, issues: null, retryAfter: null, cause: null };
  }
  const known = error instanceof AppError ? error : undefined;
  return {
    code: known?.code ?? null,
    message: error.message,
    stack: error.stack ?? null,
    issues: known?.issues ?? null,
    retryAfter: known?.retryAfter ?? null,
    cause: error.cause === undefined ? null : toPortable(error.cause),
  };
}

export function fromPortable({ code, message, stack, issues, retryAfter, cause }: PortableError): Error {
  const details = {
    ...(cause === null ? {} : { cause: fromPortable(cause) }),
    ...(issues === null ? {} : { issues }),
    ...(retryAfter === null ? {} : { retryAfter }),
  };
  const error =
    code === null ? new Error(message, details) : new AppError(errorCodeSchema.parse(code), message, details);
  if (stack !== null) error.stack = stack;
  return error;
}
