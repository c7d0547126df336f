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

const template = readFileSync(join(import.meta.dirname, 'v4', 'template.typ'), 'utf8');
const untouched = new Set(['properties', 'verify', 'machine']);

/** The edition of the agreement's template. */
export const agreementEdition = 'agreement/v4';

/** The paper of an agreement: from the view of the sealed text, through the template or the DOCX writer. */
export async function renderAgreement(
  typesetter: Typesetter,
  source: AgreementPaperSource,
  format: PaperFormat,
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  if (format === 'docx') return accept(await agreementDocx(printableView(source)));
  return typesetter.typeset(template, agreementFiles(source));
}

/** Without what no paper can hold: a seal may be older than the rule that refuses it where it is typed. */
function printableView(source: AgreementPaperSource): AgreementView {
  return eachText(agreementView(source), storableText);
}

/** What the template reads: the view with its guarded runs, and the QR code of a signed paper. */
function agreementFiles(source: AgreementPaperSource): Readonly<Record<string, string>> {
  const view = printableView(source);
  const date = dateParts(view.properties.instant);
  const files = { ...thaiFiles, 'view.json': JSON.stringify({ ...eachText(view, guardThai, untouched), date }) };
  return source.verifyAddress === null ? files : { ...files, 'qr.svg': renderQrCode(source.verifyAddress) };
}
