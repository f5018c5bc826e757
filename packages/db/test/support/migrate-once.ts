/** Migrates a database as a starting server does. */
import { migrate } from '../../src/index.ts';

await migrate({ url: `file:${String(process.argv[2])}` });
