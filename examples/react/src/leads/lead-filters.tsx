import './lead-filters.css';
import type { RefObject } from 'react';
import { useOrganisation } from '../organisation.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { SelectFilter } from '../ui/select-filter.tsx';
import { focusFirstRow } from './lead-list.tsx';
import { type Choice, type Sort, sorts } from './select-rows.ts';

interface Props {
  choice: Choice;
  onChoose: (choice: Choice) => void;
  searchRef: RefObject<HTMLInputElement | null>;
}

const statuses = [
  ['open', 'Open'],
  ['won', 'Won'],
  ['lost', 'Lost'],
] as const;

export function LeadFilters({ choice, onChoose, searchRef }: Props) {
  const { stages, users } = useOrganisation();
  return (
    <search className="filters">
      <SearchBox
        ref={searchRef}
        label="Search leads"
        placeholder="Search name, company, e-mail or city"
        value={choice.search}
        onSearch={(search) => onChoose({ ...choice, search })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          focusFirstRow();
        }}
      />
      <div className="filters__selects">
        <SelectFilter
          label="Stage"
          any="Any stage"
          value={choice.stageId}
          options={stages.map(({ id, name }) => [id, name])}
          onChange={(stageId) => onChoose({ ...choice, stageId })}
        />
        <SelectFilter
          label="Owner"
          any="Any owner"
          value={choice.ownerId}
          options={users.map(({ id, name }) => [id, name])}
          onChange={(ownerId) => onChoose({ ...choice, ownerId })}
        />
        <SelectFilter
          label="Status"
          any="Any status"
          value={choice.status}
          options={statuses}
          onChange={(status) => onChoose({ ...choice, status })}
        />
        <label className="filters__sort">
          <span className="muted">Sort by</span>
          <select
            className="select"
            aria-label="Sort by"
            value={choice.sort}
            onChange={(event) => onChoose({ ...choice, sort: event.target.value as Sort })}
          >
            {Object.entries(sorts).map(([sort, label]) => (
              <option key={sort} value={sort}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
    </search>
  );
}
