/** The database of one user of an app: nobody opens another one's by mistake. */
export const databaseNameOf = (app: string, organisation: string, user: string): string =>
  [app, organisation, user].map(encodeURIComponent).join(':');
