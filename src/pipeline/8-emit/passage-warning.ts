/**
 * What a passage and the events that cite it warn of → the one warning a reader is given before it is shown.
 *
 * "describes injuries", "describes fatal injuries" → "describes fatal injuries". Fatal injuries cover injuries, and
 * injuries the treatment of them; of equals the fuller wording stands. Words of another kind stand beside it.
 */

const kinds: readonly RegExp[] = [
  /\b(?:fatal|deaths?|dying|died|killed|non-survivable)\b/iu,
  /\b(?:injur\w+|wound\w*|cuts|burns|bleeding)\b/iu,
  /\b(?:treatment|surgery|surgical|CPR|resuscitat\w+|cardiac arrest)\b/iu,
];

/** Null where nothing is warned of. */
export function widestWarning(warnings: readonly string[]): string | null {
  const all = [...new Set(warnings)];
  const known = all.filter((warning) => kindOf(warning) !== -1);
  const [widest] = known.sort((a, b) => kindOf(a) - kindOf(b) || b.length - a.length);
  const told = [...(widest === undefined ? [] : [widest]), ...all.filter((warning) => kindOf(warning) === -1)];
  return told.length === 0 ? null : told.join('; ');
}

function kindOf(warning: string): number {
  return kinds.findIndex((kind) => kind.test(warning));
}
