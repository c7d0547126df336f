import type { SavedScenarioReading } from '../../../application/policy-scenarios/read-scenarios.ts';
import { otherFramework } from '../../../domain/policy-scenarios/other-framework.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { CsvLink } from '../../components/data-table.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { policyText } from '../../text/policy-text.ts';
import { MoveReasons } from './move-reasons.tsx';
import { keyOfRound, SimulationView } from './simulation-view.tsx';
import { queryOfScenario } from './typed-scenario.ts';

export interface ScenarioPageProps {
  readonly reading: SavedScenarioReading;
  /** The round whose reasons are asked for. */
  readonly asked: string;
}

/** One kept scenario: who kept it and why, and what it gives. */
export function ScenarioPage({ reading, asked }: ScenarioPageProps) {
  const { scenario, framework, change, outcome, differs, inForceNow } = reading;
  const { fiscalYear, number, name, reason, keptAt, keptName, frameworkVersion } = scenario;
  const found = outcome.ok ? outcome.value.rounds.find((one) => keyOfRound(one) === asked) : undefined;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: policyText.kept, href: paths.policyScenarios(fiscalYear) }, { label: name }]} />
      <h1>{name}</h1>
      <p>
        {policyText.paperNote} <AssumptionMark reason={policyText.assumption} />
      </p>
      <FactList
        facts={[
          { label: policyText.reason, value: reason },
          { label: policyText.by, value: keptName },
          { label: policyText.at, value: formatThaiInstant(keptAt) },
          { label: policyText.versions, value: String(frameworkVersion) },
        ]}
      />
      <p>
        <a href={paths.policyScenarioPaper(fiscalYear, number)}>{policyText.paper}</a> ·{' '}
        <a href={`${paths.policyTrial(fiscalYear)}${queryOfScenario(change)}`}>{policyText.startFrom}</a>
      </p>
      {inForceNow === null ? null : (
        <Notice tone="attention" title={otherFramework(frameworkVersion, inForceNow)}>
          <p>{policyText.otherFrameworkText}</p>
        </Notice>
      )}
      {differs ? <p>{policyText.differs}</p> : null}
      {found === undefined ? null : <MoveReasons round={found} />}
      {outcome.ok ? (
        <>
          <SimulationView
            framework={framework}
            change={change}
            simulation={outcome.value}
            whyHref={(round) => `${paths.policyScenario(fiscalYear, number, keyOfRound(round))}#why`}
          />
          <CsvLink
            href={paths.policyScenarioFile(fiscalYear, number, 'csv')}
            xlsxHref={paths.policyScenarioFile(fiscalYear, number, 'xlsx')}
          />
        </>
      ) : null}
    </>
  );
}
