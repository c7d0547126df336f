import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A program that takes the text out of a PDF, as people who copy or search do. One text a page. */
export interface PaperReader {
  readonly name: string;
  read(pdf: Uint8Array): Promise<readonly string[]>;
}

/** Chrome and Edge. */
const pdfium: PaperReader = {
  name: 'PDFium',
  async read(pdf) {
    const library = await PDFiumLibrary.init();
    const file = await library.loadDocument(pdf);
    const texts = [...file.pages()].map((page) => page.getText());
    file.destroy();
    library.destroy();
    return texts;
  },
};

/** Firefox. */
const pdfJs: PaperReader = {
  name: 'pdf.js',
  async read(pdf) {
    const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
    const file = await reading.promise;
    const texts: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const { items } = await (await file.getPage(number)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    await reading.destroy();
    return texts;
  },
};

/** Programs that write the text of a file to standard output, where a machine has them. */
const programs = [
  { name: 'poppler', command: 'pdftotext', words: (file: string) => ['-raw', file, '-'] },
  { name: 'MuPDF', command: 'mutool', words: (file: string) => ['draw', '-q', '-F', 'txt', file] },
];

function programReaders({ name, command, words }: (typeof programs)[number]): readonly PaperReader[] {
  const asked = spawnSync(command, ['-v'], { encoding: 'utf8' });
  if (asked.error !== undefined) return [];
  const edition = /\d+\.\d+/.exec(`${asked.stdout}${asked.stderr}`)?.[0] ?? '';
  const reader: PaperReader = {
    name: `${name} ${edition}`,
    async read(pdf) {
      const folder = mkdtempSync(join(tmpdir(), 'samrit-paper-'));
      const file = join(folder, 'paper.pdf');
      writeFileSync(file, pdf);
      const { stdout } = spawnSync(command, words(file), { encoding: 'utf8', maxBuffer: 1e8 });
      rmSync(folder, { recursive: true });
      return stdout.split('\f');
    },
  };
  return [reader];
}

/** Every reader that this machine has; the first two come with the packages. */
export const paperReaders: readonly PaperReader[] = [pdfium, pdfJs, ...programs.flatMap(programReaders)];
