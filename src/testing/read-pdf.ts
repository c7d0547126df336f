import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PdfText {
  readonly text: string;
  /** Points from the left and upper edge of the page, and how far the text reaches. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly texts: readonly PdfText[];
  /** The text at each height, left to right, without spaces. */
  readonly lines: readonly string[];
}

/** Marks and spaces prepared for comparison: readers put their own spaces between a high mark and the next letter. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\s/g, '');
}

/** A PDF as an independent reader sees it. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await reading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): PdfText[] =>
      'str' in item && item.str !== ''
        ? [{ text: item.str, x: item.transform[4], y: height - item.transform[5], width: item.width }]
        : [],
    );
    pages.push({ width, height, texts, lines: linesOf(texts) });
  }
  await reading.destroy();
  return pages;
}

function linesOf(texts: readonly PdfText[]): string[] {
  const lines = new Map<number, PdfText[]>();
  for (const one of texts) {
    const at = Math.round(one.y);
    const key = [at, at - 1, at + 1].find((near) => lines.has(near)) ?? at;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines.values()].map((line) =>
    bare(
      line
        .toSorted((a, b) => a.x - b.x)
        .map((one) => one.text)
        .join(''),
    ),
  );
}
