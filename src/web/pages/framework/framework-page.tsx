import type { ListedFramework } from '../../../application/framework/list-frameworks.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { asItsYearSettles } from '../../../domain/framework/signed-parts.ts';
import { statedApproval } from '../../../domain/framework/stated-approval.ts';
import type { SentBack } from '../../../domain/meetings/sent-back.ts';
import { civilDateOf } from '../../../domain/values/civil-date.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DocumentNames, documentNamesOf } from '../../components/document-names.ts';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { SentBackNotice } from '../../components/sent-back-notice.tsx';
import { StatedResolution } from '../../components/stated-resolution.tsx';
import { paths } from '../../paths.ts';
import { catalogueText } from '../../text/catalogue-text.ts';
import { changeWords, frameworkText } from '../../text/framework-text.ts';
import { libraryText } from '../../text/library-text.ts';
import { noticesText } from '../../text/notices-text.ts';
import { signatoryText } from '../../text/signatory-text.ts';
import { FrameworkBodies } from './framework-bodies.tsx';
import { FrameworkChangeRules, FrameworkNegotiation } from './framework-change.tsx';
import { FrameworkPapers } from './framework-papers.tsx';
import { FrameworkOverview, FrameworkRounds, FrameworkSources } from './framework-rounds.tsx';
import { FrameworkDueRule, FrameworkScoring } from './framework-scoring.tsx';
import { FrameworkTree } from './framework-tree.tsx';
import { shareStated } from './source-count.ts';

/** Read with each page, for what a year calls its things is not what another does. */
const before = () =>
  [
    ['overview', frameworkText.overview],
    ['tree', frameworkText.tree],
    ['scale', frameworkText.scale],
    ['grades', frameworkText.grades],
    ['rounds', frameworkText.rounds],
    ['due-rule', frameworkText.dueRule],
  ] as const;

/** The parts of the page; those that not every year's documents speak of, only where there is one. */
function contentsOf(framework: Framework) {
  const { changePolicy, instrument, signatories, legalGrounds = [], bodies = [], undatedSteps = [] } = framework;
  const lists = [
    ['legal-grounds', frameworkText.legalGrounds, legalGrounds],
    ['bodies', frameworkText.bodies, bodies],
    ['undated-steps', frameworkText.undatedSteps, undatedSteps],
  ] as const;
  const present = lists.flatMap(([id, label, list]) => (list.length === 0 ? [] : [[id, label] as const]));
  const stated = instrument === undefined ? [] : [['instrument', frameworkText.instrument] as const];
  const change = ['change', changeWords(changePolicy).title] as const;
  const signed = signatories.length === 0 ? [] : [['signatories', signatoryText.signatories] as const];
  const after = [['documents', frameworkText.documents] as const, ['results', frameworkText.results] as const];
  const negotiation = ['negotiation', frameworkText.negotiation] as const;
  const sources = ['sources', frameworkText.sources] as const;
  return [...before(), change, ...stated, negotiation, ...signed, ...after, ...present, sources];
}

export interface FrameworkPageProps {
  readonly framework: Framework;
  readonly listed: readonly ListedFramework[];
  /** Whether the reader may read the letters that tell provinces of the year. */
  readonly tells: boolean;
  /** What a body sent back of this version, while it is in force. */
  readonly sentBack: SentBack | null;
}

/** Its version, how much of it is stated, and what goes with it. */
function FrameworkFacts({ framework, tells }: Pick<FrameworkPageProps, 'framework' | 'tells'>) {
  const { fiscalYear, version } = framework;
  const share = shareStated(framework);
  return (
    <p>
      {frameworkText.version} {version} · {frameworkText.statedShare} {share.stated} จาก {share.all} ค่า ·{' '}
      {frameworkText.download}{' '}
      <a href={paths.frameworkFile(fiscalYear, version, 'json')} download>
        JSON
      </a>{' '}
      <a href={paths.frameworkFile(fiscalYear, version, 'yaml')} download>
        YAML
      </a>{' '}
      · <a href={paths.catalogue(fiscalYear)}>{catalogueText.fullTitle}</a> ·{' '}
      <a href={paths.library(fiscalYear)}>{libraryText.title}</a>
      {tells ? (
        <>
          {' '}
          · <a href={paths.notices(fiscalYear)}>{noticesText.link}</a>
        </>
      ) : null}
    </p>
  );
}

/** One year's rules from top to bottom, every value with its source. */
export function FrameworkPage({ framework: published, listed, tells, sentBack }: FrameworkPageProps) {
  const framework = asItsYearSettles(published);
  const { fiscalYear } = framework;
  const stated = statedApproval(framework);
  const tabs = listed.map((one) => ({
    label: `พ.ศ. ${one.framework.fiscalYear}`,
    href: paths.framework(one.framework.fiscalYear),
    current: one.framework.fiscalYear === fiscalYear,
  }));
  return (
    <DocumentNames.Provider value={documentNamesOf(framework)}>
      <Breadcrumbs
        crumbs={[{ label: frameworkText.listTitle, href: paths.frameworks() }, { label: `พ.ศ. ${fiscalYear}` }]}
      />
      <h1>{framework.name}</h1>
      <LinkTabs label={frameworkText.year} tabs={tabs} />
      <SentBackNotice sentBack={sentBack} fiscalYear={fiscalYear} />
      {stated === null ? null : <StatedResolution stated={stated} />}
      <FrameworkFacts framework={framework} tells={tells} />
      <AssumptionsMarked />
      <Versions framework={framework} listed={listed} />
      <nav class="contents" aria-label={frameworkText.contents}>
        <ul>
          {contentsOf(framework).map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FrameworkOverview framework={framework} />
      <FrameworkTree framework={framework} />
      <FrameworkScoring framework={framework} />
      <FrameworkRounds framework={framework} />
      <FrameworkDueRule framework={framework} />
      <FrameworkChangeRules framework={framework} />
      <FrameworkNegotiation framework={framework} />
      <FrameworkPapers framework={framework} />
      <FrameworkBodies framework={framework} />
      <FrameworkSources framework={framework} />
    </DocumentNames.Provider>
  );
}

/** What the marks of the page are. */
function AssumptionsMarked() {
  return (
    <p class="small muted">
      {frameworkText.assumptionsMarked} <AssumptionMark reason={frameworkText.assumptionMeans} />{' '}
      {frameworkText.assumptionsOpen}
    </p>
  );
}

function Versions({ framework, listed }: Pick<FrameworkPageProps, 'framework' | 'listed'>) {
  const { fiscalYear, version } = framework;
  const versions = listed.find((one) => one.framework.fiscalYear === fiscalYear)?.versions ?? [];
  if (versions.length < 2) return null;
  return (
    <p>
      {frameworkText.versions}{' '}
      {versions.map((one) => (
        <span key={one.version}>
          {one.version === version ? (
            <b>{one.version}</b>
          ) : (
            <a href={paths.framework(fiscalYear, one.version)}>{one.version}</a>
          )}{' '}
          ({formatThaiDate(civilDateOf(one.publishedAt))}){' '}
        </span>
      ))}
    </p>
  );
}
