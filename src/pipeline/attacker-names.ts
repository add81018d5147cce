/**
 * The attacker's names → the expression that finds them in a title, and nothing else.
 *
 * "Masood" is found in any case. "Green" is a word as well: "Green had left" and "saw Green" name the attacker, "green
 * paint", "Green paint was found" and "Green Lane" do not.
 */
import type { Person } from '../model/entities.ts';

/** Surnames that are words of their own, so that a small letter tells the word from the name. */
const words: ReadonlySet<string> = new Set(
  (
    'angel bailey baker ball banks barber barrow beach bell best bird bishop black blunt bond booth bowl bridge bridges ' +
    'brooks brown burns bush butcher butler carpenter carter cash chance chase church clay cole cook cooper cross day ' +
    'dean dew drew driver farmer field fields fish fisher flint flower flowers ford forest fox french friend frost ' +
    'gardener gates good grace grant grave graves gray green grey grove hall hand hardy hawk head heath hill hills holmes ' +
    'hope house hunt hunter joy judge key king knight lake lamb lane law little long love major marsh martin mason may ' +
    'mercer miller moon moss noble north page park parker parks parry peace pitt place plant pond poole pope porter ' +
    'potter pound power price prince quick rain reed reeves rice rich rivers rock rose rush sands savage sharp shepherd ' +
    'short singer slaughter small smart smith snow south speed spring stable stamp steel stern still stone storm street ' +
    'strong summer summers swift sweet taylor thorn tiller towers turner walker wall walls ward warren waters weaver webb ' +
    'wells west wheeler white wild will wills winter winters wise wolf wood woods work worth young'
  ).split(' '),
);
const doing =
  '(?: (?:was|were|had|has|is|did|would|could|told|said|then|also|and|who|\\p{Ll}+ed)\\b|[^ \\p{L}\\p{N}]|$)';

/** Each name as often as it may be written; without the edges of words around it. */
export function nameSource(name: string): string {
  if (!words.has(name.toLowerCase())) return [...name].map(eitherCase).join('');
  const plain = `${escaped(name)}|${escaped(name.toUpperCase())}`;
  return `(?:(?:(?<=[\\p{L}\\p{N},;)’'] )(?:${plain})|(?:${plain})(?=${doing}))(?! \\p{Lu}\\p{Ll}))`;
}

/** Full names, aliases that are names ("the attacker" is none), and their surnames. */
export function attackersNames(people: readonly Person[]): readonly string[] {
  const names = people
    .filter(({ part }) => part === 'attacker')
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => /^\p{Lu}/u.test(name) && !/^(?:The|A|An|His|Her|He)\b/u.test(name));
  const all = names.flatMap((name) => [name, name.split(/\s+/u).at(-1) ?? name]);
  return [...new Set(all)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
}

/** The name that stands in the title, or null; made once for many titles. */
export function attackerFinder(people: readonly Person[]): (title: string) => string | null {
  const found = attackersNames(people).map((name) => ({
    name,
    at: new RegExp(`(?<![\\p{L}\\p{N}])(?:${nameSource(name)})(?![\\p{L}\\p{N}])`, 'u'),
  }));
  return (title) => found.find(({ at }) => at.test(title))?.name ?? null;
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function eitherCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper || lower.length !== upper.length ? escaped(letter) : `[${lower}${upper}]`;
}
