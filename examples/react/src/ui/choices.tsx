interface Props {
  legend: string;
  name: string;
  options: readonly (readonly [value: string, label: string])[];
}

/** One of a few, as buttons for a thumb. The first is chosen. */
export const Choices = ({ legend, name, options }: Props) => (
  <fieldset className="choices">
    <legend>{legend}</legend>
    {options.map(([value, label], index) => (
      <label key={value}>
        <input type="radio" name={name} value={value} defaultChecked={index === 0} />
        {label}
      </label>
    ))}
  </fieldset>
);
