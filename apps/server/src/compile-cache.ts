import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Beside the launcher's own notes; safe to delete at any time. */
const FOLDER = fileURLToPath(new URL('../../../.cache/compiled', import.meta.url));

/**
 * Keeps what Node made of our sources: some 600 modules would be stripped of their types and compiled anew at every start,
 * and again in every worker thread. To be called before anything else is imported.
 */
export function keepCompiledCode(): void {
  enableCompileCache(FOLDER);
}
