/** What is known to be personal before a text is read. Text patterns (e-mail, phone, card, …) need no mention here. */
export interface PersonalData {
  /** Full names as the contact columns hold them; first and last names are looked for alone as well. */
  readonly names: readonly string[];
  readonly phones: readonly string[];
}

export const NO_PERSONAL_DATA: PersonalData = { names: [], phones: [] };

/** What is known to be personal in one of several texts. */
export function personalOf(personal: PersonalData | readonly PersonalData[], at: number): PersonalData {
  return 'names' in personal ? personal : (personal[at] ?? NO_PERSONAL_DATA);
}

interface ContactColumns {
  readonly contact_name?: string | null | undefined;
  readonly contact_phone?: string | null | undefined;
  readonly first_tier_agent_name?: string | null | undefined;
}

/** The personal data that a conversation's contact columns give: the customer's and the agent's name, the phone. */
export function personalDataOf(conversation: ContactColumns): PersonalData {
  return {
    names: filled([conversation.contact_name, conversation.first_tier_agent_name]),
    phones: filled([conversation.contact_phone]),
  };
}

function filled(values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}
