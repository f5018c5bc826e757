import type { Conversation } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** New conversations that need a Tier 3 script, one of them urgent and furious. */
export const repairConversations = [
  // A voucher that has to be opened again.
  {
    conversation_id: 'CONV-LP0VKNYV8H',
    channel: 'Phone',
    created_date: '2025-07-14T10:51:00.000Z',
    customer_role: 'Compliance Manager',
    first_tier_agent_name: 'Tomas',
    product: 'Hearthline Affordable',
    account_name: 'Open Door Housing Partners',
    property_name: 'Cottonwood Court',
    property_city: 'Albuquerque',
    property_state: 'NM',
    contact_name: 'Naomi Redfern',
    contact_role: 'Compliance Manager',
    contact_phone: '(555) 013-5586',
    transcript: prose`
      Tomas (Hearthline): Hearthline Support, Tomas speaking.
      Naomi Redfern: Hi Tomas. I pressed Finalize on our August voucher too early. Two damage claims are missing, and now everything in it is
        locked.
      Tomas (Hearthline): Has it been transmitted yet?
      Naomi Redfern: No, I stopped right there. The owner hasn't signed either.
      Tomas (Hearthline): I don't see a way to unlock it on screen.
      Naomi Redfern: Neither do I, I clicked everything. It has to go out by next Thursday. Can someone put it back to draft behind the scenes?
      Tomas (Hearthline): What is its number?
      Naomi Redfern: 3308, contract NM02.
    `,
  },
  // A member of the family is left behind on the old lease.
  {
    conversation_id: 'CONV-94NCC0PKF0',
    channel: 'Chat',
    created_date: '2025-07-15T17:13:00.000Z',
    customer_role: 'Property Manager',
    first_tier_agent_name: 'Wen',
    product: 'Hearthline Leasing',
    account_name: 'Stonebridge Living',
    property_name: 'Foundry Row',
    property_city: 'Pittsburgh',
    property_state: 'PA',
    contact_name: 'Eddie Marlow',
    contact_role: 'Property Manager',
    contact_phone: '(555) 019-8112',
    transcript: prose`
      Wen (Hearthline): Wen here. Hello Eddie.
      Eddie Marlow: Hello. The Santos family went from 8C to 10A on the first. Mom and dad are in 10A all right, but their daughter still
        belongs to 8C, all by herself. She's nine.
      Wen (Hearthline): Did you do it with the transfer action?
      Eddie Marlow: Yes, it stopped with an error half way, and when I ran it a second time only two people came over.
      Wen (Hearthline): Can she be added to the new lease by hand?
      Eddie Marlow: It refuses, "already an occupant elsewhere". And if I move her out of 8C, her history is gone. Somebody has to shift her
        record to the other lease.
      Wen (Hearthline): I understand. I will need both lease numbers.
      Eddie Marlow: Old is 70115, new is 70388.
    `,
  },
  // A monthly income that counts as a yearly one.
  {
    conversation_id: 'CONV-4AZFPVCPS5',
    channel: 'Email',
    created_date: '2025-07-16T09:30:00.000Z',
    customer_role: 'Certification Specialist',
    first_tier_agent_name: 'Imani',
    product: 'Hearthline Affordable',
    account_name: 'Open Door Housing Partners',
    property_name: 'Sierra Vista Homes',
    property_city: 'Tucson',
    property_state: 'AZ',
    contact_name: 'Beatriz Luna',
    contact_role: 'Certification Specialist',
    contact_phone: '(555) 016-2094',
    transcript: prose`
      Beatriz Luna: Good morning. On certification 61207 the grandmother's social security is in as 1,140 a year. It's 1,140 a month. The screen
        shows monthly and the right sum, but the worksheet counts it as the annual amount, so the family's rent is far too low.
      Imani (Hearthline): Good morning Beatriz. What happens if you enter the line again?
      Beatriz Luna: It's signed and complete, I can't touch it. A correction copies the same wrong figure over and the field is grey there too.
      Imani (Hearthline): So the figure itself has to be put right in the income line.
      Beatriz Luna: I'm afraid so. 13,680 is what it should be. I'm a bit worried, because the state reviews this file at the end of the month.
    `,
  },
  // Locks of dead sessions in every property: angry, critical, with scope and deadline.
  {
    conversation_id: 'CONV-HCND2OUSW1',
    channel: 'Phone',
    created_date: '2025-07-17T12:08:00.000Z',
    customer_role: 'Regional Controller',
    first_tier_agent_name: 'Felix',
    product: 'Hearthline Accounting',
    account_name: 'Meridian Oak Management',
    property_name: 'Meridian Oak (all sites)',
    property_city: 'Charlotte',
    property_state: 'NC',
    contact_name: 'Victor Salgado',
    contact_role: 'Regional Controller',
    contact_phone: '(555) 010-4460',
    transcript: prose`
      Felix (Hearthline): Hearthline Support, my name is Felix.
      Victor Salgado: This is the third time I'm calling today and I'm done being polite. All 14 of our sites are stuck. Not one of them can close
        the day since your server was restarted last night.
      Felix (Hearthline): I am sorry to hear that. Which message do they get?
      Victor Salgado: "Day close is in use by another user", every single one. Nobody is using it! The user it names went home yesterday at five.
      Felix (Hearthline): Did everybody sign out and in again?
      Victor Salgado: Obviously. Twice, because your colleague told us to. This is unacceptable. The bank file for payroll and rents has to leave by
        5 pm today, and it won't leave with yesterday's date. If we miss it I have 2,300 residents with late fees they don't owe.
      Felix (Hearthline): I am treating this as critical and taking it to Tier 3 right away.
      Victor Salgado: Then do it now and call me back within the hour, or I'm calling your director.
    `,
  },
] as const satisfies readonly Conversation[];
