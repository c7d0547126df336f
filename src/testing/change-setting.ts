import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { sealOf, textToSign } from '../application/agreement/seal-agreement.ts';
import { loadReferenceBodies } from '../application/bodies/load-reference-bodies.ts';
import { attachChangeFile } from '../application/change-requests/attach-change-file.ts';
import { moveChange } from '../application/change-requests/change-lifecycle.ts';
import { readChange } from '../application/change-requests/read-changes.ts';
import { startChange } from '../application/change-requests/write-change.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { freezeScore } from '../application/reporting/freeze-score.ts';
import { openRound } from '../application/reporting/open-round.ts';
import { saveResult } from '../application/reporting/save-result.ts';
import { readResolutions } from '../application/resolutions/read-resolutions.ts';
import { recordResolution } from '../application/resolutions/record-resolution.ts';
import { openTransactions } from '../boot/open-stores.ts';
import { needsOf } from '../domain/change-requests/change-grounds.ts';
import type { ChangeDetails, ChangeRequest } from '../domain/change-requests/change-request.ts';
import type { Decision } from '../domain/meetings/resolution.ts';
import { agreementOf, flood, indicators2568 } from './change-sample.ts';
import type { TestDatabase } from './database.ts';
import { holdBodyMeeting } from './hold-body-meeting.ts';
import { accepted, peopleSetting } from './people-setting.ts';
import { actorOf } from './reporting-sample.ts';
import { shippedFramework } from './shipped-framework.ts';

export const oversight = 'committee.oversight';
export const subcommission = 'committee.subcommission';
export const loei = { organisationId: 'TH-42', fiscalYear: 2568 };
export const officer = actorOf('provincial-officer', 'TH-42');
export const opdc = actorOf('opdc-officer', 'opdc');
const shown = {
  ...{ temporaryPath: '', sha256: 'a'.repeat(64), fileName: 'ประกาศ.pdf', sizeBytes: 9, mediaType: 'application/pdf' },
  edges: { head: '%PDF-1.7', tail: '%%EOF' },
};
const files = { keep: async () => undefined, discard: async () => undefined, open: async () => null };
/** The same target of an indicator that is no joint one. */
export const ordinary: ChangeDetails = { ...flood, code: '1.2.3-A' };

/** Requests of Loei for tests: who does what with them, on a day that moves. */
export async function changeSetting(database: Pick<TestDatabase, 'pool'>) {
  let now = '2025-02-03T03:00:00.000Z';
  const setting = await peopleSetting(() => database.pool);
  let meetings = 0;
  const today = () => now.slice(0, 10);
  const deps = () => ({
    ...setting.deps,
    ...{ transactions: openTransactions(database.pool, () => now), clock: { now: () => now, today } },
    ...{ ids: timeOrderedIds, secrets: nodeSecrets, files },
  });
  const agreement = async () => {
    const found = await deps().transactions.read((stores) => stores.agreements.find('TH-42', 2568));
    if (found === null) throw new Error('nothing is agreed');
    return found;
  };
  const sealsOf = async () => {
    const { rows } = await database.pool.query(
      `SELECT version, content, content_hash, seal_hash FROM agreement_seal ORDER BY version`,
    );
    return rows;
  };
  const totalOf = async (round: string) => {
    const all = await deps().transactions.read((stores) => stores.scores.listOfProvince('TH-42', 2568));
    return all.find((one) => one.round === round && one.kind === 'self')?.total ?? null;
  };
  const weights = async () => (await agreement()).indicators.map(({ weight }) => Number(weight));
  const save = async (code: string, result: string, round: '6m' | '12m' = '12m') => {
    const input = { ...loei, round, code, rowVersion: null, variables: { result } };
    return accepted(await saveResult(deps(), officer, { ...input, narrative: '', obstacles: '', supporting: '' }));
  };

  await agreeLoei(deps(), now, save);

  const begin = async (details: ChangeDetails) => {
    const begun = accepted(await startChange(deps(), officer, { ...loei, ...details }));
    for (const { code: need } of needsOf(details))
      accepted(await attachChangeFile(deps(), officer, { ...loei, number: begun.number, need, file: shown }));
    return begun;
  };
  const move = (request: ChangeRequest, action: 'submit-change' | 'withdraw-change', reason = '', by = officer) =>
    moveChange(deps(), by, { ...loei, number: request.number, rowVersion: null, reason }, action);
  const sent = async (details: ChangeDetails) => accepted(await move(await begin(details), 'submit-change'));
  const resolve = async (request: ChangeRequest, bodyId: string, decided: Decision) => {
    meetings += 1;
    const held = { id: `mtg-${meetings}`, bodyId, number: meetings, day: today(), fiscalYears: [2568] };
    const meeting = await deps().transactions.run((stores) =>
      holdBodyMeeting(stores, { ...held, kind: 'change-request' }),
    );
    const keys = [`2568/TH-42~${request.number}`];
    const input = { id: meeting.id, item: 1, decided, text: 'ตามเสนอ', kind: 'change-request', keys } as const;
    return recordResolution(deps(), opdc, input);
  };
  const waiting = async (bodyId: string) => {
    const { waiting: all } = accepted(await readResolutions(deps(), opdc, { fiscalYear: 2568 }));
    return (all ?? [])
      .filter(({ kind, body }) => kind === 'change-request' && body.organisationId === bodyId)
      .flatMap(({ subjects }) => subjects.map(({ label }) => label));
  };
  const stands = async (request: ChangeRequest) =>
    accepted(await readChange(deps(), officer, { ...loei, number: request.number })).request;
  const onDay = (day: string) => {
    now = `${day}T03:00:00.000Z`;
  };
  return { deps, agreement, sealsOf, totalOf, weights, save, begin, move, sent, resolve, waiting, stands, onDay };
}

type Setting = Awaited<ReturnType<typeof changeSetting>>;

/** An agreement in force and sealed: six months sent, twelve months open, some results saved in both. */
async function agreeLoei(given: ReturnType<Setting['deps']>, at: string, save: Setting['save']): Promise<void> {
  const deps = () => given;
  await loadReferenceBodies(deps());
  await publishShippedFrameworks(deps());
  const framework = shippedFramework(2568);
  await deps().transactions.run(async (stores) => {
    const agreed = { ...agreementOf(framework, indicators2568), status: 'in-force' as const, signedAt: at };
    const party = await stores.organisations.find('TH-42');
    const { content, contentHash } = textToSign(nodeSecrets, agreed, framework, party?.name ?? '');
    await stores.agreements.insert(agreed, at);
    await stores.agreements.update({ ...agreed, contentHash }, at);
    await stores.seals.insert(sealOf(nodeSecrets, { ...agreed, contentHash }, content, at));
  });
  for (const round of ['6m', '12m'] as const)
    accepted(await openRound(deps(), actorOf('administrator', 'opdc'), { ...loei, round }));
  for (const code of ['1.1-SME', '1.2.3-A']) for (const round of ['6m', '12m'] as const) await save(code, '0.5', round);
  await save('1.2.2-FN', '3');
  await deps().transactions.run(async (stores) => {
    const report = await stores.reports.find({ ...loei, round: '6m' });
    if (report === null) throw new Error('no round is open');
    await stores.reports.update({ ...report, status: 'submitted' });
    await freezeScore(stores, { ...report, status: 'submitted' }, 'self', deps().clock);
  });
}
