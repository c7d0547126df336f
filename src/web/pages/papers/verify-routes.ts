import { h } from 'preact';
import { readPaperCode } from '../../../application/papers/read-paper-code.ts';
import { type PaperVerdict, verifyPaperCode, verifyPaperFile } from '../../../application/papers/verify-paper.ts';
import type { ReceivedFile } from '../../../application/year/file-vault.ts';
import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { paths } from '../../paths.ts';
import { file, fileForm, page } from '../../serve-page.ts';
import { papersText } from '../../text/papers-text.ts';
import { VerifyPage } from './verify-page.tsx';

interface VerifyState {
  readonly typed: string;
  readonly verdict: PaperVerdict | null;
  readonly errors?: readonly FormError[];
}

const frame = { islands: ['check-files'] } as const;

async function shown({ papers: { paperSigner, isDemo } }: WebDeps, { typed, verdict, errors = [] }: VerifyState) {
  const own = (await paperSigner?.certificate()) ?? null;
  const certificate = own && { certificate: own, isDemo };
  return {
    title: verdict?.code ? `${papersText.verifyTitle} ${verdict.code}` : papersText.verifyTitle,
    body: h(VerifyPage, { typed, errors, verdict, certificate }),
  };
}

/** Anyone may verify a code or a file; nothing of it is stored. */
const verifyPage = page({
  address: paths.verify,
  who: 'anyone',
  refusals: [],
  frame,
  async show({ deps, asked, query }, state: VerifyState | null) {
    const typed = asked('code');
    if (state !== null || query.code === undefined)
      return accept(await shown(deps, state ?? { typed: '', verdict: null }));
    if (typed.trim() !== '') return accept({ leadTo: paths.verifyCode(readPaperCode(typed) ?? typed.trim()) });
    const errors = [{ field: 'code', sentence: papersText.codeRequired }];
    return accept({ ...(await shown(deps, { typed, verdict: null, errors })), status: 422 });
  },
});

const verdictPage = page({
  address: paths.verifyCode,
  who: 'anyone',
  refusals: [],
  frame,
  async show({ deps, key }) {
    const verdict = await verifyPaperCode(deps, key.code);
    return accept(await shown(deps, { typed: verdict.code ?? key.code, verdict }));
  },
});

/** The form's answer stands at this address; opened again, it leads to the empty form. */
const verifyFilePage = page({
  address: paths.verifyFile,
  who: 'anyone',
  refusals: [],
  show: async () => accept({ leadTo: paths.verify() }),
});

const verifyFileForm = fileForm({
  address: paths.verifyFile,
  who: 'anyone',
  page: verifyPage,
  read: () => null,
  act: ({ deps }, received) => checkFile(deps, received),
  refusals: { 'file-missing': 'atForm', 'verification-file-too-large': 'atForm', 'verification-file-empty': 'atForm' },
  goTo: (verdict) => ({ show: { typed: '', verdict } }),
  again: ({ errors }): VerifyState => ({ typed: '', verdict: null, errors }),
});

/** Reads the waiting file once and removes it, whatever the outcome. */
async function checkFile(deps: WebDeps, received: ReceivedFile) {
  try {
    const limit = evidenceLimits.largestBytes;
    if (received.sizeBytes === 0) return refuse('verification-file-empty', undefined, 'evidence');
    if (received.sizeBytes > limit)
      return refuse('verification-file-too-large', { limit: Math.floor(limit / 1024 / 1024) }, 'evidence');
    const codes = await deps.papers.paperRenderer.codesIn(() => deps.files.open(received.sha256));
    return accept(await verifyPaperFile(deps, { sha256: received.sha256, codes }));
  } finally {
    await deps.files.discard(received);
  }
}

/** The certificate with which papers are signed, for a program that verifies them. */
const certificateFile = file({
  address: paths.paperCertificate,
  who: 'anyone',
  refusals: ['not-found'],
  async read({ deps }) {
    const certificate = await deps.papers.paperSigner?.certificate();
    return certificate ? accept(certificate) : refuse('not-found');
  },
  send: ({ bytes }, { reply }) =>
    reply
      .header('content-disposition', 'attachment; filename="samrit-certificate.cer"')
      .type('application/pkix-cert')
      .send(Buffer.from(bytes)),
});

export const verifyRoutes = [verifyPage, verdictPage, verifyFilePage, verifyFileForm, certificateFile];
