import { type Advice, adviceSourceNames, isAdviceOverdue } from '../../../domain/advice/advice.ts';
import { type AdviceStatus, adviceStatusNames } from '../../../domain/advice/advice-moves.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import type { Column } from '../../components/data-table.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { paths } from '../../paths.ts';
import { adviceText } from '../../text/advice-text.ts';

const adviceTones: Readonly<Record<AdviceStatus, StatusTone>> = {
  draft: 'quiet',
  given: 'active',
  answered: 'attention',
  'asked-again': 'attention',
  accepted: 'done',
  withdrawn: 'quiet',
};

/** The columns of a list of advice, each row leading to its page. */
export function adviceColumns(today: string, nameOf: (one: Advice) => string): readonly Column<Advice>[] {
  return [
    {
      key: 'number',
      header: adviceText.number,
      rowHeader: true,
      cell: (one) => (
        <a href={paths.advice(one.fiscalYear, one.organisationId, one.number)}>
          {one.number} {aboutOf(one, nameOf)}
        </a>
      ),
    },
    { key: 'source', header: adviceText.source, cell: ({ source }) => adviceSourceNames[source] },
    {
      key: 'status',
      header: adviceText.status,
      cell: ({ status }) => <StatusTag tone={adviceTones[status]} word={adviceStatusNames[status]} />,
    },
    {
      key: 'replyBy',
      header: adviceText.replyBy,
      cell: (one) =>
        one.replyBy === null
          ? '–'
          : `${formatThaiDate(one.replyBy)}${isAdviceOverdue(one, today) ? ` (${adviceText.overdue})` : ''}`,
    },
  ];
}

/** What advice is about, in words. */
export function aboutOf(one: Advice, nameOf: (one: Advice) => string): string {
  return one.code === '' ? adviceText.whole : `${one.code} ${nameOf(one)}`.trim();
}
