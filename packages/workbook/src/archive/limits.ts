/** Size of an upload in bytes unless the caller gives its own limit: the documented 25 MB. */
export const DEFAULT_MAX_FILE_BYTES = 25 * 1024 * 1024;

/**
 * What a workbook's zip directory may claim. Measured on real workbooks (tens of parts, ratios of 5 to 40) and on bombs
 * (ratio 1,000, 60,000 parts); see docs/decisions/003-reading-workbooks.md.
 */
export const ARCHIVE_LIMITS = {
  parts: 200,
  partBytes: 200_000_000,
  totalBytes: 300_000_000,
  /** Inflated over deflated size; small parts of plain zeros or spaces may be above it. */
  ratio: 100,
  ratioFromBytes: 5_000_000,
  /** A relationship part is read whole: 16 MB hold 100,000 hyperlinks. */
  relationshipBytes: 16_000_000,
} as const;

/** What a sheet may hold before its reader stops. */
export const SHEET_LIMITS = {
  /** Excel allows 16,384; cells further right are never kept, and a header that needs them is refused. */
  columns: 1024,
  /** Excel's last row. */
  lastRow: 1_048_576,
  sharedStrings: 2_000_000,
  /** Elements inside one another; a worksheet needs eight. */
  xmlDepth: 64,
} as const;
