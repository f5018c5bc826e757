import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';
import { readSentiment } from '../../src/triage/sentiment.ts';

const cases: readonly (readonly [sentiment: string, said: string])[] = [
  ['Angry', 'This is ridiculous.'],
  ['Angry', 'I want to speak to a manager.'],
  ['Angry', 'Your support is a joke, worst software ever.'],
  ['Angry', 'I am furious about this.'],
  ['Angry', 'We are fed up and will cancel our contract.'],
  ['Angry', 'Thanks for nothing.'],
  ['Angry', 'WHY IS THIS STILL HAPPENING AGAIN'],
  ['Angry', 'You people never answer!!!'],
  ['Angry', 'This is unacceptable. It works now, but I want to file a complaint, this was outrageous.'],
  ['Frustrated', 'This is so frustrating.'],
  ['Frustrated', 'It is the third time this month.'],
  ['Frustrated', 'Great, another error.'],
  ['Frustrated', 'I have tried everything and nothing works.'],
  ['Frustrated', "It's still not fixed."],
  ['Frustrated', 'I have been waiting for two weeks now.'],
  ['Frustrated', 'It keeps happening and I am tired of it.'],
  ['Frustrated', 'We are not happy with this.'],
  ['Frustrated', 'I am disappointed.'],
  ['Worried', 'I am worried that we will miss the deadline.'],
  ['Worried', 'I am concerned about the audit.'],
  ['Worried', "I'm afraid I deleted the wrong lease."],
  ['Worried', 'We are panicking a little here.'],
  ['Worried', 'What if the voucher is lost, I could get in trouble.'],
  ['Neutral', 'The report shows the wrong total.'],
  ['Neutral', 'How do I add a vehicle?'],
  ['Neutral', 'I need to move a payment.'],
  ['Neutral', 'I am not worried, I only want to know how it works.'],
  ['Neutral', 'Thanks, I will try.'],
  ['Neutral', 'The issue is not resolved.'],
  ['Neutral', 'It did not work.'],
  ['Relieved', 'Worked! Thanks.'],
  ['Relieved', "That fixed it, we're back to normal."],
  ['Relieved', 'It was frustrating but now it works again.'],
  ['Relieved', 'I was worried about the audit. Phew, it went through now.'],
  ['Relieved', 'Finally fixed, what a relief.'],
  ['Relieved', "Never mind, figured it out, it's working now."],
  ['Satisfied', 'Thank you so much, you were very helpful.'],
  ['Satisfied', 'Excellent service, I am very happy with it.'],
  ['Satisfied', 'Perfect, I really appreciate the help.'],
  ['Satisfied', 'You are the best.'],
];

describe('sentiment', () => {
  it.each(cases)('%s: %s', (sentiment, said) => {
    expect(readSentiment(readSentences(said)).value).toBe(sentiment);
  });

  it('returns the words it rests on, where they stand', () => {
    const said = 'I called twice. This is so frustrating.';
    const { evidence } = readSentiment(readSentences(said));
    expect(evidence).toEqual([{ field: 'sentiment', start: 27, end: 38, text: 'frustrating', note: 'frustrated' }]);
  });
});
