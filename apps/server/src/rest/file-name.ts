const FILE_NAME_LENGTH = 200;

/**
 * The last part of a file's name without control characters, for people to read: it is stored and shown, never a path.
 * Browsers send UTF-8, which multer hands over as Latin-1.
 */
export function plainName(name: string): string {
  const utf8 = Buffer.from(name, 'latin1').toString('utf8');
  const readable = utf8.includes('\uFFFD') ? name : utf8;
  const last = readable.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\p{C}/gu, '').slice(0, FILE_NAME_LENGTH).toWellFormed().trim();
  return plain === '' ? 'upload.xlsx' : plain;
}
