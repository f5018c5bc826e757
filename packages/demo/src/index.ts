export { demoCorpus } from './corpus.ts';
