import type { DemoQuestion } from './question.ts';

/** What Tier 2 staff ask when only a database repair helps. */
export const scriptQuestions = [
  {
    id: 'DQ-S-01',
    text: 'Which repair closes an empty posting batch left over from a crashed run?',
    kind: 'script',
    target_ids: ['SCRIPT-7001'],
  },
  {
    id: 'DQ-S-02',
    text: 'calendar of the property has no row for january first, need to insert it',
    kind: 'script',
    target_ids: ['SCRIPT-7002'],
  },
  {
    id: 'DQ-S-03',
    text: 'Void a bank deposit header that has zero items and cannot be seen on screen',
    kind: 'script',
    target_ids: ['SCRIPT-7003'],
  },
  {
    id: 'DQ-S-04',
    text: 'all sites say day close is in use, sessions died when the server went down. what clears the locks',
    kind: 'script',
    target_ids: ['SCRIPT-7004'],
  },
  {
    id: 'DQ-S-05',
    text: 'arrival task for a purged lease must be set to done in the database',
    kind: 'script',
    target_ids: ['SCRIPT-7005'],
  },
  {
    id: 'DQ-S-06',
    text: 'opening balance of one ledger account is wrong after roll balances stopped, fix it safely',
    kind: 'script',
    target_ids: ['SCRIPT-7006'],
  },
  {
    id: 'DQ-S-07',
    text: 'cert status still waiting although all signed, need the update on HouseholdCert',
    kind: 'script',
    target_ids: ['SCRIPT-7007', 'SCRIPT-7008'],
  },
  {
    id: 'DQ-S-08',
    text: 'income line stored monthly instead of annual on a completed certification',
    kind: 'script',
    target_ids: ['SCRIPT-7009'],
  },
  {
    id: 'DQ-S-09',
    text: 'remove invisible draft cert plus its members so that a new one can be started',
    kind: 'script',
    target_ids: ['SCRIPT-7010'],
  },
  {
    id: 'DQ-S-10',
    text: 'veteran question became mandatory everywhere, turn it off in the database',
    kind: 'script',
    target_ids: ['SCRIPT-7011'],
  },
  {
    id: 'DQ-S-11',
    text: 'relink adjustment line in VoucherLine to the corrected certification',
    kind: 'script',
    target_ids: ['SCRIPT-7012'],
  },
  {
    id: 'DQ-S-12',
    text: 'someone finalized the HAP request too soon, nothing transmitted, make it a draft again',
    kind: 'script',
    target_ids: ['SCRIPT-7013'],
  },
  {
    id: 'DQ-S-13',
    text: 'instalments were received but repayment never shows on the voucher, link receipt and agreement',
    kind: 'script',
    target_ids: ['SCRIPT-7014'],
  },
  {
    id: 'DQ-S-14',
    text: 'TRACS batch hangs as SENDING, make it ready for another try',
    kind: 'script',
    target_ids: ['SCRIPT-7015'],
  },
  {
    id: 'DQ-S-15',
    text: 'restore the time stamp of an application on the waitlist that an import overwrote',
    kind: 'script',
    target_ids: ['SCRIPT-7016'],
  },
  {
    id: 'DQ-S-16',
    text: 'end the open occupancy row of a unit whose tenants left',
    kind: 'script',
    target_ids: ['SCRIPT-7017'],
  },
  {
    id: 'DQ-S-17',
    text: 'child stayed on the old lease when the parents transferred, move her occupant record',
    kind: 'script',
    target_ids: ['SCRIPT-7018'],
  },
  {
    id: 'DQ-S-18',
    text: 'delete second out of service period, unit falls back to down every night',
    kind: 'script',
    target_ids: ['SCRIPT-7019'],
  },
  {
    id: 'DQ-S-19',
    text: 'same gateway reference on two receipts, void the younger and its allocation',
    kind: 'script',
    target_ids: ['SCRIPT-7020'],
  },
  {
    id: 'DQ-S-20',
    text: 'envelope says sent, three of three signed, finish it in SignEnvelope',
    kind: 'script',
    target_ids: ['SCRIPT-7021'],
  },
] as const satisfies readonly DemoQuestion[];
