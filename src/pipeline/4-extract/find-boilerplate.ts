/**
 * A passage → whether it is page furniture: words of the web page, not of the article.
 *
 * "Please allow a moment for the live blog to load." → true; "Please allow me a moment, the witness said" → false.
 * A passage counts only where the furniture is all of it, or nearly: it must be short and open with the phrase.
 */
const longest = 200;

/** "By Jane Smith, Home Affairs Correspondent": capitals alone, or what the writer does for the paper. */
const byline =
  /^(?:[Bb]y|BY):? \p{Lu}[\p{L}.'’-]*(?: (?:and|\p{Lu}[\p{L}.'’-]*)){1,8}(?:,? [^.!?;:“"]{0,50}\b(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Ss]taff|[Aa]gency|[Bb]ureau)\b[^.!?;:“"]{0,40}|(?:,| \||,? in|,? at| –| -) \p{Lu}[^.!?;:,“"]{0,50})?$/u;
/** "Ada Lind, Crown Court reporter": a name and what its bearer does for the paper, and nothing else. */
const signed =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3},? (?:\p{L}+ ){0,4}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter)$/u;
/** "Published 14 May 2019, 16.30", "Last updated at 16:05": nothing but a date after it. */
const dateline =
  /^(?:last |first )?(?:published|updated|posted|modified|filed):?(?:[\s,|•–]+(?:on|at|by|today|yesterday|[ap]\.?m\.?|gmt|bst|utc|\d[\d.:/-]*(?:st|nd|rd|th|[ap]m)?|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:jan|febr)(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|(?:sept?|octo?|novem|decem)(?:ember|ber)?|oct|nov|dec|feb)){1,12}[.,]?$/iu;

/** Each is tried on the whole passage, trimmed. */
const furniture: readonly RegExp[] = [
  /^please (?:allow|wait) (?:a )?(?:moment|few (?:moments|seconds))\b.*\b(?:load|refresh|update|appear)\w*[.…]*$/iu,
  /^(?:this|the) (?:live ?blog|page|feed|article|video|story) (?:is|will be|has been) (?:loading|updated?|updating|refresh\w*|closed)\b.*$/iu,
  /^loading(?: more)?(?: comments| stories| live ?blog)?[.… ]*$/iu,
  /^(?:sign ?up|register|subscribe|log ?in|sign in)(?: now| here| today)?(?: (?:to|for|with|or|and) .*)?[.!]?$/iu,
  /^(?:read|see|find out|discover|show|load|view) (?:more|also|next|all)\b(?:\s*:.*| (?:here|comments|stories|from|about|on) ?.*)?[.!›»→]*$/iu,
  /^(?:click|tap|press) (?:here|below|above|on the \w+)\b.*$/iu,
  /^(?:follow|like|find) (?:us|@\w+|the \w+) on (?:facebook|twitter|x|instagram|linkedin|youtube|threads|bluesky|social)\b.*$/iu,
  /^follow us[.!]?$/iu,
  /^get (?:the |our |all the )?(?:day(?:'|’)s |latest |top |biggest |best )*(?:stories|news|headlines|updates)\b.*\b(?:inbox|email|e-mail|phone)\b.*$/iu,
  /^enter your e-?mail\b.*$/iu,
  /^(?:ends|end of (?:release|statement)|[-– ]*ends[-– ]*|notes? (?:to|for) editors?|(?:news|press|media) release|for immediate release|embargoed(?: until| for)?\b.*)[.:]?$/iu,
  /^for (?:more|further|media|press) (?:information|enquiries|inquiries|details)\b.*$/iu,
  /^[^“"]{3,180} ?[([](?:image|picture|photo(?:graph)?|pic|credit|pa|getty|reuters|afp)s?(?:: ?| by |\/)?[^()[\]]{0,60}[)\]]\.?$/iu,
  /^[^“"]{3,180}\. (?:photo(?:graph)?|picture|image): [^.]{2,60}$/iu,
  /^(?:share|tweet|email|print|copy link|save|bookmark|whatsapp|facebook|twitter)(?: (?:this|on|via|the|article|story|page|link|facebook|twitter|whatsapp|email))*[.!]?$/iu,
  /^(?:we|this (?:site|website)) uses? cookies\b.*$/iu,
  /^(?:accept|reject|manage|allow) (?:all )?cookies?[.!]?$/iu,
  /^by (?:continuing|clicking|using|signing up)\b.*\b(?:cookies|terms|privacy|agree)\b.*$/iu,
  /^(?:advertisement|advert|sponsored|promoted stories|recommended|related (?:articles|stories|topics)|most (?:read|popular)|trending|comments|newsletters?)[.:]?$/iu,
  /^(?:skip|jump|back) to (?:main )?(?:content|navigation|top)[.]?$/iu,
  /^(?:©|\(c\)|copyright\b).*$/iu,
  /^all rights reserved[.]?$/iu,
  /^(?:photo(?:graph)?|picture|image|video|credit)s?(?: by| credit)?: .*$/iu,
  /^(?:related|read more|see also|more on this(?: story)?|watch|listen|in pictures): .*$/iu,
  /^[^“"]{3,200} \([\p{L}.’' -]{2,40}\/(?:PA|AP|AFP|EPA|Getty|Reuters|Press Association)[^()]{0,30}\)\.?$/u,
  /^[^.!?“"]{3,180}\.? Credit: \p{Lu}.{1,60}$/u,
  /^to (?:read|see|watch|view|follow) (?:this|the|our|all|more)\b[^.]*\bclick here[.]?$/iu,
  /^you can (?:also )?(?:sign up|subscribe|follow us|receive|join)\b.*$/iu,
  /^[\p{L} ]{2,30} will (?:be )?bring(?:ing)? you (?:all )?(?:the )?(?:latest )?(?:updates|news|coverage)\b.*$/iu,
  /^(?:here(?:'|’)s|here is) (?:another|our|the latest|more)\b.*$/iu,
  /^(?:please )?refresh (?:the|this) page\b.*$/iu,
  /^(?:\()?(?:from (?:left|right|top)|left to right|l-r|clockwise(?: from \p{L}+)?|pictured)\b[^.]*\.?\)?$/iu,
  /^(?:image|media|video) (?:copyright|source|credit|caption) .*$/iu,
  /^\(?(?:photo(?:graph)?|picture|image)s? (?:by|courtesy of|supplied by) .{2,80}\)?$/iu,
  /^\(?(?:getty(?: images)?|reuters|afp|pa(?: media| wire| archive)?|ap(?: photo)?|epa|shutterstock|alamy)(?:\/[\p{L} ]{2,40})?\)?[.]?$/iu,
  byline,
  signed,
  dateline,
  /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}, )?\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}$/u,
  /^(?:dated|date|signed(?: on)?):? (?:this )?\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? \p{L}+,? \d{4}[.]?$/iu,
  /^(?:\d{1,2} (?:mins?|minutes?|hours?|hrs?|days?) ago|just now)$/iu,
  /^\d{1,4} (?:comments?|shares?|likes?|views?)$/iu,
  /^(?:view |show |see )?comments? ?\(\d+\)$/iu,
  /^(?:e-?mail|contact|tel|telephone|phone|twitter|website)(?: us| the \p{L}+| me)?(?: at| on)?:? ?\S+@\S+[.]?$/iu,
  /^\S+@\S+\.\p{L}{2,}$/u,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^this (?:live ?blog|live coverage|feed|article|story) (?:is|has|was) (?:now )?(?:been )?(?:closed|ended|finished|updated|amended)\b.*$/iu,
  /^(?:this|that|which) (?:concludes|ends|closes|brings|is the end of) (?:the|our|today(?:'|’)s|this)(?: \p{L}+){0,2} (?:live )?(?:blog|coverage|reporting|updates?)\b[^“"]*$/iu,
  /^(?:for|see|view|read) (?:(?:all )?(?:the|our) )?(?:latest|slide(?:show)?|gallery|pictures|photos)\b[^.“"]{0,80}\b(?:homepage|home page|below|here|above)[.!]?$/iu,
  /^(?:(?:that(?:'|’)s all|we(?:'|’)re (?:now )?(?:closing|pausing|wrapping up)|we are (?:now )?(?:closing|pausing))\b.*|thanks? for (?:following|reading|joining)(?: us| along| today| our \p{L}+| live| coverage)*|stay with us(?: for \p{L}+)?)[.!]?$/iu,
  /^(?:live ?blog|live|breaking(?: news)?|exclusive|analysis|watch live|in pictures|gallery|video|listen|key events?|summary|latest)[.:]?$/iu,
  /^(?:this is a breaking (?:news )?story|more (?:follows|to follow)|more on this story)\b.*$/iu,
  /^(?:support (?:us|our|independent)|donate|become a (?:member|subscriber)|get (?:our|the) (?:app|newsletter))\b.*$/iu,
  /^(?:reporting by|additional reporting(?: by)?|edited by|with agencies)\b.*$/iu,
  /^[-–—*_=•·#\s]{2,}$/u,
];

/** A contact line of an office: "Contact the inquiry: office@example.org". */
const addressed = /^[^.!?]{0,60}[:\s]\S{1,60}@\S{1,60}\.\p{L}{2,10}\.?$/u;

/** True only for short passages that are nothing else. */
export function isBoilerplate(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > longest) return trimmed.length === 0;
  return addressed.test(trimmed) || furniture.some((pattern) => pattern.test(trimmed));
}
