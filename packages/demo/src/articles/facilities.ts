import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Work orders, inspections and make-ready. */
export const facilityArticles = [
  {
    kb_id: 'KB-5055708E7C',
    title: 'Hearthline Facilities: Work Order Cannot Be Closed Because Tasks Are Open',
    body: prose`
      The plumber is finished, the resident is happy, but Close answers "1 task is still open" and the job keeps counting as
        overdue.

      Before you begin
      You need the role Service Manager, or the job must be assigned to you.

      Steps
      1. Open the work order in Hearthline Facilities and choose the tab Tasks. Hidden tasks appear when you switch on Show
         skipped.
      2. Finish each open task, or mark it Not needed with a word of explanation.
      3. A task that belongs to a vendor waits for the vendor's own confirmation. Press Confirm for vendor if the work is plainly
         done.
      4. Enter hours and parts; jobs that are charged to residents cannot be closed without them.
      5. Press Close and choose the result: Done, Done with follow-up or Cancelled.

      Check that it worked
      The job left the overdue list, and the resident got the message asking for a rating.

      When to escalate
      If Show skipped reveals nothing and the count is still one, the job was split on the phone app. Tier 2 merges it.
    `,
    tags: 'facilities, work order, tasks, close job',
    module: 'Maintenance / Work Orders',
    category: 'Work Orders',
    created_at: '2024-02-26T08:24:00.000Z',
    updated_at: '2025-04-10T15:37:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-AEA0BB3618',
    title: 'Hearthline Facilities: Technician Does Not See Assigned Jobs on the Phone',
    body: prose`
      The office assigned three jobs this morning; the technician's list in the phone app is empty or a day old.

      Before you begin
      Have the phone in hand. The app needs version 6 or later and works offline for one day at most.

      Steps
      1. Pull the list down to refresh and look at the time printed underneath. Older than ten minutes means no connection.
      2. Open the menu > My properties. A property without a tick is not downloaded, jobs included.
      3. In the office, check Setup > Staff: the technician must be active and linked to the sign-in that the phone uses. Two
         entries for one person are a frequent trap.
      4. Look at the job's date. The list shows today and overdue; future jobs are behind the calendar icon.
      5. Sign out and in again if the name at the top is wrong.

      Check that it worked
      A test job reaches the phone within a minute and disappears when you cancel it.

      When to escalate
      If only one phone of several is affected after a new installation, note its model and system version for Tier 2.
    `,
    tags: 'facilities, mobile app, technician, sync, assignment',
    module: 'Maintenance / Mobile',
    category: 'Work Orders',
    created_at: '2024-07-30T11:02:00.000Z',
    updated_at: '2025-05-21T08:29:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-16D64D6AB0',
    title: 'Hearthline Facilities: Plan Yearly Inspections for a Building',
    body: prose`
      Filters, smoke alarms and the roof have to be looked at regularly. A plan creates the jobs in good time, so that nobody
        has to remember.

      Before you begin
      Draw up the list of places first: units, common rooms, machinery. Each place may have its own checklist.

      Steps
      1. Go to Maintenance > Plans > New and name the plan.
      2. Choose the rhythm, for instance every 12 months, and how many days ahead the jobs are created.
      3. Add places. With By filter you take all units of a building at once, and those added later are included.
      4. Attach a checklist. Answers marked Must fix open a repair job by themselves.
      5. Choose a notice to residents with the number of days your law asks for, then activate.

      Check that it worked
      Preview lists the jobs of the next twelve months with their dates; the first batch is created overnight.

      When to escalate
      Plans copied from another company keep that company's checklists. If you see foreign questions, call Tier 2.
    `,
    tags: 'facilities, inspection, preventive maintenance, checklist, plan',
    module: 'Maintenance / Plans',
    category: 'Inspections',
    created_at: '2024-12-11T13:09:00.000Z',
    updated_at: '2025-06-16T09:57:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-A75F8287FF',
    title: 'Hearthline Facilities: Bring a Unit Back From Down Status',
    body: prose`
      After a fire or a flood an apartment was taken out of service. Repairs are done, yet it is missing from the make-ready
        board and leasing staff cannot offer it.

      Before you begin
      The repair jobs are closed, and the certificate of the inspector is scanned.

      Steps
      1. Open Units, choose the apartment and look at the tab Out of service.
      2. Enter the last day out of service. It must not lie before the closing date of the final repair job.
      3. Attach the certificate; subsidised contracts need it to claim assistance again.
      4. Set the next status to Vacant Not Ready and let Hearthline Facilities create the make-ready checklist.
      5. Inform the leasing office when the board shows the unit in column Clean.

      Check that it worked
      Vacancy reports count the apartment again from the day after the one you entered.

      When to escalate
      A unit that returns to Down every night is held there by a second out-of-service period. If the tab shows only one, ask
        Tier 3 to look for the other.
    `,
    tags: 'facilities, unit status, down unit, make-ready board',
    module: 'Units / Status',
    category: 'Unit Status',
    created_at: '2025-01-07T10:37:00.000Z',
    updated_at: '2025-06-09T14:20:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
] as const satisfies readonly CorpusArticle[];
