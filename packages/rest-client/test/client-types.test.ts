import { expect, test } from 'vitest';
import { clientTypes } from '../src/client-types.ts';

/** `pnpm generate-client` takes a wanted change of the document over. */
test('the committed types are those of the committed document', async () => {
  await expect(await clientTypes()).toMatchFileSnapshot('../src/rest-api.generated.ts');
});
