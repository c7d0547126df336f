import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import { BodyLevel } from '../../components/body-level.tsx';
import { LinkedSource, SourcedValue } from '../../components/sourced-value.tsx';
import { paths } from '../../paths.ts';
import { frameworkText } from '../../text/framework-text.ts';

/** The laws the year rests on, who has which duty, and the steps that no source dates. */
export function FrameworkBodies({ framework }: { readonly framework: Framework }) {
  const { legalGrounds = [], bodies = [], undatedSteps = [] } = framework;
  return (
    <>
      {legalGrounds.length === 0 ? null : (
        <section aria-labelledby="legal-grounds">
          <h2 id="legal-grounds">{frameworkText.legalGrounds}</h2>
          <ol>
            {legalGrounds.map((one) => (
              <li key={one.code}>
                <SourcedValue source={one.source}>{one.name}</SourcedValue>
              </li>
            ))}
          </ol>
        </section>
      )}
      {bodies.length === 0 ? null : <Bodies bodies={bodies} fiscalYear={framework.fiscalYear} />}
      {undatedSteps.length === 0 ? null : (
        <section aria-labelledby="undated-steps">
          <h2 id="undated-steps">{frameworkText.undatedSteps}</h2>
          <ol>
            {undatedSteps.map(({ code, by, does, source, note }) => (
              <li key={code}>
                <b>{by}</b> <SourcedValue source={source}>{does}</SourcedValue>
                {note ? <p class="small muted">{note}</p> : null}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Bodies({
  bodies,
  fiscalYear,
}: {
  readonly bodies: NonNullable<Framework['bodies']>;
  readonly fiscalYear: number;
}) {
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{frameworkText.bodies}</h2>
      <p>
        <a href={paths.resolutions(fiscalYear)}>{frameworkText.resolutions}</a>
      </p>
      {bodies.map(({ code, name, organisation, level, duties, decides = [], members, source, note }) => (
        <div key={code}>
          <h3>{organisation === undefined ? name : <a href={paths.body(organisation)}>{name}</a>}</h3>
          <p>
            <LinkedSource source={source} />
          </p>
          {level === undefined ? null : <BodyLevel level={level} />}
          <ul>
            {duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
          {decides.length === 0 ? null : (
            <>
              <p class="small">{frameworkText.decides}</p>
              <ul>
                {decides.map((one) => (
                  <li key={one.subject}>
                    <SourcedValue source={one.source}>{subjectKindNames[one.subject]}</SourcedValue>
                  </li>
                ))}
              </ul>
            </>
          )}
          {members === undefined ? null : (
            <p>
              {frameworkText.members}: {members.join(' · ')}
            </p>
          )}
          {note ? <p class="small muted">{note}</p> : null}
        </div>
      ))}
    </section>
  );
}
