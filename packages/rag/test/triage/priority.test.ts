import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';
import { readPriority } from '../../src/triage/priority.ts';

const cases: readonly (readonly [priority: string, said: string])[] = [
  // Urgency, and its denial
  ['High', "Please do, it's urgent."],
  ['High', 'We need this ASAP.'],
  ['High', 'Can somebody look at this right away?'],
  ['High', 'This is an emergency.'],
  ['High', "It can't wait."],
  ['Low', 'This is not urgent.'],
  ['Low', "It isn't urgent, whenever you get a chance."],
  ['Low', 'No rush on this one.'],
  ['Low', 'There is no hurry, next week is fine.'],
  ['Medium', 'It might become urgent if the auditor asks.'],
  ['Low', 'How do I mark a service request as urgent?'],
  ['Critical', 'URGENT: all our sites are down and nobody can post payments today.'],
  // Impact
  ['High', 'The whole system is down.'],
  ['High', 'We are blocked from closing the month.'],
  ['Medium', "It isn't blocking us."],
  ['High', "We can't post payments."],
  ['High', 'There is no heat in the building.'],
  ['Critical', 'No hot water in the entire building since this morning, we need it fixed today.'],
  ['Medium', 'The total on the report is wrong.'],
  // Scope
  ['High', 'This happens at all sites.'],
  ['High', 'Every property shows the same error.'],
  ['Medium', 'One unit shows the wrong rent.'],
  ['Medium', 'Not all sites have it, just one resident.'],
  ['High', 'Nobody in the office can log in right now.'],
  ['Medium', 'Several users see the old logo.'],
  // Deadlines
  ['High', 'We have to send it by end of day.'],
  ['High', 'The submission is due today.'],
  ['High', 'HUD is here tomorrow for the audit.'],
  ['High', 'The resident is moving in today and the unit is not ready in the system.'],
  ['Critical', "We can't run payroll and checks are due today for everyone."],
  ['Medium', 'We would like it by the end of the month.'],
  ['Low', 'It can wait until next month.'],
  // Risk
  ['High', 'Another resident\u2019s SSN shows on her screen, is that a security breach?'],
  ['High', 'All the notes were deleted, we lost our data.'],
  ['High', 'The tenant was charged twice.'],
  // Ease
  ['Low', 'Just wondering where the logo is set.'],
  ['Low', "It's a minor thing, only the color is off."],
  ['Low', 'How do I add a pet?'],
  ['Low', "Never mind, it's working now."],
  ['Medium', 'The screen shows an error when I save.'],
  ['Low', 'I found a workaround, so it is not a big deal.'],
  // Resolved endings do not hide that it was urgent
  ['High', "Please do, it's urgent. It worked! Thanks."],
  ['Medium', 'The report failed. That fixed it, thank you.'],
];

describe('priority', () => {
  it.each(cases)('%s: %s', (priority, said) => {
    expect(readPriority(readSentences(said)).value).toBe(priority);
  });

  it('returns the words it rests on, where they stand', () => {
    const said = 'Hello. Every property is affected, and it is due today.';
    const { evidence } = readPriority(readSentences(said));
    expect(evidence.map(({ note }) => note)).toEqual(['scope: all sites', 'deadline: today']);
    for (const { start, end, text } of evidence) expect(said.slice(start, end)).toBe(text);
  });

  it('changes when one urgent sentence is added', () => {
    const calm = 'The total on the report is wrong.';
    expect(readPriority(readSentences(calm)).value).toBe('Medium');
    expect(readPriority(readSentences(`${calm} We need it fixed today, it is urgent.`)).value).not.toBe('Medium');
  });
});
