import type { FieldValues, Resolver } from 'react-hook-form';

/**
 * Rules that come when a form is first checked: with their schemas they weigh more than the page the form is on. Where
 * they do not come the server's own check is left, which has the last word anyway.
 */
export function lateRules<T extends FieldValues>(load: () => Promise<Resolver<T>>): Resolver<T> {
  return async (values, ...form) => {
    const rules = await load().catch(() => null);
    return rules ? rules(values, ...form) : { values, errors: {} };
  };
}
