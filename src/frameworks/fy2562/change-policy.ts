import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';

/** The letter does not mention changes of indicators. */
export const changePolicy: Framework['changePolicy'] = assumed(null, 'หนังสือจังหวัดปทุมธานีไม่กล่าวถึงการขอเปลี่ยนแปลงตัวชี้วัด');
