/** A CSV reader by the letter of RFC 4180, written apart from the library that writes: what does not fit it, throws. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        at++;
        for (;;) {
          const end = text.indexOf('"', at);
          if (end < 0) throw new Error('A quoted field does not end');
          field += text.slice(at, end);
          at = end + 1;
          if (text[at] !== '"') break;
          field += '"';
          at++;
        }
      } else {
        const plain = /^[^",\r\n]*/.exec(text.slice(at, at + 200))?.[0] ?? '';
        field = plain;
        at += plain.length;
      }
      record.push(field);
      if (text[at] !== ',') break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`No line end at ${at}`);
    at += 2;
    records.push(record);
  }
  return records;
}
