import type { RoundAfterChange } from '../../../application/change-requests/foresee-change.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { spreadAssumption } from '../../../domain/change-requests/bound-together.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { changeText } from '../../text/change-text.ts';
import type { ChangePageProps } from './change-state.ts';
import { Lines, linesOf, onlyIn } from './indicator-lines.tsx';

interface Changed {
  readonly before: Indicator;
  readonly after: Indicator;
}

/** What would become of weights, targets and scores if the body accepted the request now; no score of a round that the reader may not read. */
export function ChangeEffects({ reading: { foreseen, request, agreement } }: Pick<ChangePageProps, 'reading'>) {
  if (foreseen === null) return null;
  const spreads = request.kind === 'cancel' || request.kind === 'weight';
  return (
    <section aria-labelledby="effects">
      <h2 id="effects">{changeText.effects}</h2>
      {foreseen.ok ? (
        <>
          <p class="hint">{changeText.effectsHint}</p>
          {agreement !== null && agreement.version > request.fromVersion ? (
            <p>
              {changeText.anew} {agreement.version}
            </p>
          ) : null}
          {spreads ? (
            <p class="hint">
              {changeText.assumption}: {spreadAssumption}
            </p>
          ) : null}
          <DataTable
            caption={changeText.indicator}
            captionHidden
            columns={indicatorColumns}
            rows={foreseen.value.indicators.filter(({ before, after }) => linesOf(before) !== linesOf(after))}
            rowKey={({ before }) => before.code}
            phone="cards"
          />
          <DataTable
            caption={changeText.total}
            columns={roundColumns}
            rows={foreseen.value.rounds}
            rowKey={({ round }) => round}
            phone="cards"
          />
        </>
      ) : (
        <>
          <p>{changeText.cannot}</p>
          <ul>
            {foreseen.refusals.map((one) => (
              <li key={one.code}>{refusalSentence(one)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const indicatorColumns: readonly Column<Changed>[] = [
  { key: 'code', header: changeText.indicator, rowHeader: true, cell: ({ before }) => `${before.code} ${before.name}` },
  { key: 'before', header: changeText.before, cell: ({ before, after }) => <Lines lines={onlyIn(before, after)} /> },
  { key: 'after', header: changeText.after, cell: ({ before, after }) => <Lines lines={onlyIn(after, before)} /> },
];

const figure = (total: string | null, isSeen: boolean) => {
  if (!isSeen) return changeText.unseen;
  return total === null ? changeText.unscored : shortScore(total);
};

const roundColumns: readonly Column<RoundAfterChange>[] = [
  { key: 'round', header: changeText.round, rowHeader: true, cell: ({ round }) => roundName(round) },
  { key: 'before', header: changeText.before, cell: ({ before, isSeen }) => figure(before, isSeen) },
  {
    key: 'after',
    header: changeText.after,
    cell: ({ after, isOpen, isSeen }) =>
      isOpen ? figure(after, isSeen) : `${figure(after, isSeen)} (${changeText.kept})`,
  },
];
