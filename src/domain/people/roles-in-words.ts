import type { Actor } from './actor.ts';
import { actingWords, delegateRole, roleNameIn, unnamedDelegate } from './roles.ts';

/**
 * What a person is, in one line: each role once, and whoever acts for a governor as such, not as deputy and as governor:
 * `รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดเลย`.
 */
export function rolesInWords(holdings: Actor['holdings']): string {
  const acting = holdings.filter((one) => one.onBehalfOf !== undefined);
  const isNamed = acting.some((one) => one.ownOffice !== undefined);
  const own = holdings.filter((one) => one.onBehalfOf === undefined && !(isNamed && one.role === delegateRole));
  const names = [
    ...own.map(({ role, organisationId }) => roleNameIn(role, organisationId)),
    ...acting.map((one) => `${one.ownOffice ?? unnamedDelegate} ${actingWords}${one.onBehalfOf}`),
  ];
  return [...new Set(names)].join(' · ');
}
