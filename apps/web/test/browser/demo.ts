/** Whoever the demo has an account for. */
export type Person = 'user' | 'tier2' | 'tier3';

/** Of the demo corpus: an article, and a script with inputs. */
export const DEMO_ARTICLE = 'KB-7E8F8417EA';
export const DEMO_SCRIPT = 'SCRIPT-7001';
