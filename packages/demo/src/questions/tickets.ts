import type { DemoQuestion } from './question.ts';

/** Questions to which only a solved case has the answer. */
export const ticketQuestions = [
  {
    id: 'DQ-T-01',
    text: 'new printer, now the amount lands below its line on every check we print',
    kind: 'ticket',
    target_ids: ['CS-45164768'],
  },
  {
    id: 'DQ-T-02',
    text: 'dates in the exported lease list have month and day the wrong way round on one pc',
    kind: 'ticket',
    target_ids: ['CS-45848833'],
  },
  {
    id: 'DQ-T-03',
    text: "Bride's new surname doesn't show on her monthly statement though I changed the profile",
    kind: 'ticket',
    target_ids: ['CS-48801993'],
  },
  {
    id: 'DQ-T-04',
    text: 'Storm season: I need a paper with phone numbers and who to call for every resident',
    kind: 'ticket',
    target_ids: ['CS-44656290'],
  },
  {
    id: 'DQ-T-05',
    text: 'I click print for a letter and nothing opens since Chrome restarted',
    kind: 'ticket',
    target_ids: ['CS-44438541'],
  },
  {
    id: 'DQ-T-06',
    text: "residents can't report a lift problem, there is no such choice in the portal",
    kind: 'ticket',
    target_ids: ['CS-44896312'],
  },
  {
    id: 'DQ-T-07',
    text: 'prorated rent at move-in divides by thirty, it should be the days the month really has',
    kind: 'ticket',
    target_ids: ['CS-43640413'],
  },
  {
    id: 'DQ-T-08',
    text: "cash desk doesn't find the check scanner after IT updated the pc",
    kind: 'ticket',
    target_ids: ['CS-48261984'],
  },
  {
    id: 'DQ-T-09',
    text: 'Old lady gets no paper statement anymore since her daughter went online for her',
    kind: 'ticket',
    target_ids: ['CS-42517468'],
  },
  {
    id: 'DQ-T-10',
    text: 'inspection notices went out for six in the morning, we planned nine',
    kind: 'ticket',
    target_ids: ['CS-43809303'],
  },
  {
    id: 'DQ-T-11',
    text: 'How do I add our billboard to the answers of how visitors heard about us?',
    kind: 'ticket',
    target_ids: ['CS-48235780'],
  },
] as const satisfies readonly DemoQuestion[];
