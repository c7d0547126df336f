import { isJointIndicator } from '../../domain/agreement/approvals-needed.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { groundWords } from '../../domain/change-requests/change-grounds.ts';
import { askedInWords, decisionInNotice } from '../../domain/change-requests/change-notice.ts';
import { noticeRecipient } from '../../domain/letters/letter-about.ts';
import type { LetterContent } from '../../domain/letters/letter-parts.ts';
import { type Meeting, meetingYear } from '../../domain/meetings/meeting.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { ChangeDecided, ChangeNoticeTables } from './change-notice.ts';

/** The one letter of a meeting: each request in its own paragraph, with what was asked, why, and what was resolved. */
export async function changeNoticeContent(
  stores: ChangeNoticeTables,
  { bodyName, number, day }: Pick<Meeting, 'bodyName' | 'number' | 'day'>,
  decided: readonly ChangeDecided[],
): Promise<Partial<LetterContent>> {
  const years = [...new Set(decided.map(({ request }) => request.fiscalYear))];
  const held = `ครั้งที่ ${number ?? '–'}/${meetingYear(day)} เมื่อวันที่ ${formatThaiDate(day)}`;
  const of = `คำขอปรับเปลี่ยนรายละเอียดตัวชี้วัด ประจำปีงบประมาณ พ.ศ. ${years.join(', ')}`;
  const lines: string[] = [];
  for (const one of decided) lines.push(await lineOf(stores, one, lines.length + 1));
  return {
    fiscalYears: years,
    recipients: [{ organisationId: noticeRecipient, name: 'เลขาธิการ ก.พ.ร.', line: '' }],
    paragraphs: [
      `ด้วย${bodyName ?? ''} ในการประชุม${held} ได้พิจารณา${of} รวม ${decided.length} คำขอ ปรากฏผลดังนี้`,
      ...lines,
      `ฝ่ายเลขานุการ${bodyName ?? ''}จึงขอแจ้งผลการพิจารณาตามมติที่ประชุมดังกล่าว`,
      'จึงเรียนมาเพื่อโปรดทราบ',
    ],
  };
}

async function lineOf(
  stores: ChangeNoticeTables,
  { request, resolution, framework }: ChangeDecided,
  position: number,
): Promise<string> {
  const { organisationId, fiscalYear, code } = request;
  const party = await stores.organisations.find(organisationId);
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  const policy = framework.changePolicy.value;
  const asked = nameOf(agreement, code);
  const told = decisionInNotice(resolution.decided, goesOnTo(framework, agreement, code));
  const why = policy === null ? '' : ` เหตุ: ${groundWords(policy, request)}`;
  const name = `${partyTitle(party?.name ?? organisationId)} คำขอที่ ${request.number} ตัวชี้วัด ${code} ${asked}`;
  return `${position}) ${name}: ${askedInWords(request)}${why} มติ: ${told} (${resolution.number}) ${resolution.text}`;
}

function nameOf(agreement: Agreement | null, code: string): string {
  return agreement?.indicators.find((one) => one.code === code)?.name ?? '';
}

/** The body that decides after this one on a joint indicator; null for any other. */
function goesOnTo(framework: ChangeDecided['framework'], agreement: Agreement | null, code: string): string | null {
  const asked = agreement?.indicators.find((one) => one.code === code);
  const onward = framework.changePolicy.value?.onward.value ?? null;
  if (asked === undefined || onward?.joint !== 'for-approval') return null;
  return isJointIndicator(framework, asked) ? onward.to : null;
}
