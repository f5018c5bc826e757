import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tooling/longest-first.ts';

export default defineConfig({
  test: { projects: ['tooling', 'packages/*', 'apps/*'], sequence: { sequencer: LongestFirst } },
});
