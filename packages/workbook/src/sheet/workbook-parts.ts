import type { WorkbookArchive } from '../archive/archive.ts';
import { asRefusal, refusals } from '../archive/refusal.ts';
import type { ArchivePart } from '../archive/zip-directory.ts';
import { createXmlParser, localName, type XmlAttributes, type XmlHandlers } from '../xml/parser.ts';

export interface SheetPart {
  readonly name: string;
  /** False for sheets that a person does not see. */
  readonly visible: boolean;
  readonly part: ArchivePart;
}

/** What `xl/workbook.xml` and its relationships say: the worksheets in the order of their tabs, and where the rest is. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904. */
  readonly date1904: boolean;
  readonly styles: ArchivePart | undefined;
  readonly sharedStrings: ArchivePart | undefined;
}

interface Relationship {
  /** Last step of the relationship's type; the namespaces before it differ between the two flavours of the format. */
  readonly type: string;
  readonly target: string;
}

/** @throws AppError when the parts are damaged or name a sheet that is not there. */
export async function readWorkbookParts(archive: WorkbookArchive): Promise<WorkbookParts> {
  const relationships = await readRelationships(archive);
  const listed: { name: string; visible: boolean; relationship: string }[] = [];
  let date1904 = false;
  await readPart(archive, archive.find('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      listed.push({
        name: attributes['name'] ?? '',
        visible: (attributes['state'] ?? 'visible') === 'visible',
        relationship: relationshipId(attributes),
      });
    },
  });
  const byType = (type: string) => {
    const target = [...relationships.values()].find((relationship) => relationship.type === type)?.target;
    return target === undefined ? undefined : archive.find(target);
  };
  const sheets = listed.flatMap(({ name, visible, relationship }) => {
    const found = relationships.get(relationship);
    if (found !== undefined && found.type !== 'worksheet') return [];
    const part = archive.find(found?.target ?? '');
    if (part === undefined) throw refusals.damaged();
    return [{ name, visible, part }];
  });
  return { sheets, date1904, styles: byType('styles'), sharedStrings: byType('sharedStrings') };
}

/** Reads one small part whole. An absent part counts as damage. */
export async function readPart(
  archive: WorkbookArchive,
  part: ArchivePart | undefined,
  handlers: XmlHandlers,
): Promise<void> {
  if (part === undefined) throw refusals.damaged();
  const parser = createXmlParser(handlers);
  try {
    for await (const chunk of archive.read(part)) parser.write(chunk);
    parser.end();
  } catch (error) {
    throw asRefusal(error);
  }
}

async function readRelationships(archive: WorkbookArchive): Promise<Map<string, Relationship>> {
  const relationships = new Map<string, Relationship>();
  await readPart(archive, archive.find('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      relationships.set(attributes['Id'] ?? '', {
        type: localName(attributes['Type'] ?? '', '/'),
        target: partName(attributes['Target'] ?? ''),
      });
    },
  });
  return relationships;
}

/** A target as a part name: some writers give it from the root (`/xl/worksheets/sheet1.xml`), most from `xl/`. */
function partName(target: string): string {
  return new URL(target.replaceAll('\\', '/'), 'part:/xl/').pathname.slice(1);
}

/** `r:id`, under whatever prefix the file binds to the relationships namespace. */
function relationshipId(attributes: XmlAttributes): string {
  return Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === 'id')?.[1] ?? '';
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
