import { DOCUMENT_KINDS } from '@resolution/contracts';
import { oneOf, type SearchOf, searchReader, textUpTo } from '../../app/search-values.ts';

/** The address of the knowledge screen. */
export const readKnowledgeSearch = searchReader({
  q: textUpTo(200),
  kind: oneOf(DOCUMENT_KINDS),
  product: textUpTo(100),
  category: textUpTo(100),
});
export type KnowledgeSearch = SearchOf<typeof readKnowledgeSearch>;
