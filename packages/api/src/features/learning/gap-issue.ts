import { termsOf } from '@resolution/rag';

/** Words of an issue that are compared; a pasted log would have hundreds. */
const MOST_WORDS = 40;
/** Two reports of one problem in other words share about two thirds of their content words. */
const SAME_GAP = 0.6;
const LEAST_COMMON = 2;

/** What people say around any problem: how urgent it is, when it began, how they feel, whom it stops. It tells no two apart. */
const AROUND = new Set(
  termsOf(
    `urgent urgently asap immediately soon quick quickly please help thank thanks sorry appreciate kindly hello
    today yesterday tomorrow tonight now morning afternoon evening hour hours minute minutes again still since already always
    ever never whole long wait waiting nobody somebody everybody anyone everyone no one else people
    work working do able unable know knows idea sure need want ask tell said say
    issue problem trouble situation question matter thing something anything nothing happen happens happened
    angry annoyed upset frustrated frustrating unhappy unacceptable ridiculous terrible awful bad worse worst
    emergency really very just get got try tried`,
  ),
);

/** The content words of an issue that tell what it is about, each once. */
export function issueWords(issue: string): string[] {
  const words = [...new Set(termsOf(issue))];
  const telling = words.filter((word) => !AROUND.has(word));
  // Who says nothing else is taken at their word.
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

/**
 * Whether an issue is the one behind a gap, by the words they share.
 *
 * @param common words in both
 * @param size words of the gap
 * @param own words of the issue
 */
export function isSameGap(common: number, size: number, own: number): boolean {
  if (common < Math.min(LEAST_COMMON, size, own)) return false;
  return common > 0 && common / Math.sqrt(size * own) >= SAME_GAP;
}

const UNFINISHED = /\bto be (?:found out|written)\b/i;

/** Lines of a draft that only hold a place. An article that still has one is not finished. */
export function unfinishedLines(body: string): string[] {
  return body.split('\n').filter((line) => UNFINISHED.test(line));
}
