import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { loggerOptions } from '../src/log.ts';

test.each(['password', 'transcript', 'authorization', 'cookie'])(
  'a %s that is handed to the log by mistake stays out of it',
  (name) => {
    const lines: string[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString());
        done();
      },
    });
    const secret = 'zanzibar-555-0147';
    pino(loggerOptions('info'), stream).info({ [name]: secret, inside: { [name]: secret } }, 'by mistake');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ msg: 'by mistake', [name]: '[removed]', inside: { [name]: '[removed]' } }),
    ]);
  },
);
