/**
 * The words of a paragraph while it is read: white space run together, the line of the first word kept.
 *
 * `add("\n  One ", 4)`, `add("two", 5)` → `take()` gives `{line: 5, text: "One two", linked: 0}`.
 */
export class OpenBlock {
  #parts: string[] = [];
  #line = 1;
  #linked = 0;
  #space = false;
  #breaks = 0;
  #label: string | null = null;

  /** `line` is where `text` begins; gives the line where it ends. A no-break space is a character like another. */
  add(text: string, line: number, isLink: boolean): number {
    let at = line;
    for (const [piece] of text.matchAll(/\n|[ \t\f\r]+|[^ \t\n\f\r]+/g)) {
      if (piece === '\n') at += 1;
      if (/^[ \t\n\f\r]/.test(piece)) this.#space = true;
      else this.#addWord(piece, at, isLink);
    }
    return at;
  }

  #addWord(word: string, line: number, isLink: boolean): void {
    if (this.#parts.length === 0) this.#line = line;
    else if (this.#space) this.#parts.push(' ');
    if (this.#label !== null) this.#parts.push(`${this.#label}: `);
    this.#label = null;
    this.#parts.push(word);
    this.#space = false;
    this.#breaks = 0;
    if (isLink) this.#linked += word.length + 1;
  }

  /** The time of the next words, said before them. */
  label(time: string): void {
    this.#label = time;
  }

  /** What follows is another word, though no white space stands between. */
  leaveSpace(): void {
    this.#space = true;
  }

  /** A line break inside the paragraph; gives how many there are in a row. */
  breakLine(): number {
    this.#space = true;
    this.#breaks += 1;
    return this.#breaks;
  }

  /** Gives the paragraph and begins the next; "" where no word was added. */
  take(): { readonly line: number; readonly text: string; readonly linked: number } {
    const taken = { line: this.#line, text: this.#parts.join(''), linked: this.#linked };
    this.#parts = [];
    this.#linked = 0;
    this.#space = false;
    this.#breaks = 0;
    return taken;
  }
}
