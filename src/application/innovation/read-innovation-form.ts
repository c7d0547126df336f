import type { InnovationCall, InnovationCallKey } from '../../domain/innovation/innovation-call.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type InnovationDeps, type InnovationYear, innovationYear } from './innovation-deps.ts';

export interface InnovationFormReading {
  readonly organisation: Pick<InnovationYear['organisation'], 'id' | 'name'>;
  readonly fiscalYear: number;
  readonly call: InnovationCall;
}

/** What the blank form of a province's call says; there is none before a call (S3, สิ่งที่ส่งมาด้วย ๖). */
export async function readInnovationForm(
  deps: Pick<InnovationDeps, 'transactions'>,
  actor: Actor,
  { organisationId, fiscalYear }: InnovationCallKey,
): Promise<Outcome<InnovationFormReading, 'forbidden' | 'not-found'>> {
  const key = { organisationId, fiscalYear };
  if (!isPermitted('read-innovation', actor, key)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<InnovationFormReading, 'not-found'>> => {
    const year = await innovationYear(stores, key);
    if (!year.ok) return year;
    const call = await stores.innovation.findCall(key);
    if (call === null) return refuse('not-found');
    return accept({ organisation: year.value.organisation, fiscalYear, call });
  });
}
