import { defineConfig } from 'vitest/config';
import { testPreset } from '../../tooling/test-preset.ts';

export default defineConfig({ test: testPreset });
