import { gradeName } from '../../domain/framework/grade-name.ts';
import { letterAbout } from '../../domain/letters/letter-about.ts';
import type { Enclosure, Recipient } from '../../domain/letters/letter-parts.ts';
import { blankMark, letterTemplates } from '../../domain/letters/letter-templates.data.ts';
import { cabinetMembers, ministerOffices } from '../../domain/letters/minister-offices.data.ts';
import { contentFrom } from '../../domain/letters/start-letter.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { componentPoints } from '../../domain/results/component-scores.ts';
import { printedScore } from '../../domain/results/outcome-figures.ts';
import { ownResultAddress } from '../../domain/results/result-addresses.ts';
import { resultCode } from '../../domain/results/result-code.ts';
import { roundOfNotices } from '../../domain/results/round-of-notices.ts';
import { compareSummaries, type OutcomeDifference, type PartyOutcome } from '../../domain/results/summary-content.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { PublishedProvince, PublishedYear } from '../national/read-published-results.ts';
import type { PapersDeps } from '../papers/papers-deps.ts';
import { ownResultTitle } from '../papers/party-result-sheet.ts';
import { packTitle } from '../papers/results-pack-sheet.ts';
import type { ResultsPack } from '../results/pack-ports.ts';
import { type Announced, announcedEditions, readAnnounced } from '../results/read-announced.ts';
import {
  aboutResults,
  partiesAnnounced,
  provincesWithTotal,
  resultsLetters,
  type WithoutNotice,
  withoutNotice,
} from '../results/results-letters.ts';
import { andOf, type Content, ministersOf, type NoticeTables } from './notice-contents.ts';
import { noticesOf } from './read-notices.ts';
import { refuseAsPrepared, refuseAsThere } from './told-already.ts';

/** What prints where a result is verified. */
interface CodesDeps {
  readonly secrets: { sha256(text: string): string };
  readonly papers: Pick<PapersDeps, 'verifyAddress'>;
}

/**
 * One circular with what each province alone is told: its total and grade, the points of each component, and where its code is
 * verified; its own result is enclosed. Whom an announced correction concerns is told what changed, once all others are told.
 */
export async function resultsContent(deps: CodesDeps, stores: NoticeTables, published: PublishedYear): Content {
  const { framework, provinces } = published;
  const { fiscalYear } = framework;
  const round = roundOfNotices(framework);
  const editions = await announcedEditions(stores, { fiscalYear, round });
  const there = await resultsLetters(stores, fiscalYear, editions);
  const ids = (await partiesAnnounced(stores, editions)) ?? provincesWithTotal(provinces);
  const left = withoutNotice(ids, there, there.letters);
  const about = aboutResults(fiscalYear, editions.at(-1));
  if (left.first.length + left.corrected.length === 0) {
    const all = { about, letters: there.letters, outside: there.outside };
    return refuseAsPrepared(all, `ผลการประเมินของปีงบประมาณ พ.ศ. ${fiscalYear}`) ?? refuse('notice-nobody-left');
  }
  const last = editions.at(-1);
  const current = last === undefined ? null : await readAnnounced(stores, last);
  if (current === null) {
    const untold = provinces.filter(({ organisationId }) => left.first.includes(organisationId));
    return accept({ template: 'result-notice', about, content: { recipients: untold.map(ofProvince(framework)) } });
  }
  const enclosures = [ownEnclosure(current)];
  if (left.first.length > 0)
    return accept({
      ...{ template: 'result-notice', about },
      content: { enclosures, recipients: recipientsOf(current, left.first, (party) => lineOf(deps, current, party)) },
    });
  const lines = await correctedLines(deps, stores, current, left);
  const corrected = left.corrected.map(({ organisationId }) => organisationId);
  return accept({
    ...{ template: 'result-correction', about },
    content: { enclosures, recipients: recipientsOf(current, corrected, (party) => lines(party)) },
  });
}

function ofProvince(framework: PublishedYear['framework']) {
  return ({ organisationId, name, total, grade }: PublishedProvince): Recipient => {
    const level = gradeName(framework, grade);
    const line = [`คะแนนผลการประเมิน ${total === null ? '' : printedScore(total)} คะแนน`, levelOf(level)];
    return { organisationId, name: partyTitle(name), line: line.filter(Boolean).join(' ') };
  };
}

const levelOf = (grade: string | null) => (grade === null ? '' : `ระดับ${grade}`);

function ownEnclosure({ summary }: Announced): Enclosure {
  const title = ownResultTitle(summary.fiscalYear, summary.round);
  return { title, count: '1', unit: 'ชุด', file: null, address: ownResultAddress(summary) };
}

function recipientsOf(
  { content }: Announced,
  ids: readonly string[],
  lineFor: (party: PartyOutcome) => string,
): readonly Recipient[] {
  return content.parties
    .filter(({ organisationId }) => ids.includes(organisationId))
    .map((party) => ({
      organisationId: party.organisationId,
      name: partyTitle(party.name),
      line: lineFor(party),
    }));
}

/** `คะแนนผลการประเมิน 84.21 คะแนน ระดับดี … ตรวจสอบผลได้ที่ https://…/verify/2568-7K3M-Q2XW` */
function lineOf({ secrets, papers }: CodesDeps, { summary, framework }: Announced, party: PartyOutcome): string {
  const points = componentPoints(party, framework.components).map(
    (one) => `${one.name} ${one.points} จาก ${one.weight} คะแนน`,
  );
  const code = resultCode((text) => secrets.sha256(text), summary, party.organisationId);
  return [
    party.total === null ? 'ไม่มีคะแนนผลการประเมิน' : `คะแนนผลการประเมิน ${printedScore(party.total)} คะแนน`,
    levelOf(party.grade),
    points.length === 0 ? '' : `แบ่งเป็น ${points.join(' ')}`,
    `ตรวจสอบผลได้ที่ ${papers.verifyAddress(code)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The line of a province that was told of an earlier edition: what of its result is another since. */
async function correctedLines(deps: CodesDeps, stores: NoticeTables, current: Announced, { corrected }: WithoutNotice) {
  const before = new Map<number, readonly OutcomeDifference[]>();
  for (const { told } of corrected) {
    if (before.has(told)) continue;
    const earlier = await readAnnounced(stores, { ...current.summary, edition: told });
    before.set(told, earlier === null ? [] : compareSummaries(earlier.content, current.content));
  }
  return (party: PartyOutcome) => {
    const told = corrected.find(({ organisationId }) => organisationId === party.organisationId)?.told ?? 0;
    const one = before.get(told)?.find(({ organisationId }) => organisationId === party.organisationId);
    return [one === undefined ? '' : `${changeOf(one)} จึงมีผลเป็น`, lineOf(deps, current, party)]
      .filter(Boolean)
      .join(' ');
  };
}

function changeOf({ before, after, indicators }: OutcomeDifference): string {
  const shown = (score: string | null | undefined) => (score == null ? '–' : printedScore(score));
  const scores = indicators.map((one) => `ตัวชี้วัด ${one.code} จาก ${shown(one.before)} เป็น ${shown(one.after)} คะแนน`);
  const total = `คะแนนผลการประเมินจาก ${shown(before?.total)} เป็น ${shown(after?.total)} คะแนน`;
  return ['แก้ไข', ...scores, total].join(' ');
}

/** The letter with the results of all, to those whom the framework names; the pack is enclosed as it was issued. */
export async function packContent(
  { papers }: Pick<CodesDeps, 'papers'>,
  stores: NoticeTables,
  { summary, content, framework }: Announced,
  { sha256, sizeBytes, code }: ResultsPack,
): Content {
  const names = cabinetMembers(framework.resultsTo.value);
  const { fiscalYear, edition, corrects } = summary;
  const about = letterAbout.pack(summary);
  const what = `ผลการประเมินฉบับที่ ${edition} ของปีงบประมาณ พ.ศ. ${fiscalYear}ต่อผู้ที่กรอบกำหนด`;
  const there = refuseAsThere(await noticesOf(stores, about), what);
  if (there !== null) return there;
  const title = packTitle(summary);
  const replaced = corrects === null ? '' : ` ฉบับแก้ไข ซึ่งใช้แทนฉบับที่ ${corrects} ที่ส่งมาก่อน`;
  const sent = `${content.parties.length} จังหวัด ตามที่ประกาศแล้ว${replaced} ตรวจสอบได้ที่ ${papers.verifyAddress(code)}`;
  const { paragraphs } = contentFrom(letterTemplates['results-pack'], fiscalYear);
  const file = { sha256, sizeBytes, fileName: packFileName(summary), mediaType: 'application/pdf' };
  return accept({
    ...{ template: 'results-pack', about },
    content: {
      to: andOf(names.map((name) => rowIn(ministerOffices, name)?.title ?? name)),
      recipients: await ministersOf(stores, names),
      paragraphs: paragraphs.map((text) => text.replace(blankMark, sent)),
      enclosures: [{ title, count: '1', unit: 'ชุด', file, address: '' }],
    },
  });
}

export const packFileName = ({ fiscalYear, round, edition }: Announced['summary']) =>
  `results-${fiscalYear}-${round}-${edition}-pack.pdf`;
