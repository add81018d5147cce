/**
 * A name and the word before it → whether a ship, an engine or a house is called so.
 *
 * "the ferry Lady Anne", "MV Princess Maud", "the trawler Sarah Jane" → things; "the boat Peter Lund had hired" → a person.
 */
import { isGivenName } from './given-names.ts';

const kinds =
  /\b(?:[Ff]erry|[Ss]hip|[Bb]oat|[Tt]rawler|[Ll]ifeboat|[Yy]acht|[Bb]arge|[Tt]ug|[Ll]iner|[Ss]teamer|[Vv]essel|[Ll]aunch|[Cc]ruiser|[Tt]anker|[Dd]redger|[Ss]chooner|[Cc]oaster|[Dd]rifter|[Pp]addle-steamer|[Ll]ocomotive|[Aa]irship|MV|MS|MT|MFV|HMS|HMY|SS|RMS|RNLB|PS|TS) ["“‘']?$/u;
const registered = /\b(?:MV|MFV|HMS|HMY|RMS|RNLB) ["“‘']?$/u;
const graced =
  /^(?:Lady|Lord|King|Queen|Prince|Princess|Duke|Duchess|Earl|Countess|Saint|St|Sir|Captain|Admiral|Miss|Mary)$/u;

/** `before` are the words before the name, `words` those of it with its title. */
export function isVessel(before: string, words: readonly string[]): boolean {
  if (!kinds.test(before)) return false;
  return registered.test(before) || graced.test(words[0] ?? '') || words.every(isGivenName);
}
