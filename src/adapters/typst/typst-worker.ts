import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { lettersOfFont } from './letters-of-font.ts';
import { nameGlyphs } from './name-glyphs.ts';
import type { TypesetAnswer, TypesetTask } from './typeset-task.ts';

const faces = ['400Regular/Sarabun_400Regular.ttf', '700Bold/Sarabun_700Bold.ttf'];
const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/sarabun/package.json')));
const workspace = import.meta.dirname;
const fontBlobs = faces.map((face) => readFileSync(join(fonts, face)));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
const held = fontBlobs.map(lettersOfFont);
/** What a template reads but never prints: the marks around guarded runs, and the ends of lines. */
const unprinted = /[\u2063\u2064\n]/;
/** Control and format characters; some have an empty glyph. */
const invisible = /\p{C}/u;
const wideSpaces = /[\t\u2000-\u200a\u202f\u205f\u3000]/g;

parentPort?.on('message', (task: TypesetTask) => {
  const answer = typeset(task);
  parentPort?.postMessage(answer, answer.ok ? [answer.pdf.buffer as ArrayBuffer] : []);
});

/** Compiling blocks this thread until it is done; nothing is kept afterwards. */
function typeset({ id, template, files }: TypesetTask): TypesetAnswer {
  try {
    for (const [name, content] of Object.entries(files)) {
      const text = name.endsWith('.json') ? heldTexts(content) : content;
      compiler.mapShadow(join(workspace, name), Buffer.from(text));
    }
    const compiled = compiler.compile({ mainFileContent: template });
    if (!compiled.result) return { id, ok: false, reason: complaint(compiled.takeDiagnostics()) };
    const pdf = nameGlyphs(compiler.pdf(compiled.result, { pdfStandard: 'a-2a' }));
    return { id, ok: true, pdf: new Uint8Array(pdf) };
  } catch (error) {
    return { id, ok: false, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

/** The texts without characters that no typeface here has: one of them would refuse the whole paper. */
function heldTexts(json: string): string {
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'string' ? heldText(value) : value,
  );
}

function heldText(text: string): string {
  const isHeld = (letter: string) =>
    unprinted.test(letter) ||
    (!invisible.test(letter) && held.every((letters) => letters.has(letter.codePointAt(0) ?? 0)));
  return [...text.replace(wideSpaces, ' ')].filter(isHeld).join('');
}

function complaint(error: NodeError | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 500) : 'no diagnostics';
}
