import './catalogue-page.css';
import { useLiveQuery } from '@rockpool/sdk/react';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useSales } from '../crm.ts';
import { formatCount } from '../lib/format.ts';
import { useHotkeys } from '../lib/use-hotkeys.ts';
import { useStoredState } from '../lib/use-stored-state.ts';
import { EmptyList } from '../ui/empty-list.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { ProductGrid } from './product-grid.tsx';
import { searchProducts } from './search-products.ts';

export function CataloguePage() {
  const crm = useSales();
  const { data: products, isLoading } = useLiveQuery(
    () => crm.products.find({ selector: { active: true }, sort: [{ name: 'asc' }] }),
    [crm],
  );
  const [search, setSearch] = useStoredState('catalogue.search', '');
  const [category, setCategory] = useStoredState('catalogue.category', '');
  const box = useRef<HTMLInputElement>(null);
  useHotkeys({ '/': () => box.current?.focus() });

  const settled = useDeferredValue(search);
  const categories = useMemo(() => [...new Set(products?.map((product) => product.category))].sort(), [products]);
  const found = useMemo(() => searchProducts(products ?? [], settled, category), [products, settled, category]);

  return (
    <div className="page">
      <header className="page__head">
        <h1>
          Catalogue
          <span className="page__count">{formatCount(found.length)}</span>
        </h1>
        <SearchBox
          ref={box}
          label="Search catalogue"
          placeholder="Search name, number or barcode"
          value={search}
          onSearch={setSearch}
        />
      </header>
      <fieldset className="tabs">
        <legend className="visually-hidden">Category</legend>
        {['', ...categories].map((name) => (
          <button
            key={name}
            type="button"
            className="tabs__tab"
            aria-pressed={category === name}
            onClick={() => setCategory(name)}
          >
            {name || 'Everything'}
          </button>
        ))}
      </fieldset>
      {found.length > 0 ? (
        <ProductGrid products={found} />
      ) : (
        !isLoading && (
          <EmptyList icon="catalogue" title="Nothing found" text="Try fewer letters, or look in everything." />
        )
      )}
    </div>
  );
}
