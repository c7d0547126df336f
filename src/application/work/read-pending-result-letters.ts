import type { Framework } from '../../domain/framework/framework-schema.ts';
import { letterAbout } from '../../domain/letters/letter-about.ts';
import { cabinetMembers } from '../../domain/letters/minister-offices.data.ts';
import { isAnnounced, type ResultSummary } from '../../domain/results/result-summary.ts';
import { roundOfNotices } from '../../domain/results/round-of-notices.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { announcedAtOf } from '../results/read-announced.ts';
import { resultsPlace } from '../results/results-deps.ts';
import { gone, partiesAnnounced, resultsLetters, withoutNotice } from '../results/results-letters.ts';
import type { WorkStores } from './work-deps.ts';

const bare = {
  ...({ role: 'opdc-officer', permission: 'write-letter', organisationId: 'opdc', due: null } as const),
  ...({ indicator: null, hostIds: [], agency: null, returnReason: null } as const),
};

/**
 * What OPDC still has to send of the announced results of a year's last round: to provinces, of the first announcement or of a
 * correction, and to whom the framework has them sent.
 */
export async function pendingResultLetters(
  stores: WorkStores,
  framework: Framework,
  all: readonly ResultSummary[],
): Promise<readonly Pending[]> {
  const { fiscalYear, resultsTo } = framework;
  const round = roundOfNotices(framework);
  const editions = all.filter((one) => one.round === round && isAnnounced(one));
  const last = editions.at(-1);
  if (last === undefined) return [];
  const of = { ...bare, fiscalYear, round, numbered: last.edition, since: announcedAtOf(last) ?? last.preparedAt };
  const found: Pending[] = [];
  if (await isPartyLeft(stores, fiscalYear, editions)) found.push({ ...of, kind: 'notify-results' });
  if (cabinetMembers(resultsTo.value).length > 0 && !(await isSentUpward(stores, last)))
    found.push({ ...of, kind: 'send-results-pack' });
  return found;
}

async function isPartyLeft(stores: WorkStores, fiscalYear: number, editions: readonly ResultSummary[]) {
  const there = await resultsLetters(stores, fiscalYear, editions);
  const ids = (await partiesAnnounced(stores, editions)) ?? [];
  const left = withoutNotice(ids, there, await gone(stores, there.letters));
  return left.first.length + left.corrected.length > 0;
}

async function isSentUpward(stores: WorkStores, last: ResultSummary): Promise<boolean> {
  const about = letterAbout.pack(last);
  const { organisationId } = resultsPlace;
  const letters = await stores.letters.about(organisationId, about);
  const sent = await gone(stores, letters);
  return sent.length > 0 || (await stores.letterHandings.about(organisationId, about)).length > 0;
}
