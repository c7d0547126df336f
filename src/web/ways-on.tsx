import type { FastifyRequest } from 'fastify';
import { isPermitted } from '../domain/people/is-permitted.ts';
import type { Refusal } from '../domain/values/result.ts';
import { paths } from './paths.ts';
import { refusalText } from './text/shell-text.ts';

interface WaysOnProps {
  readonly reader: Pick<FastifyRequest['reader'], 'signedIn' | 'actor' | 'cameFrom'>;
  readonly refusals: readonly Refusal[];
  readonly missing: boolean;
}

/** Below a refusal: the page before, if there was one, and where a person like this one finds what is there. */
export function WaysOn({ reader, refusals, missing }: WaysOnProps) {
  const { cameFrom } = reader;
  const ways = waysOf(reader, refusals, missing);
  return (
    <>
      {cameFrom === null ? null : (
        <p>
          <a href={cameFrom}>{refusalText.back}</a>
        </p>
      )}
      {cameFrom !== null && !missing ? null : (
        <ul>
          {ways.map(([href, label]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Way = readonly [href: string, label: string];

function waysOf({ signedIn, actor }: WaysOnProps['reader'], refusals: readonly Refusal[], missing: boolean): Way[] {
  const home: Way = signedIn ? [paths.work(), refusalText.toWork] : [paths.home(), refusalText.toHome];
  if (!missing) return [home];
  const ways = [home];
  // The front page of a citizen has the search for a province.
  if (!signedIn) ways.push([`${paths.home()}#find`, refusalText.toProvince], [paths.verify(), refusalText.toVerify]);
  if (refusals.some(({ code }) => code === 'framework-not-found')) {
    ways.push([paths.frameworks(), refusalText.toFrameworks]);
    if (isPermitted('publish-framework', actor, { organisationId: 'opdc' }))
      ways.push([paths.frameworkPublish(), refusalText.toPublish]);
  }
  return ways;
}
