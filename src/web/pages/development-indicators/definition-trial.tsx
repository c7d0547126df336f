import {
  type CheckedDefinition,
  countDefinitions,
  type DefinitionRowRefusal,
} from '../../../application/development-indicators/save-definitions.ts';
import type { DefinitionChange } from '../../../domain/development-indicators/draft-definitions.ts';
import {
  type DefinitionColumn,
  definitionColumns,
  definitionHeadings,
} from '../../../domain/development-indicators/read-definition-rows.ts';
import { namesOf } from '../../../domain/values/known-names.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { AsTyped } from '../../components/as-typed.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { paths } from '../../paths.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { definitionOutcomes, definitionText } from '../../text/definition-text.ts';

/** A table that was tried: what its rows would do now, and the rows as the form carries them. */
export interface DefinitionTrialProps {
  readonly organisationId: string;
  readonly rows: readonly CheckedDefinition[];
  readonly packed: string;
  /** Why it was not saved; undefined where it was only tried. */
  readonly errors: readonly FormError[] | undefined;
}

/** So many rows of a table are shown; an assumption. */
const MOST_SHOWN = 200;

/** What a table of definitions would change, row by row, and the button that saves all of it. */
export function DefinitionTrial({ organisationId, rows, packed, errors }: DefinitionTrialProps) {
  const counts = countDefinitions(rows);
  const storing = counts.new + counts.changed;
  const told = rows.filter(({ outcome }) => outcome !== 'same').toSorted((one, other) => rank(one) - rank(other));
  return (
    <section aria-labelledby="tried">
      <h2 id="tried">{definitionText.checked}</h2>
      <Notice tone={counts.refused > 0 ? 'problem' : 'active'} title={definitionText.counts} announce>
        <p>
          {namesOf(definitionOutcomes)
            .filter((name) => counts[name] > 0)
            .map((name) => `${definitionOutcomes[name]} ${counts[name]}`)
            .join(' · ')}
        </p>
        {counts.refused > 0 ? <p>{definitionText.faulty}</p> : null}
        {storing + counts.refused === 0 ? <p>{definitionText.nothing}</p> : null}
      </Notice>
      {counts.refused === 0 && storing > 0 ? (
        <Form action={paths.databaseDefinitionsSave(organisationId)} errors={errors}>
          <input type="hidden" name="table" value={packed} />
          <p class="hint">{definitionText.saveHint}</p>
          <SubmitButton label={definitionText.save(storing)} />
        </Form>
      ) : null}
      {told.length === 0 ? null : (
        <DataTable
          caption={definitionText.rowsTitle}
          columns={columns}
          rows={told.slice(0, MOST_SHOWN)}
          rowKey={({ line }) => String(line)}
          phone="cards"
        />
      )}
      {told.length > MOST_SHOWN ? <p>{definitionText.more(told.length - MOST_SHOWN)}</p> : null}
    </section>
  );
}

const rank = ({ outcome }: CheckedDefinition) => (outcome === 'refused' ? 0 : 1);

const columns: readonly Column<CheckedDefinition>[] = [
  { key: 'line', header: definitionText.row, align: 'number', cell: ({ line }) => line },
  {
    key: 'indicator',
    header: definitionText.indicator,
    rowHeader: true,
    cell: ({ code, name }) => (
      <>
        <span class="nowrap" data-arabic="">
          {code || '–'}
        </span>{' '}
        {name}
      </>
    ),
  },
  {
    key: 'changes',
    header: definitionText.changes,
    cell: (row) => <Changes row={row} />,
  },
  {
    key: 'outcome',
    header: definitionText.outcome,
    cell: ({ outcome, refusals }) => (
      <>
        <StatusTag tone={outcome === 'refused' ? 'problem' : 'active'} word={definitionOutcomes[outcome]} />
        {refusals.map((one) => (
          <p key={`${one.code} ${one.field ?? ''}`}>
            <AsTyped sentence={`${columnWords(one)}${refusalInWords(one)}`} />
          </p>
        ))}
      </>
    ),
  },
];

/** Of a new definition what tells it from others at a glance, of one that is there every change. */
function Changes({ row: { changes, rowVersion } }: { readonly row: CheckedDefinition }) {
  if (changes.length === 0) return <>–</>;
  if (rowVersion !== null)
    return (
      <>
        {changes.map((one) => (
          <Change key={one.column} change={one} />
        ))}
      </>
    );
  const told = changes.filter(({ column, after }) => glance.includes(column) && after !== '');
  return <>{told.map(({ after }) => after).join(' · ')}</>;
}

const glance: readonly DefinitionColumn[] = ['unit', 'owner', 'frequency'];

function columnWords({ field }: Refusal<DefinitionRowRefusal>): string {
  const column = definitionColumns.find((one) => one === field);
  return column === undefined ? '' : `${definitionHeadings[column]}: `;
}

function Change({ change: { column, before, after } }: { readonly change: DefinitionChange }) {
  return (
    <p>
      <strong>{definitionHeadings[column]}</strong> {definitionText.from}{' '}
      <del>
        <TypedLines text={before || definitionText.blank} />
      </del>{' '}
      {definitionText.to}{' '}
      <ins>
        <TypedLines text={after || definitionText.blank} />
      </ins>
    </p>
  );
}
