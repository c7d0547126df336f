import { render } from 'preact';
import { config } from 'zod';
import { type GivenFile, largestFile } from '../../application/verifier/read-files.ts';
import { type Verified, verifyFiles } from '../../application/verifier/verify-files.ts';
import { verifierPageText } from '../text/verifier-text.ts';
import { offlineTools } from './parts/offline-tools.ts';
import { FileFaults, GivenNames, VerifierReport } from './parts/verifier-report.tsx';

// The whole of the program that verifies results without a network: it reads the files that are dropped on the page or chosen in
// it, and sends nothing. Nothing of the page may be compiled from text, so schemas are not either.
config({ jitless: true });

const part = (name: string) => document.querySelector<HTMLElement>(`[data-verifier="${name}"]`);
const [drop, names, progress, report] = [part('drop'), part('names'), part('progress'), part('report')];
const field = (id: string) => document.querySelector<HTMLInputElement>(`input#${id}`);
const [input, key, saved] = [field('files'), field('key'), field('saved')];
const given = new Map<string, GivenFile>();
/** What the reader has from elsewhere, apart from the files that are checked. */
const elsewhere = new Map<string, GivenFile>();
/** A later choice ends the computation for the files before it. */
let turn = 0;

input?.addEventListener('change', () => {
  void take(given, [...(input.files ?? [])]).then(() => {
    input.value = '';
  });
});
saved?.addEventListener('change', () => {
  void take(elsewhere, [...(saved.files ?? [])]).then(() => {
    saved.value = '';
  });
});
key?.addEventListener('change', () => void verifyAll());
part('check')?.addEventListener('click', () => void verifyAll());
part('again')?.addEventListener('click', () => {
  given.clear();
  elsewhere.clear();
  turn += 1;
  for (const one of [input, key, saved]) if (one !== null) one.value = '';
  for (const place of [names, progress, report]) if (place !== null) render(null, place);
  input?.focus();
});
part('print')?.addEventListener('click', () => window.print());
drop?.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.dataset.over = '';
});
drop?.addEventListener('dragleave', () => {
  delete drop.dataset.over;
});
drop?.addEventListener('drop', (event) => {
  event.preventDefault();
  delete drop.dataset.over;
  void take(given, [...(event.dataTransfer?.files ?? [])]);
});

/** Adds files to those of one kind, one of the same name in place of it, and verifies all of them. */
async function take(kept: Map<string, GivenFile>, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  for (const file of files) kept.set(file.name, await readFile(file));
  await verifyAll();
}

/** Verifies what is given; without any file there is nothing yet. */
async function verifyAll(): Promise<void> {
  if (names !== null) render(<GivenNames names={[...given.keys()]} elsewhere={[...elsewhere.keys()]} />, names);
  if (given.size === 0) return;
  const typed = key?.value.trim() ?? '';
  const keys: readonly GivenFile[] = typed === '' ? [] : [{ name: verifierPageText.key, text: typed }];
  const verified = await verifyInTurns([...given.values()], [...elsewhere.values(), ...keys]);
  if (verified === null || report === null) return;
  if (progress !== null) render(null, progress);
  render(verified.ok ? <VerifierReport verdict={verified.verdict} /> : <FileFaults faults={verified.faults} />, report);
  report.querySelector<HTMLElement>('h2')?.focus();
}

async function readFile(file: File): Promise<GivenFile> {
  if (file.size > largestFile) return { name: file.name, text: { fault: 'tooLarge' } };
  try {
    const bytes = await file.arrayBuffer();
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { name: file.name, text: { fault: 'notText' } };
  }
}

/** Computes a little at a time, so that the page shows how far it is; null where other files were chosen meanwhile. */
async function verifyInTurns(files: readonly GivenFile[], outside: readonly GivenFile[]): Promise<Verified | null> {
  turn += 1;
  const own = turn;
  if (report !== null) render(null, report);
  const run = verifyFiles(offlineTools, files, outside);
  for (;;) {
    const until = performance.now() + 40;
    while (performance.now() < until) {
      const step = run.next();
      if (step.done) return step.value;
      showProgress(step.value);
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (own !== turn) return null;
  }
}

function showProgress({ done, of }: { readonly done: number; readonly of: number }): void {
  if (progress === null) return;
  const label = `${verifierPageText.working} ${done} ${verifierPageText.of} ${of}`;
  render(
    <p>
      <label>
        {label} <progress value={done} max={of} />
      </label>
    </p>,
    progress,
  );
}
