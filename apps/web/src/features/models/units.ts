const wholeNumber = new Intl.NumberFormat('en');
const dollars = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });

export const whole = (value: number): string => wholeNumber.format(value);

/** US dollars; a model without a price has none. */
export const cost = (usd: number | null): string => (usd === null ? 'no price' : dollars.format(usd));

/** Milliseconds as seconds. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)}\u00A0s`;
