import { type AnswerCache, answerCache } from '../../application/changes/answer-cache.ts';
import { MOST_VERSIONS, type PageContent } from './framed-page.ts';
import type { IslandName } from './page-frame.tsx';

/** The part of a page that depends only on stored data, as it is sent. */
interface CachedPage {
  readonly title: string;
  readonly content: PageContent;
  /** The scripts that its content asks for. */
  readonly islands: readonly IslandName[];
}

export type PageCache = AnswerCache<CachedPage>;

/** How much one compressed version of a page adds to its plain text, at most. */
const PACKED_SHARE = 0.25;

/** Pages cached in memory; the least recently used are removed first. */
export function pageCache(mostBytes?: number): PageCache {
  return answerCache(({ content }) => Math.ceil(content.plain.length * (1 + PACKED_SHARE * MOST_VERSIONS)), mostBytes);
}
