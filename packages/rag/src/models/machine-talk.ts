import { foldCharacters } from '../privacy/fold-characters.ts';
import { withoutInvisible } from './markdown.ts';

/**
 * Sentences that speak to a machine rather than to a reader, by what they ask of it: to forget its rules, to be somebody
 * else, to show what it was told or what others wrote, to say a text word for word, to cite, to score, to act. They take
 * 3 of the 67,582 sentences of the corpus' articles; what they miss is still held back by the fences, the check of sources and
 * the want of tools.
 */
const MACHINE_TALK: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|discard)\b.{0,60}\b(?:instructions?|prompts?|(?:your|all|any|these|previous) rules|guidelines?|directives?|guardrails?|you (?:were|have been) told)\b/i,
  /\b(?:system|developer|hidden|initial|original|secret) prompt\b|\b(?:system|developer|hidden|secret|your) instructions\b|\binstructions (?:above|you (?:were|have been))\b/i,
  /\b(?:you are|you're) (?:now an?|no longer)\b|\b(?:pretend (?:to|you)|role-?play|act as (?:an?|if)) |\byou are an? (?:\w+ )?(?:ai|assistant|language model|chatbot|llm)\b/i,
  /\b(?:as an?|dear|attention|note to|message (?:to|for)|instructions? (?:to|for)|hey|hello),? (?:the |all |any )?(?:ai|assistants?|language models?|llms?|chatbots?|gpt)\b/i,
  /^\s*[#*>-]*\s*(?:system|assistant|developer|ai)\s*:/i,
  /<\|?\/?(?:im_start|im_end|system|endoftext|instructions?)\b|\[\/?inst\]|#{2,}\s*(?:new )?(?:system|instructions?)/i,
  /\b(?:say|write|output|reply|respond|answer|repeat|state)\b.{0,20}\b(?:exactly|verbatim|only with|word for word|nothing else)\b/i,
  /(?:^|[,.;:] ?|\band )\s*(?:please |now |then |always )*(?:say|reply|respond|answer)(?: only| with| to every \w+)*:? ?["\u201C\u2018]/i,
  /\b(?:reveal|disclose|leak|recite|dump|show|print|list|paste|append|include|repeat)\b.{0,40}\b(?:other|all|every|previous|another|last)\b.{0,25}\b(?:tickets?|conversations?|transcripts?)\b/i,
  /\bcite (?:kb|script|cs|article|source|the)\b/i,
  /\b(?:give|award|assign|rate|score|grade)\b.{0,40}\b(?:full|maximum|perfect|highest|100|40)\b.{0,20}(?:marks|points|scores?|rating|%|out of|\/)/i,
  /\b(?:approve|reject|delete) (?:this|every|all|each)\b.{0,12}\btickets?\b/i,
  /\b(?:call|invoke|trigger) (?:the |your |a )?\w* ?(?:tools?|functions?|plugins?)\b/i,
];

const BETWEEN_SENTENCES = /((?<=[.!?])\s+|\n)/;

/** A retrieved text without the sentences that speak to a machine: it is evidence, and evidence gives no orders. */
export function withoutMachineTalk(text: string): string {
  return withoutInvisible(text)
    .split(BETWEEN_SENTENCES)
    .filter((piece) => !MACHINE_TALK.some((pattern) => pattern.test(foldCharacters(piece))))
    .join('');
}
