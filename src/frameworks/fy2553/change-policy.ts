import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';

/** The letter does not mention changes of a signed agreement. */
export const changePolicy: Framework['changePolicy'] = assumed(null, 'หนังสือ ว 26 ไม่กล่าวถึงการขอเปลี่ยนแปลงคำรับรอง');
