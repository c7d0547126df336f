import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { openTypesetter } from '../adapters/typst/typesetter.ts';
import type { PaperRenderer } from '../application/papers/papers-ports.ts';
import { openPaperRenderer } from '../documents/paper-renderer.ts';
import { gallerySamples } from './gallery-samples.ts';

/** Dots an inch of the pictures: small marks are seen, and a page is not too large for a window. */
const dots = 110;

/** `npm run gallery -- FOLDER`: every template with sample data, as PDF and as a picture of each page. */
async function writeGallery(folder: string, renderer: PaperRenderer): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const library = await PDFiumLibrary.init();
  let pictures = 0;
  for (const { name, make } of gallerySamples) {
    const made = await make(renderer);
    if (!made.ok) throw new Error(`${name}: ${made.refusals.map((one) => one.code).join(', ')}`);
    writeFileSync(join(folder, `${name}.pdf`), made.value);
    const file = await library.loadDocument(made.value);
    for (const page of file.pages()) {
      const { data, width, height } = await page.render({ scale: dots / 72, render: 'bitmap' });
      writeFileSync(join(folder, `${name}-${page.number + 1}.png`), asPng(data, width, height));
      pictures += 1;
    }
    file.destroy();
  }
  library.destroy();
  return pictures;
}

/** A bitmap of blue, green, red and opacity as PNG. */
function asPng(bgra: Uint8Array, width: number, height: number): Buffer {
  const lines = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (let channel = 0; channel < 3; channel += 1)
        lines[y * (width * 3 + 1) + 1 + x * 3 + channel] = bgra[(y * width + x) * 4 + (2 - channel)] ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const begin = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([begin, chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

const folder = process.argv[2] ?? 'gallery';
const renderer = openPaperRenderer(openTypesetter());
try {
  const pictures = await writeGallery(folder, renderer);
  process.stdout.write(`${gallerySamples.length} PDF, ${pictures} PNG: ${folder}\n`);
} finally {
  await renderer.close();
}
