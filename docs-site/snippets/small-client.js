/** The sync protocol on nothing but `fetch`. The numbers are the rules of PROTOCOL.md. */
const RECORD = 'collection id rev stamp deleted body';
const PULL = `query Pull($input: PullInput!) { pull(input: $input) {
  records { ${RECORD} } left { collection id } hasMore checkpoint reconcile timeline { epoch from } } }`;
const PUSH = `mutation Push($input: PushInput!) { push(input: $input) {
  answers { outcome rev refusal record { ${RECORD} } } } }`;

const keyOf = ({ collection, id }) => `${collection}/${id}`;
const sameJson = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const laterOf = (a, b) => (a > b ? a : b);
const objectOf = (keys, make) => Object.fromEntries(Array.from(keys, (key) => [key, make(key)]));
const valuesOf = (edits) => objectOf(Object.keys(edits), (field) => edits[field].value);
const isPending = ({ edits }) => Object.keys(edits).length > 0;

/** The next stamp: not before `now`, and after the highest that the record has seen (2.1, 2.2). */
function nextStamp(seen, now, device) {
  const time = seen === '' ? -1 : Number.parseInt(seen.slice(0, 9), 36);
  const counter = time < now ? 0 : Number.parseInt(seen.slice(9, 14), 36) + 1;
  return Math.max(time, now).toString(36).padStart(9, '0') + counter.toString(36).padStart(5, '0') + device;
}

/** `rules` has, by collection, the `properties` of its JSON Schema, which say how each field merges. */
export function createClient({ url, token, device, rules }) {
  /** By key: what the server has, as far as we know, and beside it our edits that it has not answered. */
  const records = new Map();
  /** `came`: the keys that came since a pull began at the beginning; undefined once it is through. */
  let [checkpoint, timeline, came] = [undefined, [], new Set()];
  const where = (test) => [...records.values()].filter(test);

  async function ask(query, input) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query, variables: { input: { protocol: 2, ...input } } });
    const { data, errors } = await (await fetch(url, { method: 'POST', headers, body })).json();
    if (errors) throw Object.assign(new Error(errors[0].message), errors[0].extensions);
    return Object.values(data)[0];
  }

  /** Edits or creates a record. `null` takes a value away, `deleted: true` the whole record. */
  function edit(collection, id, fields) {
    const blank = { collection, id, rev: 0, stamp: '', deleted: false, body: {}, edits: {} };
    const local = records.get(keyOf(blank)) ?? blank;
    const stamp = nextStamp(local.stamp, Date.now(), device);
    const units = new Set(Object.keys(fields).flatMap((field) => rules[collection][field]?.['x-unit'] ?? [])); // 3.4
    const whole = Object.keys(rules[collection]).filter((field) => units.has(rules[collection][field]['x-unit']));
    const values = { ...local.body, ...valuesOf(local.edits), ...fields };
    const unseen = Object.values(local.edits).map(({ rev }) => rev); // 3.3
    const edits = objectOf(new Set([...Object.keys(fields), ...whole]), (field) => {
      const rev = field === 'deleted' ? Math.min(local.rev, ...unseen) : local.rev;
      const start = local.edits[field] ?? { base: local.body[field] ?? null, rev }; // 3.2
      return { ...start, value: values[field] ?? null, stamp };
    });
    records.set(keyOf(blank), { ...local, stamp, edits: { ...local.edits, ...edits }, refusal: undefined }); // 7.6
  }

  async function push() {
    const pending = where((local) => (isPending(local) && !local.refusal) || local.lost);
    while (pending.length > 0) {
      const rows = pending.splice(0, 100).map(({ stamp, deleted, body, refusal, lost: epoch, ...row }) => {
        return epoch ? { ...row, edits: {}, lost: { epoch, stamp, deleted, body } } : row; // 9.7
      });
      const { answers } = await ask(PUSH, { device, epoch: timeline.at(-1)?.epoch, rows }); // 9.5
      for (const [i, answer] of answers.entries()) takeAnswer(rows[i], answer);
      if (rows.some(({ lost }) => lost)) pending.push(...where(isPending)); // 9.9
    }
  }

  function takeAnswer({ edits: sent, lost, ...key }, { outcome, rev, record, refusal }) {
    const local = records.get(keyOf(key));
    if (lost && record) {
      const edit = (field) => ({ ...local.edits[field], rev: sameJson(local.body, record.body) ? rev : 0 }); // 9.9
      return hold(local, record, objectOf(Object.keys(local.edits), edit));
    }
    const since = Object.keys(local.edits).filter((field) => local.edits[field].stamp !== sent[field]?.stamp);
    if (outcome === 'REJECTED' && since.length === 0) records.set(keyOf(key), { ...local, refusal }); // 7.6
    if (lost || (since.length === 0 && refusal?.code === 'ACCESS_REVOKED'))
      [checkpoint, came] = [undefined, new Set(letGo(key))]; // 7.7, 9.10
    if (outcome === 'REJECTED' || rev < local.rev) return; // 7.1
    const { deleted = false, ...values } = valuesOf(sent);
    const now = record ?? { rev, deleted, stamp: '', body: { ...local.body, ...values } }; // 7.2
    const edits = objectOf(since, (field) => {
      if (!sent[field]) return local.edits[field]; // 7.4
      const stands = sameJson(now.body[field] ?? null, sent[field].value);
      return { ...local.edits[field], base: sent[field].value, ...(stands && { rev }) }; // 7.3
    });
    hold(local, { ...key, ...now }, edits);
  }

  function hold({ lost, ...local }, record, edits = local.edits) {
    records.set(keyOf(record), { ...local, ...record, stamp: laterOf(local.stamp, record.stamp), edits });
  }

  async function pull() {
    for (let hasMore = true; hasMore; ) {
      const page = await ask(PULL, { collections: Object.keys(rules), checkpoint, limit: 500 });
      follow(page.timeline);
      page.records.forEach(take);
      page.left.forEach(letGo);
      ({ checkpoint, hasMore } = page); // 8.9
      if (page.reconcile) [checkpoint, hasMore, came] = [undefined, true, new Set()]; // 8.8, the plain way
    }
    where((local) => came && local.rev > 0 && !local.lost && !came.has(keyOf(local))).forEach(letGo);
    came = undefined;
  }

  function take(record) {
    came?.add(keyOf(record));
    const local = records.get(keyOf(record)) ?? { rev: 0, stamp: '', edits: {} };
    if (local.lost || record.rev <= local.rev) return; // 9.7, 8.10
    const refusal = local.refusal?.code === 'ACCESS_REVOKED' ? undefined : local.refusal; // 8.15
    hold({ ...local, refusal }, record); // 8.11
  }

  /** Of a record that left, edits that nobody has taken stay, and the stamp (8.13, 8.14). */
  function letGo(key) {
    const local = records.get(keyOf(key));
    if (!local) return;
    const refusal = isPending(local) ? { code: 'ACCESS_REVOKED' } : undefined;
    hold({ ...local, refusal }, { ...key, rev: 0, stamp: '', deleted: true, body: {} });
  }

  function follow(next) {
    const parting = next.findIndex(({ epoch }, i) => timeline[i]?.epoch !== epoch);
    const kept = Math.min(timeline[parting]?.from ?? Infinity, next[parting]?.from ?? Infinity); // 9.3
    for (const local of where(({ rev, lost }) => rev > kept && !lost)) local.lost = timeline.at(-1).epoch; // 9.6
    for (const { edits } of where(({ rev }) => rev === 0))
      for (const edit of Object.values(edits)) edit.rev = Math.min(edit.rev, kept);
    timeline = next;
  }

  /** Whatever it throws, nothing is lost: call it again later. */
  async function sync() {
    try {
      await pull();
      await push();
    } catch (error) {
      if (error.code === 'CHECKPOINT_INVALID') [checkpoint, came] = [undefined, new Set()];
      else if (error.code !== 'EPOCH_CHANGED') throw error; // 8.16, 9.5
      await sync();
    }
  }

  function read(collection, id) {
    const { body, edits, deleted, refusal } = records.get(keyOf({ collection, id })) ?? { deleted: true, edits: {} };
    const isGone = edits.deleted || (deleted && (refusal || !isPending({ edits }))); // 7.5
    return isGone ? undefined : { ...body, id, ...valuesOf(edits) };
  }

  return { records, read, edit, sync };
}
