import { lastDayOf } from '../../domain/calendar/last-day-of.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding } from '../../domain/framework/instrument.ts';
import { statedApproval } from '../../domain/framework/stated-approval.ts';
import { letterAbout } from '../../domain/letters/letter-about.ts';
import { senderTitle } from '../../domain/letters/letter-number.ts';
import type { Enclosure, LetterContent, LetterFile, Recipient } from '../../domain/letters/letter-parts.ts';
import { blankMark, type LetterTemplateName, letterTemplates } from '../../domain/letters/letter-templates.data.ts';
import { ministerOffices } from '../../domain/letters/minister-offices.data.ts';
import { contentFrom } from '../../domain/letters/start-letter.ts';
import { documentAddress } from '../../domain/library/year-document.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { LettersTables } from '../letters/letter-deps.ts';
import { withGroup } from '../letters/recipients-of.ts';
import type { LibraryStores } from '../library/library-ports.ts';
import type { ResultSummaryStores } from '../results/summary-ports.ts';
import { noticeSender, noticesOf } from './read-notices.ts';
import { refuseAsThere } from './told-already.ts';

export type NoticeTables = LettersTables & Pick<CatalogueStores, 'catalogue'> & LibraryStores & ResultSummaryStores;

/** A letter as it is prepared: what differs from its template, and what it tells of. */
export interface Prepared {
  readonly template: LetterTemplateName;
  readonly about: string;
  readonly content: Partial<LetterContent>;
}

type ContentRefusal =
  | 'notice-nobody-left'
  | 'notice-prepared-already'
  | 'notice-being-prepared'
  | 'notice-not-of-year'
  | 'notice-without-list'
  | 'indicators-missing'
  | 'pack-not-announced';
export type Content = Promise<Outcome<Prepared, ContentRefusal>>;

/** The circular about the framework in force: this version of it, the calendar, the approved list and the year's library. */
export async function frameworkContent(stores: NoticeTables, framework: Framework, today: string): Content {
  const { fiscalYear, version, name } = framework;
  const about = letterAbout.framework(fiscalYear, version);
  const there = refuseAsThere(await noticesOf(stores, about), `กรอบฉบับที่ ${version}`);
  if (there !== null) return there;
  const { enclosures: listed, paragraphs } = contentFrom(letterTemplates.circular, fiscalYear);
  const [ofFramework, ofCalendar, ...ofList] = listed;
  const hasList = (await stores.catalogue.inForce(fiscalYear)) !== null;
  const own = ofFramework && { title: `${name} ฉบับที่ ${version}`, address: `${ofFramework.address}?version=${version}` };
  const enclosures = [
    ...(ofFramework ? [{ ...ofFramework, ...own }] : []),
    ...(ofCalendar ? [ofCalendar] : []),
    ...(hasList ? ofList : []),
    ...(await libraryOf(stores, fiscalYear)),
  ];
  return accept({
    template: 'circular',
    about,
    content: {
      recipients: await provincesOf(stores, fiscalYear, today),
      paragraphs: paragraphs.map((text) => ofFrameworkIn(framework, text)),
      enclosures,
    },
  });
}

/**
 * Who resolved on the framework, as a document of the year states it; a blank where a body resolves and none states it, and
 * nobody where no body does.
 */
function ofFrameworkIn(framework: Framework, paragraph: string): string {
  const blank = `ด้วย ${blankMark} ได้มีมติเห็นชอบ`;
  const stated = statedApproval(framework);
  if (stated !== null) {
    const said = [stated.bodyName, stated.at].filter(Boolean).join(' ');
    // An abbreviation stands apart from the word before it.
    const gap = /^[ก-ฮ]\./.test(said) ? ' ' : '';
    return paragraph.replace(blank, `ด้วย${gap}${said} ได้${stated.resolved}`);
  }
  return bodyDeciding(framework, 'framework') === null ? paragraph.replace(blank, 'สำนักงาน ก.พ.ร. ขอแจ้ง') : paragraph;
}

/** The documents of the year that stand, each by the address that stays. */
async function libraryOf(stores: NoticeTables, fiscalYear: number): Promise<readonly Enclosure[]> {
  const documents = (await stores.library.listOfYear(fiscalYear)).filter((one) => one.withdrawn === null);
  const unit = { guideline: 'ชุด', manual: 'เล่ม', form: 'ชุด', other: 'ชุด' } as const;
  return documents.map((one) => ({
    ...{ title: one.title, count: '1', unit: unit[one.kind], file: null, address: documentAddress(one) },
  }));
}

/** The circular that sends an edition of the list and asks for proposals, by the year's day where it states one. */
export async function listContent(stores: NoticeTables, framework: Framework, today: string): Content {
  const { fiscalYear } = framework;
  const inForce = await stores.catalogue.inForce(fiscalYear);
  if (inForce === null) return refuse('notice-without-list', { year: fiscalYear });
  const { edition, approval } = inForce;
  const about = letterAbout.list(fiscalYear, edition);
  const there = refuseAsThere(await noticesOf(stores, about), `รายการตัวชี้วัดฉบับที่ ${edition}`);
  if (there !== null) return there;
  const { paragraphs, enclosures } = contentFrom(letterTemplates['indicator-list'], fiscalYear);
  const by = lastDayOf(framework, 'proposal');
  const [approved = '', asked = '', ...rest] = paragraphs;
  const filled = [
    approved.replace(blankMark, approval?.resolution?.bodyName ?? blankMark),
    asked.replace(`วันที่ ${blankMark}`, `วันที่ ${by === null ? blankMark : formatThaiDate(by)}`),
    ...rest,
  ];
  return accept({
    ...{ template: 'indicator-list', about },
    content: {
      recipients: await provincesOf(stores, fiscalYear, today),
      paragraphs: filled,
      enclosures: enclosures.map((one) => ({
        ...one,
        title: `${one.title} ฉบับที่ ${edition}`,
        address: `${one.address}?edition=${edition}`,
      })),
      days: by === null ? [] : [by],
      replyBy: by === null || by < today ? null : by,
    },
  });
}

/** The letter with the indicators of all provinces, to those whom the framework names; the paper of them is a file. */
export async function indicatorsContent(
  stores: NoticeTables,
  { fiscalYear, indicatorsTo }: Framework,
  enclosed: { readonly title: string; readonly file: LetterFile; readonly provinces: number },
): Content {
  const names = indicatorsTo?.value ?? [];
  if (names.length === 0) return refuse('notice-not-of-year', { year: fiscalYear });
  const about = letterAbout.indicators(fiscalYear);
  const there = refuseAsThere(await noticesOf(stores, about), `ตัวชี้วัดของปีงบประมาณ พ.ศ. ${fiscalYear}`);
  if (there !== null) return there;
  const { paragraphs } = contentFrom(letterTemplates.indicators, fiscalYear);
  const { title, file, provinces } = enclosed;
  return accept({
    ...{ template: 'indicators', about },
    content: {
      to: andOf(names.map((name) => rowIn(ministerOffices, name)?.title ?? name)),
      recipients: await ministersOf(stores, names),
      paragraphs: paragraphs.map((text) => text.replace(blankMark, `${provinces} จังหวัด ซึ่งมีผลใช้บังคับแล้ว`)),
      enclosures: [{ title, count: '1', unit: 'ชุด', file, address: '' }],
    },
  });
}

/** Each office once, with those to whom it hands the letter; whoever has no office here is written to on paper. */
export async function ministersOf(stores: NoticeTables, names: readonly string[]): Promise<readonly Recipient[]> {
  const offices = [...new Set(names.map((name) => rowIn(ministerOffices, name)?.organisationId ?? name))];
  return Promise.all(
    offices.map(async (id) => {
      const office = await stores.organisations.find(id);
      if (office === null) return { organisationId: null, name: id, line: '' };
      const served = names.filter((name) => rowIn(ministerOffices, name)?.organisationId === id);
      const titles = served.map((name) => rowIn(ministerOffices, name)?.title ?? name);
      return { organisationId: id, name: senderTitle(office), line: `เสนอ${andOf(titles)}` };
    }),
  );
}

/** `ก ข และค` */
export function andOf(names: readonly string[]): string {
  const [last = '', ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(' ')} และ${last}`;
}

const provincesOf = (stores: NoticeTables, fiscalYear: number, today: string) =>
  withGroup(stores, [], 'provinces', { organisationId: noticeSender, fiscalYear, today });
