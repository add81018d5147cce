/** The way into the path: from its beginning, or from where the reader left it. */
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { words } from '../words/words.ts';
import { rememberedChapter } from './guide-place.ts';
import { guideView } from './guide-view.ts';
import { guidedChapter } from './guided-chapters.ts';

const never = () => () => {};

export function GuideLink(): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const left = useSyncExternalStore(never, rememberedChapter, () => null);
  const chapter = guidedChapter(index, left);
  if (chapter === null || chapter.count < 2) return null;
  const begun = left !== null && chapter.at > 1;
  return (
    <p className="mt-3 font-sans text-sm print:hidden">
      <ViewLink
        to={guideView(view, begun ? chapter.phase.id : null)}
        className="touch:-my-2.5 touch:inline-block touch:py-2.5"
      >
        {begun ? words.guide.goOn(chapter.at, chapter.phase.name) : words.guide.begin}
      </ViewLink>
    </p>
  );
}
