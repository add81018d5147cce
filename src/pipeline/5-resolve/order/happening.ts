/**
 * The words of a clause → whether they tell, plainly and in the past, of something that took place.
 *
 * "the engine stopped", "two men were taken ashore" → yes; "the engine did not stop", "it would have sunk", "he was 52",
 * "the gate is closed", "did anyone call?" → no. What did not happen, or only was so, has no place in an order.
 */
const irregular =
  'went came fell began struck drove left met rose ran sent held brought broke hit lost set sank shot saw took gave found made got put threw woke paid rang bought sold built caught chose drew fled flew fought hid led rode shook shut slept slid stole swept swam tore blew burst cut dug froze grew heard kept knelt laid lay leapt lit read sat shrank spread sprang stood stuck swung taught told tied turned won wrote taken seen driven fallen broken thrown sunk shown given begun gone spoken written hurt spent sought wound'
    .split(' ')
    .join('|');
const happens = new RegExp(
  `\\b(?:${irregular})\\b|\\b(?!(?:hundred|indeed|need|united|armed|unarmed|naked|sacred|wicked|aged|embed|exceed|proceed|succeed|speed|breed|named|called)\\b)\\p{Ll}{2,}(?:ed)\\b`,
  'u',
);
/** "A doctor was called to the lane", not "a man called Hay". */
const summoned = /\bcalled (?:to|out|in|police|for|the|an?|him|her|them|it|999|911|off)\b/u;
/** "The gate was shut": how it was, not what took place. */
const wasSo =
  /\b(?:was|were|been|being) (?:already |still |then |also )?(?:shut|closed|locked|covered|known|married|based|situated|located|surrounded|trained|interested|concerned|involved|tired|scared|frightened|worried|surprised|pleased|satisfied|qualified|experienced|deserted|crowded|set|used|meant|entitled|retired|employed|deemed|considered|described|regarded|left|hidden)\b/gu;
/** Denied, wished, possible, asked, still so, or yet to come. */
const unreal =
  /\b(?:not|never|nobody|no one|nothing|neither|nor|without|unable|failed|refused|would|could|should|might|may|must|will|can|cannot|shall|if|unless|whether|is|are|am|has|have|does|do|wanted|hoped|wished|planned|intended|expected|believed|thought|supposed|asked|used|due|about to|going to|able|allowed|required|likely|possible|suspected|alleged|allegedly)\b|n['’]t\b|\?/u;
/** "No boat came", "If it sank": denied or supposed from the beginning. In the middle of a sentence May is a month. */
const unrealFromStart =
  /^(?:No|None|Few|Hardly|Neither|Nobody|Nothing|Never|Not|If|Unless|Whether|Without|Would|Could|Should|Might|Must|Will|Can|Is|Are|Does|Do|Has|Have|Did|Allegedly)\b/u;

export function tellsHappening(words: string): boolean {
  const plain = unquoted(words).replace(wasSo, ' ');
  return (happens.test(plain) || summoned.test(plain)) && isReal(plain);
}

/** Told as so: neither denied nor wished, possible, asked, still so or yet to come. */
export function isReal(words: string): boolean {
  const plain = unquoted(words);
  return !unreal.test(plain) && !unrealFromStart.test(plain.trimStart());
}

function unquoted(words: string): string {
  return words.replace(/"[^"]*"|“[^“”]*”/gu, ' ');
}

/** Who tells it, and that he does: "Captain Moran told the inquiry that ", with the words that follow left to be read. */
const telling =
  /^(?:[^.,;:"“”]{1,70}?(?:, [^,.;:"“”]{1,70},)? )?(?:(?:said|told (?:the \p{L}+|an? \p{L}+|them|him|her|police|officers|jurors))(?: that| how)?|(?:described|explained|recalled|added|stated|heard|found|showed|remembered|confirmed) (?:that|how)) (?=(?:he|she|they|it|the|a|an|his|her|their|there|on|at|in|two|three|before|after|when|once|by|\p{Lu}))/u;

/** How many characters at the beginning say only who tells what follows. */
export function tellingLength(words: string): number {
  return telling.exec(words.slice(0, 240))?.[0].length ?? 0;
}
