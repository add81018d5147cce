/**
 * What groups and pairs of groups contradict → the conflicts of each passage, with both wordings.
 *
 *     passage 1  “… landed at 14.56 …”      conflict: 14.56 here, 14.59 in passage 2
 *     passage 2  “… landed at 14.59 …”      conflict: 14.59 here, 14.56 in passage 1
 */
import type { PassageId } from '../../model/ids.ts';
import type { Paragraph, PassageConflict, Span } from '../artifacts.ts';
import type { Variant } from './find-variants.ts';
import type { Group } from './group-paragraphs.ts';

/** Between two passages in both directions, within one from its first wording to the other; in the order of the text. */
export function conflictsOf(
  groups: readonly Group[],
  variants: readonly Variant[],
  ids: ReadonlyMap<string, PassageId>,
): ReadonlyMap<Group, readonly PassageConflict[]> {
  const within = groups.flatMap((group) =>
    group.inside.map(({ member, detail }) => ({ group, ...detail, other: group, paragraph: member })),
  );
  const between = variants.flatMap(({ a: one, b: two, details }) =>
    details.flatMap(({ kind, a, b, ofSamePeople }) => [
      { group: one, kind, a, b, other: two, paragraph: two.leader, ofSamePeople },
      { group: two, kind, a: b, b: a, other: one, paragraph: one.leader, ofSamePeople },
    ]),
  );
  const found = new Map<Group, PassageConflict[]>();
  for (const { group, kind, a, b, other, paragraph, ofSamePeople } of [...within, ...between]) {
    const passage = ids.get(other.key);
    if (passage === undefined) continue;
    const there = { ...spanOf(b), ...placeOf(paragraph), passage };
    const conflict = { detail: kind, here: spanOf(a), there, ...(ofSamePeople === true ? { ofSamePeople } : {}) };
    const known = found.get(group) ?? [];
    if (!known.some((each) => isSame(each, conflict))) found.set(group, [...known, conflict]);
  }
  for (const conflicts of found.values()) conflicts.sort((one, other) => one.here.start - other.here.start);
  return found;
}

/** Found in the paragraphs as well as in their sentences. */
function isSame(a: PassageConflict, b: PassageConflict): boolean {
  const places = ({ here, there }: PassageConflict) =>
    `${here.start} ${there.passage} ${there.document} ${there.start}`;
  return places(a) === places(b);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function placeOf({ document, text }: Paragraph): Pick<Paragraph, 'document' | 'text'> {
  return { document, text };
}
