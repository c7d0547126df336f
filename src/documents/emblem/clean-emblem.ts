import { type EmblemFault, type EmblemPicture, emblemLimits } from '../../domain/letters/emblem.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { checkedPng, isPng } from './checked-png.ts';
import { cleanSvg } from './clean-svg.ts';

/** What of an uploaded picture is printed: a PNG without anything beside its pixels, or the shapes of an SVG. */
export function cleanEmblem(bytes: Uint8Array): Outcome<EmblemPicture, EmblemFault> {
  const longest = `${emblemLimits.bytes / 1024} KB`;
  if (bytes.length > emblemLimits.bytes) return refuse('emblem-too-large', { longest });
  return isPng(bytes) ? ofPng(bytes) : cleanSvg(bytes);
}

function ofPng(bytes: Uint8Array): Outcome<EmblemPicture, EmblemFault> {
  const png = checkedPng(bytes);
  if (png === null) return refuse('emblem-not-readable');
  const { width, height } = png;
  const { fewestPixels: fewest, mostPixels: most, mostUneven } = emblemLimits;
  if (Math.min(width, height) < fewest || Math.max(width, height) > most)
    return refuse('emblem-pixels-out-of-bounds', { fewest, most });
  if (Math.max(width, height) > Math.min(width, height) * mostUneven)
    return refuse('emblem-not-square-enough', { most: mostUneven });
  return accept({ mediaType: 'image/png', content: png.bytes.toString('base64') });
}
