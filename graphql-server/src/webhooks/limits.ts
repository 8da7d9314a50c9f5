/** What webhooks take their time for. Milliseconds where nothing else is said. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Changes of one record within this time are told together. */
export const WINDOW = 3_000;

/** The longest that a receiver may take to answer. */
export const TIMEOUT = 10_000;

/** Bytes of an answer that are read; nothing is done with them, but a receiver may finish its sentence. */
export const MAX_ANSWER_BYTES = 64 * 1024;

/** The longest wait before the second attempt; it doubles with each that follows, up to the longest of all. */
export const FIRST_RETRY = 5_000;
export const LONGEST_RETRY = 8 * HOUR;

/** Whoever has failed for as long as this is given up. */
export const GIVE_UP_AFTER = 5 * DAY;

/** So many failures in a row mean the receiver, not a message. */
export const MEANS_DOWN = 3;

/** The longest that a receiver may ask to be left alone. */
export const LONGEST_REST = HOUR;

/** How long the secret before the present one signs as well. */
export const OLD_SECRET_FOR = DAY;

/** How long a delivery stays in the log. */
export const KEEP_LOG = 30 * DAY;

/** How long an instance has an endpoint to itself; longer than a turn can take. */
export const LEASE = MINUTE / 2;

/** How often an instance looks for what others have left, when nothing tells it to. */
export const LOOK_EVERY = 5_000;

/** Changes that are read at once. */
export const NEWS_BATCH = 200;

/** Deliveries of one endpoint that are under way at once. */
export const SEND_BATCH = 20;

/** Events that may wait for one endpoint; what is beyond that waits in the sequence. */
export const MOST_WAITING = 1_000;

/** Field names that an event lists; more than that is said to be many. */
export const MOST_FIELDS = 200;

/** Endpoints of one organisation. */
export const MOST_WEBHOOKS = 50;

/** Patterns of events that one webhook names. */
export const MOST_PATTERNS = 50;

/** Characters of an address. */
export const MOST_URL = 2_048;
