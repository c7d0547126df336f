import type { AgreementContent } from '../../domain/agreement/agreement-content.ts';
import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import type { Amendment } from '../../domain/agreement/amendment.ts';
import { readAgreementContent } from '../../domain/agreement/read-agreement-content.ts';
import type { Instrument } from '../../domain/framework/instrument.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
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
  deps: Pick<PapersDeps, 'transactions'>,
  actor: Actor,
  input: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<VersionsReading, 'forbidden' | 'agreement-not-sealed' | 'sealed-record-altered'>> {
  if (!isPermitted('read-published', actor, input)) return refuse('forbidden');
  const seals = await deps.transactions.read((stores) =>
    stores.seals.listOfParty(input.organisationId, input.fiscalYear),
  );
  const versions: Version[] = [];
  let before: AgreementContent | null = null;
  for (const { content, version, code, sealedAt } of seals) {
    const after = readAgreementContent(content);
    if (after === null) return refuse('sealed-record-altered', { code });
    const differences = before === null ? [] : differencesOf(before, after);
    versions.unshift({ version, code, sealedAt, amends: after.amends ?? null, differences });
    before = after;
  }
  if (before === null) return refuse('agreement-not-sealed');
  const { party, instrument = 'agreement' } = before;
  const { organisationId, fiscalYear } = input;
  return accept({ organisationId, fiscalYear, partyName: party.name, instrument, versions });
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
