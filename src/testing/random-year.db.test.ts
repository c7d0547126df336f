import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import { readBoard } from '../application/national/read-board.ts';
import { readPublishedResults } from '../application/national/read-published-results.ts';
import { loadResultEntry } from '../application/reporting/load-result-entry.ts';
import { offeredMoves } from '../application/reporting/offered-moves.ts';
import { readLedger } from '../application/reporting/read-ledger.ts';
import { readParty } from '../application/reporting/read-party.ts';
import { movesOfResult, readRound } from '../application/reporting/read-round.ts';
import { verifyScores } from '../application/reporting/verify-scores.ts';
import { frameworkOfParty } from '../application/year/framework-of.ts';
import { type Role, roles } from '../domain/people/roles.ts';
import type { Report } from '../domain/reporting/report.ts';
import type { RoundKey } from '../domain/reporting/round-key.ts';
import { roundWindow } from '../domain/reporting/round-window.ts';
import { addDays, civilDateOf } from '../domain/values/civil-date.ts';
import { describeOnEachDatabase, openTestDatabase, type TestDatabase } from './database.ts';
import { databaseContents } from './database-contents.ts';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from './fuzzing.ts';
import { holdJournal, holdSecretariat } from './hold-secretariat.ts';
import { leadSecretariat } from './lead-secretariat.ts';
import { accepted, codesOf } from './people-setting.ts';
import { actsToTheEnd, isOfOffices, openRandomYear, type RandomYear, roundsPlayed } from './random-year.ts';
import { actorOf } from './reporting-sample.ts';

interface Figure {
  readonly total: string | null;
  readonly grade: string | null;
}
/** A total that is not there has no grade either, however a reading says so. */
const figure = (one: Figure | null | undefined) => (one?.total ? `${one.total} ${one.grade}` : null);
const citizen = actorOf('public', 'public');
const nameOf = (key: RoundKey) => `${key.organisationId} ${key.round}`;

/** What each reading says of one report today. */
async function figuresOf({ deps, opdc }: RandomYear, key: RoundKey) {
  const officer = actorOf('provincial-officer', key.organisationId);
  const { scores } = accepted(await readRound(deps, officer, key));
  const party = accepted(await readParty(deps, officer, key));
  const ofYear = party.rounds.find((one) => one.code === key.round);
  const ledger = accepted(await readLedger(deps, officer, key)).pairs;
  const board = accepted(await readBoard(deps, opdc, key));
  const published = accepted(await readPublishedResults(deps, citizen));
  const announced = [...(published?.provinces ?? []), ...(published?.clusters ?? [])].find(
    (one) => key.round === '12m' && one.organisationId === key.organisationId,
  );
  const row = [...board.rows, ...board.clusters].find((one) => one.organisationId === key.organisationId);
  const paired = (kind: string) => ledger.find((one) => one.kind === kind)?.current;
  return {
    self: [
      figure(scores?.self),
      figure(scores?.self?.ledger),
      figure(party.scores?.self),
      figure(ofYear?.self),
      figure(paired('self')),
      row ? figure({ total: row.self, grade: row.selfGrade }) : null,
    ],
    assessed: [
      figure(scores?.assessed),
      figure(scores?.assessed?.ledger),
      figure(party.scores?.assessed),
      figure(ofYear?.assessed),
      figure(paired('assessed')),
      row?.assessed ? figure({ total: row.assessed, grade: row.grade }) : null,
      ...(announced?.total ? [figure(announced)] : []),
    ],
  };
}

/** What is written of a report once it is announced, as the database says it. */
async function announced({ owner }: TestDatabase, { organisationId, fiscalYear, round }: RoundKey) {
  const tables = ['frozen_score', 'report_edition', 'submitted_report', 'province_score'];
  const texts: unknown[] = [];
  const where = 'WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3';
  for (const table of tables) {
    const text = `SELECT one::text FROM ${table} one ${where} ORDER BY 1`;
    // When a total was last computed is no figure.
    const named = table === 'province_score' ? text.replace('one::text', "(to_jsonb(one) - 'changed_at')::text") : text;
    texts.push((await owner.query(named, [organisationId, fiscalYear, round])).rows);
  }
  const kept = `SELECT status, due::text, first_arrived_at::text, receipt_number, received_at::text, lateness::text FROM report ${where}`;
  texts.push((await owner.query(kept, [organisationId, fiscalYear, round])).rows);
  return JSON.stringify(texts);
}

/** Whether anybody can move this report, or enter one of its results, on this day. */
async function canBeMoved({ deps }: RandomYear, key: RoundKey, today: string): Promise<boolean> {
  const clock = { now: () => `${today}T05:00:00.000Z`, today: () => today };
  return deps.transactions.read(async (stores) => {
    const report = await stores.reports.find(key);
    if (!report) return false;
    for (const { code } of await stores.results.listOfRound(key)) {
      const entry = await loadResultEntry(stores, { ...key, code }, today);
      if (!entry || entry.lock === 'shared-from-cluster') continue;
      const officer = actorOf('provincial-officer', key.organisationId);
      if (entry.lock === null || movesOfResult(officer, report, entry.result, entry.hosts).length > 0) return true;
    }
    const seat = (role: Role) => (role === 'governor' || role.startsWith('provincial') ? key.organisationId : 'opdc');
    for (const role of roles) {
      const { moves, foretold } = await offeredMoves(stores, clock, actorOf(role, seat(role)), report);
      if (moves.length > foretold.length) return true;
    }
    return false;
  });
}

/** Where nothing more is waited for: announced, or received or concluded in a round that is only followed up. */
const isEnd = ({ round, status }: Report) =>
  status === 'final' || (round === '6m' && (status === 'received' || status === 'assessed'));

/** What was true of the reports so far and has to stay so. */
function remembering(database: TestDatabase, year: RandomYear) {
  const arrivals = new Map<string, string>();
  const lateDays = new Map<string, number>();
  const ended = new Map<string, string>();
  const holdLateness = (report: Report) => {
    const { firstArrivedAt, lateness } = report;
    const name = nameOf(report);
    if (firstArrivedAt === null) return expect(lateness, name).toBe(null);
    if (!arrivals.has(name)) arrivals.set(name, firstArrivedAt);
    expect(firstArrivedAt, name).toBe(arrivals.get(name));
    expect(lateness?.received, name).toBe(civilDateOf(firstArrivedAt));
    const days = lateness?.days ?? [];
    if (civilDateOf(firstArrivedAt) <= report.due) expect(days, name).toEqual([]);
    expect(days.length, name).toBeLessThanOrEqual(lateDays.get(name) ?? days.length);
    lateDays.set(name, days.length);
  };
  return {
    async hold() {
      for (const key of roundsPlayed) {
        const { report } = await year.load(key);
        const { self, assessed } = await figuresOf(year, key);
        expect([new Set(self).size, new Set(assessed).size], `${nameOf(key)} ${self} | ${assessed}`).toEqual([1, 1]);
        holdLateness(report);
        if (report.status === 'final') {
          const text = await announced(database, key);
          expect(text, nameOf(key)).toBe(ended.get(nameOf(key)) ?? text);
          ended.set(nameOf(key), text);
        }
        // What is assessed waits for the announcement of all, which is no move of one report.
        if (isEnd(report) || report.status === 'assessed') continue;
        const framework = await year.deps.transactions.read((stores) => frameworkOfParty(stores, report));
        const { closes } = roundWindow(framework, key.round, report);
        const days = [year.today(), ...(closes === null ? [] : [addDays(closes, 1)])];
        const possible = await Promise.all(days.map((day) => canBeMoved(year, key, day)));
        expect(possible, `${nameOf(key)} ${report.status} can be moved on one of ${days}`).toContain(true);
      }
      const { differences } = await verifyScores({ ...year.deps, secrets: nodeSecrets });
      expect(differences, JSON.stringify(differences)).toEqual([]);
    },
  };
}

/** Leads one report to its end by moves alone. */
async function lead(year: RandomYear, key: RoundKey): Promise<void> {
  const said: string[] = [];
  for (let tried = 0; tried < 40; tried += 1) {
    const { report, results } = await year.load(key);
    if (isEnd(report)) return;
    let moved = false;
    said.length = 0;
    for (const act of actsToTheEnd(year, report, results)) {
      const outcome = await act.make();
      said.push(`${act.name}: ${codesOf(outcome)}`);
      // A figure is entered and sent in turn; entering alone leads nowhere.
      if (outcome.ok && !act.name.startsWith('enter')) {
        moved = true;
        break;
      }
    }
    if (!moved) year.goTo(addDays(year.today(), 30));
  }
  const { report } = await year.load(key);
  throw new Error(`${nameOf(key)} stays ${report.status}: ${said.join('; ')}`);
}

const step = fc.record({ group: fc.nat(19), pick: fc.nat(59), value: fc.nat(59) });

describeOnEachDatabase('a year in which anything happens in any order', (suite) => {
  it(
    'shows one figure for one thing, counts what is stored, keeps the first arrival and what was announced, resolves and numbers everything once, and reaches its end',
    async () => {
      const played = fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 100 }), async (steps) => {
        const database = await openTestDatabase(suite.target);
        const said: string[] = [];
        try {
          const year = await openRandomYear(database.pool);
          const memory = remembering(database, year);
          let contents = await databaseContents(database.owner);
          for (const drawn of steps) {
            const act = await year.drawn(drawn);
            said.push(`${year.today()} ${act.name}`);
            const outcome = await act.make();
            const after = await databaseContents(database.owner);
            if (!outcome.ok) {
              said.push(`  refused: ${codesOf(outcome)}`);
              expect(after, `refused: ${codesOf(outcome)}`).toEqual(contents);
              continue;
            }
            contents = after;
            await holdSecretariat(database, year.offices);
            if (!isOfOffices(drawn)) await memory.hold();
          }
          for (const key of roundsPlayed) await lead(year, key);
          await leadSecretariat(year.offices);
          await memory.hold();
          await holdSecretariat(database, year.offices);
          await holdJournal(database);
        } catch (fault) {
          throw new Error(`after:\n${said.join('\n')}\n${fault instanceof Error ? fault.message : fault}`);
        } finally {
          await database.close();
        }
      });
      await fc.assert(played, { numRuns: 2 * fuzzRuns, seed: fuzzSeed, endOnFailure: true });
    },
    fuzzTimeout(240_000),
  );
});
