/** What is sent to a model: our own words apart from everybody else's. */
export interface Prompt {
  /** Name and version of the builder, stored with what came of it: `resolve.v1`. */
  readonly version: string;
  /** Ours alone; the only text a model is to obey. */
  readonly instructions: string;
  /** Transcripts, articles, questions: fenced, and masked before it is sent. */
  readonly content: string;
}
