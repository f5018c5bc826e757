import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file to put into a test archive; the optional fields let a header lie. */
export interface ZipItem {
  readonly name: string;
  readonly data: string | Buffer;
  /** Deflated data as it is to be stored, when it must not be made from `data`. */
  readonly deflated?: Buffer;
  readonly stored?: boolean;
  readonly claimedSize?: number;
  readonly claimedDeflated?: number;
  readonly claimedCrc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Name in the local header, when it differs from the directory's. */
  readonly localName?: string;
  readonly extra?: Buffer;
  /** Offset that the directory gives instead of the true one. */
  readonly offset?: number;
}

export interface ZipShape {
  readonly entryCount?: number;
  readonly comment?: string;
  readonly zip64Locator?: boolean;
}

/** Writes a zip archive byte by byte, so that tests can make every header say what it likes. */
export function zipOf(items: readonly ZipItem[], shape: ZipShape = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const item of items) {
    const data = Buffer.from(item.data);
    const method = item.method ?? (item.stored === true ? 0 : 8);
    const body = item.deflated ?? (item.stored === true ? data : deflateRawSync(data));
    const name = Buffer.from(item.name);
    const localName = Buffer.from(item.localName ?? item.name);
    const extra = item.extra ?? Buffer.alloc(0);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(item.flags ?? 0, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(item.claimedCrc ?? crc32(data), 10);
    common.writeUInt32LE(item.claimedDeflated ?? body.length, 14);
    common.writeUInt32LE(item.claimedSize ?? data.length, 18);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, localName, body]);
    local.writeUInt16LE(localName.length, 26);
    const central = Buffer.concat([
      Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
      common,
      Buffer.alloc(14),
      name,
      extra,
    ]);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(item.offset ?? at, 42);
    pieces.push(local);
    directory.push(central);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const comment = Buffer.from(shape.comment ?? '');
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(shape.entryCount ?? items.length, 8);
  end.writeUInt16LE(shape.entryCount ?? items.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  const locator =
    shape.zip64Locator === true
      ? Buffer.concat([Buffer.from('PK\u0006\u0007', 'latin1'), Buffer.alloc(16)])
      : Buffer.alloc(0);
  return Buffer.concat([...pieces, central, locator, end, comment]);
}

/** Deflated data that inflates to `megabytes` of zeros, made without ever holding them: one flushed block repeated. */
export function deflatedZeros(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), end]);
}
