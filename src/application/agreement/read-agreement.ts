import { type AgreementMove, agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import {
  checkAgreementWeights,
  isInComponent,
  type WeightRefusal,
} from '../../domain/agreement/check-agreement-weights.ts';
import type { FiledPlan } from '../../domain/agreement/filed-plan.ts';
import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Agreement, ClusterPlan, Indicator } from '../../domain/agreement/indicator.ts';
import { nextSignatory } from '../../domain/agreement/signature.ts';
import { type WeighedComponent, weighComponents } from '../../domain/agreement/weigh-components.ts';
import { clustersCountIn, isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { walkTree } from '../../domain/framework/walk-tree.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { lacksDelegation } from '../../domain/people/lacks-delegation.ts';
import { hostKinds, isOpenOn, type Organisation } from '../../domain/people/organisation.ts';
import { accept, type Outcome, type Refusal, refuse } from '../../domain/values/result.ts';
import type { NextReading } from '../../domain/work/next-step.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import { type BarredMove, barredMoves } from '../lifecycle/other-person.ts';
import { mayReadAgreementFiles } from '../negotiation/agreement-files.ts';
import { filedPlansOf } from '../plans/filed-plans-of.ts';
import type { Clock, Secrets, Transactions } from '../ports.ts';
import { mayOpenAgreement, seenAgreement } from '../reporting/read-access.ts';
import { nextOf } from '../reporting/read-next.ts';
import { type StageOfReader, stagesFor } from '../reporting/read-stages.ts';
import { stageFactsOf } from '../reporting/stage-facts-of.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { clusterOfProvince, clusterPlanOf } from '../year/cluster-sharing.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkFor } from '../year/framework-of.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { AgreementStores } from './agreement-deps.ts';
import { provinceIdsOf } from './assign-host.ts';
import { type ForetoldMove, foretoldMoves } from './foretold-moves.ts';
import { isLaidBefore } from './laid-before-body.ts';
import { type ProposingReading, readProposing } from './read-proposing.ts';
import { textSourcesOf, textToSign } from './seal-agreement.ts';
import { type SharedChange, sharedChangeOf } from './shared-change.ts';

export interface ReadAgreementInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

export interface ReadAgreementDeps {
  readonly transactions: Transactions<AgreementStores & Pick<BodyStores, 'bodies'>>;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

/** The indicators of a province's cluster, and the components under which the year counts them. */
export interface Sharing {
  readonly cluster: { readonly id: string; readonly name: string };
  readonly indicators: readonly Indicator[];
  readonly components: readonly { readonly code: string; readonly name: string }[];
}

export interface AgreementReading {
  readonly organisation: { readonly id: string; readonly name: string };
  /** The member provinces of a cluster; none for a province. */
  readonly members: readonly Organisation[];
  /** What a province's draft may count from its cluster; null if there is no choice. */
  readonly sharing: Sharing | null;
  readonly framework: Framework;
  /** Null while the party has not started. */
  readonly agreement: Agreement | null;
  readonly hosts: readonly HostAssignment[];
  /** The agencies that may host an indicator; empty for a reader who may not assign. */
  readonly agencies: readonly Organisation[];
  readonly components: readonly WeighedComponent[];
  /** Σ of all weights, exact decimal text. */
  readonly total: string;
  /** What is wrong with the weights; empty if nothing. */
  readonly weightProblems: readonly Refusal<WeightRefusal>[];
  /** Moves the reader may make now. */
  readonly moves: readonly AgreementMove[];
  /** Those of them that another person has to make. */
  readonly barred: readonly BarredMove[];
  /** Those of them that could only be refused now. */
  readonly foretold: readonly ForetoldMove[];
  /**
   * What the next signatory signs: its hash, and the position that signs; null unless the agreement is waiting for a
   * signature.
   */
  readonly toSign: { readonly contentHash: string; readonly position: string } | null;
  /** The cluster of a province in a year in which clusters are parties. */
  readonly inCluster: { readonly name: string } | null;
  /** Its plan, which the agreement contains too; null while it states none. */
  readonly clusterPlan: ClusterPlan | null;
  /** The plans that part 3 names: as signed, before that those in use. */
  readonly filedPlans: readonly FiledPlan[];
  /** What the cluster changed after the papers were sent; null unless the reader confirms them. */
  readonly sharedChange: SharedChange | null;
  /** The day by which the party proposes, and what it may do after it. */
  readonly proposing: ProposingReading;
  /** Whether the reader may see the papers that are attached to it. */
  readonly mayReadFiles: boolean;
  readonly lacksDelegation: boolean;
  readonly mayEdit: boolean;
  readonly mayStart: boolean;
  readonly mayAssignHosts: boolean;
  /** Whether the reader may see the province's progress in the year. */
  readonly mayFollow: boolean;
  readonly stages: readonly StageOfReader[];
  readonly next: NextReading | null;
  readonly today: string;
}

/** An agreement with everything that a screen needs. A draft is the province's own; OPDC can read it once proposed. */
export async function readAgreement(
  deps: ReadAgreementDeps,
  actor: Actor,
  input: ReadAgreementInput,
): Promise<Outcome<AgreementReading, 'forbidden' | 'not-found' | 'framework-not-found'>> {
  const where = { organisationId: input.organisationId };
  if (!isPermitted('read-published', actor, where)) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(input.organisationId);
    if (organisation?.kind !== 'province' && organisation?.kind !== 'cluster') return refuse('not-found');
    const agreement = await stores.agreements.find(input.organisationId, input.fiscalYear);
    const mayOpen = mayOpenAgreement(actor, input.organisationId, agreement?.status ?? null);
    if (!mayOpen && !(await isLaidBefore(stores, actor, agreement, deps.clock.today()))) return refuse('forbidden');
    const framework = await frameworkFor(stores, agreement, input.fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: input.fiscalYear });
    const rights = rightsOf(actor, where, { agreement, framework });
    const subject = yearSubject({ ...where, fiscalYear: input.fiscalYear });
    const barred = await barredMoves(stores, actor, rights.moves, { where, subject, today: deps.clock.today() });
    const found = agreement && { agreement, framework, textSources: textSourcesOf(stores, framework, agreement) };
    const foretold = found ? await foretoldMoves(stores, { actor, tools: deps, found, moves: rights.moves }) : [];
    const progress = await progressOf(stores, actor, input, { framework, agreement, today: deps.clock.today() });
    const members = await stores.organisations.provincesIn(organisation.id);
    const agencies = rights.mayAssignHosts ? await agenciesOf(stores, organisation.id, deps.clock.today()) : [];
    const weights = weightsOf(framework, agreement);
    const { id, name } = organisation;
    const plans = agreement === null ? noCluster : await clusterSideOf(stores, framework, agreement);
    const toSign = agreement === null ? null : toSignOf(deps, agreement, framework, name, plans);
    const sharing = rights.mayEdit ? await sharingOf(stores, framework, input) : null;
    const confirms = rights.moves.some((move) => move.conditions?.includes('shared-change-known'));
    const sharedChange =
      found && confirms ? await sharedChangeOf(stores, deps.secrets, framework, found.agreement) : null;
    return accept({
      organisation: { id, name },
      sharedChange,
      members,
      sharing,
      ...progress,
      agencies,
      ...weights,
      ...rights,
      ...{ barred, foretold, toSign, ...plans },
      proposing: await readProposing(stores, input, { framework, agreement, today: deps.clock.today() }),
      mayReadFiles: agreement !== null && mayReadAgreementFiles(actor, agreement),
    });
  });
}

/** The agencies and districts that may be chosen as hosts today. */
async function agenciesOf(stores: ReadStores, organisationId: string, today: string) {
  const agencies: Organisation[] = [];
  for (const provinceId of await provinceIdsOf(stores, organisationId))
    agencies.push(...(await stores.organisations.list({ kind: null, provinceId })));
  return agencies.filter((one) => hostKinds.includes(one.kind) && isOpenOn(one, today));
}

async function sharingOf(stores: ReadStores, framework: Framework, key: ReadAgreementInput): Promise<Sharing | null> {
  const { cluster, agreement } = await clusterOfProvince(stores, framework, key);
  if (cluster === null) return null;
  const counted = clustersCountIn(framework);
  const components = walkTree(framework.components)
    .map(({ component: { code, name } }) => ({ code, name }))
    .filter(({ code }) => counted.some((ancestor) => isInComponent(code, ancestor)));
  const { id, name } = cluster;
  return { cluster: { id, name }, indicators: agreement?.indicators ?? [], components };
}

const noCluster = { inCluster: null, clusterPlan: null, filedPlans: [] } as const;

/** The cluster of a province in a year with clusters as parties, its plan as far as it is stated, and the plans sent to OPDC. */
async function clusterSideOf(stores: AgreementStores, framework: Framework, agreement: Agreement) {
  const clusterPlan = await clusterPlanOf(stores, framework, agreement);
  const cluster = await clusterOfProvince(stores, framework, agreement);
  const filedPlans = await filedPlansOf(stores, framework, agreement);
  return { clusterPlan, filedPlans, inCluster: cluster.cluster === null ? null : { name: cluster.cluster.name } };
}

function toSignOf(
  { secrets }: ReadAgreementDeps,
  agreement: Agreement,
  framework: Framework,
  partyName: string,
  { clusterPlan, filedPlans }: Pick<AgreementReading, 'clusterPlan' | 'filedPlans'>,
) {
  if (agreement.status !== 'agreed' && agreement.status !== 'signing') return null;
  const next = nextSignatory(framework, agreement.signatures);
  if (next === null) return null;
  const { contentHash } = textToSign(secrets, agreement, framework, partyName, clusterPlan, filedPlans);
  return { contentHash, position: next.signatory.position };
}

interface Found {
  readonly framework: Framework;
  readonly agreement: Agreement | null;
  readonly today: string;
}

async function progressOf(stores: ReadStores, actor: Actor, input: ReadAgreementInput, found: Found) {
  const read = await stageFactsOf(stores, actor, { ...found, organisationId: input.organisationId });
  const facts = { ...found, ...read };
  const days = await daysLeftFrom(stores, found.today, found.framework.dueRule.placeThatCounts.value);
  return {
    ...found,
    agreement: found.agreement && seenAgreement(actor, found.agreement),
    hosts: read.hosts,
    stages: stagesFor(actor, input.organisationId, facts),
    next: isPermitted('read-province', actor, { organisationId: input.organisationId })
      ? await nextOf(stores, facts, days)
      : null,
  };
}

function weightsOf(framework: Framework, agreement: Agreement | null) {
  const indicators = agreement?.indicators ?? [];
  const weights = checkAgreementWeights(framework, indicators);
  return { ...weighComponents(framework, indicators), weightProblems: weights.ok ? [] : weights.refusals };
}

function rightsOf(
  actor: Actor,
  where: { readonly organisationId: string },
  { agreement, framework }: { readonly agreement: Agreement | null; readonly framework: Framework },
) {
  const mayEditHere = isPermitted('edit-agreement', actor, where);
  const moves = agreement === null ? [] : movesFrom(agreementMoves, agreement.status);
  return {
    moves: moves.filter((move) => move.partOf === undefined && isPermitted(move.permission, actor, where)),
    lacksDelegation: moves.some((move) => move.partOf === undefined && lacksDelegation(move.permission, actor, where)),
    mayEdit: mayEditHere && agreement?.status === 'draft',
    mayStart: mayEditHere && agreement === null && isPartyOf(framework, where.organisationId),
    mayFollow: isPermitted('read-province', actor, where),
    mayAssignHosts: agreement !== null && isPermitted('assign-host', actor, where),
  };
}
