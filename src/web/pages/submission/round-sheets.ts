import {
  bareSheet,
  factOf,
  type PaperSheet,
  type SheetAnnex,
  type SheetFact,
  type SheetProof,
  type SheetSection,
} from '../../../application/papers/paper-sheet.ts';
import type { CardReading, ReceiptReading } from '../../../application/submission/read-card.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { resultTextNames } from '../../../domain/reporting/result-texts.ts';
import type { SarContent, SarIndicator } from '../../../domain/reporting/sar-content.ts';
import { civilDateOf } from '../../../domain/values/civil-date.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { inPieces } from '../../../domain/values/in-pieces.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import {
  formatThaiDate,
  formatThaiDateShort,
  formatThaiDateWithWeekday,
  formatThaiInstant,
} from '../../../domain/values/thai-date.ts';
import { paths } from '../../paths.ts';
import { cardTextLabels, submissionText } from '../../text/submission-text.ts';
import { cardFields, formatEvidence, forPeople, noResult } from './card-indicator.tsx';
import { firstArrival, formatLateness, totals, unreceived } from './receipt-facts.ts';
import { formatSarTotal, roundFacts, sentFacts, type TextFact } from './sar-facts.tsx';

/** Where and when a paper of a round is made. */
export interface SheetSetting {
  /** Of the product, such as https://samrit.example.go.th. */
  readonly publicAddress: string;
  /** The instant of a paper of what has not been sent yet, ISO 8601 UTC. */
  readonly now: string;
}

/** The receipt of an edition: one page with number, QR code and the report's hash. */
export function receiptSheet(reading: ReceiptReading, setting: SheetSetting): PaperSheet {
  const { organisation, report, content, edition, dueStatus, headList } = reading;
  const number = edition.receiptNumber;
  const received = edition.receivedAt === null ? unreceived(edition) : formatThaiInstant(edition.receivedAt);
  const marked =
    headList === null ? null : `${submissionText.headListNumber} ${headList.number} · ${formatThaiDate(headList.day)}`;
  return {
    ...sheetOf(reading, setting, submissionText.receipt),
    facts: [
      number === null
        ? factOf(submissionText.receiptNumber, unreceived(edition))
        : { label: submissionText.receiptNumber, lines: [], codes: [number] },
      ...[...roundFacts(content), ...sentFacts(reading)].map(textFact),
      factOf(submissionText.receivedAt, received),
      factOf(submissionText.due, formatThaiDateWithWeekday(dueStatus.due)),
      ...firstArrival(reading).map(textFact),
      factOf(submissionText.lateness, formatLateness(reading)),
      ...totals(reading).map(textFact),
    ],
    table: resultsTable(content),
    proof: proofOf(
      reading,
      `${setting.publicAddress}${paths.receipt(report.fiscalYear, organisation.id, report.round, edition.edition)}`,
      marked === null || headList === null
        ? []
        : [{ label: `${submissionText.headList} ${marked}`, codes: [headList.sha256.slice(0, 16)] }],
    ),
    onOnePage: true,
  };
}

/** The self-assessment report: totals, every result, and what the hosts wrote about each. */
export function reportSheet(reading: CardReading, setting: SheetSetting): PaperSheet {
  const { content } = reading;
  const { endorsed } = content;
  return {
    ...sheetOf(reading, setting, submissionText.reportPaper),
    table: resultsTable(content),
    sections: content.indicators.map(writtenSection),
    signer:
      endorsed === null
        ? null
        : {
            role: submissionText.endorsedBy,
            name: `(${endorsed.name})`,
            office: endorsed.actingFor === null ? '' : `${submissionText.actingFor}${endorsed.actingFor}`,
            when: formatThaiInstant(endorsed.at),
          },
  };
}

/** The report as a book: with the list of its evidence at the end, from what was frozen when it was sent. */
export function bookSheet(reading: CardReading, setting: SheetSetting): PaperSheet {
  const report = reportSheet(reading, setting);
  return reading.mayReadEvidence ? { ...report, annex: evidenceList(reading.content) } : report;
}

const nothingListed = ['–', '–', submissionText.evidenceNone, '–', '–', '–'];

/** Number, indicator, title, file, hash and day of each piece. */
function evidenceList({ indicators }: SarContent): SheetAnnex {
  const pieces = indicators.flatMap(({ code, evidence }) => evidence.map((piece) => ({ code, ...piece })));
  const plain = (text: string) => ({ text, codes: [] });
  return {
    heading: submissionText.evidenceList,
    heads: [...submissionText.evidenceHeads],
    shares: [0.9, 2.9, 4.2, 3.9, 3.2, 2.5],
    // An empty table would leave open whether the list is missing or there is nothing to list.
    rows:
      pieces.length === 0
        ? [nothingListed.map(plain)]
        : pieces.map(({ code, title, fileName, url, sha256, version, addedAt }, index) => [
            plain(String(index + 1)),
            plain(code),
            plain(version > 1 ? `${title} ${submissionText.version} ${version}`.trim() : title),
            { text: '', codes: inPieces(url ?? fileName, 18) },
            { text: '', codes: inPieces(sha256, 16) },
            plain(addedAt === undefined ? '–' : formatThaiDateShort(civilDateOf(addedAt))),
          ]),
  };
}

/** The e-SAR card: every field of every indicator, in the card's order. */
export function cardSheet(reading: CardReading, setting: SheetSetting): PaperSheet {
  return {
    ...sheetOf(reading, setting, submissionText.card),
    sections: reading.inWords.indicators.map((one) => ({
      heading: `${one.code} ${one.name}`,
      facts: cardFields(one, forPeople).map(({ label, lines }) => ({
        label,
        lines: lines.length === 0 ? [submissionText.none] : lines,
        codes: [],
      })),
    })),
  };
}

/** What the papers of a round have in common. */
function sheetOf(reading: CardReading, { publicAddress, now }: SheetSetting, name: string): PaperSheet {
  const { organisation, report, content, edition } = reading;
  const party = partyTitle(organisation.name);
  const year = `ปีงบประมาณ พ.ศ. ${report.fiscalYear}`;
  const total = formatSarTotal(content);
  const which = edition === null ? '' : ` ${submissionText.editionOf} ${edition.edition}`;
  const card = paths.card(report.fiscalYear, organisation.id, report.round, edition?.edition);
  return {
    ...bareSheet,
    fiscalYear: report.fiscalYear,
    title: `${name} ${content.round.name} ${party} ${year}${which}`,
    at: edition?.arrivedAt ?? now,
    watermark: edition === null ? submissionText.draftMark : null,
    heading: [name, party, `${content.round.name} ${year}`],
    facts: [
      ...[...roundFacts(content), ...sentFacts(reading)].map(textFact),
      ...(total === null ? [] : [factOf(submissionText.total, total)]),
    ],
    proof: edition === null ? null : proofOf(reading, `${publicAddress}${card}`, []),
    footer: `${name} ${party} ${content.round.name} พ.ศ. ${report.fiscalYear}${which}`,
  };
}

function proofOf({ submitted }: CardReading, address: string, more: SheetProof['hashes']): SheetProof {
  const hash = submitted?.contentHash;
  const own =
    hash === undefined ? [] : [{ label: submissionText.fingerprint, codes: [hash.slice(0, 32), hash.slice(32)] }];
  return { label: submissionText.reader, address, hashes: [...own, ...more] };
}

function resultsTable({ indicators }: SarContent) {
  return {
    heads: [
      submissionText.indicator,
      submissionText.weight,
      submissionText.result,
      submissionText.score,
      submissionText.weighted,
    ],
    figures: 4,
    shares: [5.0, 1.5, 2.7, 1.9, 2.0],
    rows: indicators.map((one) => [
      `${one.code} ${one.name}`,
      one.weight,
      one.result === null ? '–' : formatQuantity(one.result, one.unit),
      score(one.score),
      score(one.weighted),
    ]),
  };
}

function writtenSection(one: SarIndicator): SheetSection {
  const result = one.result === null ? noResult(one) : formatQuantity(one.result, one.unit);
  const written = resultTextNames.filter((name) => one[name] !== '');
  return {
    heading: `${one.code} ${one.name}`,
    facts: [
      factOf(submissionText.result, result),
      factOf(submissionText.score, score(one.score)),
      ...written.map((name) => ({ label: cardTextLabels[name], lines: one[name].split('\n'), codes: [] })),
      ...(one.evidence.length === 0
        ? []
        : [{ label: submissionText.evidence, lines: one.evidence.map(formatEvidence), codes: [] }]),
    ],
  };
}

const score = (value: string | null) => (value === null ? '–' : shortScore(value));
const textFact = ({ label, value }: TextFact): SheetFact => factOf(label, value);
