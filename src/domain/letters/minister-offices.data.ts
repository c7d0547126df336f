import { rowIn } from '../values/known-names.ts';

/** Where a letter to a member of the cabinet arrives, and how the letter names them. */
export interface MinisterOffice {
  readonly organisationId: string;
  readonly title: string;
}

/**
 * S4 ข้อ ๑ ๑) names whom the indicators are sent to, not the offices that receive their letters, nor of which ministry the
 * minister is. That the prime minister receives through สำนักเลขาธิการนายกรัฐมนตรี and a deputy through สำนักนายกรัฐมนตรี,
 * so that each has a copy of their own, and that the minister of a province's indicators is the one of the interior, is
 * assumed; the page says so.
 */
export const ministerOffices: Readonly<Record<string, MinisterOffice>> = {
  นายกรัฐมนตรี: { organisationId: 'central.pm-office', title: 'นายกรัฐมนตรี' },
  รองนายกรัฐมนตรี: { organisationId: 'central.opm', title: 'รองนายกรัฐมนตรี' },
  รัฐมนตรีว่าการ: { organisationId: 'central.moi', title: 'รัฐมนตรีว่าการกระทรวงมหาดไทย' },
  รัฐมนตรีว่าการกระทรวงมหาดไทย: { organisationId: 'central.moi', title: 'รัฐมนตรีว่าการกระทรวงมหาดไทย' },
};

/** Of those whom a framework has something sent to, the members of the cabinet who receive it by a letter. */
export const cabinetMembers = (names: readonly string[]): readonly string[] =>
  names.filter((name) => rowIn(ministerOffices, name) !== undefined);
