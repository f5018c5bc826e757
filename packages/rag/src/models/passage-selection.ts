import { stemOf } from '../text/stems.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { foldedWords } from '../text/words.ts';

/** Characters of one document that a chat prompt takes. */
const LONGEST_SELECTION = 2400;

/**
 * The paragraphs of a document that share most with a question, in their own order, up to the limit. The first one stays:
 * it says what the document is about.
 */
export function selectPassage(text: string, question: string, limit = LONGEST_SELECTION): string {
  if (text.length <= limit) return text;
  const asked = new Set(stemsOf(question));
  const paragraphs = text.split(/\n+/).map((paragraph, at) => ({
    at,
    text: paragraph.slice(0, limit),
    shared: new Set(stemsOf(paragraph).filter((stem) => asked.has(stem))).size,
  }));
  const ranked = paragraphs.toSorted(
    (a, b) => Number(b.at === 0) - Number(a.at === 0) || b.shared - a.shared || a.at - b.at,
  );
  let left = limit;
  const chosen = ranked.filter((paragraph) => {
    const fits = paragraph.text.length < left;
    if (fits) left -= paragraph.text.length + 1;
    return fits;
  });
  const inOrder = chosen.toSorted((a, b) => a.at - b.at);
  return inOrder.length === 0 ? text.slice(0, limit) : inOrder.map((paragraph) => paragraph.text).join('\n');
}

function stemsOf(text: string): string[] {
  return foldedWords(text)
    .filter((word) => !STOPWORDS.has(word))
    .map(stemOf);
}
