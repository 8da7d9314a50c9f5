import { mergeField } from '@rockpool/schema/protocol';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

const REST_MS = 500;

/**
 * Text that saves itself when the typing rests. What a colleague wrote meanwhile is merged into the draft as sync
 * would merge it, so neither side's words are lost between two saves.
 */
export function useTextDraft(stored: string, save: (text: string) => Promise<unknown>) {
  const [draft, setDraft] = useState(stored);
  const base = useRef(stored);

  const adopt = useEffectEvent((theirs: string) => {
    if (theirs === base.current) return;
    const mine = draft;
    const merged = mergeField('text', base.current, { value: theirs, stamp: '0' }, { value: mine, stamp: '1' }).value;
    base.current = theirs;
    setDraft(String(merged));
  });
  useEffect(() => adopt(stored), [stored]);

  const flush = useEffectEvent(() => {
    if (draft === base.current) return;
    base.current = draft;
    void save(draft);
  });
  useEffect(() => {
    const timer = setTimeout(() => flush(), draft === stored ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [draft, stored]);
  useEffect(() => {
    const leave = () => flush();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return { draft, setDraft, saved: draft === stored };
}
