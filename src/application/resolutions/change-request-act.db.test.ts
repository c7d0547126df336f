import { beforeAll, expect, it } from 'vitest';
import { flood } from '../../testing/change-sample.ts';
import {
  changeSetting,
  loei,
  officer,
  opdc,
  ordinary,
  oversight,
  subcommission,
} from '../../testing/change-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { removeChangeFile } from '../change-requests/attach-change-file.ts';
import { readChange, readChangesOfParty } from '../change-requests/read-changes.ts';
import { saveChange, startChange } from '../change-requests/write-change.ts';
import { verifyScores } from '../reporting/verify-scores.ts';

const lower = {
  points: [
    ['1', '50'],
    ['2', '75'],
    ['4', '100'],
  ],
} as const;

describeOnEachDatabase('a request to change what was agreed', (database) => {
  let setting: Awaited<ReturnType<typeof changeSetting>>;
  beforeAll(async () => {
    setting = await changeSetting(database);
  });

  it('is begun, sent and read by those who may, and by nobody else', async () => {
    const { deps, begin, move, waiting } = setting;
    const host = actorOf('kpi-host', 'TH-42.cd');
    for (const other of [host, actorOf('governor', 'TH-41'), actorOf('public', 'public'), opdc])
      expect(codesOf(await startChange(deps(), other, { ...loei, ...ordinary }))).toEqual(['forbidden']);
    const begun = await begin(ordinary);
    expect(codesOf(await move(begun, 'submit-change', '', actorOf('deputy-governor', 'TH-42')))).toEqual(['forbidden']);
    expect(codesOf(await readChange(deps(), opdc, { ...loei, number: begun.number }))).toEqual(['not-found']);
    const saved = { ...loei, ...ordinary, number: begun.number, rowVersion: 1, explanation: 'ใหม่' };
    expect(codesOf(await saveChange(deps(), officer, saved))).toEqual(['changed-meanwhile']);
    expect(codesOf(await startChange(deps(), officer, { ...loei, ...ordinary, code: '9' }))).toEqual([
      'change-indicator-unknown',
    ]);
    const waits = accepted(await move(begun, 'submit-change'));
    expect(waits).toMatchObject({ status: 'submitted', windowCode: 'change-6m' });
    expect(codesOf(await move(await begin(ordinary), 'submit-change'))).toEqual(['change-open-twice']);
    expect(codesOf(await saveChange(deps(), officer, saved))).toEqual(['change-not-editable']);
    expect(accepted(await readChangesOfParty(deps(), opdc, loei)).requests.map(({ number }) => number)).toEqual([1]);
    accepted(await move(waits, 'withdraw-change', 'เสนอผิดตัวชี้วัด'));
    expect(await waiting(oversight)).toEqual([]);
  });

  it('accepted makes the version that was foreseen; what was sent before stays as it was, to the byte', async () => {
    const { deps, agreement, sealsOf, totalOf, sent, resolve, waiting, stands } = setting;
    const before = await sealsOf();
    const [sentTotal, openTotal] = [await totalOf('6m'), await totalOf('12m')];
    const request = await sent({
      ...ordinary,
      proposed: {
        points: [
          ['0.75', '50'],
          ['2', '75'],
          ['4', '100'],
        ],
      },
    });
    const { foreseen } = accepted(await readChange(deps(), officer, { ...loei, number: request.number }));
    const effects = foreseen && accepted(foreseen);
    const hidden = { isSeen: false, before: null, after: null };
    const seenSent = { round: '6m', isOpen: false, isSeen: true, before: sentTotal, after: sentTotal };
    for (const [reader, ofSent] of [
      [opdc, seenSent],
      [actorOf('committee-member', oversight), { round: '6m', isOpen: false, ...hidden }],
    ] as const) {
      const read = accepted(await readChange(deps(), reader, { ...loei, number: request.number }));
      const told = read.foreseen && accepted(read.foreseen).rounds;
      expect(told).toEqual([ofSent, { round: '12m', isOpen: true, ...hidden }]);
    }
    expect(await waiting(oversight)).toHaveLength(1);
    expect(codesOf(await resolve(request, oversight, 'noted'))).toContain('change-to-be-decided');
    accepted(await resolve(request, oversight, 'approved'));
    const made = await agreement();
    expect(made).toMatchObject({ version: 2, status: 'in-force', amends: { fromVersion: 1, request: request.number } });
    expect(made.indicators).toEqual(effects?.indicators.map(({ after }) => after));
    const rounds = Object.fromEntries((effects?.rounds ?? []).map((one) => [one.round, one]));
    expect(rounds['6m']).toMatchObject({ isOpen: false, before: sentTotal, after: sentTotal });
    expect(rounds['12m']).toMatchObject({ isOpen: true, before: openTotal, after: await totalOf('12m') });
    expect(await totalOf('6m')).toBe(sentTotal);
    expect((await sealsOf()).slice(0, 1)).toEqual(before);
    const pinned = await deps().transactions.read((stores) => stores.agreements.ofRound({ ...loei, round: '6m' }));
    expect(pinned?.version).toBe(1);
    expect((await verifyScores(deps())).differences).toEqual([]);
    expect(await waiting(subcommission)).toEqual([expect.stringContaining('(เพื่อทราบ)')]);
    expect(codesOf(await resolve(request, subcommission, 'approved'))).toContain('change-only-noted');
    accepted(await resolve(request, subcommission, 'noted'));
    expect(await waiting(subcommission)).toEqual([]);
    expect((await stands(request)).onward?.bodyId).toBe(subcommission);
  });

  it('about a joint indicator goes on to the subcommission before it takes effect', async () => {
    const { agreement, sent, resolve, stands } = setting;
    const request = await sent({ ...flood, proposed: lower });
    accepted(await resolve(request, oversight, 'approved'));
    expect((await stands(request)).status).toBe('awaiting-approval');
    expect((await agreement()).version).toBe(2);
    expect(codesOf(await resolve(request, oversight, 'approved'))).toContain('body-does-not-decide');
    accepted(await resolve(request, subcommission, 'approved'));
    const made = await agreement();
    expect(made.version).toBe(3);
    expect(made.amends?.resolutions.map(({ bodyId }) => bodyId)).toEqual([oversight, subcommission]);
  });

  it('that cancels an indicator spreads its weight, and its open result is cancelled', async () => {
    const { deps, weights, sent, resolve } = setting;
    const request = await sent({ ...ordinary, code: '1.2.2-FN', kind: 'cancel', proposed: {} });
    // 1.2.2 is joint by function.
    accepted(await resolve(request, oversight, 'approved'));
    accepted(await resolve(request, subcommission, 'approved'));
    expect(await weights()).toEqual([26.67, 10, 0, 33.33, 10, 10, 10]);
    const results = await deps().transactions.read((stores) => stores.results.listOfRound({ ...loei, round: '12m' }));
    expect(results.find(({ code }) => code === '1.2.2-FN')).toMatchObject({ state: 'cancelled', status: 'accepted' });
    expect((await verifyScores(deps())).differences).toEqual([]);
  });

  it('about a joint indicator was decided in time though the subcommission meets after the last day', async () => {
    const { sent, resolve, stands, onDay } = setting;
    onDay('2025-02-20');
    const request = await sent({ ...flood, kind: 'details', proposed: { definition: 'คำนิยามใหม่' } });
    accepted(await resolve(request, oversight, 'approved'));
    onDay('2025-03-10');
    accepted(await resolve(request, subcommission, 'approved'));
    expect((await stands(request)).status).toBe('accepted');
    onDay('2025-02-21');
  });

  it('is refused, sent back and late as the body and the days have it', async () => {
    const { begin, move, sent, resolve, stands, onDay } = setting;
    const details = { ...ordinary, kind: 'details', proposed: { definition: 'คำนิยามใหม่' } } as const;
    const refused = await sent(details);
    accepted(await resolve(refused, oversight, 'not-approved'));
    expect(await stands(refused)).toMatchObject({ status: 'refused', reason: 'ตามเสนอ' });
    const back = await sent(details);
    accepted(await resolve(back, oversight, 'returned'));
    const [shown] = (await stands(back)).files;
    const taken = { ...loei, number: back.number, need: shown?.need ?? '', sha256: shown?.sha256 ?? '' };
    expect(codesOf(await removeChangeFile(setting.deps(), officer, taken))).toEqual(['attachment-relied-on']);
    expect(accepted(await move(back, 'submit-change')).status).toBe('submitted');
    onDay('2025-03-03');
    expect(codesOf(await resolve(back, oversight, 'approved'))).toEqual([
      'resolution-not-carried-out',
      'change-decided-late',
    ]);
    accepted(await move(back, 'withdraw-change', 'พ้นรอบแล้ว'));
    onDay('2025-08-01');
    const late = await begin(details);
    expect(codesOf(await move(late, 'submit-change'))).toEqual(['change-after-window']);
    const left = await removeChangeFile(setting.deps(), officer, { ...taken, number: late.number });
    expect(accepted(left).files).toEqual([]);
  });

  it('stands when another indicator was changed before, and falls when the party has reported what it asks for', async () => {
    const { deps, save, sent, resolve, stands, onDay } = setting;
    onDay('2025-07-01');
    const asked = {
      ...ordinary,
      proposed: {
        points: [
          ['0.6', '50'],
          ['1.5', '75'],
          ['3', '100'],
        ],
      },
    } as const;
    const [first, second] = [
      await sent(asked),
      await sent({ ...ordinary, code: '2.1', kind: 'details', proposed: { definition: 'ใหม่' } }),
    ];
    accepted(await resolve(second, oversight, 'approved'));
    const { foreseen } = accepted(await readChange(deps(), opdc, { ...loei, number: first.number }));
    expect(foreseen?.ok).toBe(true);
    await save('1.2.3-A', '0.6');
    const fallen = await resolve(first, oversight, 'approved');
    const untold = { code: 'change-target-known', facts: { result: '', score: '', before: '', after: '' } };
    expect(fallen).toMatchObject({ refusals: [{ code: 'resolution-not-carried-out' }, untold] });
    const toldTo = async (reader: typeof opdc) => {
      const { foreseen } = accepted(await readChange(deps(), reader, { ...loei, number: first.number }));
      return foreseen?.ok === false ? foreseen.refusals : [];
    };
    const known = { code: 'change-target-known', facts: { round: '12m', result: '0.6' } };
    expect(await toldTo(officer)).toMatchObject([known]);
    for (const reader of [opdc, actorOf('committee-member', oversight)])
      expect(await toldTo(reader)).toMatchObject([
        { ...known, facts: { round: '12m', result: '', score: '', before: '', after: '' } },
      ]);
    expect((await stands(first)).status).toBe('submitted');
  });
});
