import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgreementPaperSource } from '../../application/papers/papers-ports.ts';
import { storableText } from '../../domain/values/storable-text.ts';
import { dateParts } from '../date-parts.ts';
import { eachText } from '../each-text.ts';
import { renderQrCode } from '../qr-code.ts';
import type { Editions } from '../render-edition.ts';
import { guardThai } from '../thai/guard-thai.ts';
import { thaiFiles } from '../thai/thai-files.ts';
import { agreementDocx } from './v4/docx.ts';
import { agreementView } from './v4/view.ts';
import type { AgreementView } from './v4/view-shape.ts';

const untouched = new Set(['properties', 'verify', 'machine']);

/** The paper of an agreement, from the view of the sealed text. */
export const agreementEditions: Editions<AgreementPaperSource, AgreementView> = {
  'agreement/v4': {
    template: readFileSync(join(import.meta.dirname, 'v4', 'template.typ'), 'utf8'),
    // Without what no paper can hold: a seal may be older than the rule that refuses it where it is typed.
    view: (source) => eachText(agreementView(source), storableText),
    files: agreementFiles,
    docx: (view) => agreementDocx(view),
  },
};

/** The view with its guarded runs, and the QR code of a signed paper. */
function agreementFiles(view: AgreementView, source: AgreementPaperSource): Readonly<Record<string, string>> {
  const date = dateParts(view.properties.instant);
  const files = { ...thaiFiles, 'view.json': JSON.stringify({ ...eachText(view, guardThai, untouched), date }) };
  return source.verifyAddress === null ? files : { ...files, 'qr.svg': renderQrCode(source.verifyAddress) };
}
