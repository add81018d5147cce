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
    details.flatMap(({ kind, a, b }) => [
      { group: one, kind, a, b, other: two, paragraph: two.leader },
      { group: two, kind, a: b, b: a, other: one, paragraph: one.leader },
    ]),
  );
  const found = new Map<Group, PassageConflict[]>();
  for (const { group, kind, a, b, other, paragraph } of [...within, ...between]) {
    const passage = ids.get(other.key);
    if (passage === undefined) continue;
    const conflict = { detail: kind, here: spanOf(a), there: { ...spanOf(b), ...placeOf(paragraph), passage } };
    found.set(group, [...(found.get(group) ?? []), conflict]);
  }
  for (const conflicts of found.values()) conflicts.sort((one, other) => one.here.start - other.here.start);
  return found;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function placeOf({ document, text }: Paragraph): Pick<Paragraph, 'document' | 'text'> {
  return { document, text };
}
