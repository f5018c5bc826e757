/** Applies a migrations folder whose SQL can call die(), which kills this process in the middle of a step. */
import { readMigrations } from '../../src/migrations/history.ts';
import { applyPending } from '../../src/migrations/migrate.ts';
import { openConnection } from '../../src/sqlite/connection.ts';

const [path, folder] = process.argv.slice(2) as [string, string];
const connection = await openConnection(path);
connection.database.function('die', () => {
  process.kill(process.pid, 'SIGKILL');
  return null;
});
await applyPending(connection, await readMigrations(folder));
