/**
 * A cell as a reader of the sheet needs it. `text` is what a person sees in Excel; a cell that shows nothing is absent.
 * `unreadable` is one that says something, but nobody knows what; `problem` goes on from its name: "holds …".
 */
export type SheetCell =
  | { readonly kind: 'text' | 'boolean' | 'error'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: ''; readonly problem: string }
  | {
      readonly kind: 'number';
      readonly text: string;
      /** The number as a date in ISO 8601, UTC; null when it cannot be one. */
      readonly date: string | null;
      /** The cell's format shows it as a date or time. */
      readonly isDate: boolean;
    };

/** One row that holds at least one cell. */
export interface SheetRow {
  /** As Excel shows it: the first row is 1. */
  readonly number: number;
  /** By column, the first being 0; holes are empty cells. */
  readonly cells: readonly (SheetCell | undefined)[];
  /** The row goes on beyond the last column that is read. */
  readonly clipped: boolean;
}
