import { existsSync } from 'node:fs';

/** As people have it. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** The same engine without the browser around it, which takes half the CPU. */
const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * The Chromium to use: the one that is named, or one in a usual place; null where there is none.
 *
 * @param whole Prefers what people have to what is cheap, for measurements.
 */
export function findChromium(named: string | undefined, { whole = false } = {}): string | null {
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
    return named;
  }
  const places = whole ? [...BROWSERS, SHELL] : [SHELL, ...BROWSERS];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Nothing but this machine can be reached, not even by a look-up of a name. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost',
];
