import { type NearMatch, NearWords } from './near-words.ts';
import { OTHER_TRADES } from './other-trades.ts';

/**
 * Words of other trades and of everyday life, by the world they come from. A question full of them is about something
 * that this knowledge does not cover, however familiar the rest of it sounds. A word that the knowledge itself uses in
 * titles is not counted (`settings.support`), so the list need not know which trade the knowledge is for.
 */
const WORLDS = {
  software: `outlook gmail slack teams zoom webex skype whatsapp facebook instagram twitter linkedin youtube tiktok spotify netflix
    powerpoint onedrive sharepoint dropbox evernote notion trello asana jira confluence github gitlab bitbucket docker kubernetes jenkins
    python javascript java typescript php ruby rust golang compiler repository branch commit terraform ansible linux ubuntu debian
    windows macos macbook ipad iphone android samsung pixel laptop notebook desktop monitor keyboard mouse trackpad webcam headset
    headphones microphone bluetooth wifi router modem ethernet vpn dns dhcp firewall antivirus malware virus ransomware bios firmware
    driver usb hdmi charger battery printer toner cartridge plotter photocopier projector docking shortcut wallpaper taskbar
    salesforce hubspot marketo zendesk freshdesk intercom servicenow workday successfactors netsuite dynamics sap oracle quickbooks xero
    sage freshbooks stripe paypal shopify magento woocommerce wordpress wix squarespace drupal joomla tableau looker snowflake databricks
    photoshop illustrator indesign lightroom premiere autocad solidworks sketchup figma canva blender
    pivot vlookup lookup macro slide slides footnote footnotes thesis bibliography paragraph font margin indent spellcheck formatting worksheet
    chatbot prompt emulator simulator api sdk webhook sandbox sprint backlog kanban epic standup pipeline deployment container cluster server`,
  school: `student students teacher pupil school college university semester trimester roster classroom course courses curriculum syllabus
    homework exam exams grade grades gradebook transcript diploma enrollment tuition scholarship faculty professor lecture campus dormitory
    bus kindergarten attendance truancy detention principal counselor textbook library librarian graduation`,
  health: `patient patients doctor doctors nurse hospital clinic clinical ward surgery surgeon prescription pharmacy pharmacist medication
    dosage refill diagnosis radiology xray ultrasound lab laboratory specimen blood vaccine vaccination immunization dentist dental orthodontist
    therapy therapist allergy symptom chart charts icd cpt hl7 triage admission discharge bed intake copay deductible insurer claims
    vet veterinary vitals appointment telehealth`,
  trade: `sku skus warehouse pallet forklift barcode barcodes shipment shipments shipping carrier courier freight customs container tracking parcel package
    retail store stores cashier register pos checkout cart basket coupon loyalty gift merchandise collection season seasonal wholesale
    distributor supplier backorder restock markdown catalog ecommerce marketplace returns rma exchange
    manufacturing factory assembly bom machine conveyor lathe cnc batch lot recipe ingredient kitchen menu restaurant waiter table reservation chef dish
    hotel guest room suite housekeeping frontdesk minibar booking airline flight flights passenger boarding luggage baggage airport ticket seat seats
    cruise taxi uber train bus fleet truck trucks driver dispatch route mileage fuel odometer telematics garage mechanic tire brake engine oil
    farm tractor crop harvest livestock greenhouse
    theater concert museum gallery exhibition stadium league team player coach referee tournament membership member gym yoga trainer class workout`,
  finance: `brokerage stock stocks bond bonds dividend dividends portfolio etf crypto bitcoin wallet mortgage loan loans teller branch atm swift iban wire
    forex hedge derivative underwriting actuary premium claimant policyholder adjuster reinsurance annuity
    dormant escheat prenote overdraft cheque ledger interest w2 w4 1099 withholding accrual accruals pto vacation timesheet overtime garnishment payslip
    donor donors donation donations grant grants fundraiser pledge nonprofit volunteer`,
  law: `matter matters prebill docket paralegal deposition subpoena litigation trademark patent patents copyright notary testimony verdict plaintiff defendant
    custody divorce visa passport immigration parole probation inmate prison police`,
  marketing: `campaign campaigns newsletter subscriber subscribers unsubscribe audience segment segments landing funnel conversion seo keyword keywords adwords
    impressions clicks ctr persona influencer hashtag scoring nurture drip`,
  people: `recruiter candidate candidates resume interview onboarding offboarding payroll benefits enrollment dental vision 401k pension salary performance appraisal
    headcount org chart`,
  telecom: `sim esim roaming voicemail pbx extension ivr callcenter handset prepaid subscriber broadband fiber antenna tower bandwidth latency`,
  daily: `weather rain snow temperature forecast recipe cook cooking bake cake bread coffee tea machine kettle microwave fridge lunch dinner breakfast sandwich
    restaurant supermarket grocery birthday wedding holiday vacation trip travel beach mountain hiking camping museum movie film song songs music guitar piano
    band concert game games chess football soccer basketball baseball tennis golf marathon bicycle bike car cars motorcycle parking
    dog puppy cat kitten bird fish aquarium garden flower flowers plant plants tree lawn
    shoes shirt jacket dress suit haircut doctor dentist medicine headache cold flu fever sleep diet calories exercise
    history capital president king queen war planet planets star stars moon sun galaxy physics chemistry math poem poetry joke riddle story novel
    translate french german italian spanish japanese chinese latin grammar spell meaning word
    euro dollar exchange inflation lottery horoscope
    rome paris london berlin tokyo beijing madrid moscow dublin vienna
    closet desk chair elevator meeting badge cafeteria vending paper stapler supply supplies mailroom cleaning carpet window blinds thermostat
    photo photos album camera lens video stream podcast headphones speaker television tv remote`,
} as const satisfies Readonly<Record<string, string>>;

let elsewhere: NearWords<null> | undefined;

/**
 * Words, and words near each other, that come from other worlds.
 *
 * @param words the folded words of a text
 */
export function elsewhereIn(words: readonly string[]): NearMatch<null>[] {
  elsewhere ??= new NearWords([
    ...Object.values(WORLDS).flatMap((line) => line.split(/\s+/).map((word) => [word, null] as const)),
    ...OTHER_TRADES.flatMap((line) => line.split(',').map((phrase) => [phrase, null] as const)),
  ]);
  return elsewhere.in(words);
}
