import type { ProvinceAppraisal, ReadAppraisal } from '../../../application/appraisals/read-appraisals.ts';
import { type AppraisalScore, onHundredReason } from '../../../domain/appraisals/appraisal-score.ts';
import { undividedReason } from '../../../domain/appraisals/seat-periods.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { KeyFigure } from '../../components/key-figure.tsx';
import { LedgerView } from '../../components/ledger-view.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { appraisalText } from '../../text/appraisal-text.ts';

/** One governor's appraisal of a year: each round with its score, its steps and who held the seat. */
export function AppraisalPage({ reading }: { readonly reading: ProvinceAppraisal }) {
  const { organisation, fiscalYear, framework, rounds } = reading;
  const { method, dimensions } = framework.appraisals[0] ?? {};
  return (
    <>
      <Breadcrumbs crumbs={[partyCrumb(fiscalYear, organisation), { label: appraisalText.title }]} />
      <h1>
        {appraisalText.title} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p>
        {appraisalText.lead} <AssumptionMark reason={appraisalText.readersAssumed} />
      </p>
      <FactList
        facts={[
          ...(method === undefined ? [] : [{ label: appraisalText.method, value: method }]),
          ...(dimensions === undefined ? [] : [{ label: appraisalText.dimensions, value: dimensions.join(' · ') }]),
        ]}
      />
      {rounds.map((round) => (
        <Round key={round.number} round={round} fiscalYear={fiscalYear} />
      ))}
      <p class="no-print">
        <a href={paths.appraisalPaper(fiscalYear, organisation.id)}>{appraisalText.paper}</a> ·{' '}
        <a href={paths.appraisalFile(fiscalYear, organisation.id, 'xlsx')}>XLSX</a> ·{' '}
        <a href={paths.appraisalFile(fiscalYear, organisation.id, 'csv')}>CSV</a>
      </p>
    </>
  );
}

interface RoundProps {
  readonly round: ReadAppraisal;
  readonly fiscalYear: number;
}

function Round({ round, fiscalYear }: RoundProps) {
  const { number, rule, edition, score } = round;
  const id = `round-${number}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {appraisalText.round} {appraisalText.roundOf} {number}
      </h2>
      <p>
        {formatThaiDate(rule.from)} – {formatThaiDate(rule.to)} {appraisalText.uses} {roundName(rule.usesRound)}{' '}
        <SourceMark source={rule.source} />
      </p>
      {score?.points ? <Score score={score} /> : <NoScore round={round} />}
      <Holders round={round} />
      {edition === null ? null : (
        <p>
          {appraisalText.fromEdition} {edition.edition}{' '}
          <a href={paths.resultEdition(fiscalYear, edition.round, edition.edition)}>{appraisalText.openResults}</a>
        </p>
      )}
    </section>
  );
}

function Score({ score }: { readonly score: AppraisalScore }) {
  const { points, weight, onHundred, components } = score;
  return (
    <>
      <KeyFigure
        label={appraisalText.points}
        value={points === null ? undefined : shortScore(points)}
        unit={`${appraisalText.ofWeight} ${weight}`}
      >
        {onHundred === null || onHundred === points ? null : (
          <p>
            {appraisalText.onHundred} {appraisalText.gives} {shortScore(onHundred)}{' '}
            <AssumptionMark reason={onHundredReason} />
          </p>
        )}
      </KeyFigure>
      <FactList
        facts={components.map(({ code, name, points: own, weight: of }) => ({
          label: `${appraisalText.component} ${code} ${name}`,
          value: `${own === null ? '–' : shortScore(own)} ${appraisalText.ofWeight} ${of}`,
        }))}
      />
      <LedgerView ledger={{ steps: score.steps }} title={appraisalText.ledger} />
    </>
  );
}

function NoScore({ round: { edition } }: Pick<RoundProps, 'round'>) {
  if (edition === null)
    return <EmptyState title={appraisalText.notAnnounced} whatWillAppear={appraisalText.notAnnouncedText} />;
  return <p>{appraisalText.notThere}</p>;
}

function Holders({ round: { holders, vacant } }: Pick<RoundProps, 'round'>) {
  return (
    <>
      <h3>{appraisalText.holder}</h3>
      <ul>
        {holders.map(({ userId, name, from, to, days }) => (
          <li key={`${userId}-${from}`}>
            {name} {formatThaiDate(from)} – {formatThaiDate(to)} ({days} {appraisalText.days})
          </li>
        ))}
        {vacant === 0 ? null : (
          <li>
            {appraisalText.vacant} {vacant} {appraisalText.days}
          </li>
        )}
      </ul>
      {holders.length < 2 ? null : (
        <p>
          {appraisalText.undivided} <AssumptionMark reason={undividedReason} />
        </p>
      )}
    </>
  );
}
