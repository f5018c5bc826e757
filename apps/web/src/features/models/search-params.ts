/** Days of usage that can be looked at; the first is today alone. */
export const USAGE_DAYS = [1, 7, 30] as const;
export type UsageDays = (typeof USAGE_DAYS)[number];

export const USAGE_DEFAULTS: { readonly days: UsageDays } = { days: 7 };

/** The address of the agents' screen: over how many days the use of models is summed. */
export const readUsageSearch = (search: Readonly<Record<string, unknown>>): { days: UsageDays } => ({
  days: USAGE_DAYS.find((days) => days === Number(search['days'])) ?? USAGE_DEFAULTS.days,
});
