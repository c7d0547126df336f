import {
  bareSheet,
  factOf,
  linesOf,
  type PaperSheet,
  type SheetSection,
} from '../../../application/papers/paper-sheet.ts';
import type { SiteVisitReading } from '../../../application/site-visits/read-visit.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { type SiteVisit, visitVerdictNames } from '../../../domain/site-visits/site-visit.ts';
import { civilDateOf } from '../../../domain/values/civil-date.ts';
import { inPieces } from '../../../domain/values/in-pieces.ts';
import { formatThaiDateShort, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import { visitTime } from './visit-state.ts';

/** The record of a visit that was signed off: when, who came, notes, findings with what the party said, and its files. */
export function visitSheet(reading: SiteVisitReading, now: string): PaperSheet {
  const { organisation, fiscalYear, round, visit } = reading;
  const party = partyTitle(organisation.name);
  const year = `${roundName(round)} ${siteVisitText.year} ${fiscalYear}`;
  const title = `${siteVisitText.record} ${party} ${year}`;
  const head = visit?.team.find(({ userId }) => userId === visit.headId);
  return {
    ...bareSheet,
    ...{ fiscalYear, title, at: visit?.signedAt ?? now, footer: title },
    heading: [siteVisitText.record, party, year],
    facts: visit === null ? [] : planFacts(visit),
    sections: visit === null ? [] : [notesSection(reading, visit), ...findingSections(reading, visit)],
    annex: filesAnnex(reading),
    signer:
      visit?.signedAt == null
        ? null
        : {
            role: siteVisitText.head,
            name: `(${visit.signedName ?? head?.name ?? ''})`,
            office: '',
            when: formatThaiInstant(visit.signedAt),
          },
  };
}

function planFacts(visit: SiteVisit) {
  const { team, headId, others, attendance, place } = visit;
  return [
    factOf(siteVisitText.day, visitTime(visit)),
    factOf(siteVisitText.place, place),
    linesOf(siteVisitText.team, [
      ...team.map(({ userId, name }) => (userId === headId ? `${name} (${siteVisitText.headMark})` : name)),
      ...others,
    ]),
    linesOf(siteVisitText.attendance, attendance === null ? ['–'] : attendance.text.split('\n')),
  ];
}

function notesSection({ indicators }: SiteVisitReading, { items, notes }: SiteVisit): SheetSection {
  const nameOf = (code: string) => indicators.find((one) => one.code === code)?.name ?? '';
  const known = new Set(items.map(({ number }) => number));
  const linesAt = (item: number) =>
    notes
      .filter((one) => one.item === item && one.text !== '')
      .flatMap(({ name, text }) => `${name}: ${text}`.split('\n'));
  const left = notes.filter(({ item, text }) => !known.has(item) && text !== '');
  return {
    heading: siteVisitText.items,
    facts: [
      ...items.map(({ number, code, matter, meets }) =>
        linesOf(
          `${number}. ${[code === '' ? '' : `${code} ${nameOf(code)}`, matter].filter(Boolean).join(': ')}`,
          [meets, ...linesAt(number)].filter(Boolean).length === 0
            ? ['–']
            : [meets, ...linesAt(number)].filter(Boolean),
        ),
      ),
      ...(left.length === 0
        ? []
        : [
            linesOf(
              siteVisitText.otherItem,
              left.flatMap(({ name, text }) => `${name}: ${text}`.split('\n')),
            ),
          ]),
    ],
  };
}

function findingSections({ indicators }: SiteVisitReading, { findings }: SiteVisit): readonly SheetSection[] {
  const place = (code: string) => indicators.findIndex((one) => one.code === code);
  return findings
    .toSorted((a, b) => place(a.code) - place(b.code))
    .map(({ code, verdict, seen, toShow, answer }) => ({
      heading: `${code} ${indicators.find((one) => one.code === code)?.name ?? ''}`.trim(),
      facts: [
        factOf(siteVisitText.verdict, visitVerdictNames[verdict]),
        linesOf(siteVisitText.seen, seen === '' ? ['–'] : seen.split('\n')),
        ...(toShow === '' ? [] : [linesOf(siteVisitText.toShow, toShow.split('\n'))]),
        linesOf(
          siteVisitText.answers,
          answer === null
            ? [siteVisitText.notAnswered]
            : [...answer.text.split('\n'), `${answer.name} ${formatThaiInstant(answer.at)}`],
        ),
      ],
    }));
}

function filesAnnex({ files }: SiteVisitReading): PaperSheet['annex'] {
  const inUse = files.filter(({ takenBack, isReplaced }) => takenBack === null && !isReplaced);
  if (inUse.length === 0) return null;
  const plain = (text: string) => ({ text, codes: [] });
  return {
    heading: siteVisitText.photos,
    heads: ['ที่', siteVisitText.photoAbout, siteVisitText.photoTitle, 'ค่าแฮช', 'แนบเมื่อ'],
    shares: [0.9, 2.4, 5.4, 4.2, 2.5],
    rows: inUse.map(({ about, title, file: { sha256 }, attachedAt }, index) => [
      plain(String(index + 1)),
      plain(about === '' ? siteVisitText.photoWhole : `${siteVisitText.item} ${about}`),
      plain(title),
      { text: '', codes: inPieces(sha256, 16) },
      plain(formatThaiDateShort(civilDateOf(attachedAt))),
    ]),
  };
}
