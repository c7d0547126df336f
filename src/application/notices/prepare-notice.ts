import type { Framework } from '../../domain/framework/framework-schema.ts';
import { gradeName } from '../../domain/framework/grade-name.ts';
import { letterAbout, type NoticeKind } from '../../domain/letters/letter-about.ts';
import type { LetterContent, Recipient } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import { letterTemplates } from '../../domain/letters/letter-templates.data.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { contentFrom } from '../../domain/letters/start-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { formatHalfUp, fractionOf } from '../../domain/values/decimal.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { LetterDeps, LettersTables } from '../letters/letter-deps.ts';
import { withGroup } from '../letters/recipients-of.ts';
import { beginDraft, openUnit } from '../letters/write-letter.ts';
import { type PublishedProvince, type PublishedYear, readPublishedYear } from '../national/read-published-results.ts';
import type { Transactions } from '../ports.ts';
import { lettersAbout, noticeSender, provincesLeft } from './read-notices.ts';

export interface PrepareNoticeInput {
  readonly fiscalYear: number;
  readonly kind: NoticeKind;
  readonly unitId: string;
}

export type PrepareNoticeRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'letter-unit-required'
  | 'letter-unit-closed'
  | 'notice-nobody-left'
  | 'notice-prepared-already';

type NoticeTables = LettersTables & Pick<CatalogueStores, 'catalogue'>;
type NoticeDeps = Omit<LetterDeps, 'transactions'> & { readonly transactions: Transactions<NoticeTables> };

interface Prepared {
  readonly template: 'circular' | 'result-notice';
  readonly about: string;
  readonly content: Partial<LetterContent>;
}

/** Prepares the letter that tells provinces as a draft; people check, sign and send it. */
export async function prepareNotice(
  deps: NoticeDeps,
  actor: Actor,
  { fiscalYear, kind, unitId }: PrepareNoticeInput,
): Promise<Outcome<OfficialLetter, PrepareNoticeRefusal>> {
  if (!mayWithLetters('write-letter', actor, noticeSender)) return refuse('forbidden');
  const published = await readPublishedYear(deps, actor, { fiscalYear });
  if (!published.ok) return published;
  return deps.transactions.run(async (stores) => {
    // Two that prepare at once wait here for each other, and the second finds what the first prepared.
    await stores.letterUnits.holdOf(noticeSender);
    const unit = await openUnit(stores, { organisationId: noticeSender, unitId }, deps.clock.today());
    if (!unit.ok) return unit;
    const prepared =
      kind === 'results'
        ? await resultsOf(stores, published.value)
        : await frameworkOf(stores, published.value.framework, deps.clock.today());
    if (!prepared.ok) return prepared;
    return accept(await beginDraft(deps, stores, actor, { fiscalYear, unit: unit.value, ...prepared.value }));
  });
}

/** One circular with what each province alone is told: its total and grade. */
async function resultsOf(
  stores: LettersTables,
  { framework, provinces }: PublishedYear,
): Promise<Outcome<Prepared, 'notice-nobody-left'>> {
  const about = letterAbout.results(framework.fiscalYear);
  const untold = provincesLeft(provinces, await lettersAbout(stores, about));
  if (untold.length === 0) return refuse('notice-nobody-left');
  return accept({ template: 'result-notice', about, content: { recipients: untold.map(toldOf(framework)) } });
}

function toldOf(framework: Framework) {
  return ({ organisationId, name, total, grade }: PublishedProvince): Recipient => {
    const level = gradeName(framework, grade);
    const figure = total === null ? '' : formatHalfUp(fractionOf(total), 2);
    const line = [`คะแนนผลการประเมิน ${figure} คะแนน`, level === null ? '' : `ระดับ${level}`].filter(Boolean).join(' ');
    return { organisationId, name: partyTitle(name), line };
  };
}

/** The circular about the framework in force, with this version of it and the list that was approved enclosed. */
async function frameworkOf(
  stores: NoticeTables,
  { fiscalYear, version, name }: Framework,
  today: string,
): Promise<Outcome<Prepared, 'notice-prepared-already'>> {
  const about = letterAbout.framework(fiscalYear, version);
  if ((await lettersAbout(stores, about)).length > 0) return refuse('notice-prepared-already', { version });
  const recipients = await withGroup(stores, [], 'provinces', { organisationId: noticeSender, fiscalYear, today });
  const [ofFramework, ...ofList] = contentFrom(letterTemplates.circular, fiscalYear).enclosures;
  const hasList = (await stores.catalogue.inForce(fiscalYear)) !== null;
  const own = ofFramework && { title: `${name} ฉบับที่ ${version}`, address: `${ofFramework.address}?version=${version}` };
  const enclosures = [...(ofFramework ? [{ ...ofFramework, ...own }] : []), ...(hasList ? ofList : [])];
  return accept({ template: 'circular', about, content: { recipients, enclosures } });
}
