/** Words that bring in somebody without a name: "a doctor", "another man" → "he" may mean them. */
const stranger =
  /\b(?:an?|another|one|some|every|each|any|no) (?:\p{L}+ ){0,2}(?:person|man|woman|officer|doctor|friend|colleague|witness|passenger|driver|boy|girl|child|paramedic|suspect|passer-by|stranger|neighbour|relative|nurse|soldier|guard)\b/iu;

export function namesStranger(text: string): boolean {
  return stranger.test(text);
}
