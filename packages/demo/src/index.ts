export { sampleConversations } from './conversations.ts';
export { demoCorpus } from './corpus.ts';
export type { DemoQuestion } from './questions/question.ts';
export { demoQuestions } from './questions.ts';
