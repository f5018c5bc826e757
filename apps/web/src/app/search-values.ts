/**
 * Reads what an address holds. It may hold anything: a value that makes no sense is dropped rather than refused.
 * Written by hand because these few lines are on every first page, and zod would be a quarter of its weight.
 */

type Reader<T> = (value: unknown) => T;
type Readers = Readonly<Record<string, Reader<unknown>>>;
type Optional<R extends Readers> = { [K in keyof R]: undefined extends ReturnType<R[K]> ? K : never }[keyof R];
type Values<R extends Readers> = { [K in Exclude<keyof R, Optional<R>>]: ReturnType<R[K]> } & {
  [K in Optional<R>]?: ReturnType<R[K]>;
};
/** What a reader of searches gives. */
export type SearchOf<Read extends (search: never) => unknown> = { [K in keyof ReturnType<Read>]: ReturnType<Read>[K] };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One of `choices`. */
export function oneOf<const T extends string>(choices: readonly T[]): Reader<T | undefined> {
  return (value) => choices.find((choice) => choice === value);
}

/** A text that is not blank and has at most `max` characters, without blanks around it. */
export function textUpTo(max: number): Reader<string | undefined> {
  return (value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text !== '' && text.length <= max ? text : undefined;
  };
}

/** A day as `2026-11-27`. */
export const day: Reader<string | undefined> = (value) =>
  typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

/** What `read` finds, or else `fallback`. */
export function or<T>(read: Reader<T | undefined>, fallback: T): Reader<T> {
  return (value) => read(value) ?? fallback;
}

/** Makes of one reader for each parameter the reader of a whole search; what it does not know is left out. */
export function searchReader<R extends Readers>(readers: R): (search: Readonly<Record<string, unknown>>) => Values<R> {
  return (search) => {
    const found = Object.entries(readers).flatMap(([name, read]) => {
      const value = read(Object.hasOwn(search, name) ? search[name] : undefined);
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(found) as Values<R>;
  };
}
