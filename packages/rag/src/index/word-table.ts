/**
 * Folded ASCII words by number, found by their characters where they stand in a text. Documents have a million words and
 * thirty thousand different ones: to cut each out of its text, fold it and look it up in a map takes ten times as long.
 */
export class WordTable {
  /** Numbers of words by hash, open addressing; 0 where there is none. Never more than half full. */
  #slots = new Int32Array(1 << 13);
  #hashes = new Int32Array(1 << 12);
  /** The characters of word n are from `#starts[n]` to `#starts[n + 1]`. */
  #starts = new Uint32Array((1 << 12) + 1);
  #characters = new Uint8Array(1 << 15);
  #size = 0;

  /** The number of the word that stands in a text from `start` to `end`, in whatever case; 0 when it was not added. */
  numberOf(text: string, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (text.charCodeAt(at) | LOWER), FNV_PRIME);
    const mask = this.#slots.length - 1;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] as number;
      if (number === 0) return 0;
      if (this.#hashes[number] === hash && this.#isAt(number, text, start, end)) return number;
    }
  }

  /**
   * Adds a folded word of ASCII letters and digits that is not there yet.
   *
   * @returns its number: 1 for the first, 2 for the next
   */
  add(word: string): number {
    const number = this.#size + 1;
    const start = this.#starts[number] as number;
    this.#makeRoom(number, start + word.length);
    this.#size = number;
    let hash = FNV_OFFSET;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      this.#characters[start + at] = unit;
    }
    this.#starts[number + 1] = start + word.length;
    this.#hashes[number] = hash;
    this.#place(number);
    return number;
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const first = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - first !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.#characters[first + at - start] !== (text.charCodeAt(at) | LOWER)) return false;
    }
    return true;
  }

  #place(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = placeOf(this.#hashes[number] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number;
  }

  #makeRoom(number: number, characters: number): void {
    if (characters > this.#characters.length) this.#characters = doubled(this.#characters, characters);
    if (number < this.#hashes.length) return;
    this.#hashes = doubled(this.#hashes, number + 1);
    this.#starts = doubled(this.#starts, number + 2);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let placed = 1; placed < number; placed += 1) this.#place(placed);
  }
}

/** Makes a capital letter a small one, and leaves small letters and digits as they are. */
const LOWER = 32;
const FNV_OFFSET = 0x811c_9dc5 | 0;
const FNV_PRIME = 0x0100_0193;

/** The high bits of FNV-1a are better mixed than the low ones. */
const placeOf = (hash: number): number => hash ^ (hash >>> 15);

function doubled<Numbers extends Uint8Array | Uint32Array | Int32Array>(numbers: Numbers, least: number): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(Math.max(least, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
