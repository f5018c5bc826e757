import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** How far a part is; `total` is null while it is not known. */
  readonly update: (part: string, done: number, total: number | null) => void;
  readonly end: () => void;
}

/** Lines in a pipe come no closer together than this many steps. */
const PLAIN_STEP = 1000;

/** A bar on a terminal, plain lines in a pipe; both on standard error, so that standard output stays the result. */
export function createProgress(label: string): Progress {
  return process.stderr.isTTY ? barProgress(label) : plainProgress(label);
}

function barProgress(label: string): Progress {
  const bar = new SingleBar(
    { format: `${label} {part} {bar} {value}/{total}`, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  let current: string | undefined;
  return {
    update(part, done, total) {
      if (part !== current) {
        if (current !== undefined) bar.stop();
        bar.start(total ?? done, done, { part });
        current = part;
      }
      bar.setTotal(total ?? done);
      bar.update(done, { part });
    },
    end() {
      if (current !== undefined) bar.stop();
    },
  };
}

function plainProgress(label: string): Progress {
  const told = new Map<string, number>();
  return {
    update(part, done, total) {
      const ends = total !== null && done === total;
      const before = told.get(part) ?? 0;
      if (ends ? before === done && done > 0 : done - before < PLAIN_STEP) return;
      told.set(part, done);
      process.stderr.write(`${label} ${part}: ${done}${total === null ? '' : ` of ${total}`}\n`);
    },
    end: () => undefined,
  };
}
