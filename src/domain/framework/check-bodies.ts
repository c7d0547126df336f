import type { Framework } from './framework-schema.ts';
import { bodyDeciding, instrumentOf } from './instrument.ts';
import { type FrameworkProblem, problem } from './problem.ts';

/** One body decides on each kind of subject, and where no agreement is signed one brings the details into force. */
export function checkBodies(framework: Framework): FrameworkProblem[] {
  const seen = new Set<string>();
  const twice = (framework.bodies ?? []).flatMap(({ decides = [] }, body) =>
    decides.flatMap(({ subject }, index) => {
      if (!seen.has(subject)) {
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
  return unapproved ? [...twice, problem('framework-value-missing', 'bodies', undefined, expected)] : twice;
}
