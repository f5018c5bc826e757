import type { CorpusPlaceholder } from '@resolution/contracts';

/** What has to be filled in before a script may run. */
export const placeholders = [
  {
    placeholder: '<DATABASE>',
    meaning: "Name of the customer's database, as shown on the property's System page",
    example: 'use <DATABASE>',
  },
  {
    placeholder: '<SITE_NAME>',
    meaning: 'Name of the property, written into the comment so that the run can be traced',
    example: '-- <SITE_NAME>',
  },
  {
    placeholder: '<SITE_ID>',
    meaning: 'Number of the property within the database',
    example: 'where siteID = <SITE_ID>',
  },
  {
    placeholder: '<CASE_NUMBER>',
    meaning: 'Support case under which the repair is done',
    example: '-- case <CASE_NUMBER>',
  },
  {
    placeholder: '<BATCH_ID>',
    meaning: 'Number of the posting batch, from the list of blockers or the posting log',
    example: 'where batchID = <BATCH_ID>',
  },
  {
    placeholder: '<DEPOSIT_ID>',
    meaning: 'Number of the bank deposit',
    example: 'where depositID = <DEPOSIT_ID>',
  },
  {
    placeholder: '<PERIOD_ID>',
    meaning: 'Number of the fiscal period, not its month',
    example: 'where periodID = <PERIOD_ID>',
  },
  {
    placeholder: '<ACCOUNT_CODE>',
    meaning: 'Account of the general ledger, with its dashes',
    example: "accountCode = '<ACCOUNT_CODE>'",
  },
  {
    placeholder: '<DATE>',
    meaning: 'A day, written year-month-day',
    example: "toDate = '<DATE>'",
  },
  {
    placeholder: '<DATETIME>',
    meaning: 'A day with the time of day, as it stands on the signed application',
    example: "appliedAt = '<DATETIME>'",
  },
  {
    placeholder: '<AMOUNT>',
    meaning: 'An amount of money in dollars, with a point and without separators',
    example: 'set annualAmount = <AMOUNT>',
  },
  {
    placeholder: '<CERTIFICATION_ID>',
    meaning: 'Number of the certification to be repaired or referred to',
    example: 'where certID = <CERTIFICATION_ID>',
  },
  {
    placeholder: '<HOUSEHOLD_ID>',
    meaning: 'Number of the household, from the heading of its page',
    example: 'where householdID = <HOUSEHOLD_ID>',
  },
  {
    placeholder: '<RESIDENT_ID>',
    meaning: 'Number of one person in a household',
    example: 'and residentID = <RESIDENT_ID>',
  },
  {
    placeholder: '<APPLICANT_ID>',
    meaning: 'Number of the applicant on the waiting list',
    example: 'where applicantID = <APPLICANT_ID>',
  },
  {
    placeholder: '<LEASE_ID>',
    meaning: 'Number of the lease; after a transfer the one that is left behind',
    example: 'where leaseID = <LEASE_ID>',
  },
  {
    placeholder: '<NEW_LEASE_ID>',
    meaning: 'Number of the lease to which a person is moved',
    example: 'set leaseID = <NEW_LEASE_ID>',
  },
  {
    placeholder: '<UNIT_ID>',
    meaning: 'Number of the unit in the database, which is not the number on the door',
    example: 'where unitID = <UNIT_ID>',
  },
  {
    placeholder: '<VOUCHER_ID>',
    meaning: 'Number of the subsidy voucher',
    example: 'where voucherID = <VOUCHER_ID>',
  },
  {
    placeholder: '<VOUCHER_LINE_ID>',
    meaning: 'Number of one line of the voucher, shown by Explain',
    example: 'and lineID = <VOUCHER_LINE_ID>',
  },
  {
    placeholder: '<RECEIPT_ID>',
    meaning: 'Number of the receipt; of two copies the one that has to go',
    example: 'where receiptID = <RECEIPT_ID>',
  },
  {
    placeholder: '<TRANSMISSION_ID>',
    meaning: 'Number of the outgoing file',
    example: 'and transmissionID = <TRANSMISSION_ID>',
  },
  {
    placeholder: '<ENVELOPE_ID>',
    meaning: 'Number of the signature envelope, from the address line of its page',
    example: 'where envelopeID = <ENVELOPE_ID>',
  },
] as const satisfies readonly CorpusPlaceholder[];
