import { describe, expect, it } from 'vitest';
import { addressesOf, databaseHosts } from './database-hosts.ts';

describe('an address of several database servers', () => {
  it('is read as one address for each of them, in their order', () => {
    expect(addressesOf('postgresql://samrit:pass%40word@one:5432,two:5433/samrit?sslmode=verify-full')).toEqual([
      'postgresql://samrit:pass%40word@one:5432/samrit?sslmode=verify-full',
      'postgresql://samrit:pass%40word@two:5433/samrit?sslmode=verify-full',
    ]);
    expect(addressesOf('postgres://one,two,three/samrit')).toHaveLength(3);
  });

  it('may name what a server must be able to do, as for other programs', () => {
    expect(addressesOf('postgresql://one,two/samrit?target_session_attrs=read-write')[0]).toBe(
      'postgresql://one/samrit',
    );
    const between = 'postgresql://one,two/samrit?a=1&target_session_attrs=primary&b=2';
    expect(addressesOf(between)[1]).toBe('postgresql://two/samrit?a=1&b=2');
  });

  it('is left as it is when it names one server', () => {
    for (const one of ['postgresql://samrit@db/samrit?a=1,2', 'postgresql://samrit@localhost/samrit?host=%2Ftmp%2Fa'])
      expect(addressesOf(one)).toEqual([one]);
  });

  it('is used from its first server on, and leaves a server once however many say that it is gone', () => {
    const hosts = databaseHosts(['one', 'two']);
    expect(hosts.current()).toBe('one');
    hosts.leave('one');
    hosts.leave('one');
    expect(hosts.current()).toBe('two');
    hosts.leave('two');
    expect(hosts.current()).toBe('one');
  });
});
