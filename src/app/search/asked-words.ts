/**
 * What a reader types → the words that are looked for: "Who tried to save PC Palmer?" → tried, save, pc, palmer; "MI5 before 2017" → mi5.
 */

/** The words of a text as the search knows them: lower case, without possessives and accents, “14:56” as the documents write it. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/(\d):(?=\d)/gu, '$1.')
    .replace(/['’]/gu, '')
    .split(/[^\p{Letter}\p{Number}.]+|\.(?!\d)|(?<!\d)\./u)
    .filter((word) => word !== '');
}

/** Words of questions, of address, of telling and of quoting, and small words, which say nothing of what is looked for. */
const small = new Set(
  [
    'what when where which who whom whose why how tell told said say says ask asks asked asking know knew known everything anything happen happened happening whats whos',
    'exact exactly verbatim wording word words quote quotes quotation quotations please show',
    'am are be been being is was were did didnt do does done has have had isnt wasnt werent',
    'can could couldnt may might must shall should shouldnt will would wouldnt',
    'he her him his i it its me my our she that their them there these they this those us we you your',
    'a about an and any as at because by for from if in of on or so than the then to with mr mrs ms sir',
    'after before between during since till until',
  ]
    .join(' ')
    .split(' '),
);

/** Small words alone are looked for themselves. */
export function askedWords(q: string): readonly string[] {
  const telling = tellingWords(q);
  return telling.length > 0 ? telling : wordsOf(q);
}

/** A bound is a date to be read (`dates-asked.ts`) and no word that stands in a text. */
const yearAsBound = /\b(?:before|after|since|until|till)\s+(?:1[89]|20)\d\d\b/giu;

/** Each once; none where there are small words alone. */
export function tellingWords(q: string): readonly string[] {
  return [...new Set(wordsOf(q.replace(yearAsBound, ' ')).filter((word) => !small.has(word)))];
}
