import { snappyUncompressor } from 'hysnappy';

/** A part of a LevelDB log is in a block of so many bytes, behind a head of so many. */
const [LOG_BLOCK, LOG_HEAD] = [32_768, 7];
/** A batch of a log begins with its number, and with how many changes it has. */
const BATCH_HEAD = 12;
const DELETION = 0;
/** At the end of a table: where its index is, and what says that it is one. */
const [FOOTER, MAGIC] = [48, 0xdb_47_75_24_8b_80_fb_57n];
const SNAPPY = 1;
/** What Blink writes before a value that it has compressed. */
const COMPRESSED = Buffer.of(0xff, 0x11, 0x02);

/** Reads bytes one after the other. */
class Reader {
  readonly bytes: Buffer;
  at: number;
  readonly end: number;

  constructor(bytes: Buffer, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; this.at < this.end; factor *= 128) {
      const byte = this.bytes.readUInt8(this.at++);
      value += (byte & 127) * factor;
      if (byte < 128) break;
    }
    return value;
  }

  take(length = this.number()): Buffer {
    const taken = this.bytes.subarray(this.at, Math.min(this.at + length, this.end));
    this.at += length;
    return taken;
  }
}

/**
 * The keys and values of a file that LevelDB has written, which may stand in it cut in two, with what they share with
 * their neighbours left out, or compressed. Of a file that is of another kind there are none.
 *
 * Sources: LevelDB's `log_format.md` and `table_format.md`, Blink's `idb_value_wrapping.cc`.
 */
export function* readLevelDb(file: string, content: Buffer): Generator<Buffer> {
  const parts = file.endsWith('.log') ? partsOfLog(content) : isTable(content) ? partsOfTable(content) : [content];
  for (const part of parts) {
    if (part !== content) yield part;
    const reader = new Reader(part);
    reader.number();
    // Blink puts a version before a value that is in the database, none before one that has a file of its own.
    for (const from of [0, reader.at]) {
      if (part.subarray(from, from + COMPRESSED.length).equals(COMPRESSED)) {
        yield uncompress(part.subarray(from + COMPRESSED.length));
      }
    }
  }
}

const snappy = snappyUncompressor();
const uncompress = (bytes: Buffer): Buffer => Buffer.from(snappy(bytes, new Reader(bytes).number()));

function* partsOfLog(content: Buffer): Generator<Buffer> {
  for (const batch of batchesOf(content)) {
    const reader = new Reader(batch, BATCH_HEAD);
    while (reader.at < reader.end) {
      const kind = reader.take(1)[0];
      yield reader.take();
      if (kind !== DELETION) yield reader.take();
    }
  }
}

/** A batch is in one block, or has a first, some middle and a last part in blocks that follow one another. */
function* batchesOf(content: Buffer): Generator<Buffer> {
  let parts: Buffer[] = [];
  for (let at = 0; at + LOG_HEAD <= content.length; ) {
    const left = LOG_BLOCK - (at % LOG_BLOCK);
    const kind = left < LOG_HEAD ? 0 : content.readUInt8(at + 6);
    if (kind === 0) {
      at += left;
      continue;
    }
    const length = content.readUInt16LE(at + 4);
    parts.push(content.subarray(at + LOG_HEAD, at + LOG_HEAD + length));
    at += LOG_HEAD + length;
    const [FULL, LAST] = [1, 4];
    if (kind !== FULL && kind !== LAST) continue;
    yield Buffer.concat(parts);
    parts = [];
  }
}

const isTable = (content: Buffer): boolean =>
  content.length >= FOOTER && content.readBigUInt64LE(content.length - 8) === MAGIC;

function* partsOfTable(content: Buffer): Generator<Buffer> {
  const footer = new Reader(content, content.length - FOOTER);
  blockAt(footer); // that of the filters
  for (const { value } of entriesOf(blockAt(footer))) {
    for (const entry of entriesOf(blockAt(new Reader(value), content))) {
      yield entry.key;
      yield entry.value;
    }
  }
}

/** @param place says where the block is */
function blockAt(place: Reader, content = place.bytes): Buffer {
  const [from, length] = [place.number(), place.number()];
  const block = content.subarray(from, from + length);
  return content.readUInt8(from + length) === SNAPPY ? uncompress(block) : block;
}

function* entriesOf(block: Buffer): Generator<{ key: Buffer; value: Buffer }> {
  const restarts = block.readUInt32LE(block.length - 4);
  const reader = new Reader(block, 0, block.length - 4 * (restarts + 1));
  for (let key = Buffer.alloc(0); reader.at < reader.end; ) {
    const [shared, others, length] = [reader.number(), reader.number(), reader.number()];
    key = Buffer.concat([key.subarray(0, shared), reader.take(others)]);
    yield { key, value: reader.take(length) };
  }
}
