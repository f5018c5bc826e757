import type { Searchable } from './searchable.ts';

/** Scripts by what they do: those of one signature are shown as one. */
export class ScriptClasses {
  readonly #members = new Map<string, Set<string>>();

  join({ id, script }: Searchable): void {
    if (script === null) return;
    const same = this.#members.get(script.signature);
    if (same === undefined) this.#members.set(script.signature, new Set([id]));
    else same.add(id);
  }

  leave({ id, script }: Searchable): void {
    if (script !== null) this.#members.get(script.signature)?.delete(id);
  }

  /** Scripts that do the same as this one, itself included. */
  sizeOf({ script }: Searchable): number {
    return script === null ? 0 : (this.#members.get(script.signature)?.size ?? 0);
  }

  /** Ids of the others that do the same, sorted. */
  othersLike({ id, script }: Searchable): readonly string[] {
    if (script === null) return [];
    return [...(this.#members.get(script.signature) ?? [])].filter((other) => other !== id).toSorted();
  }
}
