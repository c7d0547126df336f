import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { catalogueText } from '../../text/catalogue-text.ts';
import type { CatalogueEntryPageProps } from './catalogue-entry-page-props.ts';

/** Every flag of a draft's entry: to correct, or to confirm one by one. Nothing if there are none. */
export function FlagList({ reading }: CatalogueEntryPageProps) {
  const { flags, entry, edition, framework, mayEdit } = reading;
  if (flags.length === 0) return null;
  const open = flags.filter((flag) => !flag.confirmed).length;
  return (
    <Notice tone={open === 0 ? 'quiet' : 'problem'} title={`${catalogueText.flags} ${flags.length} ข้อ`}>
      <p>{catalogueText.flagsLead}</p>
      <ul>
        {flags.map((flag) => (
          <li key={flag.key}>
            {flag.sentence} {flag.confirmed ? <StatusTag tone="done" word={catalogueText.confirmed} /> : null}
            {flag.confirmed || !mayEdit ? null : (
              <Form
                action={paths.catalogueDraftFlags(framework.fiscalYear, entry.code)}
                rowVersion={edition?.rowVersion ?? ''}
              >
                <input type="hidden" name="key" value={flag.key} data-arabic="" />
                <SubmitButton label={catalogueText.confirmFlag} kind="secondary" />
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
