/**
 * Any text → the same within an element or an attribute of XML 1.0, where it can be read as nothing else.
 *
 * `"Bread & <salt>"` → `"Bread &amp; &lt;salt&gt;"`. Characters that no XML may hold
 * (https://www.w3.org/TR/xml/#charsets) become the mark for a character that could not be shown.
 */
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
