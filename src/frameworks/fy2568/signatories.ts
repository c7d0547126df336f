import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';
import { assumedSignatoriesWhereNoneIsKnown } from '../common-assumptions.ts';

/** The draft framework knows no agreement: that there is one, signed as in FY2554, is assumed. */
export const signatories: Framework['signatories'] = assumedSignatoriesWhereNoneIsKnown;

/** The draft framework does not mention negotiation. */
export const negotiation: Framework['negotiation'] = assumed(null, 'ร่างกรอบปีงบประมาณ พ.ศ. 2568 ไม่กล่าวถึงการเจรจา');
