/**
 * The words of the axis as the library puts them → as they can be read.
 *
 *     before   2018 │Sept              │                  after   │Sept              │Oct
 *                                                                 │2018
 *
 * Words that the chart's edge would cut are left out: their line says enough. What is judged is the words themselves, and not
 * their box, which is as wide as what they name. What names a longer time stands at the left edge where that time began before
 * it: there it would name no line, so it goes below the first word that stands.
 */

const minor = '.vis-text.vis-minor:not(.vis-measure)';
const major = '.vis-text.vis-major:not(.vis-measure)';

/** Measures all before it changes anything. */
export function setAxisWords(container: HTMLElement): void {
  const axis = container.querySelector('.vis-time-axis.vis-foreground');
  if (axis === null) return;
  const edge = axis.getBoundingClientRect();
  const all = [...axis.querySelectorAll<HTMLElement>(`${minor}, ${major}`)].map((word) => {
    const { left, right } = wordsBox(word);
    const isMajor = word.matches(major);
    // Moved by an earlier turn: where it would be by itself.
    const moved = Number.parseFloat(word.style.translate) || 0;
    return { word, isMajor, left: left - moved, isCut: left - moved < edge.left - 1 || right - moved > edge.right + 1 };
  });
  const first = Math.min(...all.filter(({ isMajor, isCut }) => !isMajor && !isCut).map(({ left }) => left));
  const majors = all.filter(({ isMajor }) => isMajor).toSorted((one, other) => one.left - other.left);
  const next = majors[1]?.left ?? Number.POSITIVE_INFINITY;
  for (const { word, left, isCut } of all) {
    const away = first - left;
    const isFirst = word === majors[0]?.word && !isCut && away > 1 && Number.isFinite(first) && first < next - 1;
    word.classList.toggle('is-cut', isCut);
    word.style.translate = isFirst ? `${Math.round(away)}px` : '';
  }
}

function wordsBox(word: HTMLElement): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(word);
  return range.getBoundingClientRect();
}
