/** A header or sheet name as it is compared: without regard to case, width, spaces, `_`, hyphens, invisible characters. */
export function normalizeHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\p{Dash}\p{Default_Ignorable_Code_Point}]/gu, '');
}
