import type { Holding } from '../people/actor.ts';
import type { OrganisationKind } from '../people/organisation.ts';
import { actingWords, officeTitle, unnamedDelegate } from '../people/roles.ts';

/**
 * The lines under a signer's name. A deputy: `รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน`, then the office for which they act
 * (S1, S4); everybody else: their own office. The head of an agency is named by it [A].
 */
export function officeLines(
  holding: Pick<Holding, 'role' | 'onBehalfOf' | 'ownOffice'>,
  organisation: { readonly kind: OrganisationKind; readonly name: string },
): readonly string[] {
  const office =
    holding.role === 'kpi-supervisor' ? `หัวหน้า${organisation.name}` : officeTitle(holding.role, organisation.name);
  if (holding.onBehalfOf === undefined) return [office];
  return [`${holding.ownOffice ?? unnamedDelegate} ${actingWords}`, office];
}
