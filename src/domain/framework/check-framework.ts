import { accept, type Outcome, refuseAll } from '../values/result.ts';
import { checkBodies } from './check-bodies.ts';
import { checkFrameworkWeights } from './check-framework-weights.ts';
import { checkReferences } from './check-references.ts';
import { checkScale } from './check-scale.ts';
import { checkShape } from './check-shape.ts';
import { checkTime } from './check-time.ts';
import type { Framework } from './framework-schema.ts';
import type { FrameworkProblemCode } from './problem.ts';

/**
 * Reads unknown data (parsed JSON or YAML) as one fiscal year's framework and checks that it is consistent. Refuses
 * with every problem found: a stable code, the dotted path as field, and the facts `value` and `expected` (Thai). The
 * meaning is checked only if the shape is valid.
 */
export function checkFramework(input: unknown): Outcome<Framework, FrameworkProblemCode> {
  const shaped = checkShape(input);
  if (!shaped.ok) return shaped;
  const framework = shaped.value;
  const problems = [
    ...checkReferences(framework),
    ...checkBodies(framework),
    ...checkFrameworkWeights(framework),
    ...checkScale(framework),
    ...checkTime(framework),
  ];
  return problems.length === 0 ? accept(framework) : refuseAll(problems);
}
