import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type Organisation, organisationKindNames } from '../../domain/people/organisation.ts';
import {
  type ChangeableKind,
  type ChangeRefusal,
  checkChange,
  isChangeable,
  type TypedChange,
} from '../../domain/people/organisation-change.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { BodyDeps } from './bodies-deps.ts';
import type { BodyStores } from './bodies-ports.ts';
import { chainOf } from './chain-of.ts';
import { checkName, type NameRefusal } from './check-name.ts';

export interface AddOrganisationInput extends TypedChange {
  readonly kind: string;
  readonly name: string;
  /** The province in which it works; null for national ones. */
  readonly provinceId: string | null;
  /** The end of its code (`health`); empty: the product numbers it. */
  readonly code: string;
}

export type AddOrganisationRefusal =
  | 'forbidden'
  | 'organisation-kind-fixed'
  | 'organisation-not-found'
  | 'organisation-province-required'
  | 'organisation-province-not-for-kind'
  | 'organisation-code-invalid'
  | 'organisation-code-taken'
  | NameRefusal
  | ChangeRefusal;

/** Adds an agency, a district, a committee or a central office, by a document, from a day on. */
export async function addOrganisation(
  deps: BodyDeps,
  actor: Actor,
  input: AddOrganisationInput,
): Promise<Outcome<{ readonly organisationId: string }, AddOrganisationRefusal>> {
  const { name, provinceId, day, document, documentDate } = input;
  if (!isPermitted('manage-organisations', actor, { organisationId: provinceId ?? 'opdc' })) return refuse('forbidden');
  const checked = checkKind(input);
  if (!checked.ok) return checked;
  const dated = checkChange(input, deps.clock.today(), null);
  if (!dated.ok) return dated;
  return deps.transactions.run(async (stores) => {
    const province = provinceId === null ? null : await stores.organisations.find(provinceId);
    if (provinceId !== null && province?.kind !== 'province')
      return refuse('organisation-not-found', undefined, 'provinceId');
    const named = await checkName(stores, { kind: checked.value, provinceId, name }, null);
    if (!named.ok) return named;
    const id = await idFor(stores, { ...input, kind: checked.value });
    if (!id.ok) return id;
    const organisation: Organisation = {
      ...{ id: id.value, kind: checked.value, name, provinceId, letterCode: null, parentId: provinceId },
      ...{ closedOn: null, mergedInto: null },
    };
    await stores.organisations.insert(organisation);
    await stores.organisations.record({
      ...{ organisationId: id.value, id: deps.ids.next(), kind: 'added', day, nameBefore: null, nameAfter: name },
      ...{ intoId: null, document, documentDate, recordedName: actor.name, recordedAt: deps.clock.now() },
    });
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId: chainOf(id.value), action: 'organisation.add', subject: `organisation/${id.value}` },
      after: { name, kind: organisationKindNames[checked.value], day, document, documentDate },
    });
    return accept({ organisationId: id.value });
  });
}

function checkKind({
  kind,
  provinceId,
}: AddOrganisationInput): Outcome<
  ChangeableKind,
  'organisation-kind-fixed' | 'organisation-province-required' | 'organisation-province-not-for-kind'
> {
  if (!isChangeable(kind)) return refuse('organisation-kind-fixed', { kind: 'หน่วยงานประเภทนี้' }, 'kind');
  const inProvince = kind === 'agency' || kind === 'district';
  if (inProvince && provinceId === null) return refuse('organisation-province-required', undefined, 'provinceId');
  if (kind === 'central' && provinceId !== null)
    return refuse('organisation-province-not-for-kind', { kind: organisationKindNames[kind] }, 'provinceId');
  return accept(kind);
}

/** What stands before the code that tells organisations of a place and kind apart: `TH-42.d-muang`, `committee.audit`. */
const beforeCode: Readonly<Record<ChangeableKind, (provinceId: string | null) => string>> = {
  agency: (provinceId) => `${provinceId}.`,
  district: (provinceId) => `${provinceId}.d-`,
  committee: (provinceId) => (provinceId === null ? 'committee.' : `${provinceId}.c-`),
  central: () => 'central.',
};

async function idFor(
  { organisations }: Pick<BodyStores, 'organisations'>,
  { kind, provinceId, code }: AddOrganisationInput & { readonly kind: ChangeableKind },
): Promise<Outcome<string, 'organisation-code-invalid' | 'organisation-code-taken'>> {
  const before = beforeCode[kind](provinceId);
  if (code === '') {
    const listed = await organisations.list({ kind, provinceId });
    const taken = new Set(listed.map((one) => one.id));
    let number = 1;
    while (taken.has(`${before}n${number}`)) number += 1;
    return accept(`${before}n${number}`);
  }
  // Letters before a hyphen tell districts and committees from agencies.
  const isOwn = /^[a-z][a-z0-9-]{0,29}$/.test(code) && !(kind === 'agency' && /^[cd]-/.test(code));
  if (!isOwn) return refuse('organisation-code-invalid', undefined, 'code');
  const id = `${before}${code}`;
  const isTaken = (await organisations.find(id)) !== null;
  return isTaken ? refuse('organisation-code-taken', { code: id }, 'code') : accept(id);
}
