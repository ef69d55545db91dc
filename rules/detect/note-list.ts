/** Room kept between one text and the next. */
const MOST_KEPT = 1 << 18;

/** A growing list of numbers in a typed array: what the scanner notes, without an object for each note. */
export class NoteList {
  notes = new Int32Array(256);
  length = 0;

  /** Forgets the notes; keeps the room, unless it is much. */
  clear(): void {
    this.length = 0;
    if (this.notes.length > MOST_KEPT) this.notes = new Int32Array(256);
  }

  push(a: number): void {
    if (this.length + 3 > this.notes.length) this.grow();
    this.notes[this.length++] = a;
  }

  push2(a: number, b: number): void {
    if (this.length + 3 > this.notes.length) this.grow();
    this.notes[this.length++] = a;
    this.notes[this.length++] = b;
  }

  push3(a: number, b: number, c: number): void {
    if (this.length + 3 > this.notes.length) this.grow();
    this.notes[this.length++] = a;
    this.notes[this.length++] = b;
    this.notes[this.length++] = c;
  }

  at(position: number): number {
    return this.notes[position] as number;
  }

  /** The notes as plain numbers, for lists that are short. */
  toArray(): number[] {
    return Array.from(this.notes.subarray(0, this.length));
  }

  private grow(): void {
    const larger = new Int32Array(this.notes.length * 2);
    larger.set(this.notes);
    this.notes = larger;
  }
}
