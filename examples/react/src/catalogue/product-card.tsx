import type { CSSProperties } from 'react';
import type { ProductRecord } from '../crm.ts';
import { formatCount, formatMoney } from '../lib/format.ts';

const units: { readonly [unit: string]: string } = { pc: 'each', m: 'per metre' };

function Stock({ milli }: { milli: number }) {
  return milli > 0 ? (
    <span className="pill" data-tone="good">
      {formatCount(milli / 1000)} in stock
    </span>
  ) : (
    <span className="pill" data-tone="waiting">
      Out of stock
    </span>
  );
}

export function ProductCard({ product, style }: { product: ProductRecord; style: CSSProperties }) {
  const [price, ...others] = product.prices;
  return (
    <li className="product" style={style}>
      <article className="card product__card" aria-label={product.name}>
        <p className="product__category">
          {product.category}
          <span>{product.sku}</span>
        </p>
        <h3>{product.name}</h3>
        <p className="product__text">{product.description}</p>
        <p className="product__foot">
          <span title={others.map(formatMoney).join(' · ')}>
            <strong>{price ? formatMoney(price) : 'Price on request'}</strong>{' '}
            <span className="muted">{price && (units[product.unit] ?? `per ${product.unit}`)}</span>
          </span>
          {product.stockOnHandMilli !== undefined && <Stock milli={product.stockOnHandMilli} />}
        </p>
      </article>
    </li>
  );
}
