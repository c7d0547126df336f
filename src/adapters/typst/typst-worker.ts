import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { nameGlyphs } from './name-glyphs.ts';
import type { TypesetAnswer, TypesetTask } from './typeset-task.ts';

const faces = ['400Regular/Sarabun_400Regular.ttf', '700Bold/Sarabun_700Bold.ttf'];
const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/sarabun/package.json')));
const workspace = import.meta.dirname;
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(join(fonts, face))) }],
});

parentPort?.on('message', (task: TypesetTask) => {
  const answer = typeset(task);
  parentPort?.postMessage(answer, answer.ok ? [answer.pdf.buffer as ArrayBuffer] : []);
});

/** Compiling blocks this thread until it is done; nothing is kept afterwards. */
function typeset({ id, template, files }: TypesetTask): TypesetAnswer {
  try {
    for (const [name, content] of Object.entries(files)) {
      compiler.mapShadow(join(workspace, name), Buffer.from(content));
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

function complaint(error: NodeError | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 500) : 'no diagnostics';
}
