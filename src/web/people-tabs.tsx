import { LinkTabs } from './components/link-tabs.tsx';
import { paths } from './paths.ts';
import { factorPolicyText } from './text/factor-text.ts';
import { usersText } from './text/people-text.ts';
import { outboxText } from './text/reminder-text.ts';
import { retentionText } from './text/retention-text.ts';

/** The views of people and organisations; users only for people who manage them. */
export function PeopleTabs(props: {
  readonly current: 'users' | 'organisations' | 'permissions' | 'factors' | 'outbox' | 'retention';
  readonly mayManage: boolean;
}) {
  const { current, mayManage } = props;
  const outbox = { label: outboxText.title, href: paths.outbox(), current: current === 'outbox' };
  const users = { label: usersText.title, href: paths.users(), current: current === 'users' };
  const retention = { label: retentionText.title, href: paths.retention(), current: current === 'retention' };
  const factors = { label: factorPolicyText.tab, href: paths.factorPolicy(), current: current === 'factors' };
  return (
    <LinkTabs
      label={usersText.tabs}
      tabs={[
        ...(mayManage ? [users] : []),
        { label: usersText.organisations, href: paths.organisations(), current: current === 'organisations' },
        { label: usersText.permissions, href: paths.permissions(), current: current === 'permissions' },
        ...(mayManage ? [factors, outbox, retention] : []),
      ]}
    />
  );
}
