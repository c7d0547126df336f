import type { WorkbookCheck } from '../../../application/workbook/check-workbook.ts';
import type { WorkbookReading } from '../../../application/workbook/read-uploads.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { workbookText } from '../../text/workbook-text.ts';
import { changeColumns, faultColumns, fieldLabels, scoreColumns, stepCells } from './check-columns.tsx';

interface CheckProps {
  readonly reading: WorkbookReading;
  readonly check: WorkbookCheck;
}

/** What the uploaded file would do: errors to correct first, then every cell that changes, then the button to save. */
export function WorkbookCheckResult({ reading, check }: CheckProps) {
  const { changes, faults, applied } = check;
  return (
    <section aria-labelledby="checked">
      <h2 id="checked">
        {workbookText.checked} <span data-arabic="">{check.fileName}</span>
      </h2>
      {applied === null ? null : (
        <Notice tone="quiet" title={workbookText.already} announce>
          <p>
            {workbookText.historyWhen} {formatThaiInstant(applied.appliedAt ?? applied.uploadedAt)}{' '}
            {workbookText.historyWho} {applied.appliedBy} · {workbookText.historyCells} {applied.changedCells}
          </p>
          <p>{workbookText.alreadyText}</p>
        </Notice>
      )}
      {applied === null && changes.length === 0 && faults.length === 0 ? (
        <Notice tone="quiet" title={workbookText.nothingTitle} announce>
          <p>{workbookText.nothing}</p>
        </Notice>
      ) : null}
      {faults.length === 0 ? null : <Faults reading={reading} check={check} />}
      {changes.length === 0 ? null : <Changes reading={reading} check={check} />}
      {check.scores.length === 0 || faults.length > 0 ? null : <Scores check={check} />}
      {check.questions.length === 0 ? null : <Questions check={check} />}
      {faults.length > 0 || changes.length === 0 ? null : <Confirm reading={reading} check={check} />}
    </section>
  );
}

type Part = CheckProps;

function Faults({ reading, check }: Part) {
  return (
    <>
      <Notice
        tone="attention"
        title={`${workbookText.faultsTitle} · ${workbookText.faults} ${check.faults.length} ${workbookText.points}`}
        announce
      >
        <p>{workbookText.faultsLead}</p>
      </Notice>
      <DataTable
        caption={`${workbookText.faults} ${workbookText.inFile} ${workbookText.sheet} ${check.sheet}`}
        columns={faultColumns(fieldLabels(reading))}
        rows={check.faults}
        rowKey={(row) => `${row.address}${row.code}${row.refusal.code}`}
        phone="cards"
      />
    </>
  );
}

function Changes({ reading, check }: Part) {
  return (
    <DataTable
      caption={`${workbookText.changes} ${check.changes.length} ${workbookText.cells} · ${workbookText.sheet} ${check.sheet}`}
      columns={changeColumns(fieldLabels(reading), stepCells(reading), check.cleaned)}
      rows={check.changes}
      rowKey={(row) => row.address}
      phone="cards"
    />
  );
}

function Scores({ check }: { readonly check: WorkbookCheck }) {
  return (
    <>
      <DataTable
        caption={workbookText.scores}
        columns={scoreColumns}
        rows={check.scores}
        rowKey={(row) => row.code}
        phone="cards"
      />
      <p class="muted">{workbookText.scoresLead}</p>
    </>
  );
}

function Questions({ check }: { readonly check: WorkbookCheck }) {
  return (
    <Notice tone="attention" title={workbookText.questions}>
      <p>{workbookText.questionsLead}</p>
      <ul>
        {check.questions.map(({ code, label, value, unit }) => (
          <li key={`${code}${label}${value}`}>
            <span data-arabic="">{code}</span> {label} {formatQuantity(value, unit)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Confirm({ reading, check }: CheckProps) {
  const { fiscalYear, organisationId, round } = reading;
  return (
    <ConfirmPanel
      question={`${workbookText.confirm} ${check.changes.length} ${workbookText.cells}`}
      consequences={[workbookText.consequenceWhole, workbookText.consequenceScore]}
      action={paths.workbookApply(fiscalYear, organisationId, round)}
      confirmLabel={workbookText.confirm}
      cancelHref={paths.workbook(fiscalYear, organisationId, round)}
    >
      <input type="hidden" name="sha256" value={check.sha256} />
    </ConfirmPanel>
  );
}
