import { roundName } from '../../../domain/framework/round-name.ts';
import { type RoundCode, roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import { partyOf } from '../../../domain/people/organisation.ts';
import { isCivilDate } from '../../../domain/values/civil-date.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { paths } from '../../paths.ts';
import { centralText } from '../../text/central-text.ts';
import { developmentText } from '../../text/development-text.ts';
import { sayOfYear } from '../../text/year-words.ts';
import type { FormattedSubject } from './formatted-subject.ts';
import { yearPartSubject } from './year-part-subjects.ts';

const accountSubjects: Readonly<Record<string, string>> = {
  user: 'บัญชีผู้ใช้',
  'access-token': 'รหัสเข้าถึง',
  delegation: 'การปฏิบัติราชการแทน',
  mail: 'อีเมลแจ้งเตือน',
  'letter-unit': 'หน่วยงานเจ้าของเรื่อง',
};

/** The subject of a journal row, in words: `2568/12m/1.2.1-1` is ตัวชี้วัด 1.2.1-1 · รอบ 12 เดือน · ปี 2568. */
export function formatSubject(organisationId: string, subject: string): FormattedSubject {
  const [year = '', second, code] = subject.split('/');
  const fiscalYear = Number(year);
  if (/^(user|access-token|delegation|mail|letter-unit)$/.test(year))
    return { words: rowIn(accountSubjects, year) ?? subject };
  if (subject === 'second-factor-policy') return { words: 'รายการที่ต้องยืนยันตัวตนสองขั้น' };
  if (year === 'body' && second !== undefined) return { words: `คณะกรรมการ ${second}`, href: paths.body(second) };
  if (year === 'organisation' && second !== undefined)
    return { words: `หน่วยงาน ${second}`, href: paths.organisation(second) };
  if (year === 'database') return databaseSubject(organisationId, second);
  if (isCivilDate(subject)) return { words: formatThaiDate(subject) };
  if (!/^\d{4}$/.test(year)) return { words: subject };
  if (second === 'meetings' && code !== undefined) return { words: `การประชุม ${code}`, href: paths.meeting(code) };
  if (second === 'letters') return { words: `หนังสือ ${code ?? ''}`, href: paths.letters(), isLetter: true };
  const ofPart = yearPartSubject(organisationId, subject);
  if (ofPart !== null) return ofPart;
  if (partyOf(organisationId) !== organisationId && second !== undefined && isRound(second) && code !== undefined)
    return {
      words: `${centralText.fileName} ${code} · ${roundName(second)} · ปี ${year}`,
      href: paths.centralTable(fiscalYear, second, code),
      reads: { permission: 'read-central-tables', organisationId: 'opdc' },
    };
  if (partyOf(organisationId) !== organisationId)
    return { words: `กรอบการประเมิน ปี ${year}`, href: paths.framework(fiscalYear) };
  const agreement = { href: paths.agreement(fiscalYear, organisationId), under: { fiscalYear, round: null } };
  if (second === undefined) return { words: sayOfYear(fiscalYear, `คำรับรองฯ ปี ${year}`), ...agreement };
  if (!isRound(second))
    return { words: `ตัวชี้วัด ${second} · ${sayOfYear(fiscalYear, `คำรับรองฯ ปี ${year}`)}`, ...agreement };
  const round = `${roundName(second)} · ปี ${year}`;
  const under = { fiscalYear, round: second };
  if (code === undefined)
    return { words: `รายงาน${round}`, href: paths.report(fiscalYear, organisationId, second), under };
  return { words: `ตัวชี้วัด ${code} · ${round}`, href: paths.entry(fiscalYear, organisationId, second, code), under };
}

function databaseSubject(organisationId: string, code: string | undefined): FormattedSubject {
  if (code === undefined) return { words: developmentText.title, href: paths.database(organisationId) };
  return { words: `${developmentText.title} ${code}`, href: paths.series(organisationId, code) };
}

function isRound(text: string): text is RoundCode {
  return roundCodeSchema.safeParse(text).success;
}
