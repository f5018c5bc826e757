import { defineConfig } from 'vitest/config';
import { testPreset } from '../../tooling/test-preset.ts';
import { findChromium } from './test/browser/chromium.ts';

const chromium = findChromium(process.env['CHROMIUM_PATH']);
if (chromium === null && process.env['CI'] === 'true') {
  throw new Error('No Chromium was found. Install one, or name one by CHROMIUM_PATH.');
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'logic', include: ['test/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/serve.ts',
          provide: { chromium },
          testTimeout: testPreset.testTimeout,
          hookTimeout: testPreset.hookTimeout,
        },
      },
    ],
  },
});
