import { type ComponentProps, useId } from 'react';

interface Props extends ComponentProps<'textarea'> {
  label: string;
}

export function TextArea({ label, ...textarea }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <textarea {...textarea} id={id} className="input" />
    </div>
  );
}
