const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** No date is longer; a transcript that slipped into the column is not searched for one. */
const LONGEST_DATE = 64;

const YEAR_FIRST = /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
/** United States order: the product's properties are there, and so is Excel's own default. */
const MONTH_FIRST = /^(?<month>\d{1,2})(?<mark>[-/])(?<day>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/;
/** Dots are written where the day comes first. */
const DOTTED = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})$/;
const DAY_MONTH_NAME = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4}|\d{2})$/;
const MONTH_NAME_DAY = /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/;
const DATE_FORMS = [YEAR_FIRST, COMPACT, MONTH_FIRST, DOTTED, DAY_MONTH_NAME, MONTH_NAME_DAY];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/;
const TIME =
  /(?:^|t|,?\s+(?:at\s+)?)(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>z|utc|gmt|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date as people and programs write it and gives ISO 8601 in UTC; null when it is no date. Without a zone the
 * time is taken as UTC, like a date cell's. `05/06/2025` is May 6: one order for the whole file, so that `20/05/2025` is
 * an error rather than a hint that some rows were read the other way round.
 */
export function parseDateText(text: string): string | null {
  if (text.length > LONGEST_DATE) return null;
  const plain = text.trim().toLowerCase().replace(WEEKDAY, '');
  const whole = datePart(plain);
  if (whole !== null) return toIso(whole, { hour: 0, minute: 0, second: 0, millisecond: 0, offsetMinutes: 0 });
  const time = TIME.exec(plain);
  if (time === null) return null;
  const date = datePart(plain.slice(0, time.index));
  const clock = clockPart(time.groups ?? {});
  return date === null || clock === null ? null : toIso(date, clock);
}

interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** East of UTC. */
  readonly offsetMinutes: number;
}

function datePart(text: string): CalendarDate | null {
  for (const form of DATE_FORMS) {
    const found = form.exec(text)?.groups;
    if (found === undefined) continue;
    const name = found['name'];
    const month = name === undefined ? Number(found['month']) : monthNumber(name);
    return { year: fullYear(found['year'] ?? ''), month, day: Number(found['day']) };
  }
  return null;
}

/** 0 for what is no month: no calendar has it. */
function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month === name || (name.length <= 4 && month.startsWith(name))) + 1;
}

/** Two digits as Excel reads them: 00 to 29 are this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function clockPart(found: Record<string, string | undefined>): ClockTime | null {
  const written = Number(found['hour']);
  const half = found['half']?.[0];
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(found['minute']);
  const second = Number(found['second'] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const millisecond = Math.floor(Number(`0.${found['fraction'] ?? 0}`) * 1000);
  const zone = /^([+-])(\d{2}):?(\d{2})$/.exec(found['zone'] ?? '');
  const offsetMinutes = zone === null ? 0 : Number(`${zone[1]}1`) * (Number(zone[2]) * 60 + Number(zone[3]));
  return { hour, minute, second, millisecond, offsetMinutes };
}

/** Null for days that the calendar does not have. */
function toIso(date: CalendarDate, clock: ClockTime): string | null {
  const { year, month, day } = date;
  if (year < 1900 || year > 9999) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  const minutes = clock.hour * 60 + clock.minute - clock.offsetMinutes;
  return new Date(midnight.getTime() + minutes * 60_000 + clock.second * 1000 + clock.millisecond).toISOString();
}
