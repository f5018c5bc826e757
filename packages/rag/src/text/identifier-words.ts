const WORDS = `
account accounts accounting action activate active activity actual additional address adjust adjusted adjustment adj affordable
age agent agreement alert alien allocated allowance amount amt annual applicant applied apply application approval approved
ar area asset assets assist assistance assignable audit authority availability available average award
balance bank base basic batch bed bedroom begin begins beginning benefit bill billing birth born bit book branch budget building bulk business
calculate calendar cancel care carry case cash category center cert certificate certification certify change changed charge charges check child children
citizenship claim claims close closed code collection comment company comparable complete completed compliance concession condition conditions contact
contract contracts control conversion copy correct corrected correction cosigner cost count county create created credit current custom customer
daily damage data date dates day days death debit decision default delete demographic dependent dependents deposit deposits description detail details disabled disability display
distribution document due duplicate
earned edit effective elderly electronic eligibility eligible email employee employment end ended ending entry error escrow ethnicity event eviction exception
excess exclude exempt exemption expense expenses expiration expire expired export extended extension external
factor fail fair family fas fee fees field file final finance financial first fiscal flag floor floorplan form former forward frequency full fund future
gender general gift grant gross group guarantor guest
handicapped hap hash head hearing hidden history hold holder home hour hours house household housing hud
identifier impaired import inactive income increase indicator initial inspection insurance interest interim internal invoice item
job joint journal key
label last late lease leased ledger legal letter level limit line link list loan location lock log low lump
maiden mail maintenance manual map mapping market master match maximum median medical member members merge message middle migration military minimum minor
mobility mode model modified modify money month monthly move moved movein moveout multi
name neglect net new next non note notes notice notify number
occupancy occupant occupation offer office online option order original other override owner
packet parent parking partial part party passbook pay payable paid payment payments payroll pending pension people percent percentage period permission person pet phone
plan plus portfolio position post posted posting preference preferences preferential previous price primary print printed prior priority process processing product program project property proration proposed
prospect public purchase
quantity quarter queue quote
race rate ratio reason receipt receivable received recert recertification record recurring reference refund refuse regular reimbursement
rejected relation relationship removal remove renewal renew rent rental rentable repayment replace report reported request required requirement reserve reset
resident respond response result retention return reversal reverse review revision right role room rule rural
salutation satisfied schedule scheduled school score screening security sequence service set setaside settings setting setup signed signer signature site size skip social sold sort source special
staff start state statement status step student subject subjournal subsidy sub summary suite suspend system
table task tax template tenant term terminate terminated termination time total tracs track transaction transactions transfer transferred transmission turnover type
unborn unit update updated user utility
vacancy vacant vacate value vehicle vendor verified verification veteran violation visit voucher void
wage waitlist waiver warning week welfare window worksheet work worker write
year yearly zip rad rh tc ph reac eiv fss msa
tenancy succession deemed owed late over under hotma imputed divestiture divest household
assessment available trans tran skip chunk payee reside assign default guarantor leaving leave
abatement acct aside based card consequences contribution definition delinquency explanation extract federal frail header information made max misc months
most pensions phase qualify ready recent registration renewing residence sched scheduler secondary snapshot sqft ssn subj temp tracking usage version
`;

/** Short forms in names of tables and columns, with the word that people say for them. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  acct: 'account',
  adj: 'adjustment',
  amt: 'amount',
  cert: 'certification',
  max: 'maximum',
  misc: 'miscellaneous',
  recert: 'recertification',
  sched: 'scheduled',
  sqft: 'square',
  subj: 'subjournal',
  temp: 'temporary',
  tran: 'transaction',
  trans: 'transaction',
};

/** The words that names of tables and columns in property-management databases are made of. */
export const IDENTIFIER_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
