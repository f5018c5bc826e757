import { keepCompiledCode } from '../compile-cache.ts';

keepCompiledCode();
const { runCommand } = await import('./run.ts');
process.exitCode = await runCommand(process.argv.slice(2));
