import type { LetterKind, LetterUnit } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import {
  accept,
  acceptUnchanged,
  type Outcome,
  type Refusal,
  refusal,
  refuse,
  refuseAll,
} from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { type LetterDeps, shortId } from './letter-deps.ts';

export interface SaveUnitInput extends Pick<LetterUnit, 'organisationId' | 'code' | 'office' | 'group' | 'site'> {
  /** Null for a new one. */
  readonly unitId: string | null;
  readonly rowVersion: number | null;
  readonly address: readonly string[];
  readonly telephones: readonly string[];
  /** The last day of its use; null while it is used. */
  readonly endsOn: string | null;
}

type UnitFault =
  | 'letter-unit-code-required'
  | 'letter-unit-office-required'
  | 'letter-unit-address-required'
  | 'letter-day-invalid';
export type SaveUnitRefusal = 'forbidden' | 'not-found' | 'changed-meanwhile' | 'letter-unit-code-taken' | UnitFault;

/** Adds or changes an office that sends letters. Letters that were issued keep what was printed. */
export async function saveLetterUnit(
  deps: LetterDeps,
  actor: Actor,
  input: SaveUnitInput,
): Promise<Outcome<LetterUnit, SaveUnitRefusal>> {
  const { organisationId, unitId } = input;
  if (!mayWithLetters('write-letter', actor, organisationId)) return refuse('forbidden');
  const faults = faultsOf(input);
  if (faults.length > 0) return refuseAll(faults);
  return deps.transactions.run(async (stores) => {
    const before = unitId === null ? null : await stores.letterUnits.find(organisationId, unitId, { lock: true });
    if (unitId !== null && before === null) return refuse('not-found');
    if (before !== null && isStale(input.rowVersion, before)) return refuse('changed-meanwhile');
    const unit = unitOf(input, before?.id ?? shortId(deps.ids), before?.rowVersion ?? 0);
    if (before !== null && isSameContent(told(before), told(unit))) return acceptUnchanged(before);
    await stores.letterUnits.holdOf(organisationId);
    const others = (await stores.letterUnits.listOf(organisationId)).filter((one) => one.id !== unit.id);
    if (unit.endsOn === null && others.some((one) => one.endsOn === null && one.code === unit.code))
      return refuse('letter-unit-code-taken', { code: unit.code }, 'code');
    await (before === null ? stores.letterUnits.insert(unit) : stores.letterUnits.update(unit));
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId, action: 'letter-unit.save', subject: `letter-unit/${unit.id}` },
      ...{ before: before && told(before), after: told(unit) },
    });
    return accept({ ...unit, rowVersion: unit.rowVersion + 1 });
  });
}

function unitOf(input: SaveUnitInput, id: string, rowVersion: number): LetterUnit {
  const lines = (texts: readonly string[]) => texts.map((text) => text.trim()).filter((text) => text !== '');
  return {
    ...{ organisationId: input.organisationId, id, rowVersion, endsOn: input.endsOn },
    ...{ code: input.code.trim(), office: input.office.trim(), group: input.group.trim(), site: input.site.trim() },
    ...{ address: lines(input.address), telephones: lines(input.telephones) },
  };
}

function faultsOf(input: SaveUnitInput): (Refusal<UnitFault> & { readonly code: UnitFault })[] {
  const faults: (Refusal<UnitFault> & { readonly code: UnitFault })[] = [];
  if (input.code.trim() === '') faults.push(refusal('letter-unit-code-required', undefined, 'code'));
  if (input.office.trim() === '') faults.push(refusal('letter-unit-office-required', undefined, 'office'));
  if (!input.address.some((line) => line.trim() !== ''))
    faults.push(refusal('letter-unit-address-required', undefined, 'address'));
  if (input.endsOn !== null && !isCivilDate(input.endsOn))
    faults.push(refusal('letter-day-invalid', undefined, 'endsOn'));
  return faults;
}

const told = ({ code, office, group, address, telephones, site, endsOn }: LetterUnit) => ({
  ...{ code, office, group, address, telephones, site, endsOn },
});

export interface BeginRegisterInput {
  readonly organisationId: string;
  readonly unitId: string;
  readonly series: LetterKind | 'incoming';
  /** Calendar year, Buddhist era. */
  readonly year: number;
  /** The last number given before this product was used; the next letter gets the one after it. */
  readonly lastNumber: number;
}

/** Begins a series of a year after numbers that were given elsewhere, before the first number here. */
export async function beginRegister(
  deps: LetterDeps,
  actor: Actor,
  { organisationId, unitId, series, year, lastNumber }: BeginRegisterInput,
): Promise<Outcome<BeginRegisterInput, 'forbidden' | 'not-found' | 'register-begun'>> {
  if (!mayWithLetters('write-letter', actor, organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const unit = await stores.letterUnits.find(organisationId, unitId, { lock: true });
    if (unit === null) return refuse('not-found');
    const begun = await stores.letters.beginRegister(unit, series, year, lastNumber);
    if (!begun) return refuse('register-begun', { number: lastNumber }, 'lastNumber');
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId, action: 'letter-unit.begin-register', subject: `letter-unit/${unit.id}` },
      after: { series, year, lastNumber },
    });
    return accept({ organisationId, unitId, series, year, lastNumber });
  });
}
