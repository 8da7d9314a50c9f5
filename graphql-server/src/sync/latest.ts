/** A stream of growing numbers in which only the newest counts: a reader that is slow skips those in between. */
export interface Latest extends AsyncIterableIterator<number> {
  /** The highest number so far; -1 before the first. */
  readonly highest: number;
  /** A number that is not above those before it tells nothing new. */
  tell(value: number): void;
  end(): void;
  return(): Promise<IteratorResult<number>>;
}

/** @param onEnd called once, whoever ends the stream: its owner or its reader */
export function createLatest(onEnd: () => void): Latest {
  let waiting: ((result: IteratorResult<number>) => void) | undefined;
  let unread: number | undefined;
  let highest = -1;
  let ended = false;
  const done = { done: true, value: undefined } as const;

  const latest: Latest = {
    get highest() {
      return highest;
    },
    [Symbol.asyncIterator]: () => latest,
    next() {
      if (ended) return Promise.resolve(done);
      if (unread !== undefined) {
        const value = unread;
        unread = undefined;
        return Promise.resolve({ done: false, value });
      }
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    tell(value) {
      if (ended || value <= highest) return;
      highest = value;
      if (!waiting) {
        unread = value;
        return;
      }
      waiting({ done: false, value });
      waiting = undefined;
    },
    end() {
      if (ended) return;
      ended = true;
      waiting?.(done);
      onEnd();
    },
    // An async generator would come to this only after its next value; a reader that has left must be let go at once.
    return() {
      latest.end();
      return Promise.resolve(done);
    },
  };
  return latest;
}
