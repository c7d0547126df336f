import type { AgreementContent } from '../../domain/agreement/agreement-content.ts';
import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import type { Amendment } from '../../domain/agreement/amendment.ts';
import { readAgreementContent } from '../../domain/agreement/read-agreement-content.ts';
import type { Instrument } from '../../domain/framework/instrument.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ChangeStores } from '../change-requests/change-ports.ts';
import { noticesMissed } from '../change-requests/notices-missed.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { PapersDeps } from './papers-deps.ts';

type Agreed = AgreementContent['indicators'][number];

/** An indicator of one version and of the one before; null where it is only in the other. */
interface Difference {
  readonly code: string;
  readonly name: string;
  readonly before: Agreed | null;
  readonly after: Agreed | null;
}

interface Version extends Pick<AgreementSeal, 'version' | 'code' | 'sealedAt'> {
  /** What made it of the one before; null for the first. */
  readonly amends: Amendment | null;
  /** The day by which OPDC had to be told of the decision that made it, where it was not; null otherwise. */
  readonly notToldBy: CivilDate | null;
  /** What differs from the version before; empty for the first. */
  readonly differences: readonly Difference[];
}

export interface VersionsReading {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly partyName: string;
  readonly instrument: Instrument;
  /** The newest one first. */
  readonly versions: readonly Version[];
}

/** Every version of what was agreed, as it was sealed, and what makes it another than the one before; anyone may read it. */
export async function readVersions(
  deps: Pick<PapersDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<VersionsReading, 'forbidden' | 'agreement-not-sealed' | 'sealed-record-altered'>> {
  if (!isPermitted('read-published', actor, input)) return refuse('forbidden');
  const { seals, missed } = await deps.transactions.read(async (stores) => ({
    seals: await stores.seals.listOfParty(input.organisationId, input.fiscalYear),
    missed: await missedOf(stores, input, deps.clock.today()),
  }));
  const versions: Version[] = [];
  let before: AgreementContent | null = null;
  for (const { content, version, code, sealedAt } of seals) {
    const after = readAgreementContent(content);
    if (after === null) return refuse('sealed-record-altered', { code });
    const differences = before === null ? [] : differencesOf(before, after);
    const notToldBy = missed.get(after.amends?.request ?? 0) ?? null;
    versions.unshift({ version, code, sealedAt, amends: after.amends ?? null, notToldBy, differences });
    before = after;
  }
  if (before === null) return refuse('agreement-not-sealed');
  const { party, instrument = 'agreement' } = before;
  const { organisationId, fiscalYear } = input;
  return accept({ organisationId, fiscalYear, partyName: party.name, instrument, versions });
}

async function missedOf(
  stores: ReadStores & ChangeStores,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
  today: CivilDate,
): Promise<ReadonlyMap<number, CivilDate>> {
  const requests = await stores.changeRequests.listOfParty(organisationId, fiscalYear);
  const agreement = requests.length === 0 ? null : await stores.agreements.find(organisationId, fiscalYear);
  return agreement === null ? new Map() : noticesMissed(stores, await frameworkOf(stores, agreement), requests, today);
}

/** In the order of the later version, with what it no longer has at the end. */
function differencesOf(before: AgreementContent, after: AgreementContent): readonly Difference[] {
  const codes = new Set([...after.indicators, ...before.indicators].map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const [old = null, now = null] = [before, after].map(({ indicators }) =>
      indicators.find((one) => one.code === code),
    );
    const isSame = JSON.stringify(old) === JSON.stringify(now);
    return isSame ? [] : [{ code, name: (now ?? old)?.name ?? '', before: old, after: now }];
  });
}
