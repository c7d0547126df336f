import { provinceOf } from '../people/organisation.ts';
import { databaseSettings } from './database-settings.data.ts';

/** The committee that works on the database of a province (S3 ข้อ ๒). */
export function databaseCommittee(organisationId: string): string {
  return `${organisationId}.${databaseSettings.committee.code}`;
}

/** The province whose database a body works on; null for every other body. */
export function databaseOfBody(bodyId: string): string | null {
  const province = provinceOf(bodyId);
  return province !== null && databaseCommittee(province) === bodyId ? province : null;
}
