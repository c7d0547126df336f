import { type AnswerCache, answerCache } from '../../application/changes/answer-cache.ts';
import type { PagePart } from './page-frame.tsx';

/** The part of a page that depends only on stored data, as it is sent. */
interface CachedPage {
  readonly title: string;
  readonly content: PagePart;
}

export type PageCache = AnswerCache<CachedPage>;

/** Pages cached in memory; the least recently used are removed first. */
export function pageCache(mostBytes?: number): PageCache {
  return answerCache(({ content }) => content.plain.length + (content.packed?.blocks.length ?? 0), mostBytes);
}
