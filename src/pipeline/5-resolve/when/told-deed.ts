/**
 * Words that somebody said or found → whether what they tell is a deed, which was done before it was told, or the judgement
 * itself, which is given with the words.
 *
 *   "The jury concluded on 4 May that a boy of 16 drowned"              → true
 *   "The lamp had been hidden by ivy, the coroner found"                → true
 *   "The coroner concluded that the club’s failings had contributed"    → false: that is the finding
 *   "The judge rejected a submission", "ruled that he died by accident" → false: given then
 */
import type { When } from '../../../model/time.ts';
import { unknownWhen } from '../setting.ts';

const quoted = /"[^"]*"|“[^”]*(?:”|$)/gu;
const verb =
  'said|says|told|found|finds|concluded|concludes|ruled|recorded|determined|held|accepted|decided|stated|heard|denied|agreed|admitted|insisted|claimed|confirmed|argued|submitted|suggested|maintained';
/** "…, a jury has concluded." */
const behind = new RegExp(
  `,[”"]? (?:[^,.;:]{2,60} )?(?:has |have )?(?:${verb})(?: (?:on |in |at )?[^,.;:]{2,40})?[.”"]*$`,
  'u',
);
/** "The coroner said on Monday that …"; without "that" a subject follows at once. */
const before = new RegExp(
  `^[^;:]{2,160}?\\b(?:${verb})(?: (?:on|in|at|to|during|yesterday|earlier|later|last|the (?:court|jury|inquest|inquiry|hearing))\\b[^;:,]{0,40}?)??(?: that\\b|(?= (?:he|she|they|it|there|the|a|an|his|her|their|no|\\p{Lu})\\b))`,
  'u',
);
const irregular =
  'drove|ran|fell|left|went|came|sent|rang|gave|met|saw|wrote|paid|bought|sold|took|shot|swam|sank|struck|hit|broke|began|threw|drew|flew|fled|fought|rode|rose|woke|ate|slept|lost|led|put|set|shut|cut|stood|sat|lay|got|told|heard|made';
const participle =
  '(?:\\p{L}{2,}(?:ed|wn|ne|en)|hid|left|cut|shut|sent|put|set|hit|shot|lost|sold|built|kept|held|told|made|found|bought|brought|burnt|spent)';
/** The first verb of the clause; the others are of what goes with it. */
const deed = new RegExp(
  `\\b(?:(?:was being|were being|had been|was|were|had) (?:(?:never|not|also|already|then|still|\\p{L}+ly) )?(${participle}|\\p{L}{2,}ing)|(${irregular})|(\\p{L}{2,}ed))\\b`,
  'iu',
);
const state =
  /\b(?:was|were|is|are|has|have|would|could|should|might|may|must|can|will|did|if|possible|likely|probably|unlikely|whether)\b/iu;
const unsure = /\b(?:would|could|should|might|may|if|possible|likely|probably|whether)\b/iu;
/** What is weighed, and no act that could be seen. */
const judged =
  /^(?:contributed|caused|failed|neglected|resulted|amounted|required|needed|lacked|deserved|satisfied|justified|acted|allowed|permitted|owed|breached|exposed|missed|expected|intended|believed|wanted|concerned|based|related|involved|entitled|obliged|aware|flawed|known|seen|given|done|been|trained|experienced|supposed|bound|rejected|refused|granted|dismissed|ordered|recommended|called|asked|urged|thanked|praised|criticised|adjourned|offered|expressed|welcomed|questioned|invited|warned|noted|described|explained|added|replied|recalled|conceded|acknowledged|said|told|found|concluded|ruled|recorded|determined|held|accepted|decided|stated|heard|denied|agreed|admitted|insisted|claimed|confirmed|argued|submitted|suggested|maintained|made|gave|showed|shown|proved|established|revealed|indicated)$/iu;
/** Where somebody was: as plain as a deed, and as much of its own time. */
const whereabouts =
  /\b(?:was|were) (?:(?:still|then|already|not) )?(?:in (?!(?:breach|charge|danger|difficult\p{L}+|error|fault|need|poor|good|place|favour|no)\b)|at (?!(?:fault|risk)\b)|inside|outside|away|asleep|abroad|alone|at home|upstairs|downstairs)\b/u;
/** The conclusions that an inquest comes to. */
const conclusion =
  /\bunlawful(?:ly)? kill|\b(?:by|of|from|through|as a result of) (?:an? )?(?:misadventure|accident|natural causes|suicide)\b|\baccidental(?:ly)?\b|\bcontributed\b/iu;

/** Of the words of one event. */
export function tellsDeed(words: string): boolean {
  const plain = words.replace(quoted, '“”').trim();
  if (conclusion.test(plain)) return false;
  const said = behind.test(plain) ? plain.replace(behind, '') : before.test(plain) ? plain.replace(before, '') : plain;
  if (whereabouts.test(said) && !unsure.test(said)) return true;
  const found = deed.exec(said);
  const [, done, irregularly, regularly] = found ?? [];
  const act = done ?? irregularly ?? regularly;
  if (found === null || act === undefined || judged.test(act)) return false;
  return !state.test(said.slice(0, found.index));
}

/** What was told as done had been done by then. */
export function beforeTelling({ latest }: Pick<When, 'latest'>): When {
  if (latest === null) return unknownWhen('The document does not say when.');
  const because = 'It is told as done by then: when it was done, the document does not say.';
  return { earliest: null, latest, precision: 'range', basis: 'bounded', phrase: null, because };
}
