import type { Clusters } from '../../../domain/framework/agreement-schema.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import type { Round } from '../../../domain/framework/time-schema.ts';
import { topScoreOf } from '../../../domain/framework/top-score.ts';
import { firstYearOfLaterProvince, laterProvinces } from '../../../domain/people/founded-later.data.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { FactList } from '../../components/fact-list.tsx';
import { SourcedValue } from '../../components/sourced-value.tsx';
import { paths } from '../../paths.ts';
import { frameworkText, mandatoryNames, requirementName, shownAsName } from '../../text/framework-text.ts';

/** The report rounds of the year; the calendar has its own page. */
export function FrameworkRounds({ framework }: { readonly framework: Framework }) {
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{frameworkText.rounds}</h2>
      {framework.rounds.map((round) => (
        <RoundFacts key={round.code} framework={framework} round={round} />
      ))}
      <p>
        <a href={paths.calendar(framework.fiscalYear)}>{frameworkText.openCalendar}</a> ({framework.calendar.length}{' '}
        รายการ)
      </p>
    </section>
  );
}

function RoundFacts({ framework, round }: { readonly framework: Framework; readonly round: Round }) {
  const due = round.reportDue.value === null ? frameworkText.unstated : formatThaiDate(round.reportDue.value);
  const requires = round.requires.value.map((one) => requirementName(framework, one)).join(' · ');
  const rows = [
    [frameworkText.from, `${formatThaiDate(round.from)} – ${formatThaiDate(round.to)}`, round.source],
    [frameworkText.covers, round.components.value.join(' · '), round.components.source],
    [frameworkText.due, due, round.reportDue.source],
    [frameworkText.requires, requires || frameworkText.unstated, round.requires.source],
    [frameworkText.graded, round.graded.value ? frameworkText.gradedYes : frameworkText.gradedNo, round.graded.source],
    ...(round.assessed === undefined ? [] : [assessedRow(round.assessed)]),
    [frameworkText.shownAs, shownAsName(round.shownAs.value, topScoreOf(framework)), round.shownAs.source],
  ] as const;
  return (
    <>
      <h3>{round.name}</h3>
      <FactList
        facts={rows.map(([label, value, source]) => ({
          label,
          value: <SourcedValue source={source}>{value}</SourcedValue>,
        }))}
      />
    </>
  );
}

function assessedRow({ value, source }: NonNullable<Round['assessed']>) {
  return [frameworkText.assessed, value ? frameworkText.assessedYes : frameworkText.assessedNo, source] as const;
}

/** Who makes agreements, and the days of the year. */
export function FrameworkOverview({ framework }: { readonly framework: Framework }) {
  const { period, party, clusters, mandatory } = framework;
  const kinds = party.value.kinds
    .map((kind) => (kind === 'province' ? frameworkText.provinces : frameworkText.clusters))
    .join(' และ');
  const count = party.value.provinceCount;
  const rows = [
    [frameworkText.period, `${formatThaiDate(period.value.from)} – ${formatThaiDate(period.value.to)}`, period.source],
    [
      frameworkText.party,
      `${kinds} ${count === null ? `(${frameworkText.countUnstated})` : `${count} จังหวัด`}`,
      party.source,
    ],
    ...laterRows(framework),
    ...(mandatory === undefined
      ? []
      : [
          [
            frameworkText.mandatory,
            mandatory.value.map((one) => mandatoryNames[one]).join(' และ '),
            mandatory.source,
          ] as const,
        ]),
    ...(clusters === undefined ? [] : clusterRows(clusters)),
  ] as const;
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">{frameworkText.overview}</h2>
      <FactList
        facts={rows.map(([label, value, source]) => ({
          label,
          value: <SourcedValue source={source}>{value}</SourcedValue>,
        }))}
      />
    </section>
  );
}

/** Provinces that did not exist when the year began. */
function laterRows(framework: Framework) {
  return laterProvinces
    .filter(({ foundedOn }) => foundedOn > framework.period.value.from)
    .map(({ name, foundedOn, source }) => {
      const said = `${source} ${firstYearOfLaterProvince.assumption}`;
      return [frameworkText.notYet, `${name} (${formatThaiDate(foundedOn)})`, { assumption: said }] as const;
    });
}

function clusterRows({ era, actsFor, countIn }: Clusters) {
  const counted = countIn.value.length === 0 ? frameworkText.clustersCountNowhere : countIn.value.join(' · ');
  const actor = [frameworkText.clusterActor, actsFor.value, actsFor.source] as const;
  return [
    [frameworkText.clusterEra, `${frameworkText.clusterEraOf} ${era.value}`, era.source] as const,
    ...(actsFor.value === null ? [] : [actor]),
    [frameworkText.clustersCount, counted, countIn.source] as const,
  ];
}

/** The documents that the framework is based on. */
export function FrameworkSources({ framework }: { readonly framework: Framework }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{frameworkText.sources}</h2>
      <dl class="facts">
        {framework.sources.map((source) => (
          <div key={source.code} class="facts__row" id={`document-${source.code}`}>
            <dt data-arabic="">{source.code}</dt>
            <dd>
              {source.title}
              <br />
              <span class="muted">
                {frameworkText.issuer} {source.issuer}
                {source.number === null ? '' : ` · ${source.speed ?? ''} ${frameworkText.number} ${source.number}`}
                {source.issuedOn === null ? '' : ` · ${frameworkText.issuedOn} ${formatThaiDate(source.issuedOn)}`}
              </span>
              {source.note ? <p class="small muted">{source.note}</p> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
