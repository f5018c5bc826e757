import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Far beyond what any test needs alone: it ends a hang, it does not judge a busy machine.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
