import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

interface EngineExports {
  readonly __wbindgen_start?: () => void;
}

/** The part of the generated glue code that has to be told where its WebAssembly instance is. */
interface EngineGlue {
  readonly SchemaEngine: typeof SchemaEngine;
  readonly __wbg_set_wasm: (exports: EngineExports) => void;
}

/** The one function of the WebAssembly API used here: its types come with the browser's, which a server must not see. */
interface WebAssemblyApi {
  readonly instantiate: (
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ) => Promise<{ readonly instance: { readonly exports: EngineExports } }>;
}

let engineClass: Promise<typeof SchemaEngine> | undefined;

/**
 * Starts Prisma's own schema engine on a driver adapter, without the CLI and its native binary.
 * The package's entry imports the `.wasm` as a module, which Node does not do, so its parts are put together here.
 *
 * @param datamodel Prisma schema files as `[path, content]`; needed only to compare a schema with a database.
 */
export async function openSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  datamodel?: readonly (readonly [string, string])[],
): Promise<SchemaEngine> {
  engineClass ??= loadEngine();
  const engine = await engineClass;
  const datamodels = datamodel?.map(([path, content]): [string, string] => [path, content]);
  return engine.new({ datamodels }, ignoreLog, bindMigrationAwareSqlAdapterFactory(adapter));
}

async function loadEngine(): Promise<typeof SchemaEngine> {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const glue = (await import(new URL('schema_engine_bg.js', entry).href)) as EngineGlue;
  const bytes = await readFile(new URL('schema_engine_bg.wasm', entry));
  const webAssembly = Reflect.get(globalThis, 'WebAssembly') as WebAssemblyApi;
  const { instance } = await webAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return glue.SchemaEngine;
}

/** The engine reports its steps as log lines; failures come as rejections, which is all that is needed. */
function ignoreLog(): void {}
