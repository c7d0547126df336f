import { bareSheet, linesOf, type PaperSheet, type SheetSection } from '../../../application/papers/paper-sheet.ts';
import type { VersionsReading } from '../../../application/papers/read-versions.ts';
import { changeAssumptions } from '../../../domain/change-requests/change-assumptions.data.ts';
import { inWordsOf } from '../../../domain/framework/instrument-words.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { changeText } from '../../text/change-text.ts';
import { papersText } from '../../text/papers-text.ts';
import { resolutionWords } from '../change-requests/change-page.tsx';
import { onlyIn } from '../change-requests/indicator-lines.tsx';

type Version = VersionsReading['versions'][number];

/** Since when a version holds and why it came, a line each: the page and the paper say the same. */
export function versionFacts({ version, amends, sealedAt, notToldBy }: Version) {
  if (amends === null)
    return [
      { label: papersText.sealedAt, value: formatThaiInstant(sealedAt) },
      ...(version === 1 ? [{ label: papersText.whyVersion, value: papersText.firstVersion }] : []),
    ];
  return [
    { label: papersText.effectiveOn, value: formatThaiDate(amends.effectiveOn) },
    { label: papersText.whyVersion, value: `${changeText.number} ${amends.request}: ${amends.what}` },
    { label: changeText.indicator, value: amends.indicator },
    ...(amends.why === '' ? [] : [{ label: changeText.ground, value: amends.why }]),
    ...amends.resolutions.map((one) => ({ label: changeText.decided, value: resolutionWords(one) })),
    ...(notToldBy === null ? [] : [{ label: changeText.noticeLabel, value: notToldWords(notToldBy) }]),
  ];
}

/** What the source says of a decision that was not told in time, and that its version stands nevertheless. */
function notToldWords(lastDay: string): string {
  const missed = `${changeText.noticeMissed} ${formatThaiDate(lastDay)} ${changeText.noticeMissedThen}`;
  return `${missed} (${changeText.assumption}: ${changeAssumptions.keptInForce})`;
}

/** Every version on one paper: since when, why, and what each changed of the one before, the first one first. */
export function versionsSheet(reading: VersionsReading, now: string): PaperSheet {
  const { partyName, fiscalYear, instrument, versions } = reading;
  const title = inWordsOf(instrument, papersText.versionsTitle);
  const party = partyTitle(partyName);
  const year = `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`;
  return {
    ...bareSheet,
    ...{
      fiscalYear,
      title: `${title} ${party} ${year}`,
      at: versions[0]?.sealedAt ?? now,
      heading: [title, party, year],
    },
    sections: versions.toReversed().map(sectionOf),
    footer: `${title} ${party} พ.ศ. ${fiscalYear}`,
  };
}

function sectionOf(version: Version): SheetSection {
  return {
    heading: `${papersText.version} ${version.version}`,
    facts: [
      ...versionFacts(version).map(({ label, value }) => linesOf(label, [value])),
      ...version.differences.flatMap(({ code, name, before, after }) => [
        linesOf(`${code} ${name}`, [
          ...onlyIn(before, after).map((line) => `${changeText.before} – ${line}`),
          ...onlyIn(after, before).map((line) => `${changeText.after} – ${line}`),
        ]),
      ]),
      linesOf(papersText.code, [version.code]),
    ],
  };
}
