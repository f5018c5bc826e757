import type { DemoQuestion } from './question.ts';

/** Questions that nothing in the demo corpus answers, everyday ones and some that sound like ours. */
export const unanswerableQuestions = [
  {
    id: 'DQ-N-01',
    text: 'How do I connect smart thermostats so that residents set the heating from their phone?',
    kind: null,
    target_ids: [],
  },
  { id: 'DQ-N-02', text: 'What is the best way to train a puppy to walk on a leash?', kind: null, target_ids: [] },
  { id: 'DQ-N-03', text: 'Our coffee machine in the break room leaks, who repairs it?', kind: null, target_ids: [] },
  {
    id: 'DQ-N-04',
    text: 'Please set up single sign-on with our own identity provider over SAML',
    kind: null,
    target_ids: [],
  },
  {
    id: 'DQ-N-05',
    text: 'How do I run payroll for the maintenance crew and withhold federal tax?',
    kind: null,
    target_ids: [],
  },
  { id: 'DQ-N-06', text: 'Which vaccine do I need before a trip to Kenya?', kind: null, target_ids: [] },
  { id: 'DQ-N-07', text: 'the projector in the meeting room shows everything in green', kind: null, target_ids: [] },
  { id: 'DQ-N-08', text: 'Create a pivot table that groups sales by quarter', kind: null, target_ids: [] },
  {
    id: 'DQ-N-09',
    text: 'How do I merge two contacts in our CRM and keep their opportunities?',
    kind: null,
    target_ids: [],
  },
  { id: 'DQ-N-10', text: 'What time does the pharmacy on Main Street close on Sundays?', kind: null, target_ids: [] },
  {
    id: 'DQ-N-11',
    text: 'We want to sell gift cards for the hotel spa, where is that configured?',
    kind: null,
    target_ids: [],
  },
  { id: 'DQ-N-12', text: 'Write me a poem about autumn in New England', kind: null, target_ids: [] },
  { id: 'DQ-N-13', text: 'laptop battery drains overnight even when it is off', kind: null, target_ids: [] },
  { id: 'DQ-N-14', text: 'How do I file a patent for a folding bicycle?', kind: null, target_ids: [] },
  {
    id: 'DQ-N-15',
    text: 'Electric car chargers in our garage should bill tenants per kilowatt hour automatically',
    kind: null,
    target_ids: [],
  },
  { id: 'DQ-N-16', text: 'convert a recipe from cups to grams', kind: null, target_ids: [] },
  {
    id: 'DQ-N-17',
    text: 'Can the warehouse module reorder pallets when stock falls below ten?',
    kind: null,
    target_ids: [],
  },
  { id: 'DQ-N-18', text: 'Who won the chess world championship in 1972?', kind: null, target_ids: [] },
  { id: 'DQ-N-19', text: 'Our drone photos should be stitched to a 3D model of the roof', kind: null, target_ids: [] },
  { id: 'DQ-N-20', text: "I need a doctor's appointment next Tuesday", kind: null, target_ids: [] },
  { id: 'DQ-N-21', text: 'How can I publish the vacancies on a blockchain?', kind: null, target_ids: [] },
  { id: 'DQ-N-22', text: 'reset the admin password of our wifi router', kind: null, target_ids: [] },
  {
    id: 'DQ-N-23',
    text: 'My calendar invitations arrive in the wrong language in the mail client',
    kind: null,
    target_ids: [],
  },
  { id: 'DQ-N-24', text: 'Is it going to rain in Denver this weekend?', kind: null, target_ids: [] },
] as const satisfies readonly DemoQuestion[];
