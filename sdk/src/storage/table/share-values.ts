/** So many values of a field are looked at before it is said whether they repeat. */
const SAMPLE = 4_096;

/** Texts up to this length are shared by JavaScript engines when they parse JSON. */
const SHORT = 10;

const [NOTHING, NONE] = [Object.freeze({}), Object.freeze([])] as const;

/** The values of a field that were met lately. */
interface Met {
  readonly texts: Map<string, string>;
  repeated: number;
  isWorthIt: boolean;
}

/**
 * Lets parsed documents hold equal values once: owners, stages, companies, empty lists. Where the values of a field hardly ever
 * repeat, as those of ids, it stops looking at them.
 *
 * @returns what goes through a document; it changes nothing in what the document says
 */
export function createSharing(): (document: object) => void {
  const fields = new Map<string, Met>();

  function shared(field: string, text: string): string {
    const met = fields.get(field) ?? { texts: new Map<string, string>(), repeated: 0, isWorthIt: true };
    fields.set(field, met);
    if (!met.isWorthIt) return text;
    const same = met.texts.get(text);
    if (same !== undefined) {
      met.repeated++;
      return same;
    }
    met.texts.set(text, text);
    if (met.texts.size === SAMPLE) {
      met.isWorthIt = met.repeated > SAMPLE / 2;
      met.texts.clear();
      met.repeated = 0;
    }
    return text;
  }

  function sharedIn(field: string, value: unknown): unknown {
    if (typeof value === 'string') return value.length > SHORT ? shared(field, value) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      if (value.length === 0) return NONE;
      for (let i = 0; i < value.length; i++) value[i] = sharedIn(field, value[i]);
      return value;
    }
    return share(value) ? value : NOTHING;
  }

  /** @returns whether there is anything in the object */
  function share(object: object): boolean {
    let isEmpty = true;
    for (const field in object) {
      isEmpty = false;
      const value = (object as { [field: string]: unknown })[field];
      const same = sharedIn(field, value);
      if (same !== value) (object as { [field: string]: unknown })[field] = same;
    }
    return !isEmpty;
  }

  return share;
}
