import { type FormEvent, type ReactNode, useState } from 'react';
import { problemOf } from '../lib/problem.ts';

interface Props {
  label: string;
  submit: string;
  onSubmit: (form: FormData) => Promise<unknown>;
  onDone: () => void;
  children: ReactNode;
}

/** The frame of a form that adds to the timeline: saves, says what is wrong, and closes. */
export function ComposerForm({ label, submit, onSubmit, onDone, children }: Props) {
  const [error, setError] = useState('');
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    try {
      await onSubmit(new FormData(event.currentTarget));
      onDone();
    } catch (problem) {
      setError(problemOf(problem).message);
    }
  };
  return (
    <form
      className="card composer__form"
      aria-label={label}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      {children}
      {error && (
        <p className="field__error" role="alert">
          {error}
        </p>
      )}
      <div className="sheet__foot">
        <button type="button" className="button" data-look="quiet" onClick={onDone}>
          Cancel
        </button>
        <button type="submit" className="button" data-look="primary">
          {submit}
        </button>
      </div>
    </form>
  );
}
