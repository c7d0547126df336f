import type { ReadHeadLists } from '../../../application/journal/read-head-lists.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { headListText } from '../../text/head-list-text.ts';

/** The published ends of the journal, day by day, each as a file to keep. */
export function HeadListsPage({ reading, isFirst }: { readonly reading: ReadHeadLists; readonly isFirst: boolean }) {
  const { lists, next, publicKey, fingerprint } = reading;
  return (
    <>
      <h1>{headListText.title}</h1>
      <p class="lead">{headListText.lead}</p>
      <p>
        {headListText.use} <code data-arabic="">{headListText.command}</code>
      </p>
      {publicKey === null ? (
        <EmptyState title={headListText.empty} whatWillAppear={headListText.emptyText} />
      ) : (
        <>
          <p>
            {headListText.key}{' '}
            <code class="hash" data-arabic="">
              {publicKey}
            </code>
          </p>
          <p>
            {headListText.fingerprint}{' '}
            <code class="hash" data-arabic="">
              {fingerprint}
            </code>
          </p>
          <p>{headListText.compare}</p>
          <ListTable lists={lists} />
        </>
      )}
      <nav class="pager" aria-label={headListText.pages}>
        {isFirst ? null : <a href={paths.headLists()}>{headListText.newest}</a>}
        {next === null ? null : <a href={paths.headLists(next)}>{headListText.older}</a>}
      </nav>
    </>
  );
}

function ListTable({ lists }: Pick<ReadHeadLists, 'lists'>) {
  return (
    <DataTable
      caption={headListText.title}
      captionHidden
      phone="cards"
      rows={lists}
      rowKey={(list) => String(list.number)}
      columns={[
        { key: 'day', header: headListText.day, rowHeader: true, cell: (list) => formatThaiDate(list.day) },
        { key: 'number', header: headListText.number, align: 'number', cell: (list) => list.number },
        {
          key: 'hash',
          header: headListText.hash,
          cell: (list) => (
            <code class="hash" data-arabic="">
              {list.sha256}
            </code>
          ),
        },
        {
          key: 'file',
          header: headListText.file,
          cell: (list) => (
            <a href={paths.headListFile(list.day)}>
              {headListText.download} <span class="govuk-visually-hidden">{formatThaiDate(list.day)}</span>
            </a>
          ),
        },
      ]}
    />
  );
}
