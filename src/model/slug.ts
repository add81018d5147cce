/**
 * Any words → an id that can stand in an address: "PC Keith Palmer" → "pc-keith-palmer".
 */

/** Lower-case ASCII letters and digits in groups joined by hyphens; "" where the words have none of either. */
export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
