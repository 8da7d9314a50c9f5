import type { CSSProperties } from 'react';
import type { ProductRecord } from '../crm.ts';
import { formatCount, formatMoney } from '../lib/format.ts';

const units: { readonly [unit: string]: string } = { pc: 'each', m: 'per metre' };

const stockOf = (milli: number | undefined): { text: string; tone?: 'good' | 'waiting' } => {
  if (milli === undefined) return { text: 'Stock unknown' };
  return milli > 0
    ? { text: `${formatCount(milli / 1000)} in stock`, tone: 'good' }
    : { text: 'Out of stock', tone: 'waiting' };
};

export function ProductCard({ product, style }: { product: ProductRecord; style: CSSProperties }) {
  const [price, ...others] = product.prices;
  const stock = stockOf(product.stockOnHandMilli);
  return (
    <li className="product" style={style}>
      <article className="card product__card" aria-label={product.name}>
        <p className="product__category">
          {product.category}
          <span>{product.sku}</span>
        </p>
        <h3>{product.name}</h3>
        <p className="product__foot">
          <span title={others.map(formatMoney).join(' · ')}>
            <strong>{price ? formatMoney(price) : 'Price on request'}</strong>{' '}
            <span className="muted">{price && (units[product.unit] ?? `per ${product.unit}`)}</span>
          </span>
          <span className="pill" data-tone={stock.tone}>
            {stock.text}
          </span>
        </p>
      </article>
    </li>
  );
}
