import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AgreementPaperSource,
  PaperFormat,
  PaperRendererRefusal,
  Typesetter,
} from '../../application/papers/papers-ports.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { storableText } from '../../domain/values/storable-text.ts';
import { dateParts } from '../date-parts.ts';
import { eachText } from '../each-text.ts';
import { renderQrCode } from '../qr-code.ts';
import { guardThai } from '../thai/guard-thai.ts';
import { thaiFiles } from '../thai/thai-files.ts';
import { agreementDocx } from './v4/docx.ts';
import { agreementView } from './v4/view.ts';
import type { AgreementView } from './v4/view-shape.ts';

const untouched = new Set(['properties', 'verify', 'machine']);

/** An edition of the agreement's paper: its template, and what the template and the DOCX writer read. */
export interface AgreementEdition {
  readonly template: string;
  readonly view: typeof agreementView;
  readonly docx: typeof agreementDocx;
}

/** Every edition by its folder. */
export const agreementEditions: Readonly<Record<string, AgreementEdition>> = {
  'agreement/v4': {
    template: readFileSync(join(import.meta.dirname, 'v4', 'template.typ'), 'utf8'),
    ...{ view: agreementView, docx: agreementDocx },
  },
};

/** The paper of an agreement: from the view of the sealed text, through the template or the DOCX writer. */
export async function renderAgreement(
  typesetter: Typesetter,
  edition: AgreementEdition,
  source: AgreementPaperSource,
  format: PaperFormat,
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  const view = printableView(edition, source);
  if (format === 'docx') return accept(await edition.docx(view));
  return typesetter.typeset(edition.template, agreementFiles(view, source));
}

/** Without what no paper can hold: a seal may be older than the rule that refuses it where it is typed. */
function printableView(edition: AgreementEdition, source: AgreementPaperSource): AgreementView {
  return eachText(edition.view(source), storableText);
}

/** What the template reads: the view with its guarded runs, and the QR code of a signed paper. */
function agreementFiles(view: AgreementView, source: AgreementPaperSource): Readonly<Record<string, string>> {
  const date = dateParts(view.properties.instant);
  const files = { ...thaiFiles, 'view.json': JSON.stringify({ ...eachText(view, guardThai, untouched), date }) };
  return source.verifyAddress === null ? files : { ...files, 'qr.svg': renderQrCode(source.verifyAddress) };
}
