import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import { indicatorsSheet, indicatorsTitle, type ProvinceIndicators } from './indicators-sheet.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { PaperRendererRefusal } from './papers-ports.ts';
import { typesetSheet } from './typeset-sheet.ts';

/** A paper made of data, to be enclosed as a file. */
export interface MadePaper {
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface RecordDeps {
  readonly transactions: Transactions<ReadStores>;
  readonly clock: Clock;
  readonly papers: Pick<PapersDeps, 'paperRenderer' | 'isDemo'>;
}

/** The provinces of a year whose indicators are in force, by the Thai alphabet. What is in force is public. */
async function provincesInForce(
  stores: Pick<ReadStores, 'organisations' | 'agreements'>,
  fiscalYear: number,
): Promise<readonly ProvinceIndicators[]> {
  const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
  const names = new Map(provinces.map((one) => [one.id, one.name]));
  const agreements = await stores.agreements.listOfParties([...names.keys()], fiscalYear);
  return agreements
    .filter((one) => isInForce(one.status))
    .map(({ organisationId, indicators }) => ({
      name: names.get(organisationId) ?? organisationId,
      indicators: indicators
        .filter((one) => one.inForce === 'in-force')
        .toSorted((one, other) => one.position - other.position),
    }))
    .toSorted((one, other) => compareThai(one.name, other.name));
}

/** The paper of them all, as it is now. */
export async function indicatorsRecord(
  { transactions, clock, papers }: RecordDeps,
  fiscalYear: number,
): Promise<Outcome<MadePaper & { readonly provinces: number }, 'indicators-missing' | PaperRendererRefusal>> {
  const provinces = await transactions.read((stores) => provincesInForce(stores, fiscalYear));
  if (provinces.length === 0) return refuse('indicators-missing', { year: fiscalYear }, 'fiscalYear');
  const made = await typesetSheet(papers, indicatorsSheet(fiscalYear, provinces, clock.now()));
  if (!made.ok) return made;
  const fileName = `indicators-${fiscalYear}.pdf`;
  return accept({ title: indicatorsTitle(fiscalYear), fileName, bytes: made.value, provinces: provinces.length });
}
