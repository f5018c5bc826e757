import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Workbooks that lie beside the project on machines of its makers and are no part of it. Tests that need one are skipped
 * elsewhere and say so in their name.
 */
export function sharedWorkbook(name: 'conversations.xlsx' | 'knowledge-workbook.xlsx'): {
  path: string;
  there: boolean;
} {
  const path = fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
  return { path, there: existsSync(path) };
}
