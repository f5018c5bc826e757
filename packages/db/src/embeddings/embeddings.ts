import type { Scope } from '../scope.ts';
import { placeholders } from '../sqlite/sql.ts';

/** Keys of one statement: well below what SQLite binds. */
const KEYS_AT_ONCE = 500;
const NUMBER_BYTES = 4;

export class EmbeddingReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** The vectors that are known, by key. */
  async vectors(keys: readonly string[]): Promise<Map<string, Float32Array>> {
    const found = new Map<string, Float32Array>();
    for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
      const some = keys.slice(from, from + KEYS_AT_ONCE);
      const rows = this.scope.sql.all<{ key: string; vector: Uint8Array }>(
        `SELECT key, vector FROM embedding_vector WHERE key IN (${placeholders(some.length)})`,
        some,
      );
      for (const { key, vector } of rows) found.set(key, fromBytes(vector));
    }
    return found;
  }
}

export class EmbeddingWrites extends EmbeddingReads {
  /** Keeps vectors; one that is known already is replaced. */
  async keep(vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    for (const [key, vector] of vectors) {
      this.scope.sql.run('INSERT OR REPLACE INTO embedding_vector (key, vector) VALUES (?, ?)', [key, toBytes(vector)]);
    }
  }
}

/** The same bytes on every machine, so that a database can move. */
function toBytes(vector: Float32Array): Uint8Array {
  const bytes = new Uint8Array(vector.length * NUMBER_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of vector.entries()) view.setFloat32(at * NUMBER_BYTES, value, true);
  return bytes;
}

function fromBytes(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / NUMBER_BYTES }, (_, at) =>
    view.getFloat32(at * NUMBER_BYTES, true),
  );
}
