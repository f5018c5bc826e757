import process from 'node:process';
import { defineConfig } from 'prisma/config';

// The CLI only generates the client here; migrations run on the WebAssembly engine (src/migrations). Naming any
// existing file keeps the CLI from downloading a native schema engine that is never started.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;
process.env['CHECKPOINT_DISABLE'] ??= '1';

export default defineConfig({
  schema: 'prisma/sqlite',
  migrations: { path: 'prisma/sqlite/migrations' },
});
