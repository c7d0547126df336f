import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';
import { assumedSignatories } from '../common-assumptions.ts';

/** The letter names no signatories: those of FY2554 are assumed. */
export const signatories: Framework['signatories'] = assumedSignatories;

/** The letter does not mention negotiation. */
export const negotiation: Framework['negotiation'] = assumed(null, 'หนังสือจังหวัดปทุมธานีไม่กล่าวถึงการเจรจา');
