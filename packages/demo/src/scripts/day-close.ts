import type { CorpusScript } from '@resolution/contracts';
import { sql } from '../prose.ts';

/** What keeps a property from closing its day. As in real script libraries, one title serves many repairs. */
export const dayCloseScripts = [
  {
    script_id: 'SCRIPT-7001',
    title: 'Accounting / Day Close - Business Date Blocked',
    purpose: 'Closes a posting batch that has no entries left, yet is reported as open when the day is closed.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<SITE_ID>', '<BATCH_ID>', '<CASE_NUMBER>'],
    module: 'Accounting / Day Close',
    category: 'Day Close',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>, case <CASE_NUMBER>
      -- empty batch left behind by an interrupted posting run

      select batchID, batchStatus, batchDate, openedBy
      from PostingBatch
      where siteID = <SITE_ID> and batchID = <BATCH_ID>

      update PostingBatch set
        batchStatus = 'C',
        closedAt = getdate(),
        openedBy = null
      where siteID = <SITE_ID>
        and batchID = <BATCH_ID>
        and not exists (select 1 from PostingEntry e where e.batchID = PostingBatch.batchID)
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7002',
    title: 'Accounting / Day Close - Business Date Blocked',
    purpose: 'Adds the calendar day that is missing, so that the business date has a next day to roll to.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<SITE_ID>', '<DATE>'],
    module: 'Accounting / Day Close',
    category: 'Day Close',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>
      -- the yearly calendar run skipped one day

      if not exists (select 1 from PropertyCalendar where siteID = <SITE_ID> and calendarDate = '<DATE>')
      insert into PropertyCalendar (siteID, calendarDate, dayStatus, periodID, createdBy)
      select <SITE_ID>, '<DATE>', 'F', p.periodID, 'support'
      from FiscalPeriod p
      where p.siteID = <SITE_ID>
        and '<DATE>' between p.firstDay and p.lastDay
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7003',
    title: 'Accounting / Day Close - Business Date Blocked',
    purpose: 'Marks a bank deposit as void that holds no items and is invisible on the screen.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<SITE_ID>', '<DEPOSIT_ID>'],
    module: 'Accounting / Day Close',
    category: 'Day Close',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      select d.depositID, d.depositStatus, count(i.itemID) as items
      from BankDeposit d
      left join BankDepositItem i on i.depositID = d.depositID
      where d.siteID = <SITE_ID> and d.depositID = <DEPOSIT_ID>
      group by d.depositID, d.depositStatus

      -- only when items = 0
      update BankDeposit set depositStatus = 'V', controlTotal = 0
      where siteID = <SITE_ID> and depositID = <DEPOSIT_ID>
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7004',
    title: 'Accounting / Day Close - Business Date Blocked',
    purpose: 'Empties the lock table of day close after a server restart left locks of dead sessions behind.',
    inputs: ['<DATABASE>', '<SITE_NAME>'],
    module: 'Accounting / Day Close',
    category: 'Day Close',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>
      -- make sure that nobody is closing a day in this database: every lock goes

      select siteID, lockedBy, lockedAt from DayCloseLock

      delete from DayCloseLock
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7005',
    title: 'Accounting / Day Close - Business Date Blocked',
    purpose: 'Completes a required task of the day whose lease no longer exists and which therefore cannot be opened.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<SITE_ID>', '<LEASE_ID>', '<DATE>'],
    module: 'Accounting / Day Close',
    category: 'Day Close',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>
      -- arrival planned for a lease that was cancelled and purged

      update DayCloseTask set
        taskStatus = 'Done',
        completedAt = getdate(),
        note = 'lease purged'
      where siteID = <SITE_ID>
        and leaseID = <LEASE_ID>
        and dueDate <= '<DATE>'
        and taskType in ('ARRIVAL', 'DEPARTURE')
      go
    `,
    status: 'active',
  },
  {
    script_id: 'SCRIPT-7006',
    title: 'Accounting / Month End - Balances',
    purpose:
      'Corrects the opening balance of one account in one period after closing stopped at the step Roll balances.',
    inputs: ['<DATABASE>', '<SITE_NAME>', '<SITE_ID>', '<PERIOD_ID>', '<ACCOUNT_CODE>', '<AMOUNT>'],
    module: 'Accounting / Month End',
    category: 'Month End',
    script_text: sql`
      use <DATABASE>
      go

      -- <SITE_NAME>

      set xact_abort on
      begin transaction

      declare @before decimal(14, 2)
      select @before = openingBalance
      from AccountBalance
      where siteID = <SITE_ID> and periodID = <PERIOD_ID> and accountCode = '<ACCOUNT_CODE>'

      update AccountBalance set openingBalance = <AMOUNT>, rolledAt = getdate()
      where siteID = <SITE_ID> and periodID = <PERIOD_ID> and accountCode = '<ACCOUNT_CODE>'

      if @@rowcount <> 1
      begin
        rollback transaction
        raiserror('expected exactly one balance row', 16, 1)
        return
      end

      select @before as opening_before, openingBalance as opening_after
      from AccountBalance
      where siteID = <SITE_ID> and periodID = <PERIOD_ID> and accountCode = '<ACCOUNT_CODE>'

      commit transaction
      go
    `,
    status: 'active',
  },
] as const satisfies readonly CorpusScript[];
