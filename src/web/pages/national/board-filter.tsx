import type { BoardRow } from '../../../application/national/board-row.ts';
import { compareThai } from '../../../domain/values/thai-text.ts';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { nationalText } from '../../text/national-text.ts';
import { type BoardState, stagesOf } from './board-state.ts';

export interface BoardFilterProps {
  readonly fiscalYear: number;
  readonly rows: readonly BoardRow[];
  readonly state: BoardState;
}

/** What to show: sent by GET, so that a view can be bookmarked and shared. */
export function BoardFilter({ fiscalYear, rows, state }: BoardFilterProps) {
  const names = (pick: (row: BoardRow) => string | null) =>
    [...new Set(rows.flatMap((row) => pick(row) ?? []))].sort(compareThai);
  const zones = names((row) => row.inspectionZone).map((value) => ({ value, label: `เขต ${value}` }));
  const clusters = names((row) => row.clusterName).map((value) => ({ value, label: value }));
  const folds = [
    { value: 'zone', label: nationalText.foldZone },
    { value: 'cluster', label: nationalText.foldCluster },
  ];
  return (
    <form method="get" action={paths.board(fiscalYear)} class="board-filter" aria-label={nationalText.filter}>
      <input type="hidden" name="round" value={state.round} />
      {state.sort === 'name' ? null : <input type="hidden" name="sort" value={state.sort} />}
      {state.dir === 'asc' ? null : <input type="hidden" name="dir" value={state.dir} />}
      <TextField name="q" label={nationalText.search} type="search" value={state.q} />
      <SelectField
        name="zone"
        label={nationalText.zone}
        choices={zones}
        value={state.zone}
        emptyLabel={nationalText.everyZone}
      />
      <SelectField
        name="cluster"
        label={nationalText.cluster}
        choices={clusters}
        value={state.cluster}
        emptyLabel={nationalText.everyCluster}
      />
      <SelectField
        name="stage"
        label={nationalText.stage}
        choices={stagesOf(rows)}
        value={state.stage}
        emptyLabel={nationalText.everyStage}
      />
      <SelectField
        name="fold"
        label={nationalText.fold}
        choices={folds}
        value={state.fold}
        emptyLabel={nationalText.noFold}
      />
      <SubmitButton label={nationalText.show} kind="secondary" />
    </form>
  );
}
