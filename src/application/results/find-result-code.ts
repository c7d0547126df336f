import { resultCode } from '../../domain/results/result-code.ts';
import { announcedOf, isAnnounced, type ResultSummary } from '../../domain/results/result-summary.ts';
import { compareSummaries, readSummary } from '../../domain/results/summary-content.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Secrets } from '../ports.ts';
import { announcedAtOf } from './read-announced.ts';
import type { ResultSummaryStores } from './summary-ports.ts';

/** What the code of a paper of results refers to: an announced edition, of all parties or of one. */
export interface CodedResult {
  readonly fiscalYear: number;
  readonly round: ResultSummary['round'];
  readonly edition: number;
  /** The edition that is announced now; greater than `edition` when superseded. Of a party whose result it leaves as it is, `edition`. */
  readonly newestEdition: number;
  readonly contentHash: string;
  readonly announcedAt: Instant;
  readonly parties: number;
  /** Whose own result it is; null for the paper of all. */
  readonly party: {
    readonly organisationId: string;
    readonly name: string;
    readonly total: string | null;
    readonly grade: string | null;
  } | null;
  /** Whether what is stored is what was announced. */
  readonly holds: boolean;
}

type Tables = ResultSummaryStores & Pick<PeopleStores, 'organisations'>;

/**
 * The announced result of a code, null if none has it. A code follows from the hash of an edition, so no content is read
 * before it is known whose code it is.
 */
export async function findResultCode(
  stores: Tables,
  { sha256 }: Pick<Secrets, 'sha256'>,
  code: string,
): Promise<CodedResult | null> {
  const editions = await stores.resultSummaries.listOfYear(Number(code.slice(0, 4)));
  const announced = editions.filter(isAnnounced);
  if (announced.length === 0) return null;
  const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
  const clusters = await stores.organisations.list({ kind: 'cluster', provinceId: null });
  const parties = [null, ...[...provinces, ...clusters].map(({ id }) => id)];
  for (const summary of announced) {
    const party = parties.find((one) => resultCode(sha256, summary, one) === code);
    if (party === undefined) continue;
    const ofRound = announced.filter(({ round }) => round === summary.round);
    return codedResult(stores, sha256, { summary, party, newest: announcedOf(ofRound) ?? summary });
  }
  return null;
}

interface Found {
  readonly summary: ResultSummary;
  readonly party: string | null;
  readonly newest: ResultSummary;
}

async function codedResult(
  { resultSummaries }: ResultSummaryStores,
  sha256: Secrets['sha256'],
  { summary, party, newest }: Found,
): Promise<CodedResult | null> {
  const { fiscalYear, round, edition, contentHash, parties } = summary;
  const text = (await resultSummaries.contentOf(summary)) ?? '';
  const common = { fiscalYear, round, edition, contentHash, parties, holds: sha256(text) === contentHash };
  const announcedAt = announcedAtOf(summary) ?? summary.preparedAt;
  if (party === null) return { ...common, newestEdition: newest.edition, announcedAt, party: null };
  const content = readSummary(text);
  const one = content?.parties.find((it) => it.organisationId === party);
  if (content === null || one === undefined) return null;
  // A later edition that leaves its result as it is takes nothing's place.
  const later = newest.edition === edition ? null : readSummary((await resultSummaries.contentOf(newest)) ?? '');
  const isOther = later !== null && compareSummaries(content, later).some((it) => it.organisationId === party);
  const { organisationId, name, total, grade } = one;
  const newestEdition = isOther ? newest.edition : edition;
  return { ...common, newestEdition, announcedAt, party: { organisationId, name, total, grade } };
}
