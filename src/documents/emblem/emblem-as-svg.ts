import type { EmblemPicture } from '../../domain/letters/emblem.ts';

/** A picture as an SVG file, which is what templates read: a PNG lies in one by itself. */
export function emblemAsSvg({ mediaType, content }: EmblemPicture): string {
  if (mediaType === 'image/svg+xml') return content;
  const head = Buffer.from(content.slice(0, 64), 'base64');
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  const size = `width="${width}" height="${height}"`;
  const picture = `<image ${size} href="data:image/png;base64,${content}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${picture}</svg>`;
}
