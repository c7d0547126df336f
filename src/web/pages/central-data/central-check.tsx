import {
  type CheckedCentralRow,
  type CheckedCentralTable,
  countOutcomes,
} from '../../../domain/central-data/check-central-table.ts';
import { namesOf } from '../../../domain/values/known-names.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { refusalInWords } from '../../refusal-for-party.ts';
import { centralOutcomes, centralText } from '../../text/central-text.ts';
import { MissingProvinces } from './missing-provinces.tsx';

/** What the typed rows would change, before anything is saved: those refused first, each with its row and its sentence. */
export function CentralCheck({ check }: { readonly check: CheckedCentralTable }) {
  const counts = countOutcomes(check.rows);
  const told = check.rows.filter(({ outcome }) => outcome !== 'same' && outcome !== 'blank');
  const ordered = [...told].sort((one, other) => rank(one) - rank(other));
  return (
    <section aria-labelledby="check">
      <h2 id="check">{centralText.checkTitle}</h2>
      <Notice tone={counts.refused > 0 ? 'problem' : 'active'} title={centralText.outcome} announce>
        <p>
          {namesOf(centralOutcomes)
            .filter((name) => counts[name] > 0)
            .map((name) => `${centralOutcomes[name]} ${counts[name]}`)
            .join(' · ') || centralText.checkedNothing}
        </p>
        <MissingProvinces missing={check.missing} />
      </Notice>
      {ordered.length === 0 ? (
        <p>{centralText.checkedNothing}</p>
      ) : (
        <DataTable
          caption={centralText.checkList}
          columns={columns}
          rows={ordered}
          rowKey={({ line }) => String(line)}
          phone="cards"
        />
      )}
    </section>
  );
}

const rank = ({ outcome }: CheckedCentralRow) => (outcome === 'refused' ? 0 : 1);

const columns: readonly Column<CheckedCentralRow>[] = [
  { key: 'line', header: centralText.line, align: 'number', cell: ({ line }) => line },
  { key: 'province', header: centralText.province, rowHeader: true, cell: ({ province }) => province || '–' },
  { key: 'before', header: centralText.before, align: 'number', cell: ({ before }) => before ?? '–' },
  { key: 'value', header: centralText.value, align: 'number', cell: ({ value }) => value || '–' },
  { key: 'page', header: centralText.page, cell: ({ page }) => page || '–' },
  {
    key: 'outcome',
    header: centralText.outcome,
    cell: ({ outcome, refusals }) => (
      <>
        <StatusTag tone={outcome === 'refused' ? 'problem' : 'active'} word={centralOutcomes[outcome]} />
        {refusals.map((one) => (
          <p key={one.code}>{refusalInWords(one)}</p>
        ))}
      </>
    ),
  },
];
