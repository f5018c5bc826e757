import { registerHooks } from 'node:module';
import { openApi } from '../support/documented.ts';

/**
 * openapi-typescript prints with TypeScript's JavaScript API, which TypeScript 7 no longer has: it gets the 5.9 that is
 * installed beside it under another name.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'typescript'
      ? { url: import.meta.resolve('typescript-5'), shortCircuit: true }
      : next(specifier, context),
});

/** The types of our REST door as a client's generator makes them from the committed document. */
export async function generateClientTypes(): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return astToString(await openapiTS(openApi as never));
}
