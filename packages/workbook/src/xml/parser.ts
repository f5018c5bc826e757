import { SaxesParser } from 'saxes';
import { SHEET_LIMITS } from '../archive/limits.ts';
import { refusals } from '../archive/refusal.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a part's reader wants to hear. Names come without their namespace prefix: `x:row` is `row`. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export interface XmlParser {
  /** @throws AppError or the parser's error at the first byte that is not well-formed UTF-8 XML. */
  write(chunk: Uint8Array): void;
  end(): void;
}

/** A strict parser fed with bytes; characters may be split over chunks. It knows no entities but XML's own five. */
export function createXmlParser(handlers: XmlHandlers): XmlParser {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw refusals.unsafe('declares a document type or entities');
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (depth > SHEET_LIMITS.xmlDepth) throw refusals.unsafe('nests elements deeper than any workbook does');
    handlers.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handlers.close?.(localName(tag.name));
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return {
    write(chunk) {
      parser.write(decoder.decode(chunk, { stream: true }));
    },
    end() {
      parser.write(decoder.decode());
      parser.close();
    },
  };
}

/** What follows the last separator: the name without its prefix, the last step of a relationship's type. */
export function localName(name: string, separator = ':'): string {
  return name.slice(name.lastIndexOf(separator) + 1);
}
