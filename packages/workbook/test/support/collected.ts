import { Writable } from 'node:stream';

/** What a writer writes, as one buffer. */
export async function collected(write: (stream: Writable) => Promise<void>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  await write(stream);
  return Buffer.concat(pieces);
}
