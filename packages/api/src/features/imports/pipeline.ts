import { type IntakeDeps, type RowsIntake, takeInRows, takeInWorkbook, type WorkbookIntake } from './intake.ts';
import { ImportRunner, type RunnerDeps } from './runner.ts';

/** Where uploads are read and stored, and stored rows become tickets: on this thread or on one of its own. */
export interface ImportPipeline {
  /**
   * Reads a workbook and stores its rows as a queued import: all of them or nothing.
   * @throws AppError with a `workbook_…` code when the file is refused; `unavailable` or `storage_full`.
   */
  readonly takeInWorkbook: (intake: WorkbookIntake, signal?: AbortSignal) => Promise<void>;
  /** The same for tickets sent as JSON. */
  readonly takeInRows: (intake: RowsIntake) => Promise<void>;
  /** Begins to work, first of all on what an earlier process left unfinished. Does not wait for any of it. */
  readonly start: () => Promise<void>;
  /** Ends after the batch in hand. What is left is gone on with at the next start. */
  readonly stop: () => Promise<void>;
}

export type PipelineDeps = IntakeDeps & RunnerDeps;

/** The pipeline itself, on the thread that calls it. */
export function createImportPipeline(deps: PipelineDeps): ImportPipeline {
  const runner = new ImportRunner(deps);
  return {
    async takeInWorkbook(intake, signal) {
      await takeInWorkbook(deps, intake, signal);
      runner.wake();
    },
    async takeInRows(intake) {
      await takeInRows(deps, intake);
      runner.wake();
    },
    async start() {
      // Nothing is being received yet: what a killed process left half received was never acknowledged.
      await deps.db.transaction((tx) => tx.imports.discardReceiving());
      runner.start();
    },
    stop: () => runner.stop(),
  };
}
