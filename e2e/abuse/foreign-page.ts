/** What a page of another origin can send to a server, in a browser whose user is signed in there. */

/** Where to, and everything that such a page could have learnt. */
export interface Victim {
  readonly server: string;
  readonly token: string;
  readonly query: string;
  readonly mutation: string;
  readonly subscription: string;
}

interface Fetch {
  readonly way: 'fetch';
  /** Another way than `fetch` itself. */
  readonly by?: 'xhr' | 'beacon';
  readonly method?: string;
  readonly mode?: 'cors' | 'no-cors';
  readonly headers?: Readonly<Record<string, string>>;
  readonly hasToken?: boolean;
  readonly withCredentials?: boolean;
  /** How the body is wrapped, which decides the content type; none for none. */
  readonly body?: 'text' | 'blob' | 'bytes' | 'form' | 'params';
  readonly type?: string;
  readonly path?: string;
}

interface Form {
  readonly way: 'form';
  readonly method: 'get' | 'post';
  readonly enctype: 'application/x-www-form-urlencoded' | 'multipart/form-data' | 'text/plain';
  /** Fields as GraphQL servers take them, or a name and a value that are JSON together. */
  readonly fields: 'plain' | 'upload' | 'json';
  readonly path?: string;
}

interface Load {
  readonly way: 'events' | 'socket' | 'module' | 'window' | 'img' | 'script' | 'link' | 'iframe' | 'object' | 'video';
  readonly path: string;
}

export type Attempt = { readonly name: string } & (Fetch | Form | Load);

const simple = { way: 'fetch', method: 'POST', mode: 'no-cors' } as const;
const asked = { way: 'fetch', method: 'POST', mode: 'cors', body: 'text' } as const;
const json = { 'content-type': 'application/json' };
const ofText = 'text/plain';
const read = '/graphql?query=QUERY';
const write = '/graphql?query=MUTATION&access_token=TOKEN';
const follow = '/graphql?query=SUBSCRIPTION&access_token=TOKEN';

export const attempts: readonly Attempt[] = [
  { name: 'a form', way: 'form', method: 'post', enctype: 'application/x-www-form-urlencoded', fields: 'plain' },
  { name: 'a multipart form', way: 'form', method: 'post', enctype: 'multipart/form-data', fields: 'plain' },
  { name: 'a form that uploads', way: 'form', method: 'post', enctype: 'multipart/form-data', fields: 'upload' },
  { name: 'a form of plain text', way: 'form', method: 'post', enctype: ofText, fields: 'plain' },
  { name: 'a form whose text is JSON', way: 'form', method: 'post', enctype: ofText, fields: 'json' },
  { name: 'a form by GET', way: 'form', method: 'get', enctype: 'application/x-www-form-urlencoded', fields: 'plain' },
  {
    name: 'a form to an address with a query',
    way: 'form',
    method: 'post',
    enctype: ofText,
    fields: 'json',
    path: write,
  },
  { name: 'a form to another path', way: 'form', method: 'post', enctype: ofText, fields: 'json', path: '/graphql/' },
  {
    name: 'a form to the page that signs in',
    way: 'form',
    method: 'post',
    enctype: ofText,
    fields: 'json',
    path: '/sign-in',
  },
  { name: 'text without asking', ...simple, body: 'text' },
  { name: 'bytes without asking', ...simple, body: 'bytes' },
  { name: 'parameters without asking', ...simple, body: 'params' },
  { name: 'a multipart form without asking', ...simple, body: 'form' },
  { name: 'JSON that says so, without asking', ...simple, body: 'text', headers: json },
  { name: 'a blob of JSON without asking', ...simple, body: 'blob', type: 'application/json' },
  { name: 'JSON as text, without asking', ...simple, body: 'blob', type: 'text/plain; application/json' },
  {
    name: 'JSON as a form, without asking',
    ...simple,
    body: 'blob',
    type: 'application/x-www-form-urlencoded; a=application/json',
  },
  { name: 'GraphQL as text, without asking', ...simple, body: 'blob', type: 'application/graphql' },
  { name: 'a token without asking', ...simple, body: 'text', hasToken: true, withCredentials: true },
  { name: 'a query by GET without asking', way: 'fetch', mode: 'no-cors', withCredentials: true, path: read },
  { name: 'JSON', ...asked, headers: json },
  { name: 'JSON with a token', ...asked, headers: json, hasToken: true },
  { name: 'JSON with credentials', ...asked, headers: json, withCredentials: true },
  { name: 'text with a token', ...asked, hasToken: true },
  { name: 'text with credentials', ...asked, withCredentials: true },
  { name: 'a header against forgeries', ...asked, headers: { 'apollo-require-preflight': '1' }, hasToken: true },
  {
    name: 'another method in a header',
    ...asked,
    headers: { ...json, 'x-http-method-override': 'POST' },
    method: 'PUT',
  },
  { name: 'PATCH', ...asked, headers: json, method: 'PATCH', hasToken: true },
  { name: 'DELETE', way: 'fetch', mode: 'cors', method: 'DELETE', hasToken: true, path: write },
  { name: 'HEAD', way: 'fetch', mode: 'cors', method: 'HEAD', path: read },
  { name: 'a query by GET', way: 'fetch', mode: 'cors', path: read },
  { name: 'a mutation by GET', way: 'fetch', mode: 'cors', hasToken: true, path: write },
  { name: 'a stream by fetch', way: 'fetch', mode: 'cors', headers: { accept: 'text/event-stream' }, path: follow },
  { name: 'whether the server lives', way: 'fetch', mode: 'cors', path: '/live' },
  { name: 'what the server measures', way: 'fetch', mode: 'cors', hasToken: true, path: '/metrics' },
  { name: 'who may sign in', way: 'fetch', mode: 'cors', withCredentials: true, path: '/sign-in?to=/' },
  { name: 'XMLHttpRequest', way: 'fetch', by: 'xhr', method: 'POST', headers: json, hasToken: true, body: 'text' },
  {
    name: 'XMLHttpRequest of plain text',
    way: 'fetch',
    by: 'xhr',
    method: 'POST',
    withCredentials: true,
    body: 'text',
  },
  { name: 'a beacon', way: 'fetch', by: 'beacon', body: 'text' },
  { name: 'a beacon of JSON', way: 'fetch', by: 'beacon', body: 'blob', type: 'application/json' },
  { name: 'a beacon of parameters', way: 'fetch', by: 'beacon', body: 'params' },
  { name: 'a stream of events', way: 'events', path: follow },
  { name: 'a socket', way: 'socket', path: '/graphql' },
  { name: 'a module', way: 'module', path: read },
  { name: 'a script', way: 'script', path: read },
  { name: 'a picture', way: 'img', path: write },
  { name: 'a style sheet', way: 'link', path: read },
  { name: 'a frame', way: 'iframe', path: read },
  { name: 'an object', way: 'object', path: write },
  { name: 'a film', way: 'video', path: follow },
  { name: 'a window', way: 'window', path: read },
];

/**
 * Runs in the page, so that it can name nothing that stands around it here.
 *
 * @returns what the page could read of an answer; an empty text when it could not
 */
export async function tryOut([attempt, victim]: readonly [Attempt, Victim]): Promise<string> {
  const { server, token, query, mutation, subscription } = victim;
  const address = (path: string): string =>
    server +
    path
      .replace('QUERY', encodeURIComponent(query))
      .replace('MUTATION', encodeURIComponent(mutation))
      .replace('SUBSCRIPTION', encodeURIComponent(subscription))
      .replace('TOKEN', token);
  const body = JSON.stringify({ query: mutation });
  const plain = { query: mutation, access_token: token, authorization: `Bearer ${token}` };

  /** Resolves with the first of the events, or in the end: some failures make none. */
  function settled(target: EventTarget, ...events: readonly string[]): Promise<Event | undefined> {
    return new Promise((resolve) => {
      for (const event of events) target.addEventListener(event, resolve);
      setTimeout(resolve, 2_000, undefined);
    });
  }

  function wrapped({ body: kind, type = '' }: Fetch): BodyInit | null {
    if (kind === 'text') return body;
    if (kind === 'blob') return new Blob([body], { type });
    if (kind === 'bytes') return new TextEncoder().encode(body);
    if (kind === 'params') return new URLSearchParams(plain);
    if (kind !== 'form') return null;
    const form = new FormData();
    for (const [name, value] of Object.entries(plain)) form.append(name, value);
    return form;
  }

  async function fetched(one: Fetch): Promise<string> {
    const { by, method = 'GET', mode = 'cors', withCredentials = false, path = '/graphql' } = one;
    const headers = { ...one.headers, ...(one.hasToken && { authorization: `Bearer ${token}` }) };
    const content = wrapped(one);
    if (by === 'beacon') {
      navigator.sendBeacon(address(path), content);
      return '';
    }
    if (by === undefined) {
      const credentials = withCredentials ? 'include' : 'omit';
      const init: RequestInit = {
        method,
        mode,
        credentials,
        headers,
        body: content,
        signal: AbortSignal.timeout(3_000),
      };
      const response = await fetch(address(path), init);
      return response.type === 'opaque' ? '' : `${response.status} ${await response.text()}`;
    }
    const sender = new XMLHttpRequest();
    sender.open(method, address(path));
    sender.withCredentials = withCredentials;
    for (const [name, value] of Object.entries(headers)) sender.setRequestHeader(name, value);
    const done = settled(sender, 'loadend');
    sender.send(content as XMLHttpRequestBodyInit);
    await done;
    return sender.responseText;
  }

  async function submitted({ method, enctype, fields, path = '/graphql' }: Form): Promise<string> {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.name = crypto.randomUUID();
    const form = Object.assign(document.createElement('form'), { action: address(path), method, enctype });
    form.target = frame.name;
    const upload = { operations: body, map: '{}', access_token: token };
    const split = { [`${body.slice(0, -1)},"variables":{},"x":"`]: '"}' };
    const entries = { plain, upload, json: split }[fields];
    for (const [name, value] of Object.entries(entries)) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    document.body.append(form);
    const loaded = settled(frame, 'load');
    form.submit();
    await loaded;
    return frame.contentDocument?.body.innerText ?? '';
  }

  async function loaded({ way, path }: Load): Promise<string> {
    if (way === 'events') {
      const stream = new EventSource(address(path), { withCredentials: true });
      const event = await settled(stream, 'open', 'message', 'next', 'error');
      stream.close();
      return event && event.type !== 'error' ? event.type : '';
    }
    if (way === 'socket') {
      const socket = new WebSocket(address(path).replace('http', 'ws'), 'graphql-transport-ws');
      const event = await settled(socket, 'open', 'error', 'close');
      return event?.type === 'open' ? 'open' : '';
    }
    if (way === 'window') {
      const other = window.open(address(path));
      await settled(window, 'message');
      const text = other?.document.body.innerText ?? '';
      other?.close();
      return text;
    }
    const element = document.createElement(way === 'module' ? 'script' : way);
    if (way === 'link') element.setAttribute('rel', 'stylesheet');
    if (way === 'module') element.setAttribute('type', 'module');
    element.setAttribute(way === 'link' ? 'href' : way === 'object' ? 'data' : 'src', address(path));
    const done = settled(element, 'load', 'error', 'loadeddata');
    document.body.append(element);
    const event = await done;
    // A frame has loaded whatever it shows; what counts is whether it can be looked into.
    if (way === 'iframe' || way === 'object') {
      return (element as HTMLIFrameElement | HTMLObjectElement).contentDocument?.body.innerText ?? '';
    }
    return event && event.type !== 'error' ? event.type : '';
  }

  try {
    if (attempt.way === 'form') return await submitted(attempt);
    if (attempt.way === 'fetch') return await fetched(attempt);
    return await loaded(attempt);
  } catch {
    return '';
  }
}
