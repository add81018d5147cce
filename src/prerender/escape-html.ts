/** Text → the same as HTML or as the value of an attribute in double quotes: `"A" & <b>` → `&quot;A&quot; &amp; &lt;b&gt;`. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
