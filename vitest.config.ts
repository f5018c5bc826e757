import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tooling/longest-first.ts';

export default defineConfig({
  test: {
    projects: ['tooling', 'packages/*', 'apps/*'],
    sequence: { sequencer: LongestFirst },
    // A third of the time tests wait: for a browser to paint, a server to start, a killed one to come back.
    maxWorkers: availableParallelism() + 1,
  },
});
