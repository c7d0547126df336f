import type { BoardRow } from '../../../application/national/board-row.ts';
import { agreementStatusNames, isInForce } from '../../../domain/agreement/agreement-moves.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { type ReportStatus, reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import { namesOf } from '../../../domain/values/known-names.ts';
import type { HeatCell } from '../../components/heat-strip.tsx';
import { boardStageNames, nationalText } from '../../text/national-text.ts';
import { say } from '../../text/year-words.ts';

const statuses: readonly ReportStatus[] = namesOf(reportStatusNames);

/** One cell for each stage of the strip: the province's progress, as a tone and in words. */
export function stageCells(row: BoardRow, late: boolean): readonly HeatCell[] {
  const reached = row.reportStatus === null ? -1 : statuses.indexOf(row.reportStatus);
  const reporting = boardStageNames.slice(1).map((_stage, index): HeatCell => {
    if (reached > index) return { tone: 'done', word: nationalText.legendDone };
    if (reached < index) return { tone: 'quiet', word: nationalText.legendAhead };
    return { tone: isLate(row, late) ? 'problem' : 'active', word: formatNow(row, late) };
  });
  return [agreementCell(row), ...reporting];
}

function agreementCell(row: BoardRow): HeatCell {
  if (row.agreementStatus === null) return { tone: 'quiet', word: nationalText.notStarted };
  const tone = isInForce(row.agreementStatus) ? 'done' : 'active';
  return { tone, word: say(agreementStatusNames[row.agreementStatus]) };
}

/** A report not yet sent by the province after its due date. */
function isLate(row: BoardRow, late: boolean): boolean {
  return late && (row.reportStatus === 'open' || row.reportStatus === 'with-governor');
}

function formatNow(row: BoardRow, late: boolean): string {
  const status = row.reportStatus === null ? nationalText.roundNotOpen : statusName(row, row.reportStatus);
  if (row.unreported) return formatStatus(row);
  const counted = row.reportStatus === 'open' ? ` (${row.reported} จาก ${row.expected} ตัวชี้วัด)` : '';
  return `${status}${counted}${isLate(row, late) ? ` ${nationalText.legendLate}` : ''}`;
}

function statusName({ organisationId }: BoardRow, status: ReportStatus): string {
  return inPartyWords(organisationId, reportStatusNames[status]);
}

/** The state of a party in a few words, for table, map and file. */
export function formatStatus(row: BoardRow): string {
  if (row.reportStatus !== null) {
    const name = statusName(row, row.reportStatus);
    return row.unreported ? `${nationalText.unreported} · ${name}` : name;
  }
  return row.agreementStatus === null ? nationalText.notStarted : say(agreementStatusNames[row.agreementStatus]);
}
