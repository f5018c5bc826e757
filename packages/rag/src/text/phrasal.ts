/**
 * Verbs that mean something else with their particle. "Move in" and "move out" are opposites that share their only
 * content word, so verb and particle also make one term of their own.
 */
const VERB_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    move: 'move',
    moves: 'move',
    moved: 'move',
    moving: 'move',
    log: 'log',
    logs: 'log',
    logged: 'log',
    logging: 'log',
    sign: 'sign',
    signs: 'sign',
    signed: 'sign',
    signing: 'sign',
    turn: 'turn',
    turned: 'turn',
    turning: 'turn',
    lock: 'lock',
    locked: 'lock',
    check: 'check',
    write: 'write',
    wrote: 'write',
    written: 'write',
    writing: 'write',
    carry: 'carry',
    month: 'month',
    follow: 'follow',
    make: 'make',
    set: 'set',
    tie: 'tie',
    tied: 'tie',
  }),
);

const PARTICLES: ReadonlySet<string> = new Set(['in', 'out', 'off', 'on', 'up', 'over', 'end', 'ready', 'aside']);

/** Spellings of the joined forms: `login`, `setup`, `followup` are the same terms as the two words. */
const JOINED: Readonly<Record<string, string>> = {
  login: 'log_in',
  logins: 'log_in',
  logon: 'log_in',
  logout: 'log_out',
  setup: 'set_up',
  signin: 'log_in',
  signon: 'log_in',
  signout: 'log_out',
  movein: 'move_in',
  moveins: 'move_in',
  moveout: 'move_out',
  moveouts: 'move_out',
  monthend: 'month_end',
  followup: 'follow_up',
  setaside: 'set_aside',
  makeready: 'make_ready',
  writeoff: 'write_off',
};

const SAME_AS: Readonly<Record<string, string>> = {
  sign_in: 'log_in',
  sign_on: 'log_in',
  log_on: 'log_in',
  sign_out: 'log_out',
  log_off: 'log_out',
};

/** Whether a word can follow a verb and change what it means. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** The joined term of a verb and the particle after it, or undefined when the pair is no phrasal verb. */
export function phrasalTerm(verb: string, particle: string): string | undefined {
  if (!isParticle(particle)) return undefined;
  const base = VERB_FORMS.get(verb);
  if (base === undefined) return undefined;
  const joined = `${base}_${particle}`;
  return SAME_AS[joined] ?? joined;
}

/** The joined term that a single word spells (`login`), or undefined. */
export function joinedTerm(word: string): string | undefined {
  return Object.hasOwn(JOINED, word) ? JOINED[word] : undefined;
}
