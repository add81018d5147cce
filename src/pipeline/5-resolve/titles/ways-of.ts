/**
 * A clause of an event's words → the ways in which its title may put it, best first.
 *
 * "He was trusted" → "Mr Pell was trusted", where it is plain who he is; "Nadia Rowe KC said in her closing speech that the gate
 * was open" → the same, then "Ms Rowe said that the gate was open".
 */
import type { Person } from '../../../model/entities.ts';
import type { Setting } from '../setting.ts';
import type { Telling } from '../told-of.ts';
import { withBriefName } from './brief-name.ts';
import { withoutNames } from './clauses.ts';
import { trimMarks } from './clean-words.ts';
import type { TitleSource } from './form-title.ts';
import { byApposed } from './name-apposed.ts';
import { nameOwner } from './name-owner.ts';
import { nameLinkedPair, namePair } from './name-pair.ts';
import { nameBody, namePronoun, nameReported } from './name-pronoun.ts';
import { nameSomebody } from './name-somebody.ts';
import { nameThing } from './name-thing.ts';
import { subjectBefore } from './shared-subject.ts';
import { shorterWays } from './shorter-clause.ts';
import { spokenFor } from './spoken-for.ts';
import { byName, reportedBy } from './teller-first.ts';
import { longestTitle, type Wording } from './title-of.ts';
import { titledBefore } from './titled-before.ts';
import { shortName, toldText } from './told-text.ts';

/** With who is meant by its opening, then shorter ones. */
export function waysOf(source: TitleSource, setting: Setting): Wording['waysOf'] {
  const { mentions, span, telling, teller } = source;
  const exact = mentions.passage.text.slice(span.start, span.end);
  const subject = subjectBefore(mentions.passage, span);
  const before = mentions.passage.text.slice(0, span.start) || setting.textBefore(mentions.passage.id);
  const found = telling.standing === 'finding' || telling.standing === 'examination';
  const shorter = (all: readonly string[]): string[] => all.flatMap((way) => shorterWays(way, longestTitle));
  const opens = toldText(mentions, span, 'with its time').text;
  return (words) => {
    const whole = exact.startsWith(words.slice(0, 12)) || opens.startsWith(words.slice(0, 12));
    const clause = whole ? `${subject}${words}` : words;
    const linked = whole ? nameLinkedPair(clause, mentions, span, setting) : clause;
    const body = namePair(nameThing(nameBody(withoutCleft(linked), before), before), before);
    const client = whole ? spokenFor(mentions, span, telling, teller, setting) : null;
    const titled = whole && client === null ? titledBefore(mentions, span, setting) : null;
    const who = client === null ? titled?.name : shortName(client);
    const spoken = who === undefined ? body : body.replace(/^(?:He|She) /u, `${who} `);
    const owned = nameOwner(spoken, mentions, span, teller, setting);
    const opened = nameSomebody(namePronoun(owned, mentions, span, teller, setting), before);
    const named =
      teller === null ? opened : nameReported(byName(opened, exact, teller), mentions, span, teller, setting);
    const short = teller === null ? named : shortTeller(named, teller);
    const bare = found ? [withoutTeller(clause, 'he or she'), withoutTeller(withoutNames(clause), 'anybody')] : [];
    const apposed = byApposed(named, mentions, span, setting);
    const brief = teller === null ? named : withBriefName(named, teller, setting.roster.people);
    const first = trimMarks(named, '.').length > longestTitle ? [brief, apposed?.clause ?? brief] : [];
    const best = [
      ...(apposed?.better === true ? [apposed.clause] : []),
      ...first.filter((way) => trimMarks(way, '.').length <= longestTitle && way !== named),
      ...shorter([...saidOf(short, teller, telling), named, short, ...first]),
    ];
    const fitting = best.filter((way) => way.length <= longestTitle);
    const rest = shorter([...reportedBy(source, teller), ...bare.slice(0, 1), withoutNames(short), ...bare.slice(1)]);
    return [...new Set([...fitting, ...best, ...rest])];
  };
}

/** "It was Mr Vale who rang" → "Mr Vale rang". */
function withoutCleft(clause: string): string {
  return clause.replace(
    /^It was (he|she|(?:(?:Mr|Mrs|Ms|Miss|Dr|PC) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) who (?=\p{L}+(?:ed|nd|rd|ad|id|ng|ew|ok|ve|w|t)\b)/u,
    (_, who: string) => `${who.charAt(0).toUpperCase()}${who.slice(1)} `,
  );
}

const verb = '(?:was|were|is|are|had|has|have|did|would|could|came|went|took|saw|knew|\\p{Ll}{3,}ed)\\b';
/** Of what or whom is not said. */
const open = new RegExp(
  `^(?!It was (?:found|concluded|recommended|accepted) that\\b)(?:(?:It|They|This|That|These|Those|There|Nobody|Nothing|None|Neither|No one) (?=${verb})|(?:Its|Their) \\p{Ll}+ (?=${verb}))`,
  'u',
);

/** "It was replaced on 10 November", where nobody can say what: that is what Mr Smith said. */
function saidOf(clause: string, teller: Person | null, { standing }: Telling): readonly string[] {
  if (teller === null || standing === 'report' || clause.includes(shortName(teller)) || !open.test(clause)) return [];
  const said = `${shortName(teller)} said that ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  return said.length <= longestTitle && !/, (?:he|she|they) said\b/u.test(said) ? [said] : [];
}

/** Who found it stands beside the title: "He said two officers were there" → "two officers were there". */
function withoutTeller(clause: string, who: 'he or she' | 'anybody'): string {
  if (who === 'he or she') return clause.replace(/^(?:He|She) (?:also )?(?:said|says|found|concluded) (?:that )?/u, '');
  return clause.replace(/^[^,;:“"]{2,60}? (?:found|concluded|ruled) that /u, '');
}

/** "Nadia Rowe KC said" → "Ms Rowe said", where the whole name leaves no room. */
function shortTeller(clause: string, teller: Person): string {
  const name = [teller.name, ...teller.aliases].find((one) => clause.startsWith(`${one} `));
  return name === undefined ? clause : shortName(teller) + clause.slice(name.length);
}
