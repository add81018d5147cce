/**
 * What the writer of a report says of "I" and "we" → the same said of it from outside.
 *
 * "I find that the survey was sound" → "It was found that the survey was sound"; "We make two recommendations" → "Two
 * recommendations were made"; "I visited the site" → "The writer of the report visited the site".
 */
import { sentenceCase } from './clean-words.ts';

/** The text as it is where it does not speak so. */
export function authored(text: string): string {
  const verbs: Readonly<Record<string, string>> = {
    find: 'found',
    conclude: 'concluded',
    recommend: 'recommended',
    accept: 'accepted',
  };
  return text
    .replace(
      /^(?:(?:In|On|For|Having|Accordingly|Therefore)\b[^,;:“"]{0,60},? )?(?:I|We) (?:also |therefore )?(find|found|conclude|concluded|recommend|recommended|accept|accepted) that /u,
      (_, verb: string) => `It was ${verbs[verb] ?? verb} that `,
    )
    .replace(
      /^(?:I|We) (?:do|did) not (find|consider|accept|conclude) that /u,
      (_, verb: string) => `It was not ${verbs[verb] ?? `${verb}ed`} that `,
    )
    .replace(/^We (?:make|made) ((?:\p{L}+ ){1,3})recommendation(s?)\b/u, (_, many: string, s: string) => {
      const count = many.charAt(0).toUpperCase() + many.slice(1);
      return `${count}recommendation${s} ${s === '' ? 'was' : 'were'} made`;
    })
    .replace(
      /^I (?:also )?(visited|saw|heard|inspected|walked|measured|considered|commenced|opened|held|resumed|adjourned|made|received|wrote|asked|issued|reviewed|read|took|met|sent|began|closed)\b/u,
      'The writer of the report $1',
    )
    .replace(
      /^(?:We|I) (?:also |then )?(?:heard|received) (?:(?:oral |written )?evidence )?from ([^;:“"]{2,80}?),? that /u,
      (_, who: string) => `${sentenceCase(who)}${who.includes(', ') ? ',' : ''} said that `,
    )
    .replace(/^(?:We|I) (?:accept|accepted) ([^,;:“"]{2,40})['’]s? (?:evidence|account) that /u, '$1 said that ')
    .replace(
      /^(?:I|We) (?:was|were) (?:also |then |later )?told by ([^;:“"]{2,80}?),? that /u,
      (_, who: string) => `${sentenceCase(who)}${who.includes(', ') ? ',' : ''} said that `,
    )
    .replace(/\btold (?:me|us) (?=that\b)/gu, 'said ')
    .replace(/\bmy visit\b/u, 'the writer’s visit')
    .replace(/^It was (submitted|argued|contended) (?:on behalf of|for|by) ([^,;:]{2,40}?) that /u, '$2 $1 that ');
}
