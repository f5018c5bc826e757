interface ListedOfProps {
  /** The number of the row that each line of the list is about; a row may have several. */
  readonly rows: readonly number[];
  readonly total: number;
}

/** Says so where a list holds only the first of the rows that were counted. */
export function ListedOf({ rows, total }: ListedOfProps) {
  const listed = new Set(rows).size;
  if (listed >= total) return null;
  return (
    <p className="figures mb-1.5 text-xs text-ink-3">
      The first {listed.toLocaleString('en')} of {total.toLocaleString('en')}
    </p>
  );
}
