import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole servers start here, on machines that do other things too; nothing is judged by its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
