import type { Actor } from '../../domain/people/actor.ts';
import { hasTypedFormula, withFormulasInWords } from '../../domain/reporting/formulas-in-words.ts';
import { readSarContent } from '../../domain/reporting/read-sar-content.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { ReportEdition } from '../../domain/reporting/report-edition.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { SarContent } from '../../domain/reporting/sar-content.ts';
import type { SubmittedReport } from '../../domain/reporting/submitted-report.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { HeadListMark, HeadListStores } from '../journal/head-list-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { composeSar } from '../reporting/compose-sar.ts';
import { sightOfEdition, sightOfRound } from '../reporting/read-access.ts';
import { seenCard, seenEdition, seenReport } from '../reporting/seen-of-round.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type DueStatus, readDueStatus } from './read-due-status.ts';

type CardStores = YearStores & Pick<PeopleStores, 'organisations'>;

export interface CardDeps {
  readonly transactions: Transactions<CardStores>;
  readonly clock: Clock;
}

/** A round's card; `edition` names one that was sent, and is absent for the round as it stands. */
export interface CardKey extends RoundKey {
  readonly edition?: number | null | undefined;
}

export interface CardReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly report: Report;
  readonly content: SarContent;
  /** The same as people read it: an edition from before formulas were kept in words has them as they were typed. */
  readonly inWords: SarContent;
  /** False: the evidence is left out of the content. */
  readonly mayReadEvidence: boolean;
  /** The edition that is read, with its own sending and receipt; null: what has not been sent, from current data. */
  readonly edition: ReportEdition | null;
  /** The text of that edition; null: it was sent before texts were kept, and the content is composed from current data. */
  readonly submitted: Pick<SubmittedReport, 'edition' | 'contentHash' | 'submittedAt'> | null;
  readonly dueStatus: DueStatus;
}

export type CardRefusal =
  | 'forbidden'
  | 'not-found'
  | 'submitted-report-altered'
  | 'edition-not-found'
  | 'edition-not-kept';

/** The e-SAR card of a round: of the edition asked for, of the one that is with OPDC, before that from current data. */
export async function readCard(deps: CardDeps, actor: Actor, key: CardKey): Promise<Outcome<CardReading, CardRefusal>> {
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(key.organisationId);
    const report = await stores.reports.find(key);
    if (!organisation || !report) return refuse('not-found');
    const found = await findEdition(stores, report, key.edition ?? null);
    if (found.missing !== null) {
      const known = sightOfEdition(actor, report, false).workings;
      return known ? refuse('edition-not-found', found.missing) : refuse('forbidden');
    }
    const { edition, isLast } = found;
    const sight = edition === null ? sightOfRound(actor, report) : sightOfEdition(actor, report, isLast);
    if (!sight.scores) return refuse('forbidden');
    // A round that was concluded without a report has no edition, and what was typed is the province's draft.
    if (edition === null && !sight.figures) return refuse('edition-not-found', { edition: 0, newest: 0 });
    const today = deps.clock.today();
    const submitted = edition && (await stores.submittedReports.find(key, edition.edition));
    if (submitted === null && !isLast) return refuse('edition-not-kept', { edition: edition?.edition ?? 0 });
    const content = submitted ? readSarContent(submitted.content) : await composeSar(stores, report, today);
    if (content === null) return refuse('submitted-report-altered', { hash: submitted?.contentHash ?? '' });
    const { id, name } = organisation;
    const shown = seenCard(sight, content);
    const dueStatus = await readDueStatus(stores, report, today);
    const seen = {
      report: seenReport(sight, report),
      content: shown,
      inWords: await sayFormulas(stores, key, shown),
      edition: edition && seenEdition(sight, edition),
      mayReadEvidence: sight.evidence,
    };
    return accept({ organisation: { id, name }, ...seen, submitted, dueStatus });
  });
}

/** The labels of the variables are in the agreement; it is read only where they are needed. */
async function sayFormulas(stores: CardStores, key: CardKey, content: SarContent): Promise<SarContent> {
  if (!hasTypedFormula(content)) return content;
  const agreement = await stores.agreements.ofRound(key);
  return withFormulasInWords(content, agreement?.indicators ?? []);
}

/** False while the province works on the report: what is read is then its draft. */
export function isSent({ status }: Pick<Report, 'status'>): boolean {
  return status !== 'open' && status !== 'with-governor';
}

type FoundEdition =
  | { readonly missing: null; readonly edition: ReportEdition | null; readonly isLast: boolean }
  | { readonly missing: { readonly edition: number; readonly newest: number } };

/** The edition asked for; if none is, the one that is with OPDC, or none while the province works on the report. */
async function findEdition(stores: YearStores, report: Report, asked: number | null): Promise<FoundEdition> {
  const editions = await stores.reportEditions.list(report);
  const last = editions.at(-1) ?? null;
  if (asked === null) return { missing: null, edition: isSent(report) ? last : null, isLast: true };
  const edition = editions.find((one) => one.edition === asked);
  if (!edition) return { missing: { edition: asked, newest: last?.edition ?? 0 } };
  return { missing: null, edition, isLast: edition === last };
}

export interface ReceiptReading extends CardReading {
  readonly edition: ReportEdition;
  /** The newest published list of the journal's ends; null before the first. */
  readonly headList: HeadListMark | null;
}

/**
 * The receipt of a report: what the card holds, once it has been submitted, and the newest list of the journal's ends,
 * so that every printed receipt is a witness of that list.
 */
export async function readReceipt(
  deps: { readonly transactions: Transactions<CardStores & HeadListStores>; readonly clock: Clock },
  actor: Actor,
  key: CardKey,
): Promise<Outcome<ReceiptReading, CardRefusal | 'not-submitted-yet'>> {
  const card = await readCard(deps, actor, key);
  if (!card.ok) return card;
  const { edition } = card.value;
  if (edition === null) {
    const editions = await deps.transactions.read((stores) => stores.reportEditions.list(key));
    return refuse('not-submitted-yet', { newest: editions.at(-1)?.edition ?? 0 });
  }
  const headList = await deps.transactions.read(({ headLists }) => headLists.newest());
  return accept({ ...card.value, edition, headList });
}
