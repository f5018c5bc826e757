import type { CorpusScript } from '@resolution/contracts';
import { sql } from '../prose.ts';

/** Certifications, vouchers, transmissions and the waiting list. */
export const affordableScripts = [
  {
    script_id: 'SCRIPT-7007',
    title: 'Compliance / Certifications - Certification Repair',
    purpose: 'Sets a certification to Complete when every signature is stored but the status did not follow.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<CERTIFICATION_ID>'],
    module: 'Compliance / Certifications',
    category: 'Certifications',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      update HouseholdCert set certStatus = 'COMPLETE', statusChangedAt = getdate()
      where certID = <CERTIFICATION_ID>
        and certStatus = 'AWAIT_SIGN'
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7008',
    title: 'Compliance / Certifications - Certification Repair',
    purpose: 'Sets a certification to Complete when every signature is stored but the status did not follow.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<CASE_NUMBER>', '<CERTIFICATION_ID>'],
    module: 'Compliance / Certifications',
    category: 'Certifications',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>
      -- case <CASE_NUMBER>: signatures checked on screen with the customer

      update HouseholdCert
      set certStatus = 'COMPLETE', statusChangedAt = getdate()
      where certID = <CERTIFICATION_ID> and certStatus = 'AWAIT_SIGN'

      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7009',
    title: 'Compliance / Certifications - Certification Repair',
    purpose: 'Writes the yearly amount of one income line that was stored as a monthly figure.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<CERTIFICATION_ID>', '<RESIDENT_ID>', '<AMOUNT>'],
    module: 'Compliance / Certifications',
    category: 'Certifications',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      select incomeLineID, incomeType, annualAmount
      from CertIncomeLine
      where certID = <CERTIFICATION_ID> and residentID = <RESIDENT_ID>

      update CertIncomeLine set annualAmount = <AMOUNT>
      where certID = <CERTIFICATION_ID>
        and residentID = <RESIDENT_ID>
        and frequencyCode = 'M'
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7010',
    title: 'Compliance / Certifications - Certification Repair',
    purpose: 'Removes a draft certification that no screen shows and that keeps a new one from being started.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<HOUSEHOLD_ID>', '<CERTIFICATION_ID>'],
    module: 'Compliance / Certifications',
    category: 'Certifications',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>
      -- members first, then the certification itself

      delete from CertMember
      where certID = <CERTIFICATION_ID>

      delete from HouseholdCert
      where certID = <CERTIFICATION_ID>
        and householdID = <HOUSEHOLD_ID>
        and certStatus = 'DRAFT'
        and visibleFlag = 0
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7011',
    title: 'Compliance / Certifications - Certification Repair',
    purpose: 'Switches off the mandatory veteran question, which an update had switched on for the whole database.',
    inputs: ['<DATABASE>', '<SITE_NAME>'],
    module: 'Compliance / Certifications',
    category: 'Certifications',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>
      -- applies to every property of this database

      update QuestionnaireSetting set veteranQuestionRequired = 0
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7012',
    title: 'Subsidy / Vouchers - Voucher Repair',
    purpose: 'Points a voucher adjustment line at the corrected certification, and shows the line before and after.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<VOUCHER_ID>', '<VOUCHER_LINE_ID>', '<CERTIFICATION_ID>', '<CASE_NUMBER>'],
    module: 'Subsidy / Vouchers',
    category: 'Subsidy Vouchers',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>, case <CASE_NUMBER>

      begin transaction

      -- before: exactly one line, voucher not final
      select l.lineID, l.certID, l.lineAmount, v.voucherStatus
      from VoucherLine l
      join SubsidyVoucher v on v.voucherID = l.voucherID
      where l.voucherID = <VOUCHER_ID> and l.lineID = <VOUCHER_LINE_ID>

      update l set l.certID = c.certID, l.lineAmount = c.assistanceAmount - c.priorAssistanceAmount
      from VoucherLine l
      join HouseholdCert c on c.certID = <CERTIFICATION_ID>
      where l.voucherID = <VOUCHER_ID>
        and l.lineID = <VOUCHER_LINE_ID>
        and l.lineType = 'ADJ'

      -- after: the new certification and the difference of the two amounts
      select lineID, certID, lineAmount
      from VoucherLine
      where lineID = <VOUCHER_LINE_ID>

      commit transaction
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7013',
    title: 'Subsidy / Vouchers - Voucher Repair',
    purpose: 'Opens a voucher again that was finalized by mistake and has not been transmitted.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<VOUCHER_ID>'],
    module: 'Subsidy / Vouchers',
    category: 'Subsidy Vouchers',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      update SubsidyVoucher set
        voucherStatus = 'DRAFT',
        finalizedAt = null,
        finalizedBy = null
      where voucherID = <VOUCHER_ID>
        and transmissionID is null
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7014',
    title: 'Subsidy / Vouchers - Voucher Repair',
    purpose: 'Links instalments of a repayment agreement to their receipts, so that the next voucher returns them.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<HOUSEHOLD_ID>', '<RECEIPT_ID>', '<AMOUNT>', '<DATE>'],
    module: 'Subsidy / Vouchers',
    category: 'Subsidy Vouchers',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      insert into RepaymentReceipt (agreementID, receiptID, receiptAmount, receivedOn, voucherID)
      select a.agreementID, <RECEIPT_ID>, <AMOUNT>, '<DATE>', null
      from RepaymentAgreement a
      where a.householdID = <HOUSEHOLD_ID>
        and a.agreementStatus = 'ACTIVE'
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7015',
    title: 'Transmissions / TRACS - Transmission Repair',
    purpose: 'Returns a transmission that hangs in Sending to the state Ready, so that it can be sent once more.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<SITE_ID>', '<TRANSMISSION_ID>'],
    module: 'Transmissions / TRACS',
    category: 'TRACS File',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      update TransmissionBatch set sendState = 'READY', attemptCount = 0, lastError = null
      where siteID = <SITE_ID>
        and transmissionID = <TRANSMISSION_ID>
        and sendState = 'SENDING'
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7016',
    title: 'Applicants / Waiting List - Rank Repair',
    purpose: 'Gives an applicant back the place on the waiting list that an import had wiped out.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<APPLICANT_ID>', '<DATETIME>'],
    module: 'Applicants / Waiting List',
    category: 'Waiting List',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>
      -- the time stamp comes from the signed application in the document tab

      update WaitlistEntry set
        appliedAt = '<DATETIME>',
        rankPosition = null,
        rankState = 'RECALC'
      where applicantID = <APPLICANT_ID>
        and removedAt is null
      go
    `,
    status: 'active',
  },
] as const satisfies readonly CorpusScript[];
