import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { AppError } from '@resolution/contracts';
import { Prisma } from '../gen/sqlite/client.ts';

/** SQLite result codes, by the beginning of their name, that the caller can do nothing about but try again. */
const UNAVAILABLE = [
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'SQLITE_CORRUPT',
];
/** Prisma: timed out waiting for a connection or a transaction, or the transaction ran out of time. */
const PRISMA_TIMEOUTS = new Set(['P1008', 'P2024', 'P2028']);
const RETRY_AFTER_SECONDS = 2;

/**
 * Names a failure of the storage itself (disk full, I/O error, lock not got) as the error clients are told.
 *
 * @returns undefined when the error is something else, which is then a fault of the program.
 */
export function storageError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return undefined;
  const code = sqliteCode(error);
  if (code?.startsWith('SQLITE_FULL') === true) {
    return new AppError('storage_full', 'The disk is full: nothing was changed', { cause: error });
  }
  if (isTimeout(error) || UNAVAILABLE.some((prefix) => code?.startsWith(prefix) === true)) {
    return new AppError('unavailable', 'The database cannot be reached right now: try again', {
      cause: error,
      retryAfter: RETRY_AFTER_SECONDS,
    });
  }
  return undefined;
}

/** Whether an insert or update failed because a unique value is taken. */
export function isUniqueViolation(error: unknown): boolean {
  return (
    (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') ||
    sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT_UNIQUE') === true
  );
}

function isTimeout(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && PRISMA_TIMEOUTS.has(error.code);
}

/** Finds SQLite's code in the driver's error, in the adapter's, or in what Prisma wraps around that. */
function sqliteCode(error: unknown): string | undefined {
  if (error instanceof DriverAdapterError) return error.cause.originalCode;
  if (error instanceof Prisma.PrismaClientKnownRequestError) return sqliteCode(error.meta?.['driverAdapterError']);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return undefined;
}
