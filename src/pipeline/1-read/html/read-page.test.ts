import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const drawn = (html: string): string[] => readPage(html).blocks.map(({ line, text }) => `${line} ${text}`);

describe('paragraphs, with the line that each begins on', () => {
  test.each([
    ['tags and entities', '<p>\nIt <b>s</b>ank &amp; <i>rose</i>&nbsp;again.</p>', ['2 It sank & rose\u00a0again.']],
    ['CRLF', '<p>One.</p>\r\n<p>\r\nTwo.</p>', ['1 One.', '3 Two.']],
    ['line breaks', 'One<br>line.<br><br/>Two.', ['1 One line.', '1 Two.']],
    ['lists and tables', '<ul><li>A<li>B</ul><table><tr><td>8am<td>left</table>', ['1 A', '1 B', '1 8am left']],
    ['text beside blocks', '<div>One<p>Two</p>three</div>', ['1 One', '1 Two', '1 three']],
    ['preformatted', '<pre>One\ntwo.\n\nThree.</pre>', ['1 One two.', '4 Three.']],
    ['written-out markup', '<p>&lt;b&gt; stays</p>', ['1 <b> stays']],
    ['nothing', '', []],
  ])('%s', (_, html, blocks) => {
    expect(drawn(html)).toEqual(blocks);
  });

  test('headings and captions are marked', () => {
    const html = '<h1>Mill fire</h1><figure><img src=a><figcaption>The mill</figcaption></figure><p>It burned.</p>';
    expect(readPage(html).blocks.map(({ text, aside }) => [text, aside])).toEqual([
      ['Mill fire', true],
      ['The mill', true],
      ['It burned.', undefined],
    ]);
  });

  test('what a reader would not see is left out', () => {
    const hidden = [
      '<script>a</script>',
      '<style>a</style>',
      '<template>a</template>',
      '<nav>a</nav>',
      '<footer>a</footer>',
      '<aside>a</aside>',
      '<p hidden>a</p>',
      '<p aria-hidden=true>a</p>',
      '<p style="display: none">a</p>',
      '<form>a<button>b</button></form>',
      '<div class="related-stories">a</div>',
      '<amp-ad type="x">a</amp-ad>',
      '<section id="comments">a</section>',
      '<ol class="comment-list"><li>a</ol>',
      '<div id="disqus_thread">a</div>',
      '<div class="site-footer">a</div>',
      '<div class="author-bio">a</div>',
      '<amp-sidebar>a</amp-sidebar>',
      '<p><a href=x>Read another story</a></p>',
    ];
    expect(drawn(`<p>One.</p>${hidden.join('')}<p class="newsworthy">Two.</p>`)).toEqual(['1 One.', '1 Two.']);
  });

  test.each(['has-comments', 'comments-open', 'share-enabled', 'comment', 'post no-sidebar'])(
    'an article of the class "%s" is read',
    (name) => {
      expect(drawn(`<p>Elsewhere.</p><article class="${name}"><h1>A</h1><p>One.</p></article>`)).toContain('1 One.');
    },
  );

  test('nesting of any depth is read', () => {
    expect(drawn(`${'<div>'.repeat(20_000)}Deep.`)).toEqual(['1 Deep.']);
    expect(drawn('<div>x'.repeat(20_000))).toHaveLength(20_000);
  });
});

describe('the article of the page', () => {
  const sentence = 'The ferry left the north pier at ten past eight with sixty people on board.';
  test.each([
    ['in main', `<div>${sentence}</div><main><h1>A</h1><p>${sentence}</p><p>Short.</p></main>`],
    ['the only article', `<p>Elsewhere</p><article><h1>A</h1><p>${sentence}</p><p>Short.</p></article>`],
    ['in no marked place', `<div><p>Menu</p></div><h1>A</h1><div><div><p>${sentence}</p><p>Short.</p></div></div>`],
  ])('%s', (_, html) => {
    expect(drawn(html)).toEqual(['1 A', `1 ${sentence}`, '1 Short.']);
  });

  test('entries of a live blog keep their stamps', () => {
    const entry = (time: string, words: string) => `<article><time>${time}</time><h2>H</h2><p>${words}</p></article>`;
    expect(drawn(`${entry('14.56', sentence)}\n${entry('2.15pm', sentence)}${entry('3 hours ago', sentence)}`)).toEqual(
      ['1 14.56 H', `1 ${sentence}`, '2 2.15pm H', `2 ${sentence}`, '2 H', `2 ${sentence}`],
    );
  });
});

describe('what the page says of itself', () => {
  const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const article = { '@type': 'NewsArticle', headline: 'A', datePublished: '2019-05-14T16:30:00+0100', author: 'B' };
  const basis = "the page's own metadata";
  test.each([
    ['linked data', data(article), { title: 'A', published: '2019-05-14T16:30+01:00', author: 'B', basis }],
    [
      'hidden from old browsers',
      `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(article)}\n//]]></script>`,
      { title: 'A' },
    ],
    ['escaped twice', data({ ...article, headline: 'Walls &amp; O&#39;Hare' }), { title: "Walls & O'Hare" }],
    [
      'the article of the address',
      `<link rel=canonical href="https://a.example/b">${data([article, { ...article, headline: 'B', url: 'https://a.example/b/' }])}`,
      { title: 'B' },
    ],
    ['the article of the heading', `${data([article, { ...article, headline: 'B' }])}<h1>B</h1>`, { title: 'B' }],
    ['a date of scholars', '<meta name="citation_publication_date" content="2019/05/14">', { published: '2019-05-14' }],
    ['a list of them', data([{ '@type': 'WebSite' }, { '@graph': [article] }]), { title: 'A', author: 'B' }],
    ['Open Graph', '<meta property="article:published_time" content="2019-05-14">', { published: '2019-05-14' }],
    [
      'a name',
      '<meta name="pubdate" content="Tue, 14 May 2019 15:30:00 GMT">',
      { published: '2019-05-14T15:30+00:00' },
    ],
    ['a marked time', '<time pubdate datetime="2019-05-14">x</time>', { published: '2019-05-14' }],
    ['microdata', '<time itemprop="datePublished" datetime="2019-05-14T08:00Z">x</time>', { basis }],
    ['a link', '<link rel="canonical" href="https://example.org/a">', { url: 'https://example.org/a' }],
    ['a heading', '<title>B</title><h1>A <i>ferry</i></h1>', { title: 'A ferry' }],
  ])('%s', (_, html, particulars) => {
    expect(readPage(html).particulars).toMatchObject(particulars);
  });

  test.each([
    ['data that is no JSON', '<script type="application/ld+json">{"@type":</script>'],
    ['a date that is none', '<meta name="date" content="yesterday">'],
    ['an address that would run', '<link rel="canonical" href="javascript:alert(1)">'],
    ['an unmarked time', '<time datetime="2019-05-14">the day it sank</time>'],
  ])('%s says nothing', (_, html) => {
    expect(readPage(html).particulars).toEqual({});
  });
});
