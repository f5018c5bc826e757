import type { CorpusScript } from '@resolution/contracts';
import { sql } from '../prose.ts';

/** Occupancy, receipts, sign-ins and documents of residents. */
export const residentScripts = [
  {
    script_id: 'SCRIPT-7017',
    title: 'Residents / Occupancy - Unit and Household Repair',
    purpose: 'Ends an occupancy that stayed open after a move-out, so that the unit can be leased.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<UNIT_ID>', '<LEASE_ID>', '<DATE>'],
    module: 'Residents / Occupancy',
    category: 'Move-Out',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      select occupancyID, leaseID, fromDate, toDate
      from UnitOccupancy
      where unitID = <UNIT_ID>
      order by fromDate

      update UnitOccupancy set toDate = '<DATE>'
      where unitID = <UNIT_ID>
        and leaseID = <LEASE_ID>
        and toDate is null
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7018',
    title: 'Residents / Occupancy - Unit and Household Repair',
    purpose: 'Moves a household member to the lease where the person belongs after a transfer split the family.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<RESIDENT_ID>', '<LEASE_ID>', '<NEW_LEASE_ID>'],
    module: 'Residents / Occupancy',
    category: 'Unit Transfer',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      if exists (select 1 from LeaseOccupant where leaseID = <NEW_LEASE_ID> and residentID = <RESIDENT_ID>)
        raiserror('already on the new lease', 16, 1)
      else
        update LeaseOccupant set leaseID = <NEW_LEASE_ID>
        where leaseID = <LEASE_ID> and residentID = <RESIDENT_ID>
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7019',
    title: 'Residents / Occupancy - Unit and Household Repair',
    purpose: 'Removes the second out-of-service period that sends a repaired unit back to Down every night.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<UNIT_ID>', '<DATE>'],
    module: 'Units / Status',
    category: 'Unit Status',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      delete from UnitOutOfService
      where unitID = <UNIT_ID>
        and startDate >= '<DATE>'
        and endDate is null
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7020',
    title: 'Payments / Online - Receipt Repair',
    purpose: 'Takes a receipt back that was written twice for one debit, together with its allocation to charges.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<LEASE_ID>', '<RECEIPT_ID>', '<CASE_NUMBER>'],
    module: 'Portal / Payments',
    category: 'Payments',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>, case <CASE_NUMBER>
      -- both receipts carry one gateway reference; keep the older

      select receiptID, gatewayReference, receiptAmount, createdAt
      from ResidentReceipt
      where leaseID = <LEASE_ID>
        and gatewayReference = (select gatewayReference from ResidentReceipt where receiptID = <RECEIPT_ID>)

      delete from ReceiptAllocation
      where receiptID = <RECEIPT_ID>

      update ResidentReceipt set receiptStatus = 'VOID', voidReason = 'written twice'
      where receiptID = <RECEIPT_ID> and leaseID = <LEASE_ID>
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7021',
    title: 'Documents / Signing - Envelope Repair',
    purpose: 'Finishes an envelope that stays in Sent although each signer has a signature.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<ENVELOPE_ID>'],
    module: 'Documents / Signing',
    category: 'Documents',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      update SignEnvelope set envelopeState = 'FINISHED', finishedAt = getdate()
      where envelopeID = <ENVELOPE_ID>
        and envelopeState = 'SENT'
        and not exists (
          select 1 from SignEnvelopeSigner s
          where s.envelopeID = SignEnvelope.envelopeID and s.signedAt is null
        )
      go
    `,
    status: 'active',
  },
] as const satisfies readonly CorpusScript[];
