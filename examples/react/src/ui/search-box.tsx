import './search-box.css';
import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** A search field; the key `/` leads there. */
export const SearchBox = ({ label, value, onSearch, ...input }: Props) => (
  <label className="search-box">
    <Icon name="search" size={18} />
    <input
      {...input}
      type="search"
      className="input"
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => onSearch(event.target.value)}
    />
    <kbd>/</kbd>
  </label>
);
