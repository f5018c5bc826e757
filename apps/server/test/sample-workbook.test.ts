import { fileURLToPath } from 'node:url';
import { sampleConversations } from '@resolution/demo';
import { readConversations } from '@resolution/workbook';
import { expect, it } from 'vitest';

const SAMPLE = fileURLToPath(new URL('../../../samples/conversations.xlsx', import.meta.url));

it('the sample workbook that the README offers holds the twelve sample conversations', async () => {
  const { rows } = await readConversations(SAMPLE);
  const conversations = (await Array.fromAsync(rows)).map((row) => ('conversation' in row ? row.conversation : row));
  expect(conversations).toEqual(sampleConversations);
});
