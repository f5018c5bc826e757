import type { TopicQuestion } from './fresh-question.ts';

/** Other business software, asked in the words in which our own customers ask. */
export const otherSoftwareQuestions = [
  {
    id: 'FO-H001',
    topic: 'CRM',
    text: "We merged two opportunities in our sales pipeline and the second one's activities vanished. How do I get them back?",
  },
  {
    id: 'FO-H002',
    topic: 'CRM',
    text: 'Where do I change which rep owns a territory so that new leads from Texas are routed to her?',
  },
  {
    id: 'FO-H003',
    topic: 'CRM',
    text: 'lead scoring shows 0 for everybody since the last release, is there a setting to recalculate',
  },
  {
    id: 'FO-H004',
    topic: 'CRM',
    text: 'I need the steps to make the close date mandatory before a deal can move to negotiation',
  },
  {
    id: 'FO-H005',
    topic: 'CRM',
    text: 'Newsletter campaign says 2,400 members but only 300 were sent, what blocks the rest?',
  },
  {
    id: 'FO-H006',
    topic: 'payroll system',
    text: 'Garnishment for one of our drivers was taken twice in the last pay run, how do I reverse the second one?',
  },
  {
    id: 'FO-H007',
    topic: 'payroll system',
    text: "W-2 forms print with last year's address for our Ohio entity. Where is it stored?",
  },
  {
    id: 'FO-H008',
    topic: 'payroll system',
    text: "An hourly worker punched in and never out, payroll batch won't finalize. What do I run to fix the punch?",
  },
  {
    id: 'FO-H009',
    topic: 'payroll system',
    text: 'Direct deposit file was rejected by the bank because of a prenote, how can I regenerate it for two employees only?',
  },
  {
    id: 'FO-H010',
    topic: 'payroll system',
    text: 'how do i set up a new earnings code for overtime at double time on sundays',
  },
  {
    id: 'FO-H011',
    topic: 'HR system',
    text: 'Vacation balances went negative after the carry-over job, which process recalculates accruals?',
  },
  {
    id: 'FO-H012',
    topic: 'HR system',
    text: 'A manager left and her direct reports have nobody to approve their time off requests. How do I reassign them?',
  },
  {
    id: 'FO-H013',
    topic: 'HR system',
    text: "open enrollment closes tonight and the dental plan isn't offered to part timers, where's that rule",
  },
  {
    id: 'FO-H014',
    topic: 'ERP',
    text: 'Production order stays in Released though all operations are confirmed. Is there a backend script to close it?',
  },
  {
    id: 'FO-H015',
    topic: 'ERP',
    text: "MRP run proposes purchase requisitions for a material that's blocked, what do we have to change in the master data?",
  },
  {
    id: 'FO-H016',
    topic: 'ERP',
    text: 'Goods receipt posted to the wrong plant, how do I cancel it without touching the invoice?',
  },
  {
    id: 'FO-H017',
    topic: 'ERP',
    text: "Intercompany billing stops with 'pricing procedure could not be determined', any fix?",
  },
  {
    id: 'FO-H018',
    topic: 'ERP',
    text: 'Lot numbers of a recalled raw material: how do I trace into which finished goods they went?',
  },
  {
    id: 'FO-H019',
    topic: 'hotel software',
    text: 'Night audit hangs at posting room and tax. Which table needs to be cleared so we can roll to the next day?',
  },
  {
    id: 'FO-H020',
    topic: 'hotel software',
    text: 'Guest checked out of 412 by mistake, can the folio be reinstated for the same stay?',
  },
  {
    id: 'FO-H021',
    topic: 'hotel software',
    text: 'Our channel manager oversold king rooms for the weekend, how do we close out availability on all booking sites?',
  },
  {
    id: 'FO-H022',
    topic: 'hotel software',
    text: 'loyalty points of a guest did not post after checkout although her member number is on the reservation',
  },
  {
    id: 'FO-H023',
    topic: 'hotel software',
    text: 'where do i add a resort fee that is charged per night but not on complimentary rooms',
  },
  {
    id: 'FO-H024',
    topic: 'restaurant point of sale',
    text: "Till 3 can't close its shift, it says there is an open check that nobody can find",
  },
  {
    id: 'FO-H025',
    topic: 'restaurant point of sale',
    text: 'Happy hour prices apply all day since the menu update. How do I limit them to 4 until 6?',
  },
  {
    id: 'FO-H026',
    topic: 'restaurant point of sale',
    text: "server tips don't add up to the tip report at the end of the day, which step recalculates it",
  },
  {
    id: 'FO-H027',
    topic: 'retail',
    text: "Web shop orders from yesterday didn't reach the warehouse, status stuck in 'exported'. Can they be re-sent?",
  },
  {
    id: 'FO-H028',
    topic: 'retail',
    text: 'Gift card balance is wrong after a partial refund, how do we correct it in the database?',
  },
  {
    id: 'FO-H029',
    topic: 'retail',
    text: 'Barcode labels for the spring collection print without the price, what setting controls that?',
  },
  {
    id: 'FO-H030',
    topic: 'logistics',
    text: 'Carrier rejected our advance ship notice because the pallet label is a duplicate. How do I issue a new one?',
  },
  {
    id: 'FO-H031',
    topic: 'logistics',
    text: 'Route planner ignores the delivery window of two customers, where can I make it binding?',
  },
  {
    id: 'FO-H032',
    topic: 'logistics',
    text: 'container shows as in transit after it has been unloaded, need to update its status in bulk',
  },
  {
    id: 'FO-H033',
    topic: 'hospital software',
    text: 'Patient was admitted twice under different record numbers, please tell me how to merge the charts',
  },
  {
    id: 'FO-H034',
    topic: 'hospital software',
    text: 'Claim to the insurer came back with a fatal error about the diagnosis pointer, how do we resubmit it?',
  },
  {
    id: 'FO-H035',
    topic: 'hospital software',
    text: "ward census shows a discharged patient in bed 14, can't admit the next one",
  },
  {
    id: 'FO-H036',
    topic: 'dental practice software',
    text: 'recall letters go to kids who are long grown up, where do I change the age filter',
  },
  {
    id: 'FO-H037',
    topic: 'school software',
    text: "Report cards can't be finalized for grade 7, it says that a required task of a teacher is open",
  },
  {
    id: 'FO-H038',
    topic: 'school software',
    text: "How do we roll the school year forward without losing last year's attendance?",
  },
  {
    id: 'FO-H039',
    topic: 'school software',
    text: 'A student transferred to another section but still shows on the old roster',
  },
  {
    id: 'FO-H040',
    topic: 'library software',
    text: 'Loan period for DVDs should be one week, which policy table do I edit?',
  },
  {
    id: 'FO-H041',
    topic: 'airline software',
    text: "Passenger's e-ticket coupon is in status 'airport control' after a rebooking, how can it be opened again?",
  },
  {
    id: 'FO-H042',
    topic: 'car dealer software',
    text: "Repair order can't be closed, it has a warranty line that was never submitted",
  },
  {
    id: 'FO-H043',
    topic: 'car dealer software',
    text: "Trade-in value isn't carried over to the deal sheet since the new version",
  },
  {
    id: 'FO-H044',
    topic: 'gym software',
    text: "Members who froze their contract are still being charged monthly, what's the script to stop the draft?",
  },
  {
    id: 'FO-H045',
    topic: 'gym software',
    text: "class schedule doesn't show for next week in the member app, anything to enable?",
  },
  {
    id: 'FO-H046',
    topic: 'insurance agency software',
    text: "Policy renewal was issued with last year's premium; how do I endorse it back to the effective date?",
  },
  {
    id: 'FO-H047',
    topic: 'insurance agency software',
    text: 'commission statement of one broker is missing three policies, how is it rebuilt',
  },
  {
    id: 'FO-H048',
    topic: 'bank core system',
    text: 'Standing order failed on a holiday and was not retried, which batch picks it up?',
  },
  {
    id: 'FO-H049',
    topic: 'bank core system',
    text: 'Dormant account was reactivated by an interest posting, how do I set it back?',
  },
  {
    id: 'FO-H050',
    topic: 'law office software',
    text: 'Trust account is off by the amount of one retainer, can we move it from operating to trust?',
  },
  {
    id: 'FO-H051',
    topic: 'law office software',
    text: "Time entries of a closed matter don't show in the prebill, how do I reopen it?",
  },
  {
    id: 'FO-H052',
    topic: 'church software',
    text: 'pledge statement shows gifts of the wrong family, how to move a donation to another giver',
  },
  {
    id: 'FO-H053',
    topic: 'farm software',
    text: 'Field boundaries disappeared after sync with the tractor, where can they be restored from?',
  },
  {
    id: 'FO-H054',
    topic: 'construction software',
    text: 'Change order 14 was approved but the committed cost did not go up. What recalculates the job?',
  },
  {
    id: 'FO-H055',
    topic: 'construction software',
    text: "Lien waiver is missing from a subcontractor's pay application and the draw cannot be submitted",
  },
  {
    id: 'FO-H056',
    topic: 'fleet software',
    text: 'odometer of van 9 went backwards after a device swap, need to correct readings so that service reminders work',
  },
  {
    id: 'FO-H057',
    topic: 'help desk software',
    text: 'SLA timer keeps running while the ticket waits for the customer, where do I pause it?',
  },
  {
    id: 'FO-H058',
    topic: 'web analytics',
    text: 'Conversions dropped to zero after we renamed the thank-you page, how do I repair the goal?',
  },
  {
    id: 'FO-H059',
    topic: 'ticketing software',
    text: "Seats in row F are sold twice for Saturday's concert. What's the quickest way to reseat the second buyers?",
  },
  {
    id: 'FO-H060',
    topic: 'veterinary software',
    text: 'Vaccination reminder for a dog went to the former owner, where do I change ownership and keep its history?',
  },
] as const satisfies readonly TopicQuestion[];
