/**
 * A page whose formatting tags are opened by the hundred and never closed → the same page without any of them.
 *
 * `<font a=1><p>one<font a=2><p>two …`: a browser opens every one of them anew in every paragraph, so that the page grows
 * with the square of its length. The words are the same without them, and so are the lines on which they stand.
 */

/** What a browser opens again where it was left open (https://html.spec.whatwg.org/multipage/parsing.html#formatting). */
const formatting = /<(\/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^<>]*>/giu;
const mostOpen = 200;

/** Pages as people and programs write them come back as they are. */
export function withoutStrayFormatting(text: string): string {
  let open = 0;
  let most = 0;
  for (const [, closes] of text.matchAll(formatting)) {
    open = Math.max(0, open + (closes === '/' ? -1 : 1));
    most = Math.max(most, open);
  }
  return most <= mostOpen ? text : text.replace(formatting, (tag) => '\n'.repeat(tag.split('\n').length - 1));
}
