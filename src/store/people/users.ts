import type { RoleHolding, User, UserStore } from '../../application/people/people-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `id, email, name, password_hash AS "passwordHash",
  password_provisional AS "passwordProvisional", is_demo AS "isDemo", numerals,
  created_at AS "createdAt", disabled_at AS "disabledAt"`;

const holdingColumns = `organisation_id AS "organisationId", user_id AS "userId", role,
  valid_from AS "validFrom", valid_to AS "validTo"`;

/** `app_user` and `role_holding`: people, and the roles they hold for a period. */
export function userStore(client: Queryable): UserStore {
  return { ...findingUsers(client), ...writingUsers(client), ...holdingRoles(client), ...seatHolding(client) };
}

type Finding = Pick<UserStore, 'find' | 'findByEmail' | 'isEmpty' | 'countAlone' | 'list'>;

function findingUsers(client: Queryable): Finding {
  const findBy = async (column: 'id' | 'email', value: string, lock = false) => {
    const name = `user-by-${column}${lock ? '-locked' : ''}`;
    const text = `SELECT ${columns} FROM app_user WHERE ${column} = $1${lock ? ' FOR UPDATE' : ''}`;
    return (await query<User>(client, { name, text, values: [value] }))[0] ?? null;
  };
  return {
    find: (id, options) => findBy('id', id, options?.lock),
    findByEmail: (email, options) => findBy('email', email, options?.lock),
    async isEmpty() {
      const text = 'SELECT NOT EXISTS (SELECT 1 FROM app_user) AS empty';
      return (await query<{ empty: boolean }>(client, { name: 'user-is-empty', text }))[0]?.empty ?? true;
    },
    async countAlone() {
      await client.query('LOCK TABLE app_user IN SHARE ROW EXCLUSIVE MODE');
      const text = 'SELECT count(*)::integer AS users FROM app_user';
      return (await query<{ users: number }>(client, { name: 'user-count', text }))[0]?.users ?? 0;
    },
    list: ({ text, organisationId }) =>
      query<User>(client, {
        name: 'user-list',
        text: `SELECT ${columns} FROM app_user
          WHERE ($1 = '' OR position(lower($1) IN lower(name)) > 0 OR position(lower($1) IN email) > 0)
            AND ($2::text IS NULL OR id IN (SELECT user_id FROM role_holding WHERE organisation_id = $2))
          ORDER BY id`,
        values: [text, organisationId],
      }),
  };
}

function writingUsers(client: Queryable): Pick<UserStore, 'insert' | 'update'> {
  const values = (user: User) => [
    user.id,
    user.email,
    user.name,
    user.passwordHash,
    user.isDemo,
    user.numerals,
    user.createdAt,
    user.disabledAt,
    user.passwordProvisional,
  ];
  return {
    async insert(user) {
      const text = `INSERT INTO app_user (id, email, name, password_hash, is_demo, numerals, created_at,
        disabled_at, password_provisional) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
      await query(client, { name: 'user-insert', text, values: values(user) });
    },
    async update(user) {
      const text = `UPDATE app_user SET email = $2, name = $3, password_hash = $4, is_demo = $5, numerals = $6,
        created_at = $7, disabled_at = $8, password_provisional = $9 WHERE id = $1`;
      await query(client, { name: 'user-update', text, values: values(user) });
    },
  };
}

type Holding = Pick<UserStore, 'holdingsOf' | 'governorsOf' | 'lastingAdministrators' | 'grant' | 'endHolding'>;

function holdingRoles(client: Queryable): Holding {
  return {
    holdingsOf: (userIds) =>
      query<RoleHolding>(client, {
        name: 'holdings-of-users',
        text: `SELECT ${holdingColumns} FROM role_holding WHERE user_id = ANY($1::text[])
          ORDER BY user_id, valid_from, organisation_id, role`,
        values: [[...userIds]],
      }),
    async governorsOf(organisationId) {
      const lock = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 116))';
      await query(client, { name: 'governors-hold', text: lock, values: [organisationId] });
      return query<RoleHolding & { name: string }>(client, {
        name: 'governors-of',
        text: `SELECT ${holdingColumns}, app_user.name FROM role_holding JOIN app_user ON app_user.id = user_id
          WHERE organisation_id = $1 AND role = 'governor' ORDER BY valid_from`,
        values: [organisationId],
      });
    },
    async lastingAdministrators(day) {
      // A statement of its own: the next one sees what the transaction that held the lock before has written.
      const lock = "SELECT pg_advisory_xact_lock(hashtextextended('who administers', 83))";
      await query(client, { name: 'administration-hold', text: lock });
      const text = `SELECT DISTINCT holding.user_id AS id FROM role_holding holding
        JOIN app_user ON app_user.id = holding.user_id
        WHERE holding.role = 'administrator' AND app_user.disabled_at IS NULL
          AND holding.valid_from <= $1 AND holding.valid_to IS NULL`;
      const rows = await query<{ id: string }>(client, { name: 'administrators-lasting', text, values: [day] });
      return rows.map((row) => row.id);
    },
    async grant(holding) {
      const text = `INSERT INTO role_holding (organisation_id, user_id, role, valid_from, valid_to)
        VALUES ($1, $2, $3, $4, $5)`;
      const { organisationId, userId, role, validFrom, validTo } = holding;
      await query(client, { name: 'holding-insert', text, values: [organisationId, userId, role, validFrom, validTo] });
    },
    async endHolding(holding, lastDay) {
      const { organisationId, userId, role, validFrom } = holding;
      const key = 'WHERE organisation_id = $1 AND user_id = $2 AND role = $3 AND valid_from = $4';
      const values = [organisationId, userId, role, validFrom];
      if (lastDay < validFrom) {
        await query(client, { name: 'holding-delete', text: `DELETE FROM role_holding ${key}`, values });
        return;
      }
      const text = `UPDATE role_holding SET valid_to = $5 ${key}`;
      await query(client, { name: 'holding-end', text, values: [...values, lastDay] });
    },
  };
}

function seatHolding(client: Queryable): Pick<UserStore, 'governorsWithin'> {
  return {
    governorsWithin: ({ from, to }, organisationId) =>
      query<RoleHolding & { name: string }>(client, {
        name: 'governors-within',
        text: `SELECT ${holdingColumns}, app_user.name FROM role_holding JOIN app_user ON app_user.id = user_id
          WHERE role = 'governor' AND ($3::text IS NULL OR organisation_id = $3)
            AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $1) ORDER BY organisation_id, valid_from`,
        values: [from, to, organisationId],
      }),
  };
}
