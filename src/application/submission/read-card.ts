import type { Actor } from '../../domain/people/actor.ts';
import { readSarContent } from '../../domain/reporting/read-sar-content.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { SarContent } from '../../domain/reporting/sar-content.ts';
import type { SubmittedReport } from '../../domain/reporting/submitted-report.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { HeadListMark, HeadListStores } from '../journal/head-list-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { composeSar } from '../reporting/compose-sar.ts';
import { sightOfRound } from '../reporting/read-access.ts';
import { seenCard, seenReport } from '../reporting/seen-of-round.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type DueStatus, readDueStatus } from './read-due-status.ts';

type CardStores = YearStores & Pick<PeopleStores, 'organisations'>;

export interface CardDeps {
  readonly transactions: Transactions<CardStores>;
  readonly clock: Clock;
}

export interface CardReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly report: Report;
  readonly content: SarContent;
  /** False: the evidence is left out of the content. */
  readonly mayReadEvidence: boolean;
  /** The edition of the content; null: it is composed from current data. */
  readonly submitted: Pick<SubmittedReport, 'edition' | 'contentHash' | 'submittedAt'> | null;
  readonly dueStatus: DueStatus;
}

/** The e-SAR card of a round: as submitted once the province has sent the report, before that from current data. */
export async function readCard(
  deps: CardDeps,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<CardReading, 'forbidden' | 'not-found' | 'submitted-report-altered'>> {
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(key.organisationId);
    const report = await stores.reports.find(key);
    if (!organisation || !report) return refuse('not-found');
    const sight = sightOfRound(actor, report);
    if (!sight.scores) return refuse('forbidden');
    const today = deps.clock.today();
    const left = report.status !== 'open' && report.status !== 'with-governor';
    const submitted = left ? await stores.submittedReports.latest(key) : null;
    const content = submitted ? readSarContent(submitted.content) : await composeSar(stores, report, today);
    if (content === null) return refuse('submitted-report-altered', { hash: submitted?.contentHash ?? '' });
    const { id, name } = organisation;
    const dueStatus = await readDueStatus(stores, report, today);
    const seen = {
      report: seenReport(sight, report),
      content: seenCard(sight, content),
      mayReadEvidence: sight.evidence,
    };
    return accept({ organisation: { id, name }, ...seen, submitted, dueStatus });
  });
}

export interface ReceiptReading extends CardReading {
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
  key: RoundKey,
): Promise<Outcome<ReceiptReading, 'forbidden' | 'not-found' | 'submitted-report-altered' | 'not-submitted-yet'>> {
  const card = await readCard(deps, actor, key);
  if (!card.ok) return card;
  const { status, submittedAt } = card.value.report;
  if (submittedAt === null || status === 'open' || status === 'with-governor') return refuse('not-submitted-yet');
  const headList = await deps.transactions.read(({ headLists }) => headLists.newest());
  return accept({ ...card.value, headList });
}
