/**
 * A pure function of a text that remembers what it gave. Conversations repeat their sentences ("Done.", "Yes, please.",
 * the words of a known problem), and an import reads them by the ten thousand. Forgets everything when it is full.
 *
 * @param limit entries that are kept
 */
export function remembered<Value>(limit: number, compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= limit) known.clear();
      value = compute(text);
      known.set(text, value);
    }
    return value;
  };
}
