import type { ProductRecord } from '../crm.ts';
import { fold } from '../leads/lead-row.ts';

const searched = new WeakMap<ProductRecord, string>();

/** Everything that search looks at, folded; read once a record. */
function searchedOf(product: ProductRecord): string {
  let text = searched.get(product);
  if (text === undefined) {
    text = fold(`${product.name}\n${product.sku}\n${product.barcode}\n${product.category}`);
    searched.set(product, text);
  }
  return text;
}

export function searchProducts(products: readonly ProductRecord[], search: string, category: string): ProductRecord[] {
  const words = fold(search).split(/\s+/);
  return products.filter(
    (product) =>
      (category === '' || product.category === category) && words.every((word) => searchedOf(product).includes(word)),
  );
}
