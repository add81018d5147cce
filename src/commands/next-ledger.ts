/**
 * A ledger's text and what is new → the same text with one more build at its end. What stands there is not touched.
 *
 *     builds:                         builds:
 *       - on: 2026-11-25          →     - on: 2026-11-25
 *         people:                         people:
 *           - tom-venn                      - tom-venn
 *                                       - on: 2026-12-02
 *                                         people:
 *                                           - ines-ardal
 */
import { type Build, publishedKinds } from '../model/ledger.ts';

const opening = `# What was published, and on which day. \`npm run publish-ids\` adds to the end of it and changes nothing that stands here:
# links to these ids are in other people's pages. Behind an event's id stands what it said: its title, its time and its
# words, as three hashes.
`;

/** `text` is null where there is no ledger yet; `feed` is the name of a new one. */
export function nextLedger(text: string | null, build: Build, feed: string): string {
  const before = text ?? `${opening}feed: ${feed}\nbuilds:\n`;
  const lists = publishedKinds.flatMap((kind) => {
    const ids = build[kind] ?? [];
    return ids.length === 0 ? [] : [`    ${kind}:`, ...ids.map((id) => `      - ${id}`)];
  });
  const digests = (['corrected', 'events'] as const).flatMap((kind) => {
    const entries = Object.entries(build[kind] ?? {});
    return entries.length === 0 ? [] : [`    ${kind}:`, ...entries.map(([id, digest]) => `      ${id}: ${digest}`)];
  });
  return `${before.replace(/\n?$/, '\n')}${[`  - on: ${build.on}`, ...lists, ...digests].join('\n')}\n`;
}
