import { lockRefusal } from '../../../application/reporting/load-result-entry.ts';
import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import type { LockCode } from '../../../domain/reporting/lock.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { LockedNotice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { reportingText, whomFor } from '../../text/reporting-text.ts';
import { pageSettles } from '../../text/year-words.ts';

const whenInForce = 'คณะกรรมการ (เมื่อให้ความเห็นชอบรายละเอียดตัวชี้วัด)';

/** Why the result cannot be changed today, since when, and who can open it. */
export function ResultEntryLock({ reading }: { readonly reading: ResultEntryReading }) {
  const { lock } = reading;
  if (lock === null) return null;
  const [why = ''] = refusalInWords(lockRefusal(lock, reading)).split(' — ');
  return (
    <>
      <LockedNotice why={why} since={sinceOf(reading, lock)} opensBy={openerOf(lock, reading)} />
      <SharedEntryLink reading={reading} />
    </>
  );
}

/** The link to the only place where a shared result is entered. */
function SharedEntryLink({ reading }: { readonly reading: ResultEntryReading }) {
  const { sharedFrom } = reading.indicator;
  if (!sharedFrom) return null;
  const { fiscalYear, round } = reading.report;
  return (
    <p>
      <a href={paths.entry(fiscalYear, sharedFrom.organisationId, round, sharedFrom.code)}>
        {reportingText.enteredThere}
      </a>
    </p>
  );
}

function sinceOf({ report, result, window, agreement }: ResultEntryReading, lock: LockCode): string {
  const at = (instant: string | null) => (instant === null ? reportingText.notRecorded : formatThaiInstant(instant));
  if (lock === 'round-closed')
    return window.closes === null ? reportingText.notRecorded : formatThaiDate(window.closes);
  if (lock === 'round-not-open') return `จะเปิด ${formatThaiDate(window.opens)}`;
  if (lock === 'result-with-supervisor' || lock === 'result-sent' || lock === 'result-accepted')
    return at(result.changedAt);
  if (lock === 'report-with-governor') return at(report.sentAt);
  if (lock === 'report-submitted') return at(report.submittedAt);
  if (lock === 'report-concluded') return at(report.changedAt);
  return at(agreement.signedAt);
}

function openerOf(lock: LockCode, { organisation, indicator, hosts }: ResultEntryReading): string {
  const organisationName = organisation.name;
  const supervisedBy = hosts.find((host) => host.supervised)?.agencyName ?? null;
  const governor = whomFor('governor', organisationName, null);
  const openers: Readonly<Record<LockCode, string>> = {
    'shared-from-cluster': `เจ้าภาพตัวชี้วัดและ${whomFor('provincial-officer', indicator.sharedFrom?.organisationName ?? '', null)}`,
    'agreement-not-signed': pageSettles() === 'agreement' ? `${governor} (เมื่อลงนามคำรับรอง)` : whenInForce,
    'indicator-cancelled': 'ไม่เปิดอีก เพราะตัวชี้วัดถูกยกเลิก',
    'round-not-open': 'เปิดเองเมื่อถึงวัน',
    'round-closed': 'สำนักงาน ก.พ.ร.',
    'report-with-governor': `${governor} (ส่งกลับพร้อมเหตุผล)`,
    'report-submitted': 'สำนักงาน ก.พ.ร. (ส่งรายงานกลับพร้อมเหตุผล)',
    'report-concluded': 'ไม่เปิดอีก เพราะสรุปคะแนนประเมินแล้ว',
    'result-with-supervisor': `${whomFor('kpi-supervisor', organisationName, supervisedBy)} (ส่งกลับพร้อมเหตุผล)`,
    'result-sent': `${whomFor('provincial-officer', organisationName, null)} (ส่งกลับพร้อมเหตุผล)`,
    'result-accepted': `${whomFor('provincial-officer', organisationName, null)} (ส่งกลับพร้อมเหตุผล)`,
  };
  return openers[lock];
}
