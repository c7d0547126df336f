import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adviceLifecycle } from '../application/advice/advice-lifecycle.ts';
import { agreementLifecycle } from '../application/agreement/agreement-lifecycle.ts';
import { centralTableLifecycle } from '../application/central-data/central-table-lifecycle.ts';
import { changeLifecycle } from '../application/change-requests/change-lifecycle.ts';
import { settlementLifecycle } from '../application/evaluation/settlement-lifecycle.ts';
import { innovationLifecycle } from '../application/innovation/innovation-lifecycle.ts';
import { templateAudit, templateLifecycle } from '../application/kpi-template/template-lifecycle.ts';
import { letterLifecycle } from '../application/letters/letter-lifecycle.ts';
import { moveOf } from '../application/lifecycle/move.ts';
import { meetingLifecycle } from '../application/meetings/meeting-lifecycle.ts';
import { objectionLifecycle } from '../application/objections/objection-lifecycle.ts';
import { planLifecycle } from '../application/plans/plan-lifecycle.ts';
import { reportLifecycle } from '../application/reporting/move-report.ts';
import { resultLifecycle } from '../application/reporting/move-result.ts';
import { siteVisitLifecycle } from '../application/site-visits/site-visit-lifecycle.ts';
import { moveAdviceRoute } from '../contract/api/advice.ts';
import { moveAgreementRoute } from '../contract/api/agreement.ts';
import { moveCentralTableRoute } from '../contract/api/central-data.ts';
import { moveChangeRoute } from '../contract/api/change-requests.ts';
import { movePanelRoute } from '../contract/api/evaluation.ts';
import { moveInnovationRoute } from '../contract/api/innovation.ts';
import { moveTemplateRoute } from '../contract/api/kpi-template.ts';
import { moveLetterRoute } from '../contract/api/letter-move.ts';
import { moveMeetingRoute } from '../contract/api/meetings.ts';
import { moveObjectionsRoute } from '../contract/api/objections.ts';
import { movePlanRoute } from '../contract/api/plans.ts';
import { moveReportRoute } from '../contract/api/reporting.ts';
import { moveResultRoute } from '../contract/api/result.ts';
import { resultActionOf } from '../contract/api/result-move.ts';
import { moveSiteVisitRoute } from '../contract/api/site-visits.ts';

const guide = readFileSync('docs/how-to/add-a-transition.md', 'utf8');
const rowsOfGuide = guide
  .split('\n')
  .filter((line) => line.startsWith('|') && line.includes('`src/'))
  .map((line) => [...line.matchAll(/`(src\/[^`]+)`/g)].flatMap((match) => match[1] ?? []));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith(join('src', 'testing')))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
/** The files that name a move as it is written in code, between quotation marks. */
const namedIn = (action: string) => sources.filter(({ text }) => text.includes(`'${action}'`)).map(({ path }) => path);

describe('a move', () => {
  it('is added in at most four files of each lifecycle, all of which exist', () => {
    expect(rowsOfGuide).toHaveLength(14);
    for (const files of rowsOfGuide) {
      expect(files.length).toBeLessThanOrEqual(4);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    }
  });

  it.each([
    ['agreement', 'return-proposal'],
    ['agreement', 'confirm-annexes'],
    ['report', 'conclude-assessment'],
    ['result', 'send-back-result'],
    ['meeting', 'reopen-minutes'],
    ['plan', 'withdraw-plan'],
    ['change', 'withdraw-change'],
    ['advice', 'withdraw-advice'],
    ['central-table', 'return-table'],
    ['site-visit', 'keep-day'],
    ['settlement', 'return-settlement'],
  ])('that is treated like any other is named in its row alone (%s: %s)', (lifecycle, action) => {
    const rows = rowsOfGuide.map((files) => files[0] ?? '').filter((file) => file.includes(`${lifecycle}-moves`));
    expect(namedIn(action)).toEqual(rows);
  });

  it('with an address of its own is offered by the API, and looked up by its name', () => {
    const actionsOf = (moves: readonly { readonly action: string; readonly partOf?: string }[]) =>
      moves.filter((move) => move.partOf === undefined).map((move) => move.action);
    expect(moveAgreementRoute.params.shape.move.options).toEqual(actionsOf(agreementLifecycle.moves));
    expect(moveReportRoute.params.shape.move.options).toEqual(actionsOf(reportLifecycle.moves));
    expect(moveResultRoute.params.shape.move.options.map(resultActionOf)).toEqual(actionsOf(resultLifecycle.moves));
    expect(moveLetterRoute.params.shape.move.options).toEqual(actionsOf(letterLifecycle.moves));
    expect(moveTemplateRoute.params.shape.move.options).toEqual(actionsOf(templateLifecycle.moves));
    expect(movePlanRoute.params.shape.move.options).toEqual(actionsOf(planLifecycle.moves));
    expect(moveChangeRoute.params.shape.move.options).toEqual(actionsOf(changeLifecycle.moves));
    expect(movePanelRoute.params.shape.move.options).toEqual(actionsOf(settlementLifecycle.moves));
    expect(moveCentralTableRoute.params.shape.move.options).toEqual(actionsOf(centralTableLifecycle.moves));
    expect(moveSiteVisitRoute.params.shape.move.options).toEqual(actionsOf(siteVisitLifecycle.moves));
    expect(moveObjectionsRoute.params.shape.move.options).toEqual(actionsOf(objectionLifecycle.moves));
    expect(moveInnovationRoute.params.shape.move.options).toEqual(actionsOf(innovationLifecycle.moves));
    expect(moveAdviceRoute.params.shape.move.options).toEqual(actionsOf(adviceLifecycle.moves));
    expect(moveMeetingRoute.params.shape.move.options).toEqual(actionsOf(meetingLifecycle.moves));
    expect(moveOf(agreementLifecycle, 'return-proposal')?.to).toBe('draft');
    expect(moveOf(agreementLifecycle, 'declare')).toBeUndefined();
  });

  it('that is part of another act has no address', () => {
    expect(moveOf(resultLifecycle, 'reopen-result')).toBeUndefined();
    expect(templateAudit.moves.map((move) => moveOf(templateAudit, move.action))).toEqual([undefined, undefined]);
  });
});
