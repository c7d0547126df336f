import type { WaitingKind } from '../../../application/resolutions/read-resolutions.ts';
import { changeOfSubject } from '../../../domain/change-requests/change-request.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { paths } from '../../paths.ts';

interface WaitingSubjectsProps {
  readonly waiting: Pick<WaitingKind, 'kind' | 'subjects'>;
  readonly actor: Actor;
}

/** Subjects that wait for a body; a request to change leads to what is asked, for those who may read it. */
export function WaitingSubjects({ waiting: { kind, subjects }, actor }: WaitingSubjectsProps) {
  return (
    <ul>
      {subjects.map(({ key, label }) => {
        const request = kind === 'change-request' ? changeOfSubject(key) : null;
        const opens = request !== null && isPermitted('read-change-requests', actor, { ...request, submitted: true });
        return <li key={key}>{opens ? <a href={paths.change.of(request)}>{label}</a> : label}</li>;
      })}
    </ul>
  );
}
