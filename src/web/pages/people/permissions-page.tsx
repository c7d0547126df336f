import { placeNames } from '../../../domain/people/permission.ts';
import { type PermissionName, permissionNamed, permissionNames } from '../../../domain/people/permissions.ts';
import { roleNames } from '../../../domain/people/roles.ts';
import { DataTable } from '../../components/data-table.tsx';
import { StatedMark } from '../../components/stated-mark.tsx';
import { PeopleTabs } from '../../people-tabs.tsx';
import { placesText } from '../../text/people-text.ts';

/** Who may do what, and where: from the same table that the system uses. */
export function PermissionsPage({ mayManage }: { readonly mayManage: boolean }) {
  return (
    <>
      <h1>{placesText.permissionsTitle}</h1>
      <PeopleTabs current="permissions" mayManage={mayManage} />
      <p>{placesText.permissionsLead}</p>
      <DataTable
        caption={placesText.permissionsTitle}
        captionHidden
        phone="cards"
        rows={permissionNames}
        rowKey={(name) => name}
        columns={[
          { key: 'does', header: placesText.does, rowHeader: true, cell: (name) => permissionNamed(name).does },
          { key: 'who', header: placesText.who, cell: (name) => <Grants name={name} /> },
          {
            key: 'source',
            header: placesText.source,
            cell: (name) => <StatedMark source={permissionNamed(name).source} />,
          },
        ]}
      />
    </>
  );
}

function Grants({ name }: { readonly name: PermissionName }) {
  return (
    <ul class="plain-list">
      {permissionNamed(name).grants.map((grant) => (
        <li key={`${grant.place}${grant.roles.join()}`}>
          {grant.roles.map((role) => roleNames[role]).join(' · ')}{' '}
          <span class="muted">— {placeNames[grant.place]}</span>
        </li>
      ))}
    </ul>
  );
}
