import type { PaperSheet } from '../../../application/papers/paper-sheet.ts';
import type { SheetFormat } from '../../../application/papers/papers-ports.ts';
import { type CardReading, readCard, readReceipt } from '../../../application/submission/read-card.ts';
import type { RefusalCode } from '../../../domain/refusals/refusal-facts.ts';
import type { RoundKey } from '../../../domain/reporting/round-key.ts';
import type { Outcome } from '../../../domain/values/result.ts';
import { accept } from '../../../domain/values/result.ts';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file } from '../../serve-page.ts';
import { cardRefusals, numberIn } from './asked-edition.ts';
import { bookSheet, cardSheet, receiptSheet, reportSheet, type SheetSetting } from './round-sheets.ts';

interface RoundPaper {
  readonly bytes: Uint8Array;
  readonly edition: number | null;
}

const refusals = [...cardRefusals, ...sheetRefusals] as const;

async function paperOf<Reading extends CardReading, Code extends RefusalCode>(
  { deps: { papers } }: PageCall<RoundKey>,
  reading: Outcome<Reading, Code>,
  sheetOf: (reading: Reading, setting: SheetSetting) => PaperSheet,
  format: SheetFormat = 'pdf',
) {
  if (!reading.ok) return reading;
  const { publicAddress } = papers;
  const made = await setInType(papers, reading, (of, now) => sheetOf(of, { publicAddress, now }), format);
  if (!made.ok) return made;
  return accept<RoundPaper>({ bytes: made.value, edition: reading.value.edition?.edition ?? null });
}

const asked = ({ key, asked: ask }: PageCall<RoundKey>) => ({ ...key, edition: numberIn(ask('edition')) });

function send(name: string) {
  return ({ bytes, edition }: RoundPaper, { reply, key: { fiscalYear, organisationId, round } }: PageCall<RoundKey>) =>
    sendSheet(reply, `${name}-${fiscalYear}-${organisationId}-${round}-${edition ?? 'draft'}`, bytes);
}

const receiptPaper = file({
  address: paths.receiptPaper,
  cost: 'document',
  who: 'anyone',
  refusals: [...refusals, 'not-submitted-yet'],
  read: async (call) => paperOf(call, await readReceipt(call.deps, call.actor, asked(call)), receiptSheet),
  send: send('receipt'),
});

const reportPaper = file({
  address: paths.reportPaper,
  cost: 'document',
  who: 'anyone',
  refusals,
  read: async (call) => paperOf(call, await readCard(call.deps, call.actor, asked(call)), reportSheet),
  send: send('report'),
});

const bookPaper = file({
  address: paths.bookPaper,
  cost: 'document',
  who: 'anyone',
  refusals,
  read: async (call) => paperOf(call, await readCard(call.deps, call.actor, asked(call)), bookSheet, call.key.format),
  send: ({ bytes, edition }, { reply, key }) => {
    const { fiscalYear, organisationId, round, format } = key;
    return sendSheet(reply, `sar-${fiscalYear}-${organisationId}-${round}-${edition ?? 'draft'}`, bytes, format);
  },
});

const cardPaper = file({
  address: paths.cardPaper,
  cost: 'document',
  who: 'anyone',
  refusals,
  read: async (call) => paperOf(call, await readCard(call.deps, call.actor, asked(call)), cardSheet),
  send: send('e-sar-card'),
});

/** A round's papers: receipt, report and card of an edition, set by the same typesetter as the agreement. */
export const roundPapers = [receiptPaper, reportPaper, bookPaper, cardPaper];
