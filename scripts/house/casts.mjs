/** A cast says what the compiler cannot check: how many the product may hold. Tests have their own. */
import { isTest } from './rooms.mjs';

export const mostCasts = 70;

/** `as const` states nothing that is not there. */
const isConst = ({ typeName, type }) => type === 'TSTypeReference' && typeName.name === 'const';

const isCast = ({ type, typeAnnotation }) =>
  type === 'TSTypeAssertion' || (type === 'TSAsExpression' && !isConst(typeAnnotation));

export function countCasts(sources) {
  return sources.filter(({ path }) => !isTest(path)).flatMap(({ nodes }) => nodes.filter(isCast)).length;
}

export function checkCasts(sources) {
  const count = countCasts(sources);
  if (count <= mostCasts) return [];
  return [
    `src:1  ${count} casts (at most ${mostCasts}): ask instead of claiming (isOneOf, namesOf, propertyOf and elementAt in domain/values, a schema, satisfies)`,
  ];
}
