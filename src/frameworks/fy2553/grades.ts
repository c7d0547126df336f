import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';

/** The letter states no grades. */
export const grades: Framework['grades'] = assumed(null, 'หนังสือ ว 26 ไม่ระบุเกณฑ์ระดับผลการประเมิน');

/** The letter does not say where results go. */
export const resultsTo: Framework['resultsTo'] = assumed([], 'หนังสือ ว 26 ไม่กล่าวถึงการแจ้งผลการประเมิน');
