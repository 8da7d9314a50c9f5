import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ProductRecord } from '../crm.ts';
import { useWidth } from '../lib/use-width.ts';
import { ProductCard } from './product-card.tsx';

const CARD_WIDTH = 250;
const CARD_HEIGHT = 148;

/** Cards in as many columns as fit; only the rows in sight are rendered. */
export function ProductGrid({ products }: { products: readonly ProductRecord[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const columns = Math.max(1, Math.floor(useWidth(scroller) / CARD_WIDTH));
  const virtualizer = useVirtualizer({
    count: Math.ceil(products.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    overscan: 4,
  });
  return (
    <div ref={scroller} className="page__body catalogue">
      <ul className="catalogue__rows" aria-label="Products" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().flatMap(({ index: row, start }) =>
          products.slice(row * columns, (row + 1) * columns).map((product, column) => (
            <ProductCard
              key={product.id}
              product={product}
              style={{
                top: start,
                left: `${(column / columns) * 100}%`,
                width: `${100 / columns}%`,
                height: CARD_HEIGHT,
              }}
            />
          )),
        )}
      </ul>
    </div>
  );
}
