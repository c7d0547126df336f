import type { Actor } from '../domain/people/actor.ts';
import { reachOf } from '../domain/people/reach.ts';
import { currentReach, withReach } from '../store/reach.ts';

/**
 * Runs a use case that a test calls within the reach of the actor it is given, as a request would; one that is within a
 * reach already stays there.
 */
export function actWithinReach<Answer>(
  useCase: (...given: readonly unknown[]) => Answer,
  given: readonly unknown[],
): Answer {
  const [deps, actor] = given;
  const begins = isObject(deps) && 'transactions' in deps && isActor(actor) && currentReach() === 'everywhere';
  return begins ? withReach(reachOf(actor), () => useCase(...given)) : useCase(...given);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The system itself acts in the jobs of the day, which no request asks for. */
function isActor(value: unknown): value is Actor {
  return isObject(value) && 'holdings' in value && 'userId' in value && value.userId !== 'system';
}

/** The texts of use cases, each exported function of which is called through `actWithinReach`. */
export function actorsReach() {
  return {
    name: 'actors-reach',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/src\/application\/.+\.ts$/.test(id) || id.endsWith('.test.ts')) return null;
      const names: string[] = [];
      const inner = code.replace(/^export (async )?function (\w+)/gm, (_, async = '', name: string) => {
        names.push(name);
        return `${async}function ${name}OfUseCase`;
      });
      if (names.length === 0) return null;
      // One line, at the end: what a fault names keeps its line.
      const outer = names.map(
        (name) => `export function ${name}(...given) { return actWithinReach(${name}OfUseCase, given); }`,
      );
      return `${inner}\nimport { actWithinReach } from '${import.meta.filename}'; ${outer.join(' ')}\n`;
    },
  };
}
