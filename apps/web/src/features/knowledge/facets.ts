import type { SearchResult } from '@resolution/contracts';

type Property = 'product' | 'category';

/** The results that have the wanted properties; what is not wanted narrows nothing. */
export function narrow(
  results: readonly SearchResult[],
  wanted: Readonly<Partial<Record<Property, string | undefined>>>,
): readonly SearchResult[] {
  return results.filter(
    (result) =>
      (wanted.product === undefined || result.product === wanted.product) &&
      (wanted.category === undefined || result.category === wanted.category),
  );
}

/** How many results have each value of a property, the most frequent first. */
export function countBy(results: readonly SearchResult[], property: Property) {
  const counts = new Map<string, number>();
  for (const result of results) {
    const value = result[property];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([value, count]) => ({ value, label: value, count }));
}
