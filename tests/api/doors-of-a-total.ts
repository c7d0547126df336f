import { expect } from 'vitest';
import type { RoundKey } from '../../src/domain/reporting/round-key.ts';
import { shortScore } from '../../src/domain/values/short-figure.ts';
import { toArabicDigits } from '../../src/domain/values/thai-digits.ts';
import { paths } from '../../src/web/paths.ts';
import type { ApiPerson } from './api-setting.ts';
import type { Visitor } from './web-setting.ts';

/** The figures of one party's round: null where there is none. */
export interface Total {
  readonly self: string | null;
  readonly assessed: string | null;
}

/** Every place that gives figures, by its name. */
export async function doorsOf(
  api: ApiPerson,
  visitor: Visitor,
  key: RoundKey,
): Promise<Readonly<Record<string, Total>>> {
  return { ...(await answersOf(api, key)), ...(await filesOf(api, visitor, key)), ...(await pagesOf(visitor, key)) };
}

/** Pages where people read a figure with two decimals; ledgers, files and the API have all of them. */
const rounded = ['board', 'report', 'party'];

/** Fails where one place gives another figure than the others; gives the figure. */
export function sameEverywhere(doors: Readonly<Record<string, Total>>): Total {
  const [first] = Object.values(doors);
  if (!first) throw new Error('no place gives a figure');
  const said = (figure: string | null) => (figure === null ? null : shortScore(figure));
  const short = { self: said(first.self), assessed: said(first.assessed) };
  const expected = Object.keys(doors).map((door) => [door, rounded.includes(door) ? short : first]);
  expect(doors).toEqual(Object.fromEntries(expected));
  return first;
}

async function answersOf(api: ApiPerson, { organisationId, fiscalYear, round }: RoundKey) {
  const party = (await api.get(`/${fiscalYear}/provinces/${organisationId}?round=${round}`)).json();
  const report = (await api.get(`/${fiscalYear}/provinces/${organisationId}/rounds/${round}`)).json();
  const ledger = (await api.get(`/${fiscalYear}/provinces/${organisationId}/rounds/${round}/ledger`)).json();
  const board = (await api.get(`/${fiscalYear}/board?round=${round}`)).json();
  const own = party.rounds.find((one: { code: string }) => one.code === round);
  const row = [...board.rows, ...board.clusters].find(
    (one: { organisationId: string }) => one.organisationId === organisationId,
  );
  const pair = (kind: string) => ledger.pairs.find((one: { kind: string }) => one.kind === kind)?.current.total ?? null;
  return {
    'API province': { self: own.self?.total ?? null, assessed: own.assessed?.total ?? null },
    'API report': { self: report.self?.total ?? null, assessed: report.kind === 'assessed' ? report.total : null },
    'API ledger': { self: pair('self'), assessed: pair('assessed') },
    'API board': { self: row.self, assessed: row.assessed },
  };
}

async function filesOf(api: ApiPerson, visitor: Visitor, { organisationId, fiscalYear, round }: RoundKey) {
  const program = (await api.get(`/${fiscalYear}/board.csv?round=${round}`)).body;
  const person = (await visitor.get(paths.boardFile(fiscalYear, 'csv', round))).body;
  return { 'API board file': inTable(program, organisationId), 'board file': inTable(person, organisationId) };
}

/** The figures of a party in the board's file. */
function inTable(csv: string, organisationId: string): Total {
  const lines = csv
    .replace('\uFEFF', '')
    .split('\r\n')
    .map((line) => line.split(','));
  const [headings = []] = lines;
  const row = lines.find(([code]) => code === organisationId) ?? [];
  const cell = (heading: string) => row[headings.indexOf(heading)] || null;
  return { self: cell('คะแนนประเมินตนเอง'), assessed: cell('คะแนนประเมิน') };
}

async function pagesOf(visitor: Visitor, { organisationId, fiscalYear, round }: RoundKey) {
  const board = await readAs(visitor, paths.board(fiscalYear, round));
  const rows = board.split('<tr').slice(1);
  const row = rows.find((one) => one.includes(`href="${paths.province(fiscalYear, organisationId)}"`)) ?? '';
  const report = keyFigure(await readAs(visitor, paths.report(fiscalYear, organisationId, round)));
  const party = keyFigure(await readAs(visitor, paths.province(fiscalYear, organisationId, round)));
  const ledger = await readAs(visitor, paths.reportLedger(fiscalYear, organisationId, round));
  const ofLedger = (kind: string) => {
    const [, section = ''] = ledger.split(`id="ledger-${kind}"`);
    return figureIn(section.split('</h3>')[0] ?? '');
  };
  const [self = null, assessed = null] = cellsOf(row);
  return {
    board: { self, assessed },
    report,
    party,
    ledger: { self: ofLedger('self'), assessed: ofLedger('assessed') },
  };
}

async function readAs(visitor: Visitor, path: string): Promise<string> {
  const answer = await visitor.get(path);
  expect(answer.statusCode, path).toBe(200);
  return toArabicDigits(answer.body);
}

/** The first two number cells of a row of the board: the party's own total and the assessed one. */
function cellsOf(row: string): readonly (string | null)[] {
  const cells = row.split('<td').filter((cell) => /^[^>]*number/.test(cell));
  return cells.slice(0, 2).map((cell) => figureIn(cell));
}

/** The total in large type; the party's own stands under it once the assessed one leads. */
function keyFigure(page: string): Total {
  const [, figure = ''] = page.split('class="figure"');
  const [label = '', more = ''] = figure.split('figure__more');
  const shown = figureIn(label);
  return label.includes('ผลประเมิน')
    ? { self: figureIn(more.split('ประเมินตนเอง')[1] ?? ''), assessed: shown }
    : { self: shown, assessed: null };
}

function figureIn(html: string): string | null {
  return /(\d+\.\d{2,4})/.exec(toArabicDigits(html.replace(/<[^>]*>/g, '')))?.[1] ?? null;
}
