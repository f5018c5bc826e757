import { defineConfig } from 'vitest/config';
import { testPreset } from './test-preset.ts';

export default defineConfig({ test: testPreset });
