import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { hostsText } from '../../text/hosts-text.ts';

export interface AcknowledgeHostingProps {
  readonly toAcknowledge: number;
  readonly fiscalYear: number;
  readonly organisationId: string;
}

/** One button with which an agency acknowledges its assignments; nothing once it has. */
export function AcknowledgeHosting({ toAcknowledge, fiscalYear, organisationId }: AcknowledgeHostingProps) {
  if (toAcknowledge === 0) return null;
  return (
    <Notice tone="active" title={hostsText.acknowledgeTitle}>
      <p>
        {hostsText.acknowledgeText} {toAcknowledge} {hostsText.tasks}
      </p>
      <Form action={paths.hostsAcknowledge(fiscalYear, organisationId)}>
        <SubmitButton label={hostsText.acknowledgeButton} />
      </Form>
    </Notice>
  );
}
