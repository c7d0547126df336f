import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';
import { assumedSignatoriesWhereNoneIsKnown } from '../common-assumptions.ts';

/** The letter knows no agreement: that there is one, signed as in FY2554, is assumed. */
export const signatories: Framework['signatories'] = assumedSignatoriesWhereNoneIsKnown;

/** The letter does not mention negotiation. */
export const negotiation: Framework['negotiation'] = assumed(null, 'หนังสือจังหวัดปทุมธานีไม่กล่าวถึงการเจรจา');
