import { keepCompiledCode } from './compile-cache.ts';

keepCompiledCode();
const { serve } = await import('./serve.ts');
await serve();
