import type { Sha256 } from '../values/kinds-of-text.ts';

export const emblemTypes = ['image/svg+xml', 'image/png'] as const;
type EmblemType = (typeof emblemTypes)[number];

/** The picture that an organisation prints on its letters, as a letter names it. */
export interface Emblem {
  readonly sha256: Sha256;
  readonly mediaType: EmblemType;
}

/** The picture itself: the text of an SVG, or a PNG in base64. Width and height in its own units. */
export interface EmblemPicture {
  readonly mediaType: EmblemType;
  readonly content: string;
}

/** What an upload may hold at most, and how large the picture may be [A]: it is printed three centimetres wide. */
export const emblemLimits = {
  bytes: 300 * 1024,
  fewestPixels: 100,
  mostPixels: 2000,
  mostShapes: 4000,
  mostUneven: 2,
} as const;

/** Why a picture is not taken. */
export type EmblemFault =
  | 'emblem-not-readable'
  | 'emblem-too-large'
  | 'emblem-without-shapes'
  | 'emblem-not-square-enough'
  | 'emblem-pixels-out-of-bounds';
