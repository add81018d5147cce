import { expect, it } from 'vitest';
import { type HeadTag, renderHead } from './head-tag.ts';

it.each<[string, HeadTag, string]>([
  [
    'a title',
    { kind: 'title', text: 'A & “B” </title><script>' },
    '<title>A &amp; “B” &lt;/title&gt;&lt;script&gt;</title>',
  ],
  [
    'a description',
    { kind: 'meta', name: 'description', content: 'She said "no" – it\u2028s' },
    '<meta name="description" content="She said &quot;no&quot; – it&#8232;s" />',
  ],
  [
    'an address',
    { kind: 'link', rel: 'canonical', href: '../../event/one/' },
    '<link rel="canonical" href="../../event/one/" />',
  ],
  [
    'data',
    { kind: 'data', json: { name: '</script><!-- &\u2029' } },
    '<script type="application/ld+json">{"name":"\\u003c/script\\u003e\\u003c!-- \\u0026\\u2029"}</script>',
  ],
])('%s stays within its tag, whatever it holds', (_, tag, markup) => {
  expect(renderHead([tag])).toBe(markup);
});
