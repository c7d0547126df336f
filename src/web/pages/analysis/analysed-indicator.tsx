import type { AnalysedIndicator } from '../../../application/analysis/read-analysis.ts';
import type { PastIndicator, PeerTarget } from '../../../application/year/analysis-ports.ts';
import { fullTarget } from '../../../domain/agreement/full-target.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { analysisText } from '../../text/analysis-text.ts';
import type { AnalysedIndicatorProps } from './analysis-state.ts';
import { JudgementSection } from './judgement-section.tsx';
import { ProposalFacts } from './proposal-facts.tsx';

/** One indicator: the proposal on one side, what it is compared with on the other, OPDC's judgement below. */
export function AnalysedIndicatorSection(props: AnalysedIndicatorProps) {
  const { indicator } = props.row;
  return (
    <section class="analysed" id={`indicator-${indicator.code}`} aria-labelledby={`analysed-${indicator.code}`}>
      <h2 id={`analysed-${indicator.code}`}>
        <span data-arabic="">{indicator.code}</span> {indicator.name}
      </h2>
      <div class="beside">
        <div>
          <h3>{analysisText.proposal}</h3>
          <ProposalFacts indicator={indicator} />
        </div>
        <div>
          <h3>{analysisText.compare}</h3>
          <Listed row={props.row} />
          <Warnings row={props.row} />
          <Past rows={props.row.past} code={indicator.code} />
          <Peers rows={props.row.peers} code={indicator.code} />
        </div>
      </div>
      <JudgementSection {...props} />
    </section>
  );
}

function Listed({ row: { listed } }: { readonly row: AnalysedIndicator }) {
  return (
    <>
      <h4>{analysisText.list}</h4>
      <p>
        <StatusTag
          tone={listed.onList ? 'done' : 'attention'}
          word={listed.onList ? analysisText.onList : analysisText.offList}
        />
      </p>
      <Sentences sentences={listed.reasons.map((one) => one.sentence)} />
    </>
  );
}

function Warnings({ row: { warnings } }: { readonly row: AnalysedIndicator }) {
  return (
    <>
      <h4>{analysisText.warnings}</h4>
      {warnings.length === 0 ? <p class="muted">{analysisText.noWarnings}</p> : null}
      <Sentences sentences={warnings.map((one) => one.sentence)} />
    </>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const pastColumns: readonly Column<PastIndicator>[] = [
  { key: 'year', header: analysisText.pastYear, rowHeader: true, cell: (row) => row.fiscalYear },
  { key: 'target', header: analysisText.pastTarget, align: 'number', cell: (row) => fullTarget(row.rule) ?? '–' },
  {
    key: 'result',
    header: analysisText.pastResult,
    align: 'number',
    cell: (row) => (row.value === null ? '–' : formatQuantity(row.value, row.unit)),
  },
  {
    key: 'score',
    header: analysisText.pastScore,
    align: 'number',
    cell: (row) => (row.score === null ? '–' : shortScore(row.score)),
  },
];

function Past({ rows, code }: { readonly rows: readonly PastIndicator[]; readonly code: string }) {
  return (
    <>
      <h4>{analysisText.past}</h4>
      {rows.length === 0 ? (
        <p class="muted">{analysisText.noPast}</p>
      ) : (
        <DataTable
          caption={`${analysisText.past} ${code}`}
          captionHidden
          rows={rows}
          rowKey={(row) => `${row.fiscalYear}${row.code}`}
          columns={pastColumns}
        />
      )}
    </>
  );
}

const peerColumns: readonly Column<PeerTarget>[] = [
  { key: 'name', header: analysisText.peer, rowHeader: true, cell: (row) => row.organisationName },
  {
    key: 'target',
    header: analysisText.pastTarget,
    align: 'number',
    cell: (row) => formatQuantity(fullTarget(row.rule) ?? '–', row.unit),
  },
  { key: 'weight', header: analysisText.weight, align: 'number', cell: (row) => row.weight },
];

function Peers({ rows, code }: { readonly rows: readonly PeerTarget[]; readonly code: string }) {
  const targets = rows.flatMap((row) => fullTarget(row.rule) ?? []).sort((a, b) => Number(a) - Number(b));
  const [low, high] = [targets.at(0), targets.at(-1)];
  if (rows.length === 0)
    return (
      <>
        <h4>{analysisText.peers}</h4>
        <p class="muted">{analysisText.noPeers}</p>
      </>
    );
  return (
    <>
      <h4>{analysisText.peers}</h4>
      {low === undefined || high === undefined ? null : <p>{analysisText.peersRange(low, high)}</p>}
      <details class="screen-list">
        <summary>
          {analysisText.peersAll(rows.length)}
          <span class="govuk-visually-hidden"> {code}</span>
        </summary>
        <DataTable
          caption={`${analysisText.peers} ${code}`}
          captionHidden
          rows={rows}
          rowKey={(row) => row.organisationId}
          columns={peerColumns}
        />
      </details>
    </>
  );
}
