import { defineConfig } from 'vitest/config';

// Some tests start processes of their own, which takes seconds on a busy machine.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 } });
