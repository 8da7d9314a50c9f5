interface Props {
  label: string;
  /** What stands for "no filter". */
  any: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

export const SelectFilter = ({ label, any, value, options, onChange }: Props) => (
  <select
    className="select"
    aria-label={label}
    data-set={value !== ''}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  >
    <option value="">{any}</option>
    {options.map(([option, name]) => (
      <option key={option} value={option}>
        {name}
      </option>
    ))}
  </select>
);
