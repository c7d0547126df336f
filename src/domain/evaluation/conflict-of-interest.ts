import { partyOf } from '../people/organisation.ts';
import { type Role, roleNames } from '../people/roles.ts';
import type { PartyId, UserId } from '../values/kinds-of-text.ts';

/** Something that ties a person to an organisation on a day. */
export interface Tie {
  readonly userId: UserId;
  /** A role, own or delegated; a seat of a body; named as the person in charge of an indicator. */
  readonly kind: 'role' | 'seat' | 'in-charge';
  /** The role; null of the other kinds. */
  readonly role: Role | null;
  readonly organisationId: string;
  readonly organisationName: string;
  /** The province of a provincial body or agency; null of national ones. */
  readonly provinceId: string | null;
  /** The clusters to which that province belongs. */
  readonly clusterIds: readonly string[];
}

/**
 * What keeps a person from evaluating a party: any role, seat or indicator in their charge in that province, in its agencies
 * or committees, and for a cluster in any of its provinces.
 */
export function conflictsWith(ties: readonly Tie[], userId: UserId, party: PartyId): readonly Tie[] {
  return ties.filter((tie) => {
    if (tie.userId !== userId) return false;
    const own = tie.provinceId ?? partyOf(tie.organisationId);
    return own === party || tie.clusterIds.includes(party);
  });
}

const kindWords = { seat: 'มีตำแหน่งใน', 'in-charge': 'รับผิดชอบตัวชี้วัดใน' } as const;

/** `เป็นเจ้าภาพตัวชี้วัด สำนักงานเกษตรจังหวัดเลย`. */
export function tieInWords({ kind, role, organisationName }: Tie): string {
  if (kind === 'role' && role !== null) return `เป็น${roleNames[role]} ${organisationName}`;
  return `${kind === 'role' ? 'ปฏิบัติงานใน' : kindWords[kind]} ${organisationName}`;
}
