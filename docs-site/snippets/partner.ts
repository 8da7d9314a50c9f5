import { readFile } from 'node:fs/promises';

const query = await readFile(new URL('./leads.graphql', import.meta.url), 'utf8');

// #region read
interface LeadsPage {
  readonly nodes: readonly {
    readonly id: string;
    readonly rev: number;
    readonly name: string;
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
}

export async function* readLeads(url: string, token: string) {
  let after: string | null = null;
  do {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { leads: LeadsPage };
      errors?: { message: string }[];
    };
    if (!data)
      throw new Error(errors?.[0]?.message ?? `HTTP status ${response.status}`);
    yield* data.leads.nodes;
    after = data.leads.pageInfo.hasNextPage ? data.leads.pageInfo.endCursor : null;
  } while (after !== null);
}
// #endregion read
