import './editable-field.css';
import { useId, useState } from 'react';
import { problemOf } from '../lib/problem.ts';

interface Props {
  label: string;
  value: string;
  type?: 'text' | 'email' | 'tel' | 'number' | 'date';
  onSave: (value: string) => Promise<void>;
}

/** A value that is edited where it stands: Enter or leaving saves, Escape takes it back. */
export function EditableField({ label, value, type = 'text', onSave }: Props) {
  const id = useId();
  // While somebody types, what arrives from others waits.
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState('');

  const save = async () => {
    if (draft === null) return;
    try {
      if (draft.trim() !== value) await onSave(draft.trim());
      setDraft(null);
      setError('');
    } catch (problem) {
      setError(problemOf(problem).message);
    }
  };

  return (
    <div className="editable">
      <label className="editable__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="editable__input"
        type={type}
        step={type === 'number' ? 'any' : undefined}
        value={draft ?? value}
        placeholder="—"
        autoComplete="off"
        aria-invalid={error !== ''}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') {
            setDraft(null);
            setError('');
          }
        }}
      />
      {error && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
