import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scopeIncludes } from '../../domain/people/access-scope.ts';
import { reportMoves } from '../../domain/reporting/report-moves.ts';
import { refusalTables } from '../refusals/sentence-of.ts';
import { type ApiRoute, refusalsOf, scopeFor } from './api-route.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const areas = await Promise.all(files.map((name): Promise<object> => import(join(import.meta.dirname, name))));
const routes = [...new Set(areas.flatMap((area): unknown[] => Object.values(area)))].filter(
  (one): one is ApiRoute => typeof one === 'object' && one !== null && 'refusals' in one,
);

describe('the routes of the API', () => {
  it('have each a name and a place of their own', () => {
    expect(routes.length).toBeGreaterThanOrEqual(24);
    expect(new Set(routes.map((route) => route.id)).size).toBe(routes.length);
    expect(new Set(routes.map((route) => `${route.method} ${route.path}`)).size).toBe(routes.length);
  });

  it.each(routes.map((route) => [route.id, route] as const))(
    '%s refuses only with codes that have a sentence',
    (_id, route) => {
      const worded = new Set(Object.values(refusalTables).flatMap((table) => Object.keys(table)));
      expect(refusalsOf(route).filter((code) => !worded.has(code))).toEqual([]);
    },
  );

  it.each(routes.map((route) => [route.id, route] as const))(
    '%s names in its path what it reads from it',
    (_id, route) => {
      const named = [...route.path.matchAll(/:(\w+)/g)].map((one) => one[1]).sort();
      expect(Object.keys(route.params.shape).sort()).toEqual(named);
    },
  );

  it('change nothing without a token and a scope beyond reading', () => {
    for (const route of routes.filter((one) => one.method !== 'GET')) {
      expect(route.access, route.id).toBe('token');
      expect(scopeIncludes(['read'], route.scope), route.id).toBe(false);
    }
  });

  it('ask for the version of what they change, unless they make something new or take something away', () => {
    const free = routes
      .filter((route) => route.method !== 'GET' && route.version !== 'checks')
      .map((route) => route.id);
    expect(free.sort()).toEqual([
      'acceptResults',
      'acknowledgeHosting',
      'acknowledgeLetter',
      'addLetterUnit',
      'addOrganisation',
      'admitLateInnovation',
      'admitLateProposal',
      'adviseAtConsultation',
      'announceResults',
      'answerConsultation',
      'answerObservation',
      'answerSiteVisit',
      'appointBody',
      'appointPanel',
      'askConsultation',
      'askToMoveConsultation',
      'assignHost',
      'attachAgreementFile',
      'attachChangeFile',
      'attachEvidence',
      'attachInnovationFile',
      'attachMeetingPaper',
      'attachPlanFile',
      'attachSiteVisitFile',
      'beginLetterRegister',
      'bookConsultation',
      'callConsultations',
      'changeSecondFactorPolicy',
      'closeConsultationSlot',
      'closeObservation',
      'closeOrganisation',
      'closeRound',
      'confirmDevelopmentValues',
      'correctResults',
      'correctRoundDue',
      'createAccessToken',
      'createUser',
      'decideConsultationMove',
      'decideNoWarning',
      'declareOutage',
      'delegateAuthority',
      'draftMeeting',
      'endDelegation',
      'endHolder',
      'endHost',
      'endHostPerson',
      'endRole',
      'enterCentralFigures',
      'giveWarnings',
      'grantExtension',
      'grantRole',
      'handOverLetter',
      'issuePapersOfYear',
      'keepIncentiveAllocation',
      'layIncentiveAllocation',
      'linkEvidence',
      'mergeOrganisation',
      'nameHolder',
      'nameHostPerson',
      'openConsultationSlots',
      'openLetter',
      'openObjections',
      'openRound',
      'openRoundForAll',
      'planSession',
      'prepareNotice',
      'prepareResults',
      'prepareWarnings',
      'proposeCounter',
      'publishDocument',
      'publishFramework',
      'recordCabinet',
      'recordChangeNotice',
      'recordHolidays',
      'recordOutsideNotice',
      'recordResolution',
      'recordSiteVisit',
      'recordView',
      'recuseFromInnovation',
      'registerIncomingLetter',
      'removeChangeFile',
      'removeEmblem',
      'removeEvidence',
      'removeSecondFactors',
      'removeWhatIf',
      'renameOrganisation',
      'replyMeeting',
      'replyToLetter',
      'replyToResult',
      'requeueMail',
      'reuseEvidence',
      'revokeAccessToken',
      'revokeExtension',
      'revokeNoWarning',
      'revokeOutage',
      'revokeSession',
      'saveCentralTable',
      'saveDevelopmentDefinitions',
      'saveDevelopmentIndicator',
      'saveDevelopmentValues',
      'saveManyResults',
      'savePanelScore',
      'savePolicyScenario',
      'saveWhatIf',
      'sendLetter',
      'sendResetLink',
      'setEmblem',
      'setUserEnabled',
      'startAdvice',
      'startAgreement',
      'startAppointingOrder',
      'startChange',
      'startChangeNotice',
      'startInnovation',
      'startLetter',
      'startPlan',
      'takeBackAgreementFile',
      'takeBackInnovationFile',
      'takeBackMeetingPaper',
      'takeBackSiteVisitFile',
      'withdrawDocument',
      'withdrawHoliday',
    ]);
  });

  it('ask for a password in a proof, which is never stored, but for the one that keeps it out by itself', () => {
    const asking = routes.filter(
      ({ body }) => body !== null && body instanceof z.ZodObject && 'password' in body.shape,
    );
    expect(asking.map((route) => route.id)).toEqual(['createAccessToken']);
  });

  it('let a token for reporting take every step of a report but those that end its round or undo that', () => {
    // What ends a round for everybody is OPDC's decision: its announcement, and that there was no report to announce.
    const ending = ['conclude-unreported', 'withdraw-unreported', 'reopen-assessment', 'reopen-concluded', 'announce'];
    for (const move of reportMoves)
      expect(scopeFor(move.permission), move.action).toBe(ending.includes(move.action) ? 'admin' : 'report:write');
  });
});
