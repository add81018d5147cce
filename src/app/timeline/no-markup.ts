/**
 * What vis-timeline asks of the package `xss`: text → text in which nothing is markup, not even what that package would let be.
 *
 *     "<b>14.30</b> & after"  →  "&lt;b&gt;14.30&lt;/b&gt; &amp; after"
 *
 * It takes that package’s place (`commands/site-config.ts`): a reader of HTML with lists of what is allowed, where all that comes is
 * the axis’s own words.
 */
const written: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

class FilterXSS {
  process(text: string): string {
    return text.replace(/[&<>"]/g, (character) => written[character] ?? '');
  }
}

// biome-ignore lint/style/noDefaultExport: it stands for a package that has one.
export default { FilterXSS };
