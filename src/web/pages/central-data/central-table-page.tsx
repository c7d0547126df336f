import type { CentralTable } from '../../../domain/central-data/central-table.ts';
import { centralTableStatusNames } from '../../../domain/central-data/central-table-moves.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { StepProof } from '../../binding-proof.tsx';
import { BarredNotice } from '../../components/barred-notice.tsx';
import { CentralDocument } from '../../components/central-document.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { paths } from '../../paths.ts';
import { centralText } from '../../text/central-text.ts';
import { CentralCheck } from './central-check.tsx';
import { CentralDue, CentralStatus } from './central-data-page.tsx';
import { CentralEntered } from './central-entered.tsx';
import { CentralForm } from './central-form.tsx';
import type { CentralPageProps } from './central-state.ts';
import { CentralUpload } from './central-upload.tsx';
import { MissingProvinces } from './missing-provinces.tsx';

/** One table of central data: how far it is, its steps, its figures, and where they stand in the provinces. */
export function CentralTablePage(props: CentralPageProps) {
  const { reading, check } = props;
  const { measure, latest, versions, mayWrite } = reading;
  const { fiscalYear, round, code } = measure;
  const has = new Set(latest?.figures.map(({ provinceId }) => provinceId));
  return (
    <>
      <h1>
        {measure.code} {measure.name}
      </h1>
      <p class="muted">
        {centralText.title} {measure.roundName} ปีงบประมาณ พ.ศ. {fiscalYear}
      </p>
      {check === null ? null : <CentralCheck check={check} />}
      <TableFacts {...props} />
      {latest === null || check !== null ? null : (
        <MissingProvinces missing={measure.provinces.filter(({ id, applies }) => applies && !has.has(id))} />
      )}
      <p class="no-print">
        <a href={paths.centralTableFile(fiscalYear, round, code, 'xlsx')}>{centralText.download}</a> ·{' '}
        <a href={paths.centralTableFile(fiscalYear, round, code, 'csv')}>{centralText.downloadCsv}</a>
      </p>
      <TableSteps {...props} />
      {mayWrite ? <CentralUpload {...props} /> : null}
      {mayWrite ? <CentralForm {...props} /> : null}
      <CentralEntered {...props} />
      {versions.length === 0 ? null : (
        <DataTable
          caption={centralText.versions}
          columns={versionColumns}
          rows={versions}
          rowKey={({ version }) => String(version)}
          phone="cards"
        />
      )}
      <p>
        <a href={paths.centralData(fiscalYear)}>{centralText.all}</a>
      </p>
    </>
  );
}

function TableFacts({ reading }: CentralPageProps) {
  const { measure, latest, coverage } = reading;
  const changed =
    latest === null ? '–' : `${formatThaiInstant(latest.changedAt)} ${centralText.by} ${latest.changedName}`;
  return (
    <FactList
      facts={[
        { label: centralText.owner, value: measure.owner.name },
        { label: centralText.status, value: <CentralStatus row={reading} /> },
        { label: centralText.coverage, value: centralText.ofProvinces(coverage.filled, coverage.of) },
        { label: centralText.due, value: <CentralDue row={reading} /> },
        ...(latest === null
          ? []
          : [
              { label: centralText.source, value: <CentralDocument source={latest.source} /> },
              { label: centralText.changed, value: changed },
            ]),
        ...(latest?.reason ? [{ label: centralText.reason, value: latest.reason }] : []),
        ...(latest?.returnReason ? [{ label: centralText.returned, value: latest.returnReason }] : []),
      ]}
    />
  );
}

function TableSteps({ reading, state }: CentralPageProps) {
  const { measure, latest, moves, barred } = reading;
  const open = moves.filter(({ action }) => !barred.some((one) => one.action === action));
  if (latest === null || moves.length === 0) return null;
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{centralText.steps}</h2>
      <BarredNotice barred={barred} />
      {open.map((move) => (
        <StepForm
          key={move.action}
          step={move}
          href={paths.centralTableMove(measure.fiscalYear, measure.round, measure.code, move.action)}
          rowVersion={latest.rowVersion}
          words={centralText}
          state={state}
          errorsAbove
        >
          <StepProof step={move} hint={centralText.proofHint} state={state} />
        </StepForm>
      ))}
    </section>
  );
}

const versionColumns: readonly Column<CentralTable>[] = [
  { key: 'version', header: centralText.version, rowHeader: true, align: 'number', cell: ({ version }) => version },
  { key: 'status', header: centralText.status, cell: ({ status }) => centralTableStatusNames[status] },
  { key: 'source', header: centralText.source, cell: ({ source }) => <CentralDocument source={source} /> },
  { key: 'reason', header: centralText.reason, cell: ({ reason }) => reason || '–' },
  {
    key: 'signed',
    header: centralText.signed,
    cell: ({ signedAt, signedName }) =>
      signedAt === null ? '–' : `${formatThaiInstant(signedAt)} ${centralText.by} ${signedName ?? ''}`,
  },
];
