import type pg from 'pg';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import { sealOf, textToSign } from '../application/agreement/seal-agreement.ts';
import { loadReferenceBodies } from '../application/bodies/load-reference-bodies.ts';
import { attachChangeFile } from '../application/change-requests/attach-change-file.ts';
import { moveChange } from '../application/change-requests/change-lifecycle.ts';
import { bodyAwaited, decideChangeByResolution } from '../application/change-requests/decide-by-resolution.ts';
import { startChange } from '../application/change-requests/write-change.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { freezeScore } from '../application/reporting/freeze-score.ts';
import { openRound } from '../application/reporting/open-round.ts';
import { saveResult } from '../application/reporting/save-result.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { Agreement, Indicator } from '../domain/agreement/indicator.ts';
import { needsOf } from '../domain/change-requests/change-grounds.ts';
import {
  type ChangeDetails,
  type ChangeKind,
  type ChangeRequest,
  changeKinds,
  type ProposedChange,
} from '../domain/change-requests/change-request.ts';
import type { Resolution } from '../domain/meetings/resolution.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import { agreementOf, indicators2554, indicators2568 } from './change-sample.ts';
import { sharedIndicator } from './cluster-sample.ts';
import { accepted, peopleSetting } from './people-setting.ts';
import { actorOf } from './reporting-sample.ts';
import { shippedFramework } from './shipped-framework.ts';

/** One thing that happens: a request of a party, or its round that is sent. */
export interface DrawnChange {
  readonly party: number;
  readonly code: number;
  readonly kind: number;
  readonly figure: number;
  readonly isSending: boolean;
}

const days = { 2554: '2011-02-01', 2568: '2025-02-03' } as const;
export type ChangedYear = keyof typeof days;
const factors = ['0.5', '0.9', '1.1', '1.5', '2'];
const weights = ['1', '5', '12.5', '33.33', '0.01', '7.125', '59.99', '99'];
const opdc = actorOf('opdc-officer', 'opdc');
const edges = { head: '%PDF-1.7', tail: '%%EOF' };
const shown = {
  ...{ temporaryPath: '', sha256: 'c'.repeat(64), fileName: 'หลักฐาน.pdf', sizeBytes: 9, mediaType: 'application/pdf' },
  edges,
};
const files = { keep: async () => undefined, discard: async () => undefined, open: async () => null };

/** The year whose agreements are changed in any order, on this database. */
export async function openRandomChanges(pool: pg.Pool, year: ChangedYear) {
  const now = () => `${days[year]}T03:00:00.000Z`;
  const setting = await peopleSetting(() => pool);
  const deps = {
    ...setting.deps,
    ...{ transactions: openTransactions(pool, now), clock: { now, today: () => days[year] } },
    ...{ secrets: nodeSecrets, files },
  };
  await loadReferenceBodies(deps);
  await publishShippedFrameworks(deps);
  return { deps, year, framework: shippedFramework(year) };
}

type World = Awaited<ReturnType<typeof openRandomChanges>>;

export async function agreedNow({ deps, year }: World, organisationId: string): Promise<Agreement> {
  const found = await deps.transactions.read((stores) => stores.agreements.find(organisationId, year));
  if (found === null) throw new Error('nothing is agreed');
  return found;
}

/**
 * Parties that nobody has used, with open rounds and some results: of FY2568 a province, with joint indicators; of FY2554 a
 * cluster, and a member that counts one of its indicators.
 */
export async function beginParties(world: World): Promise<readonly string[]> {
  const { deps, year } = world;
  const [taken, provinces, clusters] = await deps.transactions.read(async (stores) => [
    await stores.agreements.list(year),
    await stores.organisations.list({ kind: 'province', provinceId: null }),
    await stores.organisations.list({ kind: 'cluster', provinceId: null }),
  ]);
  const isFree = ({ id }: { readonly id: string }) => taken.every((one) => one.organisationId !== id);
  const province = provinces.find(isFree);
  if (year === 2568 && province) return agreeAll(world, [[province.id, indicators2568]]);
  const cluster = clusters.find((one) => one.id.startsWith('cluster-2552-') && isFree(one));
  const [carried, ...own] = indicators2554.toReversed();
  if (cluster === undefined || carried === undefined) throw new Error('every party is used');
  const [member] = await deps.transactions.read((stores) => stores.organisations.provincesIn(cluster.id));
  const source = { organisationId: cluster.id, organisationName: cluster.name, code: carried.code };
  const shared = { ...carried, code: sharedIndicator.code, componentCode: '1', sharedFrom: source };
  return agreeAll(world, [
    [cluster.id, indicators2554],
    [member?.id ?? '', [...own, shared]],
  ]);
}

async function agreeAll(world: World, agreed: readonly (readonly [string, readonly Indicator[]])[]) {
  for (const [organisationId, indicators] of agreed) await agree(world, organisationId, indicators);
  for (const [organisationId, indicators] of agreed) await openRounds(world, organisationId, indicators);
  return agreed.map(([organisationId]) => organisationId);
}

/** In force and sealed. */
async function agree({ deps, framework }: World, organisationId: string, indicators: readonly Indicator[]) {
  const at = deps.clock.now();
  const status = framework.instrument === undefined ? 'signed' : 'in-force';
  const agreed: Agreement = { ...agreementOf(framework, indicators), organisationId, status, signedAt: at };
  const { content, contentHash } = textToSign(nodeSecrets, agreed, framework, organisationId);
  await deps.transactions.run(async (stores) => {
    await stores.agreements.insert(agreed, at);
    await stores.agreements.update({ ...agreed, contentHash }, at);
    await stores.seals.insert(sealOf(nodeSecrets, { ...agreed, contentHash }, content, at));
  });
}

async function openRounds({ deps, year }: World, organisationId: string, indicators: readonly Indicator[]) {
  const officer = actorOf('provincial-officer', organisationId);
  for (const round of ['6m', '12m'] as const) {
    const key = { organisationId, fiscalYear: year, round };
    accepted(await openRound(deps, actorOf('administrator', 'opdc'), key));
    const results = await deps.transactions.read((stores) => stores.results.listOfRound(key));
    for (const [at, { code, sharedFrom }] of indicators.entries()) {
      if (sharedFrom || !results.some((one) => one.code === code)) continue;
      const said = { variables: { result: String(at + 1) }, narrative: '', obstacles: '', supporting: '' };
      accepted(await saveResult(deps, officer, { ...key, code, rowVersion: null, ...said }));
    }
  }
}

/** What was drawn happens to one of the parties, or is refused. */
export async function actOn(world: World, parties: readonly string[], drawn: DrawnChange): Promise<Outcome<unknown>> {
  const organisationId = parties[drawn.party % parties.length] ?? '';
  if (drawn.isSending) return sendRound(world, organisationId);
  const { indicators } = await agreedNow(world, organisationId);
  const asked = indicators[drawn.code % indicators.length];
  const kind = changeKinds[drawn.kind % changeKinds.length];
  if (asked === undefined || kind === undefined) return refuse('not-found');
  return changeBy(world, organisationId, { asked, kind, figure: drawn.figure });
}

/** The first of the year's rounds that is open is sent, and its score frozen. */
async function sendRound({ deps, year }: World, organisationId: string): Promise<Outcome<unknown>> {
  return deps.transactions.run(async (stores): Promise<Outcome<unknown>> => {
    const reports = await stores.reports.listOfProvince(organisationId, year);
    const [report] = reports.filter(({ status }) => status === 'open').toSorted((a, b) => a.due.localeCompare(b.due));
    if (report === undefined) return refuse('not-found');
    await stores.reports.update({ ...report, status: 'submitted' });
    await freezeScore(stores, { ...report, status: 'submitted' }, 'self', deps.clock);
    return accept(report);
  });
}

async function changeBy({ deps, ...world }: World, organisationId: string, drawn: Drawn): Promise<Outcome<unknown>> {
  const { year } = world;
  const officer = actorOf('provincial-officer', organisationId);
  const place = { organisationId, fiscalYear: year };
  const details: ChangeDetails = {
    ...{
      code: drawn.asked.code,
      kind: drawn.kind,
      ground: 'outside-factor',
      otherFactor: '',
      explanation: 'เหตุภายนอก',
    },
    ...{ example: year === 2568 ? 'government-policy' : '', proposed: proposedOf(drawn) },
    cause: 'outside',
  };
  const begun = await startChange(deps, officer, { ...place, ...details });
  if (!begun.ok) return begun;
  const key = { ...place, number: begun.value.number };
  for (const { code: need } of needsOf(details))
    accepted(await attachChangeFile(deps, officer, { ...key, need, file: shown }));
  const sent = await moveChange(deps, officer, { ...key, rowVersion: null }, 'submit-change');
  return sent.ok ? decide({ deps, ...world }, sent.value) : sent;
}

/** By the body that it waits for, and by the next one where it goes on. */
async function decide(world: World, request: ChangeRequest): Promise<Outcome<unknown>> {
  const { deps, framework, year } = world;
  const body = bodyAwaited(framework, request);
  if (body === null) return accept(request);
  const resolution: Resolution = {
    ...{ bodyId: body.organisationId ?? '', bodyName: body.name, meetingId: null, meetingNumber: '1/2568' },
    ...{ heldOn: days[year], number: 'ระเบียบวาระที่ 1', text: 'เห็นชอบ' },
    decided: 'approved',
  };
  const { organisationId, fiscalYear, number } = request;
  const key = { organisationId, fiscalYear, number };
  const done = await deps.transactions.run((stores) =>
    stores.reach.widened([organisationId], () =>
      decideChangeByResolution(stores, deps, opdc, { ...key, resolution, framework }),
    ),
  );
  const after = await deps.transactions.read((stores) => stores.changeRequests.find(key));
  return done.ok && after?.status === 'awaiting-approval' ? decide(world, after) : done;
}

interface Drawn {
  readonly asked: Indicator;
  readonly kind: ChangeKind;
  readonly figure: number;
}

function proposedOf({ asked, kind, figure }: Drawn): ProposedChange {
  const factor = factors[figure % factors.length] ?? '1';
  switch (kind) {
    case 'target':
    case 'criteria': {
      const points = asked.rule.kind === 'composite' ? [] : (asked.rule.points ?? []);
      return {
        points: points.map(([value, score]) => [String(Number((Number(value) * Number(factor)).toFixed(4))), score]),
      };
    }
    case 'details':
      return { definition: `${asked.definition} (ปรับ ${figure})` };
    case 'indicator':
      return { name: `${asked.name} (ปรับ ${figure})` };
    case 'weight':
      return { weight: weights[figure % weights.length] };
    case 'cancel':
      return {};
  }
}
