import '../../src/app/without-eval.ts';
import { expect, test } from 'vitest';
import { globalConfig } from 'zod/v4/core';

test('zod finds the wish to compile nothing', () => {
  expect(globalConfig.jitless).toBe(true);
});
