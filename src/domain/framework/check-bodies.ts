import type { DecisionSubject } from './agreement-schema.ts';
import type { Framework } from './framework-schema.ts';
import { bodyDeciding, instrumentOf } from './instrument.ts';
import { type FrameworkProblem, problem } from './problem.ts';

/** Several bodies decide on subjects of these kinds, one after the other. */
const ofSeveral: readonly DecisionSubject[] = ['results'];

/** One body decides on each other kind of subject, and where no agreement is signed one brings the details into force. */
export function checkBodies(framework: Framework): FrameworkProblem[] {
  const seen = new Set<string>();
  const twice = (framework.bodies ?? []).flatMap(({ decides = [] }, body) =>
    decides.flatMap(({ subject }, index) => {
      if (!seen.has(subject) || ofSeveral.includes(subject)) {
        seen.add(subject);
        return [];
      }
      const path = `bodies.${body}.decides.${index}.subject`;
      return [problem('framework-code-duplicate', path, subject, 'เรื่องที่คณะเดียวเป็นผู้พิจารณา')];
    }),
  );
  const unapproved =
    instrumentOf(framework) === 'approved-details' && bodyDeciding(framework, 'indicator-details') === null;
  const expected = 'คณะที่พิจารณา indicator-details เพราะปีนี้ไม่มีการลงนาม';
  const missing = unapproved ? [problem('framework-value-missing', 'bodies', undefined, expected)] : [];
  return [...twice, ...missing, ...checkApproval(framework), ...checkSigning(framework)];
}

/** A resolution on the framework is one of the body that decides on frameworks in the year. */
function checkApproval(framework: Framework): FrameworkProblem[] {
  const { approval } = framework;
  const deciding = bodyDeciding(framework, 'framework');
  if (approval === undefined || approval.body === deciding?.code) return [];
  const expected = deciding === null ? 'คณะใน bodies ที่พิจารณา framework' : deciding.code;
  return [problem('framework-value-not-allowed', 'approval.body', approval.body, expected)];
}

/** Nothing is signed without the approval that a body of the year gives. */
function checkSigning(framework: Framework): FrameworkProblem[] {
  const deciding = bodyDeciding(framework, 'settled-agreement');
  if (framework.signedWithoutApproval === undefined || deciding === null) return [];
  const expected = `ไม่มีค่านี้ เพราะ ${deciding.code} พิจารณา settled-agreement`;
  return [problem('framework-value-not-allowed', 'signedWithoutApproval.value', true, expected)];
}
