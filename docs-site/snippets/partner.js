/** A partner of the CRM on nothing but `fetch`; `key` is an API key or a token. */
export function connect({ url, key }) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const send = (query, variables, accept = 'application/json') =>
    fetch(url, { method: 'POST', headers: { ...headers, accept }, body: JSON.stringify({ query, variables }) });

  async function ask(query, variables) {
    const response = await send(query, variables);
    const { data, errors } = await response.json();
    if (!errors) return data;
    if (!errors[0].extensions?.retry) throw new Error(errors[0].message); // what nobody can mend by waiting
    await new Promise((done) => setTimeout(done, 1000 * (response.headers.get('retry-after') ?? 1)));
    return ask(query, variables);
  }

  async function* listen(query, variables) {
    let text = '';
    const { body } = await send(query, variables, 'text/event-stream');
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      const events = (text + chunk).split('\n\n');
      text = events.pop();
      for (const event of events) if (event.startsWith('event: next')) yield JSON.parse(event.split('data: ')[1]).data;
    }
  }

  async function* all(query) {
    for (let after = null, page; page?.hasNextPage ?? true; after = page.endCursor) {
      const { list } = await ask(query, { after });
      page = list.pageInfo;
      yield* list.nodes;
    }
  }
  return { ask, listen, all };
}

const TOLD = 'userErrors { code field message } replayed';
/** The ids are the caller's own: after a lost answer, all of this may be sent again. */
export const CREATE = `mutation ($company: CompanyCreateInput!, $people: [ContactUpsertRow!]!, $deal: DealCreateInput!) {
  companyCreate(input: $company) { company { id } ${TOLD} }
  contactsUpsert(rows: $people) { contact { id name } ${TOLD} }
  dealCreate(input: $deal) { deal { id rev } ${TOLD} } }`;
export const RENAME = `mutation ($id: ID!, $ifRev: SafeInt!, $name: String!) {
  dealUpdate(id: $id, ifRev: $ifRev, input: { name: $name }) { deal { rev name } ${TOLD} } }`;
export const DEALS = `query ($after: String) { list: deals(first: 100, after: $after) {
  nodes { id name amount { minor currency } } pageInfo { hasNextPage endCursor } } }`;
export const CHANGES = 'subscription { dealChanged { id rev record { name } } }';

/** What a webhook says; throws unless the owner of the secret signed it, at most five minutes ago. */
export async function readWebhook({ headers, text }, secret) {
  const [id, sent, signed] = ['id', 'timestamp', 'signature'].map((name) => headers[`webhook-${name}`]);
  const bytes = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(secret.slice('whsec_'.length)), hmac, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${sent}.${text}`));
  const isSigned = signed.split(' ').includes(`v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`);
  if (!isSigned || Math.abs(Date.now() / 1000 - sent) > 300) throw new Error('This was signed by somebody else.');
  return JSON.parse(text);
}
