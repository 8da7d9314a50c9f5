import { createToken } from '@rockpool/server';

/** Whom your own sign-in has let in. */
interface Account {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
}

// #region token
export const tokenFor = (
  { id, organisation, name }: Account,
  secret: string,
): Promise<string> =>
  createToken({ sub: id, org: organisation, name, role: 'rep' }, secret, {
    expiresIn: '12 hours',
  });
// #endregion token
