/**
 * A person's title and given name → a gender, where they tell one.
 *
 * `("WPC", null)` → female; `(null, "Anthony")` → male; `("PC", null)` → unknown.
 */
import { femaleNames, maleNames } from './given-names.ts';
import { femaleTitles, maleTitles } from './titles.ts';

export type Gender = 'female' | 'male' | 'unknown';

/** Names borne by both ("Jan"), and none, are unknown. */
export function genderOf(title: readonly string[], given: string | null): Gender {
  if (title.some((word) => femaleTitles.has(word))) return 'female';
  if (title.some((word) => maleTitles.has(word))) return 'male';
  const [name = ''] = (given ?? '').split('-');
  const [male, female] = [maleNames.has(name), femaleNames.has(name)];
  if (male === female) return 'unknown';
  return male ? 'male' : 'female';
}
