import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

/** What every package's tests share. The time limits end a hang; they judge no busy machine. */
export const testPreset = {
  include: ['test/**/*.test.ts'],
  setupFiles: [fileURLToPath(new URL('./fixed-seed.ts', import.meta.url))],
  testTimeout: 300_000,
  hookTimeout: 300_000,
} as const satisfies NonNullable<ViteUserConfig['test']>;
