import { attachmentRefusals } from '../contract/refusals/attachments.ts';
import { fileRefusals } from '../domain/reporting/evidence-limits.ts';
import { type FormBody, textOf } from './form-body.ts';
import { atForm } from './page-route.ts';

/** What a form that attaches a paper, or takes one back, is refused with. */
export const attachingRefusals = {
  ...atForm(attachmentRefusals),
  ...atForm(fileRefusals),
  ...atForm(['title-missing', 'title-too-long', 'reason-required']),
};

/** A paper as its form describes it; `replaces` is the number of the paper whose next version it is, null if it is new. */
export function typedPaper(body: FormBody) {
  const replaces = textOf(body, 'replaces');
  return {
    ...{ title: textOf(body, 'title'), about: textOf(body, 'about') },
    replaces: replaces === '' ? null : Number(replaces),
  };
}
