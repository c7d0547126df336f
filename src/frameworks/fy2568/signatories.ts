import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';
import { assumedSignatories } from '../common-assumptions.ts';

/** The draft framework names no signatories: those of FY2554 are assumed. */
export const signatories: Framework['signatories'] = assumedSignatories;

/** The draft framework does not mention negotiation. */
export const negotiation: Framework['negotiation'] = assumed(null, 'ร่างกรอบปีงบประมาณ พ.ศ. 2568 ไม่กล่าวถึงการเจรจา');
