import type { PartyHeadingProps } from './components/party-heading.tsx';

/** The heading and the tabs of the year to which a page belongs. */
export interface YearFrame {
  /** The same while nothing that the heading is read from has changed. */
  readonly stamp: string;
  /** Null for a page of no year. */
  readonly heading: () => Promise<PartyHeadingProps | null>;
}

/** Of a page that stands under no year. */
export const noYear: YearFrame = { stamp: '', heading: async () => null };
