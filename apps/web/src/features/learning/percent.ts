/** A share from 0 to 1 in whole percents; a dash where there is none. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}\u00A0%`;
}
