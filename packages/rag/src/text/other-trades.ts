/**
 * Words and pairs of words that belong to other trades, other software and everyday life. Written by hand from general
 * knowledge; no question set was read for it. Entries are divided by commas: one word, or two to three content words that
 * match near each other, in any order and inflection. Words that this software shares stand only in pairs that tell.
 */
export const OTHER_TRADES: readonly string[] = [
  // Payroll and personnel
  'garnishment run, w2 box, w2c, w2 reprint, form 941, form 940, timesheet approval, timesheet correction, punch clock, missed punch, payslip, payroll garnishment, gusto, paychex, paylocity, paycom, ukg, ceridian',
  'dayforce, paycor, rippling, bamboohr, union dues deduction, pto accrual, leave accrual, prevailing wage, onboarding checklist, new hire onboarding, offboarding employee, exit interview, performance appraisal',
  'employee engagement, engagement survey, pulse survey, succession planning, job requisition, offer letter candidate, candidate pipeline, interview panel, resume parsing, recruiter, talent pool, dental plan, cobra, fmla',
  'maternity leave, paternity leave, bereavement leave, employee handbook, disciplinary action employee, employee grievance, diversity training, harassment training, salary band, attrition rate, probationary period, eeo1',
  'form i9, successfactors, greenhouse recruiting, employee referral bonus, flexible spending account, peer feedback, skills matrix, learning path',
  // Customer relations, sales and marketing
  'lead scoring, opportunity stage, opportunity pipeline, sales pipeline, pipeline stage, sales forecast, sales quota, quota attainment, sales territory, territory assignment, deal stage, cold call, product bundle, cpq',
  'salesforce, hubspot, pipedrive, zoho, dynamics 365, sugarcrm, apex trigger, lightning component, visualforce, soql, page layout salesforce, einstein, sales cadence, discovery call, contact merge crm, customer success',
  'churn rate, net promoter score, nps survey, customer health score, upsell, sla breach, zendesk, freshdesk, power dialer, sales playbook, contract redline, linkedin navigator, drip campaign, nurture campaign',
  'campaign audience, campaign roi, clickthrough, mailchimp, constant contact, marketo, pardot, klaviyo, sendgrid, conversion pixel, tracking pixel, utm, adwords, facebook ads, ad spend, keyword bid, seo, backlink',
  'meta description, keyword research, sitemap, robots txt, editorial calendar, brand guideline, brand voice, buyer persona, customer persona, influencer, hashtag, media kit, audience segment, retargeting, remarketing',
  'lookalike audience, banner ad, deliverability, dkim, spf record, marketing funnel, attribution model, trade show booth, slogan, tagline, elevator pitch, infographic, copywriting, affiliate program',
  // Enterprise planning
  'intercompany posting, intercompany elimination, intercompany netting, goods receipt, material master, vendor master sap, sap, tcode, idoc, abap, fiori, hana, netsuite, suitescript, suitelet, saved search netsuite',
  'jd edwards, peoplesoft, epicor, infor, sage intacct, sage 100, dynamics gp, navision, odoo, acumatica, quickbooks, xero, freshbooks, freeagent, wave accounting, sales order fulfillment, cost rollup',
  'currency revaluation, foreign exchange revaluation, vat return, vat code, vat, gst return, einvoicing, peppol, intrastat, deferred revenue subscription, subscription billing, subsidiary ledger elimination, backorder',
  'sales tax nexus, avalara, hyperion, anaplan, blackline',
  // Manufacturing
  'bill materials, bom, bom revision, production order, production schedule, shop floor, machine downtime, oee, scrap rate, yield rate, rework order, quality inspection lot, nonconformance, capa, sampling plan, six sigma',
  'kaizen, kanban, lean manufacturing, mrp, safety stock, reorder point, lot traceability, batch record, shelf life, serial number tracking, assembly line, subassembly, injection mold, cnc, lathe, milling machine, gcode',
  'welding, extrusion, foundry, toolpath, conveyor, robot arm, plc, scada, hmi, solidworks, autocad, cad, cad drawing, blueprint part, raw material, wip inventory, takt, torque, hydraulic, pneumatic, forklift, textile',
  'loom, sawmill, paper mill, chemical plant, refinery, semiconductor, wafer',
  // Retail and tills
  'cash drawer, till count, barcode label, planogram, gift receipt, gift wrap, loyalty points, loyalty card, loyalty program, coupon stacking, layaway, return merchandise, exchange item, checkout lane, shoplifting',
  'shrinkage, stocktake, stockroom, sku, upc, product variant, merchandise, visual merchandising, mannequin, grocery, supermarket, butcher, bakery, deli, liquor, cigarette, tobacco, convenience store, thrift, consignment',
  'jewelry, eyewear, lightspeed, clover, chip reader, end day till, weigh scale, black friday, foot traffic, pawn',
  // Restaurants
  'happy hour, table reservation, opentable, resy, sous chef, chef, line cook, waiter, waitress, server tip, kitchen printer, plate cost, recipe costing, food allergy, allergen, gluten, vegan, vegetarian, dine, takeout',
  'takeaway, doordash, ubereats, grubhub, drive thru, banquet, buffet, brunch, appetizer, entree, dessert, wine list, wine pairing, sommelier, bartender, cocktail, beer keg, brewery, barista, espresso, latte, coffee shop',
  'food truck, haccp, fryer, napkin, silverware, tablecloth, covers dinner, seating chart, michelin, pizzeria, pizza order, sushi, burger, steakhouse, tasting menu, leftover food',
  // Hotels, airlines and passenger travel
  'hotel, motel, hostel, guest folio, folio, minibar, bellhop, overbooking, revpar, adr, booking engine, channel manager, ota, expedia, airbnb, vrbo, tripadvisor, opera pms, banquet event, wake call, turndown, linen',
  'towel, massage, facial, manicure, hair salon, loyalty tier, bed breakfast, campsite, campground, timeshare, guest satisfaction survey, breakfast voucher, ballroom, honeymoon suite, nightly rate, flight, flight delay',
  'airline, airport, airfare, seat map, window seat, aisle seat, carry baggage, checked baggage, lost luggage, baggage, luggage, suitcase, frequent flyer, miles upgrade, layover, rebook, itinerary, travel agency, amadeus',
  'sabre, gds, pnr, fare class, fare rule, fare basis, cabin crew, copilot, cockpit, aircraft, airplane, runway, takeoff, turbulence, crew roster, jet lag, tourist visa, embassy, consulate, cruise ship, cruise, ferry',
  'train ticket, rail pass, railway, amtrak, eurail, subway map, metro ticket, bus route, tram, timetable train, taxi, uber, lyft, rideshare, hitchhike, road trip, toll pass, travel expense report, concur',
  // Banks, lending and investing
  'loan origination, loan amortization, loan covenant, student loan refinance, heloc, mortgage preapproval, mortgage underwriting, mortgage broker, escrow analysis mortgage, teller, teller drawer, atm, atm fee',
  'debit card pin, kyc, aml, suspicious activity report, money laundering, sanctions list, swift, sepa, iban, core banking, fiserv, temenos, finacle, repossession, libor, sofr, fed rate, wire transfer abroad, stock market',
  'shareholder, index fund, etf, hedge fund, options trading, trading platform, trade settlement, margin call, candlestick, portfolio rebalancing, dividend reinvestment, dividend yield, ipo, venture capital',
  'private equity, startup funding, seed round, robo advisor, financial planner, schwab, vanguard, robinhood, bloomberg terminal, nasdaq, dow jones, nyse, bitcoin, ethereum, cryptocurrency, crypto, crypto wallet',
  'blockchain, nft, token sale, coinbase, binance, mining rig, forex, currency pair, commodity price, gold price, oil price, recession, gdp, pension fund actuary',
  // Insurance
  'fnol, loss ratio, combined ratio, subrogation, reinsurance, actuary, policyholder, policy rider, motor policy, collision coverage, comprehensive coverage, bodily injury, personal injury claim, malpractice',
  'umbrella policy, crop insurance, eob, medigap, guidewire, duck creek, underwriting rule, rating engine, bind policy, roadside assistance, catastrophe model',
  // Hospitals and clinics
  'patient, patient chart, patient portal, patient record, patient intake, patient appointment, ehr, emr, epic ehr, cerner, allscripts, athenahealth, meditech, hl7, fhir, hipaa, discharge summary, hospital, hospital bed',
  'clinic, clinician, physician, physician order, nurse, nurse shift, charge nurse, surgeon, surgery, anesthesia, triage, ambulance, paramedic, icu, ward, inpatient, outpatient, admission patient, referral specialist',
  'lab result, lab order, blood test, blood draw, blood pressure, blood type, biopsy, pathology, specimen, radiology, radiologist, xray, mri, ct scan, ultrasound, pacs, dicom, mammogram, icd10, cpt code, diagnosis code',
  'superbill, clearinghouse claim, copay, telehealth, telemedicine, vital signs, infusion, catheter, ventilator, wound care, vaccine, flu shot, cardiology, oncology, chemotherapy, pediatric, pediatrician, obstetric',
  'midwife, dermatology, psychiatrist, psychologist, psychotherapy, physiotherapy, occupational therapy, rehab exercise, hospice, clinical trial, informed consent patient, organ donor',
  // Dental and eye care
  'dental, dentist, dental hygienist, hygienist, dental chart, tooth chart, tooth, toothache, root canal, dental crown, dental implant, denture, cavity filling, teeth cleaning, teeth whitening, wisdom teeth, gum disease',
  'braces, orthodontist, orthodontic, retainer teeth, periodontal, recall appointment, dentrix, eaglesoft, open dental, bitewing, panoramic xray, fluoride, optometrist, ophthalmologist, eye exam, eyeglasses',
  'glasses prescription, contact lens, contact lenses, cataract, lasik, audiologist, chiropractor, podiatrist, acupuncture',
  // Veterinary practices and pharmacies
  'veterinary, vet clinic, vet appointment, rabies shot, rabies vaccine, heartworm, deworming, kennel, kennel cough, dog boarding, dog grooming, groomer, puppy training, puppy vaccination, house train puppy',
  'leash training, dog vomiting, dog limping, dog food, cat food, hairball, kitten, kitten feeding, cat sneezing, hamster, guinea pig, rabbit hutch, parrot, parakeet, budgie, goldfish, fish tank, aquarium, turtle tank',
  'reptile, gecko, snake terrarium, horse, horse stable, saddle, hoof, pony, ferret, breeder, pedigree, zoo, prescription refill, eprescribe, pharmacy, pharmacist, drug interaction, drug formulary, formulary, narcotic',
  'opioid, dosage, dose, pill bottle, tablet milligram, capsule, antibiotic, ibuprofen, aspirin, acetaminophen, paracetamol, insulin, inhaler, antihistamine, antidepressant, steroid, ointment, cough syrup, ndc number',
  'brand drug, vaccine cold chain, pharmacovigilance, blister pack, immunization record, overdose',
  // Schools
  'gradebook, grade book, final grade, grading scale, grading rubric, rubric, grade curve, homework, homework assignment, late homework, quiz, exam, exam proctoring, exam schedule, midterm, essay grading, plagiarism',
  'turnitin, lesson plan, lesson, classroom, classroom roster, class roster, bell schedule, school bus, school lunch, cafeteria, hall pass, tardy, truancy, detention, expelled, school counselor, parent teacher, pta',
  'field trip, substitute teacher, teacher, teacher planner, kindergarten, preschool, homeschool, iep, 504 plan, sat score, ap class, spelling bee, science fair, yearbook, school nurse, school uniform, snow day',
  'student attendance, student roster, powerschool, infinite campus, skyward, canvas lms, google classroom, schoology, seesaw, kahoot, tutor, flashcard',
  // Universities and courses
  'course catalog, course registration, course prerequisite, academic advisor, academic calendar, academic probation, degree audit, degree requirement, admissions office, admission essay, bursar, registrar',
  'semester schedule, trimester, syllabus, lecture, lecture hall, professor, faculty, faculty tenure, dean, provost, teaching assistant, thesis, dissertation, thesis defense, phd, bachelor degree, master degree, diploma',
  'commencement, alumni, alumni donation, fraternity, sorority, dormitory, campus map, blackboard lms, moodle, d2l, brightspace, banner student, ellucian, coursera, udemy, udacity, edx, scorm, elearning, discussion board',
  'research grant, principal investigator, irb, lab notebook, peer review, journal article, citation style, apa citation, bibliography, literature review, gpa, ects, mba, bar exam, medical school, law school',
  // Gyms and clubs
  'gym membership, membership freeze, membership tier, membership dues, club dues, personal trainer, yoga, yoga class, pilates, crossfit, zumba, dumbbell, barbell, kettlebell, bench press, squat, deadlift, pushup, workout',
  'workout plan, muscle, cardio, marathon training, running shoe, martial arts, karate, judo, swim lesson, lifeguard, tennis court booking, tee time, golf club, golf handicap, country club, pro shop, yacht, sailing',
  'rowing club, scout troop, boy scout, girl scout, summer camp, camp counselor, dance class, ballet, gymnastics, mindbody, glofox, clubready, fitbit, strava, peloton, league standings, tournament bracket, referee',
  'youth league, little league, team roster jersey',
  // Construction
  'submittal, submittal log, rfi response, request information architect, quantity takeoff, gantt, gantt chart, critical path, jobsite, zoning variance, zoning, architect, architect drawing, architectural drawing',
  'shop drawing, structural engineer, civil engineer, surveyor, procore, bluebeam, buildertrend, primavera, ms project, revit, bim, navisworks, concrete pour, rebar, scaffold, excavator, bulldozer, crane, backhoe',
  'drywall crew, framing, rafter, joist, foundation footing, asphalt, bridge construction, tower crane, toolbox talk, osha, hard hat, safety harness, homebuilder, roof truss',
  // Car dealers, repair shops and driving
  'car dealer, dealership, auto dealer, trade vehicle, trade appraisal, car lot, vin decode, dealer plate, title transfer dmv, dmv, odometer, manufacturer rebate, cdk, vinsolutions, dealertrack, autotrader, carfax',
  'kelley blue book, vehicle recall, electric car, tesla, toyota, honda, bmw, mercedes, moped, boat trailer, rv dealer, truck dealer, car auction, service advisor, mechanic bay, oil change, tire rotation, tire pressure',
  'flat tire, spare tire, brake pad, brake, brake fluid, clutch, gearbox, spark plug, engine light, engine oil, jumper cables, windshield, windshield wiper, headlight, muffler, catalytic converter, carburetor, fuel pump',
  'fuel injector, diesel, gasoline, gas mileage, wheel alignment, suspension shock, strut, obd, diagnostic code vehicle, emissions test, smog check, car wax, steering wheel, cruise control, speed limit, speeding ticket',
  'driving test, driving lesson, learner permit, roundabout, core charge, aftermarket part, alldata',
  // Logistics and warehouses
  'bill lading, pallet, pallet label, warehouse, warehouse bin, bin location, pick pack, picking wave, putaway, cross dock, dock appointment, wms, tms, freight, freight class, freight quote, freight broker, ltl, truckload',
  'carrier rate, shipment, shipment tracking, shipping label, shipping rate, shipping, fedex, dhl, last mile, delivery route, route optimization, truck driver, trucking, eld, telematics, fleet, fleet vehicle, fuel card',
  'trailer, reefer, container ship, cargo, ocean freight, air freight, demurrage, detention charge, customs broker, customs clearance, harmonized code, incoterms, import duty, asn, edi 856, edi 850, 3pl',
  'fulfillment center, rma, hazmat, weigh station, drayage, port terminal, dangerous goods',
  // Law firms
  'matter number, client matter, billable hour, prebill, trust accounting client, iolta, conflict check, pleading, ediscovery, bates, litigation hold, plaintiff, defendant, paralegal, legal brief, legal research, westlaw',
  'lexisnexis, clio, mycase, practicepanther, imanage, contract lifecycle, redline, nondisclosure, nda, trademark, trademark filing, patent, patent application, copyright, copyright infringement, intellectual property',
  'merger, incorporation, shareholder agreement, bylaws, arbitration, tort, bail, jury, jury duty, verdict, witness testimony, testimony, supreme court, amendment constitution',
  // Churches and charities
  'church, church member, congregation, parish, pastor, priest, sermon, bible, bible study, bible verse, gospel, hymn, choir, prayer, prayer request, worship, worship service, sunday school, tithe, baptism, baptized',
  'synagogue, mosque, temple, rabbi, imam, quran, ramadan, lent, easter service, christmas eve, missionary, breeze chms, pushpay, donor, donor record, donor database, donor acknowledgment, donation, donation receipt',
  'fundraiser, fundraising gala, silent auction, pledge drive, matching gift, major gift, grant writing, grant proposal, grant award, foundation grant, charitable, soup kitchen, food pantry, food bank, blackbaud',
  'raiser edge, bloomerang, donorperfect, charity navigator, form 990',
  // Government and elections
  'ballot, absentee ballot, voter, voter registration, voting machine, polling place, poll worker, precinct, candidate mayor, mayor, governor, senator, congress, parliament, president, prime minister, political party',
  'democrat, republican, campaign finance, referendum, city council agenda, council meeting minutes, fishing license, hunting license, land registry, firefighter, 911 dispatch, air force, foia, freedom information',
  'street light outage, pothole, snow plow route',
  // Agriculture
  'farm, farmer, farm subsidy, tractor, combine harvester, harvest, harvest yield, crop rotation, crop yield, corn field, wheat, soybean, alfalfa, hay bale, silage, grain, grain bin, grain elevator, irrigation pivot',
  'soil sample, fertilizer rate, pesticide spray, herbicide, livestock, cattle, cow, cow milking, dairy, dairy herd, herd, calf, calving, bull, pig, hog, swine, sheep, goat, lamb, wool, poultry, chicken coop, chicken egg',
  'hen, hatchery, beekeeping, beehive, bee, honey, orchard, vineyard, grape, winery, greenhouse, hydroponic, seedling, seed drill, plow, barn, pasture, grazing, ranch, feedlot, feed ration, ear tag, john deere',
  'precision agriculture, drone field, forestry, timber, fish farm, aquaculture, slaughter, agronomist',
  // Libraries and museums
  'library book, library card, librarian, interlibrary, dewey, isbn, marc record, archive manuscript, archivist, rare book, story time, ebook loan, overdrive, libby, museum, museum exhibit, museum ticket, curator',
  'artifact, art gallery, art collection, sculpture, conservation painting, docent, guided tour museum, planetarium, science center, historical society, genealogy, family tree, ancestry, dna test',
  // Ticketing and events
  'concert ticket, ticketmaster, eventbrite, stubhub, seat row, season ticket, turnstile, theatre, theatre seat, backstage, usher, playbill, rehearsal, opera, symphony, orchestra, festival, music festival, fairground',
  'amusement park, theme park, roller coaster, circus, stadium, arena, conference badge, conference registration, keynote, speaker session, exhibitor booth, wedding planner, wedding, wedding guest, rsvp wedding',
  'bridesmaid, bride, groom, bouquet, birthday cake, dj, photographer booking, photo booth, livestream event, raffle',
  // Web shops and app stores
  'abandoned cart, cart checkout, wishlist, product review, product catalog, product feed, shopify, shopify theme, magento, woocommerce, bigcommerce, prestashop, etsy, etsy shop, ebay, ebay listing, amazon seller',
  'amazon order, amazon prime, amazon fba, fba, alibaba, online store, online shop, web shop, webshop, ecommerce, dropshipping, order confirmation buyer, ship order, shipping zone, free shipping, customer wishlist',
  'payment gateway checkout, paypal checkout, klarna, afterpay, stripe webhook, subscription box, storefront, marketplace seller, seller rating, variant price, cross border order, testflight, apk, ipa file, xcode, swiftui',
  'kotlin, android studio, react native, flutter, provisioning profile, game center, bundle identifier, app privacy label, sideload, jailbreak, emulator, simulator, firebase, crashlytics',
  // Video meetings, chat, mail and calendars
  'zoom meeting, zoom webinar, zoom recording, microsoft teams, teams meeting, teams channel, google meet, webex, skype, facetime, gotomeeting, breakout room, meeting host, meeting recording, meeting transcript',
  'mute microphone, unmute, microphone, webcam, headset, echo call, whiteboard, slack, slack channel, slack bot, slack emoji, discord, discord server, whatsapp, whatsapp group, telegram, signal messenger, messenger, emoji',
  'gif, voip, dial bridge, outlook, outlook rule, outlook signature, outlook ribbon, outlook pst, gmail filter, gmail label, gmail storage, yahoo mail, hotmail, thunderbird, icloud mail, inbox zero, inbox rule',
  'junk mail folder, spam folder, spam filter, mailbox quota, exchange server, exchange online, imap, pop3, smtp, smtp relay, mx record, email recall, recall message, phishing, phishing mail, ics, calendly, doodle poll',
  // Office suites
  'word template macro, google slides, libreoffice, openoffice, powerpoint, powerpoint slide, slide transition, slide deck, speaker notes, keynote presentation, presentation slides, endnote, bold italic, autocorrect',
  'grammar check, smartart, wrap text image, visio, onenote, evernote, notion, notion page, microsoft 365, office 365, airtable, smartsheet, trello, trello board, asana, basecamp, todoist, jira, jira ticket, confluence',
  'mind map, flowchart, typing speed',
  // Spreadsheet formulas
  'vlookup, xlookup, hlookup, sumif, countif, averageif, iferror, pivot table, pivot chart, pivot, slicer, concatenate, freeze pane, excel macro, macro, vba, power query, power pivot, dax, goal seek, solver, regression',
  'scatter plot, histogram, trendline, sparkline, importrange, arrayformula, apps script, tableau, tableau workbook, looker, qlik',
  // File storage and sync
  'onedrive, onedrive sync, google drive, google drive folder, dropbox, dropbox sync, icloud, icloud storage, icloud backup, box drive, sharepoint, sharepoint site, sharepoint list, sharepoint library, file sync conflict',
  'sync conflict, sync folder, network drive, mapped drive, file server, synology, external drive, external hard drive, hard drive, hard disk, ssd, usb stick, thumb drive, flash drive, sd card, memory card, unzip, winzip',
  'rar, recycle bin, trash folder, disk space, disk cleanup, disk partition, backup tape, veeam, torrent, wetransfer, sftp server, filezilla, cloud storage, cloud backup',
  // Passwords, identity and security tools
  'lastpass, 1password, bitwarden, keepass, dashlane, master password, yubikey, passkey, okta, okta tile, duo push, azure ad, entra, active directory, ldap, openid, kerberos, domain controller, domain join, domain admin',
  'facial recognition, smart card, ssl certificate, tls, https certificate, pgp, encryption key, ssh key, credential stuffing, dark web, hacked, hacker, antivirus, virus scan, virus, malware, ransomware, spyware, adware',
  'trojan, keylogger, norton, mcafee, avast, kaspersky, malwarebytes, windows defender, crowdstrike, sentinelone, sophos, endpoint protection, quarantine file, firewall, firewall rule, firewall port, intrusion detection',
  'siem, splunk, penetration test, pentest, vulnerability scan, vulnerability, cve, exploit, sql injection, cross site scripting, xss, csrf, ddos, botnet, security patch, patch management, bitlocker, disk encryption',
  'intune, jamf, iso 27001, cybersecurity, cyber attack, incident response',
  // Networks and printers
  'router, router reset, wifi extender, wireless network, modem, ethernet, ethernet cable, switch port, vlan, subnet, subnet mask, ip address static, static ip, dhcp, dns, dns record, dns server, latency, bandwidth',
  'port forwarding, nat, vpn, vpn client, vpn tunnel, cisco, juniper, meraki, ubiquiti, reverse proxy, proxy server, traceroute, fiber optic, fiber internet, broadband, isp, mesh network, paper jam, paper tray',
  'printer toner, toner, toner cartridge, ink cartridge, inkjet, laser printer, print spooler, duplex printing, photocopier, plotter, 3d printer, label printer zebra, fax machine, projector, rack server, ups battery',
  // Phones and devices
  'android phone, samsung galaxy, pixel phone, smartphone screen, phone battery, phone charger, battery drain, sim card, sim, esim, roaming, data roaming, ring tone, ringtone, airplane mode, hotspot, tethering',
  'bluetooth pairing, airpods, earbuds, headphones, apple watch, smartwatch, wearable, kindle, ereader, tablet screen, siri, alexa skill, echo dot, smart speaker, imessage, voicemail greeting, pbx, extension dial',
  'callcenter, softphone, sip trunk, handset, landline, ringcentral, verizon, vodafone, cell tower, gps, drone, camera lens, dslr, tripod, gopro, hdmi, soundbar',
  // Computers and operating systems
  'windows 11, windows 10, windows registry, registry key, safe mode, task manager cpu, taskbar, desktop icon, desktop wallpaper, screensaver, dual monitor, docking station, mouse pointer, mouse wheel, trackpad, touchpad',
  'laptop, laptop battery, laptop fan, laptop overheating, macbook, macos, mac mini, imac, finder mac, chromebook, chromeos, linux, ubuntu, debian, fedora, red hat, bash, bash script, shell script, powershell',
  'powershell script, command prompt, terminal command, sudo, chmod, cron, cron job, systemd, kernel, graphics card, gpu, cpu, ram, motherboard, power supply computer, bios, uefi, firmware, boot loop, reboot computer',
  'vmware, virtualbox, citrix, remote desktop, teamviewer, anydesk, usb port, usb, speaker crackling, sound card',
  // Databases
  'sql query, sql server, mysql, postgres, postgresql, oracle database, mongodb, redis, cassandra, elasticsearch, sqlite, mariadb, snowflake, databricks, bigquery, redshift, dbt, database schema, database backup',
  'database deadlock, deadlock, inner join, outer join, subquery, query optimizer, slow query, sharding, replication lag, replica, transaction isolation, acid transaction, nosql, etl, etl pipeline, airflow, kafka, spark',
  'hadoop, parquet, data engineer, data scientist, ssis, ssrs, informatica, talend, odbc, jdbc, orm, vector database',
  // Developer tools
  'git, git commit, git merge, git branch, git rebase, git push, github, gitlab, bitbucket, merge conflict, repository clone, compile error, linker, build pipeline, ci pipeline, continuous integration, jenkins',
  'deploy production, rollback deployment, debugger, breakpoint, null pointer, segmentation fault, garbage collector, syntax error, javascript, typescript, python, python script, pip install, java, java class, csharp',
  'dotnet, golang, ruby, php, laravel, django, flask, perl, scala, haskell, cobol, fortran, react component, react hook, angular, vue, nextjs, nodejs, npm, npm install, webpack, css, css selector, jquery, regex, json',
  'json parser, xml parser, yaml, graphql, grpc, websocket, webhook, sdk, vscode, visual studio, intellij, eclipse ide, ide plugin, algorithm, binary tree, binary search, array index, recursion, recursive function',
  'hash map, object oriented, thread safe, race condition, async await, sprint, sprint planning, scrum, scrum master, backlog grooming, story points, agile, technical debt, microservice, monolith, wordpress',
  'wordpress plugin, drupal, joomla, squarespace, wix, domain registrar, favicon, hackathon, leetcode, selenium, cypress, cucumber test, postman, swagger',
  // Clouds and operations
  'aws, aws lambda, ec2, s3 bucket, iam role, cloudformation, cloudfront, route 53, azure, azure function, azure devops, google cloud, gcp, kubernetes, kubernetes pod, kubectl, helm chart, docker, docker compose',
  'docker image, container registry, terraform, ansible, puppet, chef recipe, vagrant, serverless, autoscaling, availability zone, cloud region, cloud cost, prometheus, grafana, datadog, new relic, pagerduty',
  'uptime monitor, log aggregation, nginx, apache server, tomcat, iis, rabbitmq, heroku, vercel, netlify, cloudflare, cdn, devops, site reliability, infrastructure code, servicenow, itil, cmdb',
  // AI tools
  'chatgpt, openai, gpt, claude, gemini, copilot license, midjourney, stable diffusion, llama model, hugging face, prompt engineering, language model, large language model, neural network, deep learning, machine learning',
  'fine tune, token limit, hallucinate, image generator, deepfake, speech recognition, voice cloning, computer vision, reinforcement learning, tensorflow, pytorch, scikit, jupyter, random forest, gradient descent',
  'overfitting, sentient, turing test, self driving, ai jailbreak',
  // Design and media work
  'photoshop, photoshop layer, indesign, lightroom, davinci, figma, figma component, sketch app, canva, canva template, blender, maya, unreal engine, unity engine, gimp, inkscape, vector graphic, svg, raw photo',
  'crop photo, photo album, photography, photographer, aperture, color palette, color grading, typography, typeface, kerning, wireframe, mockup, video editing, video render, video codec, subtitle, green screen',
  'audio editing, audacity, garageband, pro tools, midi, sound mixing, voiceover, podcast, podcast episode, storyboard, screenwriting, screenplay, cmyk, embroidery file, 3d print, rendering farm',
  // Games
  'video game, game console, game controller, game level, xbox, playstation, nintendo, nintendo switch, steam library, steam game, epic games, twitch, minecraft, fortnite, roblox, call duty, league legends, world warcraft',
  'pokemon, zelda, mario, sims game, tetris, elden ring, grand theft auto, multiplayer, matchmaking, leaderboard, achievement unlock, loot box, skin weapon, boss fight, cheat code, speedrun, gamer, frame rate, game lag',
  'vr headset, oculus, esports, chess, chess opening, checkmate, checkers, backgammon, scrabble, monopoly game, board game, card game, poker, poker hand, blackjack, bridge game, solitaire, sudoku, crossword, jigsaw puzzle',
  'puzzle, rubik cube, dungeons dragons, dice, trivia, trivia night, casino, slot machine, roulette, bet, sports betting, charades',
  // Social media, streaming and television
  'facebook, facebook page, facebook group, facebook post, instagram, instagram story, instagram reel, instagram follower, twitter, tweet, retweet, linkedin, linkedin profile, tiktok, tiktok video, snapchat, pinterest',
  'pinterest board, reddit, subreddit, youtube, youtube channel, youtube video, threads app, mastodon, bluesky, tumblr, unfriend, direct message instagram, viral video, viral, meme, blogger, vlog, content creator',
  'creator fund, hootsuite, buffer post, sprout social, shadow ban, tinder, bumble, dating profile, netflix, hulu, disney plus, hbo, amazon video, prime video, apple tv, paramount, peacock, spotify, spotify playlist',
  'playlist, apple music, pandora, soundcloud, audible, audiobook, roku, chromecast, fire stick, streaming, stream movie, streaming subscription, binge watch, tv series, season finale, episode, sitcom, soap opera',
  'news anchor, dvr, subtitles movie, buffering',
  // Cooking and baking
  'recipe, cook dinner, cook rice, cook chicken, cook pasta, cook turkey, cook steak, cooking, bake, bake bread, bake cookies, bake cake, baking powder, baking soda recipe, bread, sourdough, yeast, dough, flour',
  'sugar substitute, butter, egg, scrambled egg, boil egg, boil pasta, omelette, pancake, waffle, pie crust, pizza dough, pizza, lasagna, spaghetti, pasta, noodle, rice, risotto, soup, stew, chili recipe, curry, salad',
  'salad dressing, sauce, gravy, mayonnaise, mustard, garlic, onion, tomato, potato, mashed potato, carrot, broccoli, spinach, avocado, guacamole, banana bread, banana, apple pie, lemon juice, strawberry, blueberry',
  'cheese, cheesecake, yogurt, cream, whipped cream, chocolate, brownie, cupcake, muffin, cookie dough, ice cream, marinade, grill steak, barbecue, brisket, roast beef, bacon, sausage, ham, salmon, shrimp, lobster, tofu',
  'lentil, bean soup, spice, cinnamon, paprika, basil, oregano, salt pepper, teaspoon, tablespoon, cup flour, ounce gram, simmer, saute, knead, preheat, air fryer, slow cooker, instant pot, crockpot, wok, skillet',
  'cast iron, knife sharpening, meal prep, picnic, dinner tonight, sandwich, smoothie, juice, tea brewing, green tea, brew coffee, coffee bean, coffee grinder, wine, red wine, whiskey, beer, margarita, kombucha',
  'canning jar, ferment, jam jar, thanksgiving turkey',
  // Gardening
  'vegetable garden, herb garden, tomato plant, prune rose, prune, rose bush, tulip, orchid, daffodil, sunflower, lavender, hydrangea, lily, daisy, houseplant, indoor plant, succulent, cactus, fern, bonsai, plant seed',
  'seed packet, sow seed, germinate, repot, potting soil, compost, compost bin, mulch bed, weeding, weed garden, aphid, slug, snail, tomato blight, fertilize lawn, grass seed, hedge trimming, fruit tree, apple tree',
  'lemon tree, oak, maple, pine tree, pumpkin, zucchini, cucumber, lettuce, pepper plant, perennial, annual flower, flower, bouquet flowers, hardiness zone, frost date, wheelbarrow, bird feeder, hummingbird, butterfly',
  'pollinator, pond, koi',
  // Weather
  'weather, weather forecast, weather tomorrow, forecast rain, umbrella, snow tomorrow, snowfall, snowstorm, blizzard, hail, thunder, thunderstorm, tornado, cyclone, typhoon, monsoon, drought, heat wave, celsius',
  'fahrenheit, wind speed, sunny, cloudy, fog, rainbow, sunrise, sunset, tide, moon phase, full moon, climate change, global warming, greenhouse gas, carbon footprint, earthquake, volcano, tsunami, wildfire, avalanche',
  'pollen count, uv index, barometer, meteorologist',
  // Holidays and leisure travel
  'holiday destination, travel tip, backpacking, sightseeing, tourist, tourist attraction, souvenir, honeymoon, camping, sleeping bag, campfire, hiking, hiking trail, yellowstone, grand canyon, niagara, scuba, snorkel',
  'surfing, skiing, ski resort, snowboard, disneyland, disney world, las vegas, hawaii, caribbean, bahamas, europe, italy, spain, france, germany, greece, japan, china, india, mexico, brazil, australia, new zealand',
  'england, scotland, ireland, paris, london, rome, tokyo, barcelona, amsterdam, berlin, vienna, prague, istanbul, dubai, sydney, bali, eiffel tower, colosseum, exchange currency, euro dollar, yen, peso, phrasebook',
  'bed bug hotel, cheap flights',
  // Sport
  'football, football match, soccer, baseball, baseball season, basketball, hockey, ice hockey, tennis, tennis racket, cricket, rugby, volleyball, golf, golf swing, badminton, table tennis, ping pong, bowling',
  'swimming stroke, cycling, bike gear, bike chain, bike tire, mountain bike, marathon, triathlon, skateboard, skating, wrestling, ufc, nfl, nba, mlb, nhl, fifa, premier league, champions league, super bowl, world cup',
  'world series, olympics, wimbledon, nascar, grand prix, tour france, quarterback, touchdown, goalkeeper, penalty kick, offside, pitcher, batting average, slam dunk, fantasy football, playoffs, championship, athlete',
  'referee call, scoreboard, fishing rod, fishing, archery, fencing sport, horse racing, kayak, canoe, rock climbing',
  // Music and films
  'song, song lyrics, lyrics, sing, singer, music, music theory, musician, guitar, guitar chord, guitar string, bass guitar, piano, piano lesson, piano key, keyboard chord, violin, cello, flute, trumpet, saxophone',
  'drummer, ukulele, harmonica, banjo, melody, harmony, rhythm, tempo, chord progression, sheet music, music note, major scale, minor scale, treble clef, octave, tune instrument, karaoke, rap, hip hop, jazz, blues song',
  'rock band, heavy metal, pop song, country music, classical music, beethoven, mozart, bach, beatles, elvis, taylor swift, beyonce, rolling stones, grammy, album, vinyl record, record player, turntable, concert',
  'band tour, composer, conductor, billboard chart, national anthem, lullaby, christmas carol, movie, movie tonight, film, film director, hollywood, bollywood, actor, actress, academy award, box office movie',
  'movie trailer, movie ticket, cinema, popcorn, plot twist, sequel, star wars, star trek, harry potter, lord rings, marvel, avengers, batman, superman, spiderman, james bond, titanic, jurassic park, toy story, pixar',
  'disney movie, manga, cartoon, horror movie, romantic comedy, documentary, superhero, celebrity, kardashian, stand comedian, comedian, game thrones, friends episode, simpsons, imdb, rotten tomatoes',
  // Books, language and translation
  'novel, novelist, book recommendation, book club, bestseller, chapter summary, fiction, science fiction, fantasy novel, mystery novel, fairy tale, bedtime story, short story, biography, autobiography, memoir, literature',
  'shakespeare, hamlet, romeo juliet, jane austen, dickens, tolstoy, hemingway, tolkien, orwell, gatsby, mockingbird, homer odyssey, iliad, mythology, greek myth, zeus, thor, philosophy, philosopher, plato, aristotle',
  'nietzsche, kant, stoic, ethics essay, noun, verb, adjective, adverb, pronoun, grammar, semicolon, punctuation, synonym, antonym, rhyme, pronunciation, pronounce, etymology, idiom, vocabulary, spell word, cursive',
  'braille, duolingo, learn french, translate, translate english, translate french, translate sentence, french word, german word, italian, portuguese, dutch, swedish, russian, ukrainian, turkish, arabic, hebrew, hindi',
  'mandarin, cantonese, tagalog, greek alphabet, esperanto, bilingual, subtitles translate',
  // Writing tasks and jokes
  'poem, write poem, poetry, haiku, sonnet, limerick, write song, write story, write essay, essay, essay topic, write speech, speech wedding, best man speech, toast wedding, eulogy, obituary, write novel, write joke, joke',
  'knock knock, riddle, pun, funny story, dad joke, tongue twister, roleplay, pretend pirate, pirate, act pirate, talk pirate, imagine dragon, dragon, unicorn, vampire, zombie, ghost story, write resume, love letter',
  'breakup text, birthday card, birthday gift, valentine, anniversary gift, wedding vow, greeting card, caption, write blog, write tweet, write python, write script play, summarize article, summarize book',
  'summarize chapter, rewrite paragraph, paraphrase, proofread, brainstorm name, fun fact, favorite food, feel lonely, sing song, alive, meaning life, horoscope, zodiac, astrology, tarot, dream meaning, fortune teller',
  'lucky number, flip coin, roll dice',
  // History and geography
  'world war, civil war, cold war, vietnam war, revolution, french revolution, american revolution, war, battle, napoleon, hitler, stalin, churchill, george washington, roosevelt, julius caesar, cleopatra, alexander great',
  'genghis khan, roman empire, roman, ancient egypt, ancient greece, ancient, pharaoh, pyramid, mummy, medieval, middle ages, knight, castle, viking, samurai, ottoman, mongol, renaissance, industrial revolution',
  'great depression, slavery, holocaust, berlin wall, apollo, titanic sank, black plague, pandemic, spanish flu, queen elizabeth, king henry, king, queen, emperor, dynasty, monarchy, treaty, colony, pilgrim, mayflower',
  'declaration independence, century, archaeology, fossil, dinosaur, mammoth, neanderthal, stone age, dead sea, capital country, capital city, capital france, capital australia, continent, population country',
  'largest country, largest city, longest river, nile, amazon river, mississippi, highest mountain, everest, himalaya, alps, rocky mountains, ocean, pacific ocean, atlantic, deepest ocean, great lakes, desert, sahara',
  'rainforest, jungle, peninsula, antarctica, arctic, north pole, africa, asia, south america, equator, latitude, longitude, hemisphere, flag country, atlas, globe, border country, glacier, waterfall, california coast',
  'kilometer, mile kilometer, currency country, united nations, european union, nato, brexit',
  // Science
  'chemistry, biology, quantum, quantum mechanics, newton, gravity, black hole, galaxy, big bang, planet, mars, jupiter, saturn, venus, pluto, moon, constellation, telescope, comet, asteroid, eclipse, astronaut, nasa',
  'spacex, rocket, space station, speed light, light year, atom, proton, neutron, molecule, periodic table, chemical reaction, acid, oxygen, hydrogen, helium, carbon dioxide, photosynthesis, cell biology, mitochondria',
  'dna, gene, genetics, chromosome, evolution, darwin, species, mammal, bacteria, virus spread, fungus, ecosystem, food chain, endangered, whale, shark, dolphin, octopus, elephant, lion, tiger, wolf, penguin, eagle, owl',
  'spider web, ant colony, brain, neuron, heart rate, lung, kidney, liver, skeleton, bone, thermodynamics, entropy, electromagnetic, sound wave, nuclear, radioactive, uranium, fusion, microscope, lab experiment',
  'hypothesis, geology, tectonic, mineral, diamond, sky blue, boiling point, invent, inventor, edison, tesla inventor, nobel prize',
  // Mathematics
  'math, mathematics, algebra, geometry, trigonometry, calculus, derivative, quadratic, quadratic equation, polynomial, linear equation, solve equation, eigenvalue, vector, theorem, pythagoras, pythagorean, prime number',
  'fibonacci, factorial, logarithm, exponent, square root, cube root, fraction decimal, long division, multiplication table, greatest common divisor, triangle, rectangle, sphere, cone, hexagon, polygon, angle, diameter',
  'circumference, perimeter, hypotenuse, sine, cosine, tangent, probability, permutation, bell curve, roman numeral, binary number, hexadecimal, inches centimeters, convert miles, convert pounds, kilograms, ounces, liters',
  'gallons liters',
  // Health at home
  'migraine, fever, cough, sore throat, runny nose, cold flu, flu, covid symptom, covid test, stomach ache, nausea, vomiting, diarrhea, constipation, heartburn, rash, itch, eczema, acne, sunburn, bruise, sprain',
  'sprained ankle, back pain, knee pain, neck pain, chest pain, arthritis, asthma, allergies, hay fever, diabetes, blood sugar, cholesterol, hypertension, heart attack, stroke, cancer, tumor, alzheimer, dementia, autism',
  'adhd, anxiety, depression, panic attack, stress relief, meditation, insomnia, sleep, sleep better, fall asleep, snoring, nightmare, diet, keto, keto diet, calorie, protein, protein shake, vitamin, lose weight',
  'weight loss, belly fat, bmi, hydration, hangover, quit smoking, alcohol, caffeine, morning sickness, ultrasound baby, period cramps, menstrual, menopause, fertility, first aid, cpr, bandage, bee sting, mosquito bite',
  'tick bite, food poisoning, dehydration, dandruff, hair loss, hiccup, vaccine side, therapist',
  // Law for private people
  'divorce lawyer, prenup, prenuptial, paternity test, traffic ticket, traffic court, dui, drunk driving, speeding fine, sue neighbor, sue employer, sue doctor, whiplash, unfair dismissal, immigration lawyer, deportation',
  'criminal defense, self defense, copyright song, consumer rights, gun permit, firearm, defamation, slander, libel',
  // Taxes for private people
  'tax bracket, turbotax, file jointly, married filing, tax evasion, tax haven, hmrc, council tax, piggy bank',
  // Parenting
  'baby sleep, baby crying, baby bottle, baby formula, newborn sleep, breastfeed, breastfeeding, diaper, potty training, potty, toddler tantrum, tantrum, teething, pacifier, crib, stroller, nap, nap schedule, nanny',
  'playdate, playground swing, bedtime, bedtime routine, sibling rivalry, bully, tooth fairy, santa, santa claus, easter bunny, halloween, halloween costume, trick treat, toy, lego, doll, barbie, teddy bear',
  'stuffed animal, kids birthday, husband argue, wife argue, breakup, marriage advice, relationship advice, friendship',
  // Clothes and looks
  'shirt, tshirt, dress, skirt, jeans, trousers, pants, jacket, sweater, hoodie, necktie, tie knot, bow tie, scarf, glove, hat, sock, shoe, sneaker, boot size, high heels, sandal, handbag, purse, backpack school',
  'sunglasses, necklace, bracelet, earring, ring size, engagement ring, wedding dress, outfit, outfit wear, fashion, shoe size, clothing size, fabric, cotton, silk, leather, denim, wash jeans, wool sweater, ironing',
  'iron shirt, stain shirt, wine stain, grass stain, dry clean, zipper, haircut, hair color, hair dye, hairstyle, shampoo, conditioner hair, beard, shave, razor, lipstick, mascara, eyeliner, nail polish, perfume, cologne',
  'skincare, moisturizer, sunscreen, tattoo, piercing, deodorant, wrinkle',
  // Hobbies and crafts
  'knitting, crochet, crochet pattern, sewing, sewing machine, quilt, embroidery, needle thread, yarn, origami, paper airplane, scrapbook, calligraphy, watercolor, acrylic paint canvas, oil painting, sketch portrait',
  'drawing lesson, draw horse, draw face, pottery, clay, candle, beads, woodworking, wood carving, birdhouse, model airplane, rare coin, baseball card, comic book, antique, flea market, magic trick, juggle, yo yo, kite',
  'kite flying, bird watching, birdwatching, stargazing, metal detector, geocaching, home brewing, homebrew, telescope backyard, ham radio, radio controlled, arduino, raspberry pi, soldering, slime, tie dye, macrame',
  'terrarium, christmas tree, christmas decoration, ornament, pumpkin carving, thanksgiving, easter egg, fireworks, new year resolution, dance, salsa, tango, waltz, diary',
  // Office life, news and society
  'staple, stapler, paperclip, mailroom, secret santa, team building activity, icebreaker, dress casual, commute, carpool, train delay, coworker annoying, salary negotiation, resignation letter, career change',
  'career advice, freelance, side hustle, hotel booking, lunch break, lunch order, visitor badge, board meeting minutes, stationery, notepad, fountain pen, breaking news, headline, newspaper, newspaper subscription',
  'journalist, magazine, magazine subscription, politics, conspiracy, ufo, bigfoot, gun control, stock crash, strike union, ukraine, war news, pope, royal family, celebrity gossip, nobel, time magazine, opinion poll',
  'debate president, vaccine mandate, feminism, religion, buddhism, christianity, islam, hinduism, judaism, atheist, karma, reincarnation, heaven, miracle',
  // Energy, telecom and field trades
  'oil rig, wellhead, natural gas pipeline, pipeline pressure, power plant, power grid, substation, wind turbine, wind farm, solar farm, nuclear plant, hydroelectric, coal mine, mining, mine shaft, geologist, seismic',
  'scada alarm, energy trading, refinery shutdown, petroleum, crude oil, gas station, fuel dispenser, ev charger network, sewage plant, lineman, servicetitan, housecall pro, jobber, cleaning franchise, franchisee',
  'franchisor, fiber splice, tower climb, number porting, subscriber plan, bandwidth cap, 5g, mvno, security guard patrol, guard tour, crane rental, tent rental, costume rental, scooter rental, ski rental, tuxedo rental',
  'boat rental',
  // Publishing, beauty, child care and other small services
  'barber, barber chair, nail salon, hair appointment, salon booking, tattoo artist, dry cleaner, laundromat, shoe repair, locksmith training, cemetery, cremation, casket, florist, flower delivery, photo studio',
  'wedding photographer, printing press, manuscript, literary agent, royalty statement, magazine layout, newsroom, radio station, tv studio, casting call, piano tuner, window cleaner route, feng shui, mls',
  'childcare attendance, brightwheel, procare, camp registration, bunk assignment, pointclickcare, mds assessment',
];
