import { decisionSubjects } from '../../../domain/framework/agreement-schema.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import type { Source } from '../../../domain/framework/source-schema.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import { BodyLevel } from '../../components/body-level.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { DocumentNames, documentNamesOf } from '../../components/document-names.ts';
import { LinkedSource, SourcedValue } from '../../components/sourced-value.tsx';
import { paths } from '../../paths.ts';
import { bodiesText } from '../../text/bodies-text.ts';

interface Decision {
  readonly subject: string;
  readonly name: string;
  /** The body in the product; null if the framework names none. */
  readonly bodyId: string | null;
  readonly source: Source;
}

/** What is decided in the year, in the order of the year's subjects, and by which body: a subject may pass through several. */
function decisionsOf({ bodies = [] }: Pick<Framework, 'bodies'>): readonly Decision[] {
  return decisionSubjects.flatMap((subject) =>
    bodies.flatMap(({ name, organisation, decides = [] }) =>
      decides
        .filter((one) => one.subject === subject)
        .map(({ source }) => ({ subject: subjectKindNames[subject], name, bodyId: organisation ?? null, source })),
    ),
  );
}

/** Which body decides what in the year, with the source of each. */
export function Deciders({ framework }: { readonly framework: Framework }) {
  const title = bodiesText.deciders(framework.fiscalYear);
  const decisions = decisionsOf(framework);
  if (decisions.length === 0) return null;
  return (
    <DocumentNames.Provider value={documentNamesOf(framework)}>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionHidden
        phone="cards"
        rows={decisions}
        rowKey={(row) => `${row.subject} ${row.name}`}
        columns={[
          { key: 'subject', header: bodiesText.subjectOf, rowHeader: true, cell: (row) => row.subject },
          {
            key: 'body',
            header: bodiesText.name,
            cell: (row) => (row.bodyId === null ? row.name : <a href={paths.body(row.bodyId)}>{row.name}</a>),
          },
          {
            key: 'source',
            header: bodiesText.source,
            cell: (row) => <LinkedSource source={row.source} documentsAt={paths.framework(framework.fiscalYear)} />,
          },
        ]}
      />
    </DocumentNames.Provider>
  );
}

/** What this body has to do and what it decides in a year; nothing if the framework gives it no part. */
export function PartInYear({ framework, bodyId }: { readonly framework: Framework; readonly bodyId: string }) {
  const { bodies = [], fiscalYear } = framework;
  const parts = bodies.filter((one) => one.organisation === bodyId);
  const decided = decisionsOf(framework).filter((one) => one.bodyId === bodyId);
  if (parts.length === 0) return null;
  const documentsAt = paths.framework(fiscalYear);
  return (
    <DocumentNames.Provider value={documentNamesOf(framework)}>
      <h3>
        <a href={documentsAt}>{bodiesText.inYear(fiscalYear)}</a>
      </h3>
      {parts.map(({ code, name, level, duties, source }) => (
        <div key={code}>
          <p>
            <SourcedValue source={source} documentsAt={documentsAt}>
              {name}
            </SourcedValue>
          </p>
          {level === undefined ? null : <BodyLevel level={level} documentsAt={documentsAt} />}
          <ul>
            {duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
        </div>
      ))}
      {decided.length === 0 ? null : (
        <>
          <p>{bodiesText.decides(fiscalYear)}</p>
          <ul>
            {decided.map(({ subject, source }) => (
              <li key={subject}>
                <SourcedValue source={source} documentsAt={documentsAt}>
                  {subject}
                </SourcedValue>
              </li>
            ))}
          </ul>
        </>
      )}
    </DocumentNames.Provider>
  );
}
